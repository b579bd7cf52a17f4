use super::DeviceAndAppManagementAssignmentTarget;
use crate::{GraphEntity, GraphEnum, odata::AdditionalProperties};

/// The assignment of a deployment profile to devices. v1.0 has it too, with no property but the id.
///
/// The routes here are those that Microsoft documents, through a device; the ones that work are those of
/// [`WindowsAutopilotDeploymentProfile`](super::WindowsAutopilotDeploymentProfile), such as
/// [`CREATE_ASSIGNMENT`](super::WindowsAutopilotDeploymentProfile::CREATE_ASSIGNMENT).
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeploymentprofileassignment?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.windowsAutopilotDeploymentProfileAssignment",
    update,
    routes(
        /// Lists the assignments of the profile that a device has. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is the path
        /// below the profile,
        /// [`WindowsAutopilotDeploymentProfile::LIST_ASSIGNMENTS`](super::WindowsAutopilotDeploymentProfile::LIST_ASSIGNMENTS).
        LIST = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments",
        /// Assigns the profile that a device has. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is the path
        /// below the profile,
        /// [`WindowsAutopilotDeploymentProfile::CREATE_ASSIGNMENT`](super::WindowsAutopilotDeploymentProfile::CREATE_ASSIGNMENT).
        CREATE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments",
        /// Adds an assignment to the profile that a device has, by reference. Beta only.
        ///
        /// The documentation shows a whole assignment as the body; elsewhere in Graph, a `$ref` takes
        /// `{"@odata.id": ".."}`, which is [`Reference`](crate::odata::Reference).
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is the path
        /// below the profile,
        /// [`WindowsAutopilotDeploymentProfile::CREATE_ASSIGNMENT`](super::WindowsAutopilotDeploymentProfile::CREATE_ASSIGNMENT).
        ADD_REF = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/$ref",
        /// Gets an assignment of the profile that a device has. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is the path
        /// below the profile,
        /// [`WindowsAutopilotDeploymentProfile::GET_ASSIGNMENT`](super::WindowsAutopilotDeploymentProfile::GET_ASSIGNMENT).
        GET = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}",
        /// Updates an assignment of the profile that a device has. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is the path
        /// below the profile,
        /// [`WindowsAutopilotDeploymentProfile::UPDATE_ASSIGNMENT`](super::WindowsAutopilotDeploymentProfile::UPDATE_ASSIGNMENT).
        UPDATE = "PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}",
        /// Takes an assignment away from the profile that a device has. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is the path
        /// below the profile,
        /// [`WindowsAutopilotDeploymentProfile::DELETE_ASSIGNMENT`](super::WindowsAutopilotDeploymentProfile::DELETE_ASSIGNMENT).
        DELETE = "DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}",
    )
)]
pub struct WindowsAutopilotDeploymentProfileAssignment {
    /// The key: the ids of the profile and of the target, and a number, with `_` between them.
    pub id: String,

    /// The devices that the profile is for. Beta only.
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,

    /// Whether the assignment was made by itself or with a policy set. Beta only.
    pub source: Option<DeviceAndAppManagementAssignmentSource>,

    /// The id of what the assignment was made with. Beta only.
    pub source_id: Option<String>,

    /// Properties that the service has and this model does not.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// What an assignment was made with. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmentsource?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.deviceAndAppManagementAssignmentSource")]
#[non_exhaustive]
pub enum DeviceAndAppManagementAssignmentSource {
    /// It was made by itself.
    Direct,
    /// It was made with a policy set.
    PolicySets,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
