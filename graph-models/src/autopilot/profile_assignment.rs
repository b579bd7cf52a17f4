use super::assignment_target::DeviceAndAppManagementAssignmentTarget;
use crate::{GraphEntity, GraphEnum, odata::AdditionalProperties};

/// The assignment of a deployment profile to devices. v1.0 has it too, with the id as its only property.
///
/// The routes here are the ones that Microsoft documents, which go through a device. The routes that work are on
/// [`WindowsAutopilotDeploymentProfile`](super::WindowsAutopilotDeploymentProfile), such as
/// [`CREATE_ASSIGNMENT`](super::WindowsAutopilotDeploymentProfile::CREATE_ASSIGNMENT).
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeploymentprofileassignment?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.windowsAutopilotDeploymentProfileAssignment",
    update,
    routes(
        /// Lists the assignments of the profile of a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Use the path below the
        /// profile instead:
        /// [`WindowsAutopilotDeploymentProfile::LIST_ASSIGNMENTS`](super::WindowsAutopilotDeploymentProfile::LIST_ASSIGNMENTS).
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        LIST = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments",
        /// Creates an assignment of the profile of a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Use the path below the
        /// profile instead:
        /// [`WindowsAutopilotDeploymentProfile::CREATE_ASSIGNMENT`](super::WindowsAutopilotDeploymentProfile::CREATE_ASSIGNMENT).
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All")]
        CREATE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments",
        /// Adds an assignment to the profile of a device, by reference. Beta only.
        ///
        /// The body is a whole assignment, as in the documentation. Elsewhere in Graph, the body of a `$ref` is
        /// `{"@odata.id": ".."}`: if the service requires that, send a `Route<1, Reference>` with this path and a
        /// [`Reference`](crate::odata::Reference).
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Use the path below the
        /// profile instead:
        /// [`WindowsAutopilotDeploymentProfile::CREATE_ASSIGNMENT`](super::WindowsAutopilotDeploymentProfile::CREATE_ASSIGNMENT).
        ADD_REF = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/$ref"
            (WindowsAutopilotDeploymentProfileAssignmentCreate) -> Option<Self>,
        /// Gets an assignment of the profile of a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Use the path below the
        /// profile instead:
        /// [`WindowsAutopilotDeploymentProfile::GET_ASSIGNMENT`](super::WindowsAutopilotDeploymentProfile::GET_ASSIGNMENT).
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        GET = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}",
        /// Updates an assignment of the profile of a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Use the path below the
        /// profile instead:
        /// [`WindowsAutopilotDeploymentProfile::UPDATE_ASSIGNMENT`](super::WindowsAutopilotDeploymentProfile::UPDATE_ASSIGNMENT).
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All")]
        UPDATE = "PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}",
        /// Deletes an assignment of the profile of a device. Beta only.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has this route under a device. Use the path below the
        /// profile instead:
        /// [`WindowsAutopilotDeploymentProfile::DELETE_ASSIGNMENT`](super::WindowsAutopilotDeploymentProfile::DELETE_ASSIGNMENT).
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All")]
        DELETE = "DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}",
    )
)]
pub struct WindowsAutopilotDeploymentProfileAssignment {
    /// The key: the id of the profile, the id of the target and a number, separated by `_`.
    pub id: String,

    /// The target of the assignment. Beta only.
    #[graph_entity(beta)]
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,
    /// Whether the assignment was made directly or by a policy set. Beta only.
    #[graph_entity(beta)]
    pub source: Option<DeviceAndAppManagementAssignmentSource>,
    /// The id of the source of the assignment. Beta only.
    #[graph_entity(beta)]
    pub source_id: Option<String>,

    /// The properties that this model does not know.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// The source of an assignment. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmentsource?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.deviceAndAppManagementAssignmentSource")]
#[non_exhaustive]
pub enum DeviceAndAppManagementAssignmentSource {
    /// The assignment was made directly.
    Direct,
    /// The assignment was made by a policy set.
    PolicySets,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
