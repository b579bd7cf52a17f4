//! The values of the properties of a response: items 11 to 25.

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

/// Item 11: the year 0001 means "never", on a device that has not contacted Intune. Its managed device id may be set.
#[test]
fn quirk_11_the_year_1_means_never() {
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

/// Item 12: dates have 0, 6 or 7 fractional digits, and end in `Z` or an offset; the text is kept.
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

/// Item 13: a property that is not set is `""` on devices, and `""` or `null` on profiles.
#[test]
fn quirk_13_an_empty_string_is_not_null() {
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

/// Items 14 and 15: a profile has some properties twice, by old and new names, and its locale can be any text.
#[test]
fn quirk_14_15_a_profile_has_old_and_new_names_and_a_locale_is_any_text() {
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

/// Item 16: the id of an assignment has three parts with `_` between them, so it is not a GUID.
#[test]
fn quirk_16_the_id_of_an_assignment_is_not_a_guid() {
    let id = "11111111-2222-4333-8444-555555555555_adadadad-808e-44e2-905a-0b7873a8a531_0";
    let assignment: WindowsAutopilotDeploymentProfileAssignment = serde_json::from_value(json!({"id": id})).unwrap();
    assert_eq!(assignment.id, id);
    let path = Profile::DELETE_ASSIGNMENT.path(["profile-1", id]).unwrap();
    assert!(path.ends_with(&format!("/assignments/{id}")), "{path}");
}

/// Item 17: a target without a filter has the filter type `none` and the filter id `null`.
#[test]
fn quirk_17_a_target_without_a_filter_has_the_type_none_and_a_null_id() {
    let target: Target = serde_json::from_value(json!({
        "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget",
        "deviceAndAppManagementAssignmentFilterId": null,
        "deviceAndAppManagementAssignmentFilterType": "none"
    }))
    .unwrap();
    let expected = AllDevicesAssignmentTarget {
        device_and_app_management_assignment_filter_type: Some(DeviceAndAppManagementAssignmentFilterType::None),
        ..AllDevicesAssignmentTarget::default()
    };
    assert_eq!(target, Target::AllDevicesAssignmentTarget(expected));
}

/// Item 18: right after an import, its ids are the same, its state is unknown, and its hash is empty.
#[test]
fn quirk_18_the_response_of_an_import_has_empty_values() {
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
        ..ImportedWindowsAutopilotDeviceIdentityState::default()
    };
    assert_eq!(device.state, Some(expected));
}

/// Items 19 and 20: a status and an error name that are not in any metadata are kept.
#[test]
fn quirk_19_20_names_that_are_not_in_any_metadata_are_kept() {
    let body = json!({
        "@odata.type": "#microsoft.graph.importedWindowsAutopilotDeviceIdentityState",
        "deviceImportStatus": "success", "deviceErrorCode": 808, "deviceErrorName": "ZtdDeviceAssignedToAnotherTenant"
    });
    let state: ImportedWindowsAutopilotDeviceIdentityState = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(state.device_import_status, Some(ImportStatus::Other("success".to_owned())));
    assert_eq!(serde_json::to_value(&state).unwrap(), body);
}

/// Item 21: for a single device, the service returns `unknown`, while the list has the right status.
#[test]
fn quirk_21_the_status_unknown_is_a_member() {
    let device = device(json!({"id": "device-1", "deploymentProfileAssignmentStatus": "unknown"})).unwrap();
    assert_eq!(device.deployment_profile_assignment_status, Some(AssignmentStatus::Unknown));
}

/// Item 22: a member is misspelt in Graph, so the right spelling is an unknown member. A number is not a member.
#[test]
fn quirk_22_a_misspelt_member_stays_misspelt_and_a_number_is_an_error() {
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

/// Item 23: a hash is written in standard base64 with padding, in whatever form it was read, and not encoded twice.
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

/// A step with its duration.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.step")]
struct Step {
    took: Option<Duration>,
}

/// Item 24: durations can have fractions and a sign, and their text is kept.
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

/// Item 25: the documentation's `String` is an unknown member; its `String (timestamp)` is not a date.
#[test]
fn quirk_25_impossible_literals_are_kept_or_rejected_but_never_misread() {
    let read = device(json!({"id": "String (identifier)", "enrollmentState": "String", "orderIdentifier": "String"}));
    let read = read.unwrap();
    assert_eq!(read.enrollment_state, Some(EnrollmentState::Other("String".to_owned())));
    assert_eq!(read.order_identifier.as_deref(), Some("String"));
    let error = device(json!({"id": "1", "lastContactedDateTime": "String (timestamp)"})).unwrap_err().to_string();
    assert!(error.contains("`lastContactedDateTime`") && error.contains("String (timestamp)"), "{error}");
}
