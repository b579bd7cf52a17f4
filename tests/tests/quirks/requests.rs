//! The bodies that clients send: items 14, and 26 to 30.

use graph_models::{
    autopilot::{
        ActiveDirectoryWindowsAutopilotDeploymentProfileCreate, AllDevicesAssignmentTarget,
        AzureADWindowsAutopilotDeploymentProfileCreate, DeviceAndAppManagementAssignmentTarget, GroupAssignmentTarget,
        Import, ImportedWindowsAutopilotDeviceIdentityCreate as ImportCreate,
        ImportedWindowsAutopilotDeviceIdentityImportStatus as ImportStatus,
        ImportedWindowsAutopilotDeviceIdentityState, OutOfBoxExperienceSetting, OutOfBoxExperienceSettings,
        WindowsAutopilotDeploymentProfileAssignmentCreate,
        WindowsAutopilotDeploymentProfileBaseCreate as ProfileBaseCreate, WindowsAutopilotDeploymentProfileCreate,
        WindowsAutopilotDeploymentProfileUpdate, WindowsDeviceUsageType, WindowsUserType,
    },
    edm::Binary,
    odata::WithoutType,
};
use serde_json::json;

fn hash() -> Binary {
    Binary::from_base64("aGFyZHdhcmU=").unwrap()
}

/// Item 26: scripts send empty strings for properties that they do not set, and a pending state.
#[test]
fn quirk_26_an_import_is_written_as_scripts_send_it() {
    let state = ImportedWindowsAutopilotDeviceIdentityState {
        device_import_status: Some(ImportStatus::Pending),
        device_registration_id: Some(String::new()),
        device_error_code: Some(0),
        device_error_name: Some(String::new()),
        ..ImportedWindowsAutopilotDeviceIdentityState::default()
    };
    let body = ImportCreate::new()
        .group_tag("Kiosk")
        .serial_number("SN-1")
        .product_key("")
        .hardware_identifier(hash())
        .assigned_user_principal_name("")
        .state(state);
    assert_eq!(
        serde_json::to_string(&body).unwrap(),
        concat!(
            r##"{"@odata.type":"#microsoft.graph.importedWindowsAutopilotDeviceIdentity","groupTag":"Kiosk","##,
            r#""serialNumber":"SN-1","productKey":"","hardwareIdentifier":"aGFyZHdhcmU=","#,
            r##""state":{"@odata.type":"#microsoft.graph.importedWindowsAutopilotDeviceIdentityState","##,
            r#""deviceImportStatus":"pending","deviceRegistrationId":"","deviceErrorCode":0,"deviceErrorName":""},"#,
            r#""assignedUserPrincipalName":""}"#,
        )
    );
    let sent = json!({
        "@odata.type": "#microsoft.graph.importedWindowsAutopilotDeviceIdentity",
        "state": {"@odata.type": "microsoft.graph.importedWindowsAutopilotDeviceIdentityState"},
        "Authorization": "leaked"
    });
    let read: ImportCreate = serde_json::from_value(sent).unwrap();
    assert_eq!(read.state, Some(ImportedWindowsAutopilotDeviceIdentityState::default()));
    assert_eq!(read.additional["Authorization"], "leaked");
}

/// Item 26: three properties without a type are enough.
#[test]
fn quirk_26_an_import_may_have_only_three_properties() {
    let body = ImportCreate::new().group_tag("Kiosk").serial_number("SN-1").hardware_identifier(hash());
    assert_eq!(
        serde_json::to_string(&WithoutType(&body)).unwrap(),
        r#"{"groupTag":"Kiosk","serialNumber":"SN-1","hardwareIdentifier":"aGFyZHdhcmU="}"#
    );
}

/// Item 27: the action takes a collection of the bodies of single imports, in an object of any JSON or in an `Import`.
#[test]
fn quirk_27_the_import_of_several_devices_is_a_collection_of_bodies() {
    let bodies = ["SN-1", "SN-2"].map(|serial| ImportCreate::new().serial_number(serial));
    let odata_type = "#microsoft.graph.importedWindowsAutopilotDeviceIdentity";
    let expected = json!({"importedWindowsAutopilotDeviceIdentities": [
        {"@odata.type": odata_type, "serialNumber": "SN-1"}, {"@odata.type": odata_type, "serialNumber": "SN-2"}
    ]});
    assert_eq!(json!({"importedWindowsAutopilotDeviceIdentities": bodies}), expected);
    let body = Import { imported_windows_autopilot_device_identities: Some(bodies.to_vec()), ..Import::default() };
    assert_eq!(serde_json::to_value(&body).unwrap(), expected);
}

