use crate::{GraphEntity, GraphEnum, edm::DateTimeOffset, odata::AdditionalProperties};

/// The settings of Windows Autopilot: the state of the synchronization with the devices that manufacturers and
/// resellers registered for the tenant.
///
/// A tenant has one such entity. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotsettings?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.windowsAutopilotSettings",
    update,
    routes(
        /// Gets the settings.
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        GET = "GET /deviceManagement/windowsAutopilotSettings",
        /// Updates the settings.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All")]
        UPDATE = "PATCH /deviceManagement/windowsAutopilotSettings",
        /// Deletes the settings. Graph's metadata of 2026-07 has this route; the documentation does not.
        DELETE = "DELETE /deviceManagement/windowsAutopilotSettings",
        /// Starts a synchronization, which adds the devices that were registered elsewhere.
        ///
        /// The request has no body. The service answers 204 without a body, 409 while a synchronization is in progress,
        /// and 429 within 10 minutes of the last synchronization.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        SYNC = "POST /deviceManagement/windowsAutopilotSettings/sync",
    )
)]
pub struct WindowsAutopilotSettings {
    /// The GUID of the settings.
    pub id: String,

    /// The status of the last synchronization.
    pub sync_status: Option<WindowsAutopilotSyncStatus>,
    /// When the devices were last synchronized; in the year 0001 if they never were.
    pub last_sync_date_time: Option<DateTimeOffset>,
    /// When an administrator last started a synchronization; in the year 0001 if this never happened.
    pub last_manual_sync_trigger_date_time: Option<DateTimeOffset>,

    /// The properties that this model does not know.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// The status of a synchronization of devices. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotsyncstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotSyncStatus")]
#[non_exhaustive]
pub enum WindowsAutopilotSyncStatus {
    /// The status is not known.
    Unknown,
    /// The synchronization is in progress.
    InProgress,
    /// The devices are synchronized.
    Completed,
    /// The synchronization failed.
    Failed,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
