use super::ImportedWindowsAutopilotDeviceIdentity;
use crate::{GraphEntity, GraphEnum, edm::DateTimeOffset, odata::AdditionalProperties};

/// An upload of several devices, each of which is an import. v1.0 has it too.
///
/// The service sets all its properties. A body that creates an upload with its devices has them in `additional`, under
/// the name `deviceIdentities`; [`Import`](super::Import) imports several devices without an upload.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityupload?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.importedWindowsAutopilotDeviceIdentityUpload",
    update,
    routes(
        /// Lists the uploads.
        LIST = "GET /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads",
        /// Creates an upload.
        CREATE = "POST /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads",
        /// Gets one upload, to see how far it has come.
        GET = "GET /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads/{importedWindowsAutopilotDeviceIdentityUploadId}",
        /// Updates an upload.
        UPDATE = "PATCH /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads/{importedWindowsAutopilotDeviceIdentityUploadId}",
        /// Deletes an upload.
        DELETE = "DELETE /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads/{importedWindowsAutopilotDeviceIdentityUploadId}",
        /// Gets the devices of an upload as one text.
        GET_AUTOPILOT_DEVICE_STREAM = "GET /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads/{importedWindowsAutopilotDeviceIdentityUploadId}/autopilotDeviceStream",
        /// Updates one of the imports of an upload. Documented for v1.0.
        UPDATE_DEVICE_IDENTITY = "PATCH /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads/{importedWindowsAutopilotDeviceIdentityUploadId}/deviceIdentities/{importedWindowsAutopilotDeviceIdentityId}",
    )
)]
pub struct ImportedWindowsAutopilotDeviceIdentityUpload {
    /// The GUID of the upload.
    pub id: String,

    /// When the upload was created, in UTC.
    #[graph_entity(read_only)]
    pub created_date_time_utc: Option<DateTimeOffset>,

    /// How far the upload has come.
    #[graph_entity(read_only)]
    pub status: Option<ImportedWindowsAutopilotDeviceIdentityUploadStatus>,

    /// The imports of the upload.
    #[graph_entity(navigation)]
    pub device_identities: Option<Vec<ImportedWindowsAutopilotDeviceIdentity>>,

    /// Properties that the service has and this model does not.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// How far an upload of devices has come. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityuploadstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.importedWindowsAutopilotDeviceIdentityUploadStatus")]
#[non_exhaustive]
pub enum ImportedWindowsAutopilotDeviceIdentityUploadStatus {
    /// Nothing is uploaded.
    NoUpload,
    /// The upload is under way.
    Pending,
    /// The devices are uploaded.
    Complete,
    /// The upload failed.
    Error,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