/// Item 28: a profile names its derived type; a hybrid profile says whether the connectivity check is skipped.
#[test]
fn quirk_28_a_new_profile_names_its_derived_type() {
    let hybrid = ActiveDirectoryWindowsAutopilotDeploymentProfileCreate::new()
        .base(ProfileBaseCreate::new().display_name("Hybrid"))
        .hybrid_azure_ad_join_skip_connectivity_check(true);
    assert_eq!(
        serde_json::to_string(&hybrid).unwrap(),
        concat!(
            r##"{"@odata.type":"#microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile","##,
            r#""displayName":"Hybrid","hybridAzureADJoinSkipConnectivityCheck":true}"#,
        )
    );
}

/// Item 28: the user type must be left out for shared devices, although it is not nullable in the metadata.
#[test]
fn quirk_28_a_property_that_is_not_nullable_may_be_left_out_of_a_request() {
    let body = |device_usage_type, user_type| {
        let setting = OutOfBoxExperienceSetting {
            device_usage_type: Some(device_usage_type),
            user_type,
            ..OutOfBoxExperienceSetting::default()
        };
        let body = ProfileBaseCreate::new().out_of_box_experience_setting(setting);
        serde_json::to_value(&body).unwrap()["outOfBoxExperienceSetting"].clone()
    };
    let odata_type = "#microsoft.graph.outOfBoxExperienceSetting";
    let shared = body(WindowsDeviceUsageType::Shared, None);
    assert_eq!(shared, json!({"@odata.type": odata_type, "deviceUsageType": "shared"}));
    let single = body(WindowsDeviceUsageType::SingleUser, Some(WindowsUserType::Standard));
    assert_eq!(single, json!({"@odata.type": odata_type, "deviceUsageType": "singleUser", "userType": "standard"}));
}

/// Items 14 and 29: documented bodies and templates of clients set the old names, and clients send back what they read.
#[test]
fn quirk_14_29_the_old_names_of_a_profile_are_sent() {
    let body = json!({
        "@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile",
        "displayName": "Kiosk",
        "locale": "en-GB",
        "language": "en-GB",
        "outOfBoxExperienceSettings": {"@odata.type": "#microsoft.graph.outOfBoxExperienceSettings", "hideEULA": true},
        "enableWhiteGlove": true,
        "extractHardwareHash": false
    });
    let create: WindowsAutopilotDeploymentProfileCreate = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(serde_json::to_value(&create).unwrap(), body);
    let update: WindowsAutopilotDeploymentProfileUpdate = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(serde_json::to_value(&update).unwrap(), body);
    let settings = OutOfBoxExperienceSettings { hide_eula: Some(true), ..OutOfBoxExperienceSettings::default() };
    let base = ProfileBaseCreate::new()
        .display_name("Kiosk")
        .locale("en-GB")
        .language("en-GB")
        .out_of_box_experience_settings(settings)
        .enable_white_glove(true)
        .extract_hardware_hash(false);
    let set = AzureADWindowsAutopilotDeploymentProfileCreate::new().base(base);
    assert_eq!(WindowsAutopilotDeploymentProfileCreate::from(set), create);
}

/// Item 30: a new assignment has a target and no other property.
#[test]
fn quirk_30_a_new_assignment_has_only_a_target() {
    let group = GroupAssignmentTarget { group_id: Some("group-1".to_owned()), ..GroupAssignmentTarget::default() };
    for (target, expected) in [
        (
            DeviceAndAppManagementAssignmentTarget::GroupAssignmentTarget(group),
            r##"{"target":{"@odata.type":"#microsoft.graph.groupAssignmentTarget","groupId":"group-1"}}"##,
        ),
        (
            DeviceAndAppManagementAssignmentTarget::AllDevicesAssignmentTarget(AllDevicesAssignmentTarget::default()),
            r##"{"target":{"@odata.type":"#microsoft.graph.allDevicesAssignmentTarget"}}"##,
        ),
    ] {
        let body = WindowsAutopilotDeploymentProfileAssignmentCreate::new().target(target);
        assert_eq!(serde_json::to_string(&WithoutType(&body)).unwrap(), expected);
    }
}
