use crate::{GraphEntity, GraphEnum, edm::DateTimeOffset, odata::AdditionalProperties};

/// How Windows Autopilot keeps its devices in step with those that makers and resellers registered for the tenant.
///
/// A tenant has one. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotsettings?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.windowsAutopilotSettings",
    update,
    routes(
        /// Gets the settings.
        GET = "GET /deviceManagement/windowsAutopilotSettings",
        /// Updates the settings.
        UPDATE = "PATCH /deviceManagement/windowsAutopilotSettings",
        /// Deletes the settings. Graph's metadata of 2026-07 has it, the documentation does not.
        DELETE = "DELETE /deviceManagement/windowsAutopilotSettings",
        /// Starts to bring in the devices that were registered elsewhere.
        ///
        /// It takes no body. The service answers 204 without a body, 409 while a synchronization is under way, and 429
        /// within 10 minutes of the last one.
        SYNC = "POST /deviceManagement/windowsAutopilotSettings/sync",
    )
)]
pub struct WindowsAutopilotSettings {
    /// The GUID of the settings.
    pub id: String,

    /// How far the last synchronization has come.
    pub sync_status: Option<WindowsAutopilotSyncStatus>,

    /// When the devices were last synchronized; the year 0001 if they never were.
    pub last_sync_date_time: Option<DateTimeOffset>,

    /// When an administrator last asked for a synchronization; the year 0001 if none ever did.
    pub last_manual_sync_trigger_date_time: Option<DateTimeOffset>,

    /// Properties that the service has and this model does not.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// How far a synchronization of devices has come. Beta only.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotsyncstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.windowsAutopilotSyncStatus")]
#[non_exhaustive]
pub enum WindowsAutopilotSyncStatus {
    /// Not known.
    Unknown,
    /// The synchronization is under way.
    InProgress,
    /// The devices are synchronized.
    Completed,
    /// The synchronization failed.
    Failed,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
