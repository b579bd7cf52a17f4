//! Devices, imports and uploads: the bodies that clients send, and the responses of actions.

use graph_models::{
    Change, Secret,
    autopilot::{
        AssignResourceAccountToDevice, AssignUserToDevice, DeleteDevices, DeletedWindowsAutopilotDeviceState, Import,
        ImportedWindowsAutopilotDeviceIdentity, ImportedWindowsAutopilotDeviceIdentityUpdate as ImportUpdate,
        ImportedWindowsAutopilotDeviceIdentityUploadCreate as UploadCreate,
        ImportedWindowsAutopilotDeviceIdentityUploadUpdate as UploadUpdate, UpdateDeviceProperties,
        WindowsAutopilotDeviceDeletionState as DeletionState, WindowsAutopilotDeviceIdentity as Device,
        WindowsAutopilotDeviceIdentityCreate as DeviceCreate, WindowsAutopilotDeviceIdentityUpdate as DeviceUpdate,
    },
    odata::Page,
};
use serde_json::json;

#[test]
fn a_device_is_created_and_updated() {
    let body = DeviceCreate::new().serial_number("SN-1").device_account_password("pass-1".to_owned());
    let odata_type = "#microsoft.graph.windowsAutopilotDeviceIdentity";
    assert_eq!(
        serde_json::to_value(&body).unwrap(),
        json!({"@odata.type": odata_type, "serialNumber": "SN-1", "deviceAccountPassword": "pass-1"})
    );
    let body = DeviceUpdate::new().group_tag("Kiosk").user_principal_name(Change::Clear);
    assert_eq!(
        serde_json::to_value(&body).unwrap(),
        json!({"@odata.type": odata_type, "groupTag": "Kiosk", "userPrincipalName": null})
    );
}

