use super::{
    DeviceManagementAutopilotEvent, ImportedWindowsAutopilotDeviceIdentity,
    UserExperienceAnalyticsNotAutopilotReadyDevice, WindowsAutopilotDeploymentProfile, WindowsAutopilotDeviceIdentity,
    WindowsAutopilotSettings,
};
use crate::{GraphEntity, odata::AdditionalProperties};

/// The device management of a tenant, where Windows Autopilot has its place. v1.0 has it too, with fewer properties.
///
/// A tenant has one. This model has what Windows Autopilot needs of it, which is navigation properties alone;
/// `additional` keeps the rest.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-devicemanagement?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.deviceManagement",
    update,
    routes(
        /// Gets the device management of the tenant. Documented for v1.0.
        GET = "GET /deviceManagement",
        /// Updates the device management of the tenant. Documented for v1.0.
        UPDATE = "PATCH /deviceManagement",
    )
)]
pub struct DeviceManagement {
    /// The GUID of the device management. Only the metadata of v1.0 has it.
    pub id: String,

    /// The devices that are registered with Windows Autopilot.
    #[graph_entity(navigation)]
    pub windows_autopilot_device_identities: Option<Vec<WindowsAutopilotDeviceIdentity>>,

    /// The devices that are being imported.
    #[graph_entity(navigation)]
    pub imported_windows_autopilot_device_identities: Option<Vec<ImportedWindowsAutopilotDeviceIdentity>>,

    /// The deployment profiles. Beta only.
    #[graph_entity(navigation)]
    pub windows_autopilot_deployment_profiles: Option<Vec<WindowsAutopilotDeploymentProfile>>,

    /// How devices are synchronized. Beta only.
    #[graph_entity(navigation)]
    pub windows_autopilot_settings: Option<Box<WindowsAutopilotSettings>>,

    /// The deployments that took place. Beta only.
    #[graph_entity(navigation)]
    pub autopilot_events: Option<Vec<DeviceManagementAutopilotEvent>>,

    /// The devices that are not ready for Windows Autopilot. Beta only.
    #[graph_entity(navigation)]
    pub user_experience_analytics_not_autopilot_ready_device:
        Option<Vec<UserExperienceAnalyticsNotAutopilotReadyDevice>>,

    /// Properties that the service has and this model does not.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}
