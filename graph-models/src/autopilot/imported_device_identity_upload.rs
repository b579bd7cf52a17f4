use super::imported_device_identity::{
    ImportedWindowsAutopilotDeviceIdentity, ImportedWindowsAutopilotDeviceIdentityUpdate,
};
use crate::{GraphEntity, GraphEnum, edm::DateTimeOffset, odata::AdditionalProperties};

/// An upload of several devices, each of which becomes an import. v1.0 has it too.
///
/// The service sets all its properties. To create an upload together with its devices, add them to `additional` under
/// the name `deviceIdentities`. [`Import`](super::Import) imports several devices without an upload.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityupload?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.importedWindowsAutopilotDeviceIdentityUpload",
    update,
    routes(
        /// Lists the uploads.
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        LIST = "GET /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads",
        /// Creates an upload.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        CREATE = "POST /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads",
        /// Gets one upload, with its current status.
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        GET = "GET /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads/{importedWindowsAutopilotDeviceIdentityUploadId}",
        /// Updates an upload.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UPDATE = "PATCH /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads/{importedWindowsAutopilotDeviceIdentityUploadId}",
        /// Deletes an upload.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        DELETE = "DELETE /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads/{importedWindowsAutopilotDeviceIdentityUploadId}",
        /// Gets the devices of an upload as text.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        GET_AUTOPILOT_DEVICE_STREAM = "GET /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads/{importedWindowsAutopilotDeviceIdentityUploadId}/autopilotDeviceStream"
            -> String,
        /// Updates one of the imports of an upload. Documented for v1.0.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UPDATE_DEVICE_IDENTITY = "PATCH /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads/{importedWindowsAutopilotDeviceIdentityUploadId}/deviceIdentities/{importedWindowsAutopilotDeviceIdentityId}"
            (ImportedWindowsAutopilotDeviceIdentityUpdate) -> Option<ImportedWindowsAutopilotDeviceIdentity>,
    )
)]
pub struct ImportedWindowsAutopilotDeviceIdentityUpload {
    /// The GUID of the upload.
    pub id: String,

    /// When the upload was created, in UTC.
    #[graph_entity(read_only)]
    pub created_date_time_utc: Option<DateTimeOffset>,
    /// The status of the upload.
    #[graph_entity(read_only)]
    pub status: Option<ImportedWindowsAutopilotDeviceIdentityUploadStatus>,

    /// The imports of the upload.
    #[graph_entity(navigation)]
    pub device_identities: Option<Vec<ImportedWindowsAutopilotDeviceIdentity>>,

    /// The properties that this model does not know.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// The status of an upload of devices. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityuploadstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus")]
#[non_exhaustive]
pub enum ImportedWindowsAutopilotDeviceIdentityUploadStatus {
    /// There is no upload.
    NoUpload,
    /// The upload is in progress.
    Pending,
    /// The devices are uploaded.
    Complete,
    /// The upload failed.
    Error,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
