use crate::{GraphComplex, GraphEntity, GraphEnum, edm::Binary, odata::AdditionalProperties};

/// A device that is being imported into Windows Autopilot: its hardware hash, and how far the import has come. v1.0 has
/// it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentity?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.importedWindowsAutopilotDeviceIdentity",
    update,
    routes(
        /// Lists the imports.
        LIST = "GET /deviceManagement/importedWindowsAutopilotDeviceIdentities",
        /// Imports one device.
        CREATE = "POST /deviceManagement/importedWindowsAutopilotDeviceIdentities",
        /// Counts the imports; the response is a number as text. Beta only.
        COUNT = "GET /deviceManagement/importedWindowsAutopilotDeviceIdentities/$count",
        /// Imports several devices. The body is [`Import`].
        IMPORT = "POST /deviceManagement/importedWindowsAutopilotDeviceIdentities/import",
        /// Gets one import, to see how far it has come.
        GET = "GET /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}",
        /// Updates an import.
        ///
        /// The documentation has it, but the service is reported to answer 400 "No OData route exists":
        /// [microsoft-graph-docs-contrib#7499](https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/7499),
        /// [msgraph-sdk-powershell#2907](https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2907). What
        /// works instead, once the device is in Windows Autopilot, is
        /// [`WindowsAutopilotDeviceIdentity::UPDATE_DEVICE_PROPERTIES`](super::WindowsAutopilotDeviceIdentity::UPDATE_DEVICE_PROPERTIES).
        UPDATE = "PATCH /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}",
        /// Deletes the record of an import. The device stays in Windows Autopilot.
        DELETE = "DELETE /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}",
    )
)]
pub struct ImportedWindowsAutopilotDeviceIdentity {
    /// The id of the import.
    pub id: String,

    /// The order in which the device was bought.
    ///
    /// Graph had it until 2020, and its metadata of 2026-07 no longer has it; the group tag took its place. Take it out
    /// of a `$select`, which is refused where it names what metadata does not have:
    /// [microsoft-graph-docs#9988](https://github.com/microsoftgraph/microsoft-graph-docs/issues/9988).
    pub order_identifier: Option<String>,

    /// The tag that dynamic groups select the device by.
    pub group_tag: Option<String>,

    /// The serial number that the maker gave the device.
    pub serial_number: Option<String>,

    /// The product key of the device's Windows. The service answers with the id of the import.
    pub product_key: Option<String>,

    /// The id that several imports share. The service answers with the id of the import.
    pub import_id: Option<String>,

    /// The hardware hash, which identifies the device. The service does not send it back.
    pub hardware_identifier: Option<Binary>,

    /// How far the import has come, and what went wrong.
    pub state: Option<ImportedWindowsAutopilotDeviceIdentityState>,

    /// The user principal name of the user that the device will be assigned to.
    pub assigned_user_principal_name: Option<String>,

    /// Properties that the service has and this model does not.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

/// The body of [`ImportedWindowsAutopilotDeviceIdentity::IMPORT`]: the devices to import. The service answers with a
/// [`Page`](crate::odata::Page) of [`ImportedWindowsAutopilotDeviceIdentity`]. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-import?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub struct Import {
    /// The devices, as bodies that create them, so that none has an id.
    pub imported_windows_autopilot_device_identities: Option<Vec<ImportedWindowsAutopilotDeviceIdentityCreate>>,
}

/// How far an import has come, and what went wrong. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentitystate?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.importedWindowsAutopilotDeviceIdentityState")]
pub struct ImportedWindowsAutopilotDeviceIdentityState {
    /// How far the import has come.
    pub device_import_status: Option<ImportedWindowsAutopilotDeviceIdentityImportStatus>,

    /// The id of the device in Windows Autopilot, once it is there.
    pub device_registration_id: Option<String>,

    /// What went wrong, as a number: 0 if nothing did, 806 if the device is registered in this tenant already, 808 if
    /// it is in another ([troubleshooting](https://learn.microsoft.com/autopilot/troubleshoot-device-enrollment)).
    pub device_error_code: Option<i32>,

    /// What went wrong, as a name such as `ZtdDeviceAlreadyAssigned`.
    pub device_error_name: Option<String>,
}

/// How far the import of a device has come. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityimportstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus")]
#[non_exhaustive]
pub enum ImportedWindowsAutopilotDeviceIdentityImportStatus {
    /// Not known, which is what the service answers right after a request.
    Unknown,
    /// The import is under way.
    Pending,
    /// The import is done in part.
    Partial,
    /// The device is imported.
    Complete,
    /// The import failed; the state says why.
    Error,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
