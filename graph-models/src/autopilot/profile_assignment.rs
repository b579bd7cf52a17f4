use super::DeviceAndAppManagementAssignmentTarget;
use crate::{GraphEntity, GraphEnum, odata::AdditionalProperties};

/// The assignment of a deployment profile to devices.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeploymentprofileassignment?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.windowsAutopilotDeploymentProfileAssignment",
    routes(
        /// Lists the assignments of the profile that a device has.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is the
        /// path below the profile, [`LIST_OF_PROFILE`](Self::LIST_OF_PROFILE).
        LIST = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments",
        /// Assigns the profile that a device has.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is the
        /// path below the profile, [`CREATE_OF_PROFILE`](Self::CREATE_OF_PROFILE).
        CREATE = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments",
        /// Adds an assignment to the profile that a device has, by reference.
        ///
        /// The documentation shows a whole assignment as the body; elsewhere in Graph, a `$ref` takes
        /// `{"@odata.id": ".."}`.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is the
        /// path below the profile, [`CREATE_OF_PROFILE`](Self::CREATE_OF_PROFILE).
        ADD_REF = "POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/$ref",
        /// Gets an assignment of the profile that a device has.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is the
        /// path below the profile, [`GET_OF_PROFILE`](Self::GET_OF_PROFILE).
        GET = "GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}",
        /// Takes an assignment away from the profile that a device has.
        ///
        /// Documented only: Graph's metadata of 2026-07 no longer has it under a device. What works instead is the
        /// path below the profile, [`DELETE_OF_PROFILE`](Self::DELETE_OF_PROFILE).
        DELETE = "DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}",
        /// Lists the assignments of a profile.
        LIST_OF_PROFILE = "GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignments",
        /// Assigns a profile.
        CREATE_OF_PROFILE = "POST /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignments",
        /// Gets an assignment of a profile.
        GET_OF_PROFILE = "GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignments/{windowsAutopilotDeploymentProfileAssignmentId}",
        /// Takes an assignment away from a profile.
        DELETE_OF_PROFILE = "DELETE /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assignments/{windowsAutopilotDeploymentProfileAssignmentId}",
    )
)]
pub struct WindowsAutopilotDeploymentProfileAssignment {
    /// The key: the ids of the profile and of the target, and a number, with `_` between them.
    pub id: String,

    /// The devices that the profile is for.
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,

    /// Whether the assignment was made by itself or with a policy set.
    pub source: Option<DeviceAndAppManagementAssignmentSource>,

    /// The id of what the assignment was made with.
    pub source_id: Option<String>,

    /// Properties that the service has and this model does not.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// What an assignment was made with.
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
