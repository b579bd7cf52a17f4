//! What stands in the properties of a response: items 11 to 25.

use graph_models::{
    GraphComplex,
    autopilot::{
        AllDevicesAssignmentTarget, DeviceAndAppManagementAssignmentFilterType,
        DeviceAndAppManagementAssignmentTarget as Target, EnrollmentState, ImportedWindowsAutopilotDeviceIdentity,
        ImportedWindowsAutopilotDeviceIdentityImportStatus as ImportStatus,
        ImportedWindowsAutopilotDeviceIdentityState, WindowsAutopilotDeploymentProfile as Profile,
        WindowsAutopilotDeploymentProfileAssignment, WindowsAutopilotDeploymentProfileBase as ProfileBase,
        WindowsAutopilotDeviceIdentity, WindowsAutopilotProfileAssignmentStatus as AssignmentStatus,
    },
    edm::{Binary, DateTimeOffset, Duration},
    odata::Page,
};
use serde_json::json;

fn device(body: serde_json::Value) -> serde_json::Result<WindowsAutopilotDeviceIdentity> {
    serde_json::from_value(body)
}

/// Item 11: the year 0001 is "never", with a device that Intune has not heard from, though it may have an id there.
#[test]
fn quirk_11_the_year_1_is_never() {
    let device = device(json!({
        "id": "device-1",
        "enrollmentState": "notContacted",
        "lastContactedDateTime": "0001-01-01T00:00:00Z",
        "managedDeviceId": "managed-1"
    }))
    .unwrap();
    assert_eq!(device.enrollment_state, Some(EnrollmentState::NotContacted));
    assert!(device.last_contacted_date_time.unwrap().is_never());
    assert!(device.managed_device_id.is_some());
}

