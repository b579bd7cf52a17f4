use super::{
    deployment_profile::WindowsAutopilotDeploymentProfile, device_identity::WindowsAutopilotDeviceIdentity,
    event::DeviceManagementAutopilotEvent, imported_device_identity::ImportedWindowsAutopilotDeviceIdentity,
    not_ready_device::UserExperienceAnalyticsNotAutopilotReadyDevice, settings::WindowsAutopilotSettings,
};
use crate::{GraphEntity, odata::AdditionalProperties};

/// The device management of a tenant, which contains the collections of Windows Autopilot. v1.0 has it too, with fewer
/// properties.
///
/// A tenant has one such entity. This model has the navigation properties of Windows Autopilot; `additional` keeps all
/// other properties.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-devicemanagement?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.deviceManagement",
    update,
    routes(
        /// Gets the device management of the tenant. Documented for v1.0.
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        GET = "GET /deviceManagement",
        /// Updates the device management of the tenant. Documented for v1.0.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UPDATE = "PATCH /deviceManagement",
    )
)]
pub struct DeviceManagement {
    /// The GUID of the device management. Only the metadata of v1.0 has this property.
    pub id: String,

    /// The devices that are registered with Windows Autopilot.
    #[graph_entity(navigation)]
    pub windows_autopilot_device_identities: Option<Vec<WindowsAutopilotDeviceIdentity>>,
    /// The devices that are being imported.
    #[graph_entity(navigation)]
    pub imported_windows_autopilot_device_identities: Option<Vec<ImportedWindowsAutopilotDeviceIdentity>>,
    /// The deployment profiles. Beta only.
    #[graph_entity(navigation, beta)]
    pub windows_autopilot_deployment_profiles: Option<Vec<WindowsAutopilotDeploymentProfile>>,
    /// The settings of Windows Autopilot. Beta only.
    #[graph_entity(navigation, beta)]
    pub windows_autopilot_settings: Option<Box<WindowsAutopilotSettings>>,
    /// The records of deployments. Beta only.
    #[graph_entity(navigation, beta)]
    pub autopilot_events: Option<Vec<DeviceManagementAutopilotEvent>>,
    /// The devices that are not ready for Windows Autopilot. Beta only.
    #[graph_entity(navigation, beta)]
    pub user_experience_analytics_not_autopilot_ready_device:
        Option<Vec<UserExperienceAnalyticsNotAutopilotReadyDevice>>,

    /// The properties that this model does not know.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}
