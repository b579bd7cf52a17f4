use crate::{
    GraphComplex, GraphEntity, GraphEnum,
    edm::Binary,
    odata::{AdditionalProperties, Page},
};

/// The import of a device into Windows Autopilot: its hardware hash, and the state of the import. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentity?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.importedWindowsAutopilotDeviceIdentity",
    update,
    routes(
        /// Lists the imports.
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        LIST = "GET /deviceManagement/importedWindowsAutopilotDeviceIdentities",
        /// Imports one device.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        CREATE = "POST /deviceManagement/importedWindowsAutopilotDeviceIdentities",
        /// Counts the imports. Beta only.
        COUNT = "GET /deviceManagement/importedWindowsAutopilotDeviceIdentities/$count" -> i64,
        /// Imports several devices. The body is [`Import`].
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        IMPORT = "POST /deviceManagement/importedWindowsAutopilotDeviceIdentities/import" (Import) -> Page<Self>,
        /// Gets one import, with its current state.
        #[permissions("DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All")]
        GET = "GET /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}",
        /// Updates an import.
        ///
        /// The documentation has this route, but the service is reported to answer 400 "No OData route exists":
        /// [microsoft-graph-docs-contrib#7499](https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/7499),
        /// [msgraph-sdk-powershell#2907](https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2907). Once
        /// the device is in Windows Autopilot, use
        /// [`WindowsAutopilotDeviceIdentity::UPDATE_DEVICE_PROPERTIES`](super::WindowsAutopilotDeviceIdentity::UPDATE_DEVICE_PROPERTIES)
        /// instead.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        UPDATE = "PATCH /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}",
        /// Deletes the record of an import. The device stays in Windows Autopilot.
        #[permissions("DeviceManagementServiceConfig.ReadWrite.All")]
        DELETE = "DELETE /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}",
    )
)]
pub struct ImportedWindowsAutopilotDeviceIdentity {
    /// The id of the import.
    pub id: String,

    /// The identifier of the order of the device.
    ///
    /// Graph had this property until 2020, and the group tag replaced it; the metadata of 2026-07 does not have it.
    /// A `$select` cannot name it, because the service refuses a name that is not in its metadata
    /// ([microsoft-graph-docs#9988](https://github.com/microsoftgraph/microsoft-graph-docs/issues/9988)).
    #[graph_entity(not_selectable)]
    pub order_identifier: Option<String>,
    /// The group tag, by which dynamic groups can select the device.
    pub group_tag: Option<String>,
    /// The serial number of the device.
    pub serial_number: Option<String>,
    /// The Windows product key of the device. In a response, it is the id of the import.
    pub product_key: Option<String>,
    /// The id that several imports share. In a response, it is the id of the import.
    pub import_id: Option<String>,
    /// The hardware hash, which identifies the device. The service does not return it.
    pub hardware_identifier: Option<Binary>,
    /// The state of the import, and the error if it failed.
    pub state: Option<ImportedWindowsAutopilotDeviceIdentityState>,
    /// The user principal name of the user that the device will be assigned to.
    pub assigned_user_principal_name: Option<String>,

    /// The properties that this model does not know.
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
    /// The devices, each as the body that creates it, which has no id.
    pub imported_windows_autopilot_device_identities: Option<Vec<ImportedWindowsAutopilotDeviceIdentityCreate>>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// The state of an import, and the error if it failed. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentitystate?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.importedWindowsAutopilotDeviceIdentityState")]
pub struct ImportedWindowsAutopilotDeviceIdentityState {
    /// The status of the import.
    pub device_import_status: Option<ImportedWindowsAutopilotDeviceIdentityImportStatus>,
    /// The id of the device in Windows Autopilot, once the device is imported.
    pub device_registration_id: Option<String>,
    /// The error code: 0 if there is no error, 806 if the device is already registered in this tenant, 808 if it is
    /// registered in another tenant
    /// ([troubleshooting](https://learn.microsoft.com/autopilot/troubleshoot-device-enrollment)).
    pub device_error_code: Option<i32>,
    /// The name of the error, such as `ZtdDeviceAlreadyAssigned`.
    pub device_error_name: Option<String>,

    /// The properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// The status of the import of a device. v1.0 has it too.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityimportstatus?view=graph-rest-beta)
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.importedWindowsAutopilotDeviceIdentityImportStatus")]
#[non_exhaustive]
pub enum ImportedWindowsAutopilotDeviceIdentityImportStatus {
    /// The status is not known. The service answers this immediately after an import request.
    Unknown,
    /// The import is in progress.
    Pending,
    /// The import is partially complete.
    Partial,
    /// The device is imported.
    Complete,
    /// The import failed. The state has the error.
    Error,
    /// A member that this model does not know.
    #[graph_enum(other)]
    Other(String),
}