/// Item 12: dates have 0, 6 or 7 digits of a fraction, and end in `Z` or an offset; the text stays as it came.
#[test]
fn quirk_12_a_date_keeps_its_digits_and_offset() {
    for text in [
        "2026-07-16T15:13:29Z",
        "2026-07-16T15:13:29.496716Z",
        "2026-07-16T15:13:29.0768271Z",
        "2016-12-31T23:58:26.244702-08:00",
        "2016-12-31T23:58:26.2447023-08:00",
    ] {
        let device = device(json!({"id": "device-1", "lastContactedDateTime": text})).unwrap();
        assert_eq!(serde_json::to_value(&device).unwrap()["lastContactedDateTime"], text);
        assert!(!device.last_contacted_date_time.unwrap().is_never(), "{text}");
    }
    let [utc, local]: [DateTimeOffset; 2] =
        serde_json::from_str(r#"["2017-01-01T07:58:26Z", "2016-12-31T23:58:26.0000000-08:00"]"#).unwrap();
    assert_eq!(utc, local);
}

/// Item 13: what is not set is `""` on devices, and `""` or `null` on profiles.
#[test]
fn quirk_13_empty_text_is_not_null() {
    let device = device(json!({"id": "device-1", "groupTag": "", "productKey": "", "displayName": null})).unwrap();
    assert_eq!((device.group_tag.as_deref(), device.product_key.as_deref()), (Some(""), Some("")));
    assert_eq!((device.display_name, device.resource_name), (None, None));
    let profile: ProfileBase = serde_json::from_value(json!({
        "id": "profile-1", "description": "", "deviceNameTemplate": "",
        "managementServiceAppId": null, "enrollmentStatusScreenSettings": null
    }))
    .unwrap();
    assert_eq!((profile.description.as_deref(), profile.device_name_template.as_deref()), (Some(""), Some("")));
    assert!(profile.management_service_app_id.is_none() && profile.enrollment_status_screen_settings.is_none());
}

/// Items 14 and 15: a profile says things twice, by their old and new names, and its locale need not be a locale.
#[test]
fn quirk_14_15_old_and_new_names_stand_together_and_a_locale_is_any_text() {
    for locale in ["en-GB", "os-default", ""] {
        let profile: ProfileBase = serde_json::from_value(json!({
            "id": "profile-1", "enableWhiteGlove": false, "preprovisioningAllowed": true,
            "language": locale, "locale": locale, "extractHardwareHash": true, "hardwareHashExtractionEnabled": false
        }))
        .unwrap();
        assert_eq!((profile.enable_white_glove, profile.preprovisioning_allowed), (Some(false), Some(true)));
        assert_eq!((profile.language.as_deref(), profile.locale.as_deref()), (Some(locale), Some(locale)));
        assert_eq!(
            (profile.extract_hardware_hash, profile.hardware_hash_extraction_enabled),
            (Some(true), Some(false))
        );
    }
}

/// Item 16: the id of an assignment is three things with `_` between them, and no GUID.
#[test]
fn quirk_16_the_id_of_an_assignment_is_no_guid() {
    let id = "11111111-2222-4333-8444-555555555555_adadadad-808e-44e2-905a-0b7873a8a531_0";
    let assignment: WindowsAutopilotDeploymentProfileAssignment = serde_json::from_value(json!({"id": id})).unwrap();
    assert_eq!(assignment.id, id);
    let path = Profile::DELETE_ASSIGNMENT.path(["profile-1", id]).unwrap();
    assert!(path.ends_with(&format!("/assignments/{id}")), "{path}");
}

/// Item 17: a target without a filter says so, with the type `none` and an id of `null`.
#[test]
fn quirk_17_no_filter_is_a_type_of_none_and_an_id_of_null() {
    let target: Target = serde_json::from_value(json!({
        "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget",
        "deviceAndAppManagementAssignmentFilterId": null,
        "deviceAndAppManagementAssignmentFilterType": "none"
    }))
    .unwrap();
    let expected = AllDevicesAssignmentTarget {
        device_and_app_management_assignment_filter_id: None,
        device_and_app_management_assignment_filter_type: Some(DeviceAndAppManagementAssignmentFilterType::None),
    };
    assert_eq!(target, Target::AllDevicesAssignmentTarget(expected));
}

/// Item 18: right after an import, its ids are one id, its state is not known, and the hash is blank.
#[test]
fn quirk_18_the_response_of_an_import_has_blanks() {
    let id = "11111111-2222-4333-8444-555555555555";
    let page: Page<ImportedWindowsAutopilotDeviceIdentity> = serde_json::from_value(json!({
        "@odata.context": "c",
        "value": [{
            "id": id, "groupTag": "Kiosk", "serialNumber": "SN-1", "productKey": id, "importId": id,
            "hardwareIdentifier": "", "assignedUserPrincipalName": "",
            "state": {
                "deviceImportStatus": "unknown", "deviceRegistrationId": "", "deviceErrorCode": 0, "deviceErrorName": ""
            }
        }]
    }))
    .unwrap();
    let [device] = &page.value[..] else { panic!("{page:?}") };
    assert_eq!((device.product_key.as_deref(), device.import_id.as_deref()), (Some(id), Some(id)));
    assert_eq!(device.hardware_identifier.as_ref().map(Binary::as_bytes), Some(&[][..]));
    let expected = ImportedWindowsAutopilotDeviceIdentityState {
        device_import_status: Some(ImportStatus::Unknown),
        device_registration_id: Some(String::new()),
        device_error_code: Some(0),
        device_error_name: Some(String::new()),
    };
    assert_eq!(device.state, Some(expected));
}

/// Items 19 and 20: a status and an error name that no metadata has stay as they came.
#[test]
fn quirk_19_20_names_that_no_metadata_has_are_kept() {
    let body = json!({
        "@odata.type": "#microsoft.graph.importedWindowsAutopilotDeviceIdentityState",
        "deviceImportStatus": "success", "deviceErrorCode": 808, "deviceErrorName": "ZtdDeviceAssignedToAnotherTenant"
    });
    let state: ImportedWindowsAutopilotDeviceIdentityState = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(state.device_import_status, Some(ImportStatus::Other("success".to_owned())));
    assert_eq!(serde_json::to_value(&state).unwrap(), body);
}

/// Item 21: of a single device the service says `unknown` where the list says better.
#[test]
fn quirk_21_a_status_of_unknown_is_a_member_of_its_own() {
    let device = device(json!({"id": "device-1", "deploymentProfileAssignmentStatus": "unknown"})).unwrap();
    assert_eq!(device.deployment_profile_assignment_status, Some(AssignmentStatus::Unknown));
}

/// Item 22: a member is misspelt in Graph; the right spelling is another member. No number is one.
#[test]
fn quirk_22_a_misspelt_member_is_kept_so_and_a_number_is_none() {
    let read = |status: serde_json::Value| {
        device(json!({"id": "device-1", "deploymentProfileAssignmentStatus": status}))
            .map(|device| device.deployment_profile_assignment_status.unwrap())
    };
    let misspelt = read(json!("assignedUnkownSyncState")).unwrap();
    assert_eq!(misspelt, AssignmentStatus::AssignedUnkownSyncState);
    assert_eq!(serde_json::to_value(&misspelt).unwrap(), "assignedUnkownSyncState");
    let right = read(json!("assignedUnknownSyncState")).unwrap();
    assert_eq!(right, AssignmentStatus::Other("assignedUnknownSyncState".to_owned()));
    assert!(read(json!(3)).is_err());
}

/// Item 23: a hash goes out in standard base64 with padding, however it came in, and is not encoded twice.
#[test]
fn quirk_23_a_hash_is_standard_base64_with_padding() {
    for text in ["+/8BAA==", "+/8BAA", "-_8BAA"] {
        let body = json!({"id": "import-1", "hardwareIdentifier": text});
        let device: ImportedWindowsAutopilotDeviceIdentity = serde_json::from_value(body).unwrap();
        assert_eq!(device.hardware_identifier.as_ref().unwrap().as_bytes(), [0xfb, 0xff, 1, 0]);
        assert_eq!(serde_json::to_value(&device).unwrap()["hardwareIdentifier"], "+/8BAA==");
    }
    let once = Binary::from_base64("+/8BAA==").unwrap();
    let twice = Binary::from_bytes("+/8BAA==");
    assert_eq!(serde_json::to_value(&once).unwrap(), "+/8BAA==");
    assert_eq!(serde_json::to_value(&twice).unwrap(), "Ky84QkFBPT0=");
    assert_eq!(twice.as_bytes(), once.to_string().as_bytes());
}

/// How long something took.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.step")]
struct Step {
    took: Option<Duration>,
}

/// Item 24: durations have fractions, and a sign, and stay as they came.
#[test]
fn quirk_24_a_duration_may_be_negative() {
    for (text, seconds) in
        [("PT3M21.5549443S", 201), ("-PT1M32.1347897S", -92), ("PT12H", 43_200), ("P90D", 7_776_000), ("PT0S", 0)]
    {
        let step: Step = serde_json::from_value(json!({"took": text})).unwrap();
        assert_eq!(serde_json::to_value(&step).unwrap()["took"], text);
        assert_eq!(step.took.unwrap().picoseconds() / 1_000_000_000_000, seconds);
    }
}

/// Item 25: the documentation's `String` is a member that the model does not know; its `String (timestamp)` is no date.
#[test]
fn quirk_25_impossible_literals_are_kept_or_refused_but_never_misread() {
    let read = device(json!({"id": "String (identifier)", "enrollmentState": "String", "orderIdentifier": "String"}));
    let read = read.unwrap();
    assert_eq!(read.enrollment_state, Some(EnrollmentState::Other("String".to_owned())));
    assert_eq!(read.order_identifier.as_deref(), Some("String"));
    let error = device(json!({"id": "1", "lastContactedDateTime": "String (timestamp)"})).unwrap_err().to_string();
    assert!(error.contains("`lastContactedDateTime`") && error.contains("String (timestamp)"), "{error}");
}