#[test]
fn an_update_of_device_properties_may_be_partial_and_keeps_the_password_out_of_logs() {
    let body = UpdateDeviceProperties { group_tag: Some("NL".to_owned()), ..UpdateDeviceProperties::default() };
    assert_eq!(serde_json::to_string(&body).unwrap(), r#"{"groupTag":"NL"}"#);
    let body = UpdateDeviceProperties {
        user_principal_name: Some("a@contoso.example".to_owned()),
        addressable_user_name: Some("A".to_owned()),
        display_name: Some(String::new()),
        device_account_upn: Some("hub@contoso.example".to_owned()),
        device_account_password: Some(Secret::new("pass-1".to_owned())),
        device_friendly_name: Some("Hub".to_owned()),
        ..body
    };
    let written = serde_json::to_value(&body).unwrap();
    assert_eq!(
        written,
        json!({
            "userPrincipalName": "a@contoso.example", "addressableUserName": "A", "groupTag": "NL", "displayName": "",
            "deviceAccountUpn": "hub@contoso.example", "deviceAccountPassword": "pass-1", "deviceFriendlyName": "Hub"
        })
    );
    assert_eq!(serde_json::from_value::<UpdateDeviceProperties>(written).unwrap(), body);
    let shown = format!("{body:?}");
    assert!(shown.contains("hub@contoso.example") && !shown.contains("pass-1"), "{shown}");
}

#[test]
fn a_device_is_assigned_to_a_user_and_to_a_resource_account() {
    let user = || Some("a@contoso.example".to_owned());
    let body = AssignUserToDevice {
        user_principal_name: user(),
        addressable_user_name: Some("A".to_owned()),
        ..AssignUserToDevice::default()
    };
    let written = r#"{"userPrincipalName":"a@contoso.example","addressableUserName":"A"}"#;
    assert_eq!(serde_json::to_string(&body).unwrap(), written);
    assert_eq!(serde_json::from_str::<AssignUserToDevice>(written).unwrap(), body);
    let body = AssignResourceAccountToDevice {
        user_principal_name: user(),
        resource_account_name: Some("Room 1".to_owned()),
        ..AssignResourceAccountToDevice::default()
    };
    let written = r#"{"userPrincipalName":"a@contoso.example","resourceAccountName":"Room 1"}"#;
    assert_eq!(serde_json::to_string(&body).unwrap(), written);
    assert_eq!(
        Device::ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE.path(["device-1"]).unwrap(),
        "/deviceManagement/windowsAutopilotDeviceIdentities/device-1/assignResourceAccountToDevice"
    );
}

#[test]
fn several_devices_are_deleted_and_each_has_a_state() {
    let body =
        DeleteDevices { serial_numbers: Some(vec!["SN-1".to_owned(), "SN-2".to_owned()]), ..DeleteDevices::default() };
    assert_eq!(serde_json::to_string(&body).unwrap(), r#"{"serialNumbers":["SN-1","SN-2"]}"#);
    let page: Page<DeletedWindowsAutopilotDeviceState> = serde_json::from_value(json!({"value": [
        {
            "@odata.type": "microsoft.graph.deletedWindowsAutopilotDeviceState",
            "serialNumber": "Serial Number value", "deviceRegistrationId": "Device Registration Id value",
            "deletionState": "failed", "errorMessage": "Error Message value"
        },
        {"serialNumber": "SN-1", "deviceRegistrationId": "", "deletionState": "accepted", "errorMessage": null},
        {"serialNumber": "SN-2", "deletionState": "deferred"}
    ]}))
    .unwrap();
    let states: Vec<_> = page.value.iter().map(|device| device.deletion_state.clone().unwrap()).collect();
    let deferred = DeletionState::Other("deferred".to_owned());
    assert_eq!(states, [DeletionState::Failed, DeletionState::Accepted, deferred]);
    assert_eq!((page.value[0].error_message.is_some(), &page.value[1].error_message), (true, &None));
}

/// The documentation's example of the import action has an id. The response of the service is a page.
#[test]
fn several_devices_are_imported_without_ids() {
    let import = "#microsoft.graph.importedWindowsAutopilotDeviceIdentity";
    let state = "#microsoft.graph.importedWindowsAutopilotDeviceIdentityState";
    let documented = |state_type: &str| {
        json!({
            "@odata.type": import, "groupTag": "Group Tag value", "hardwareIdentifier": "aGFyZHdhcmVJZGVudGlmaWVy",
            "state": {"@odata.type": state_type, "deviceImportStatus": "pending", "deviceErrorCode": 15}
        })
    };
    let mut with_id = documented(&state[1..]);
    with_id["id"] = "12c4eb3b-eb3b-12c4-3beb-c4123bebc412".into();
    let body: Import = serde_json::from_value(json!({"importedWindowsAutopilotDeviceIdentities": [with_id]})).unwrap();
    let written = serde_json::to_value(&body).unwrap();
    assert_eq!(written, json!({"importedWindowsAutopilotDeviceIdentities": [documented(state)]}));

    let page: Page<ImportedWindowsAutopilotDeviceIdentity> = serde_json::from_value(json!({
        "@odata.context": "https://graph.microsoft.com/beta/$metadata#Collection(microsoft.graph.importedWindowsAutopilotDeviceIdentity)",
        "value": [{"id": "import-1", "serialNumber": "SN-1"}, {"id": "import-2", "serialNumber": "SN-2"}]
    }))
    .unwrap();
    assert_eq!(page.value.iter().map(|import| import.id.as_str()).collect::<Vec<_>>(), ["import-1", "import-2"]);
}

#[test]
fn an_import_and_an_upload_are_updated() {
    let body = ImportUpdate::new().group_tag("Kiosk").state(Change::Clear);
    assert_eq!(
        serde_json::to_value(&body).unwrap(),
        json!({
            "@odata.type": "#microsoft.graph.importedWindowsAutopilotDeviceIdentity", "groupTag": "Kiosk", "state": null
        })
    );
    // Only the service sets the properties of an upload, so its devices are sent as an additional property.
    let odata_type = "#microsoft.graph.importedWindowsAutopilotDeviceIdentityUpload";
    let devices = json!([{"serialNumber": "SN-1"}]);
    let mut create: UploadCreate = serde_json::from_value(json!({"id": "upload-1", "status": "pending"})).unwrap();
    create.additional.insert("deviceIdentities", devices.clone());
    assert_eq!(serde_json::to_value(&create).unwrap(), json!({"@odata.type": odata_type, "deviceIdentities": devices}));
    let update: UploadUpdate = serde_json::from_value(json!({"status": "error", "name": "July"})).unwrap();
    assert_eq!(serde_json::to_value(&update).unwrap(), json!({"@odata.type": odata_type, "name": "July"}));
}
