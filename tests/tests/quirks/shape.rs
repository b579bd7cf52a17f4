//! The objects around the properties of a response: items 1 to 10.

use graph_models::{
    autopilot::{
        DeviceAndAppManagementAssignmentTarget, EnrollmentState, ImportedWindowsAutopilotDeviceIdentity,
        WindowsAutopilotDeploymentProfile as Profile, WindowsAutopilotDeploymentProfileAssignment,
        WindowsAutopilotDeviceIdentity,
    },
    odata::Page,
};
use serde_json::json;

use crate::profile::AnnotatedProfile;

/// Item 1: the list of devices has its context first, then a count that was not requested, then the items.
#[test]
fn quirk_01_a_list_has_its_context_first_and_an_unrequested_count() {
    let page: Page<WindowsAutopilotDeviceIdentity> = serde_json::from_str(
        r#"{
            "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#deviceManagement/windowsAutopilotDeviceIdentities",
            "@odata.count": 1,
            "value": [{"id": "device-1", "serialNumber": "SN-1"}]
        }"#,
    )
    .unwrap();
    assert_eq!(page.count, Some(1));
    assert!(page.context.unwrap().ends_with("#deviceManagement/windowsAutopilotDeviceIdentities"));
    assert_eq!(page.value[0].serial_number.as_deref(), Some("SN-1"));
    assert_eq!((page.next_link, page.delta_link), (None, None));
}

/// Item 1: lists of the beta version have no count.
#[test]
fn quirk_01_a_list_may_have_no_count() {
    let page: Page<WindowsAutopilotDeploymentProfileAssignment> =
        serde_json::from_str(r#"{"@odata.context": "c", "value": []}"#).unwrap();
    assert_eq!((page.count, page.value.len()), (None, 0));
}

/// Item 2: the link to the next page is an absolute URL, before or after the items.
#[test]
fn quirk_02_the_next_link_is_a_url_before_or_after_the_items() {
    let link = "https://graph.microsoft.com/beta/deviceManagement/windowsAutopilotDeviceIdentities?$skiptoken=p2";
    for body in [
        format!(r#"{{"@odata.context": "c", "@odata.nextLink": "{link}", "value": [{{"id": "device-1"}}]}}"#),
        format!(r#"{{"@odata.context": "c", "value": [{{"id": "device-1"}}], "@odata.nextLink": "{link}"}}"#),
    ] {
        let page: Page<WindowsAutopilotDeviceIdentity> = serde_json::from_str(&body).unwrap();
        assert_eq!(page.next_link.as_deref(), Some(link));
        assert_eq!(page.value[0].id, "device-1");
    }
}

/// Item 3: a single entity is not wrapped, and has a context that ends in `/$entity`.
#[test]
fn quirk_03_a_single_entity_is_not_wrapped() {
    let device: ImportedWindowsAutopilotDeviceIdentity = serde_json::from_value(json!({
        "@odata.context":
            "https://graph.microsoft.com/beta/$metadata#deviceManagement/importedWindowsAutopilotDeviceIdentities/$entity",
        "id": "import-1",
        "serialNumber": "SN-1"
    }))
    .unwrap();
    assert_eq!((device.id.as_str(), device.serial_number.as_deref()), ("import-1", Some("SN-1")));
    assert!(device.additional.is_empty(), "{:?}", device.additional);
}

/// Item 4: only objects of a derived type name their type.
#[test]
fn quirk_04_only_objects_of_a_derived_type_name_their_type() {
    let assignment: WindowsAutopilotDeploymentProfileAssignment = serde_json::from_value(json!({
        "id": "profile_target_0",
        "source": "direct",
        "target": {"@odata.type": "#microsoft.graph.allDevicesAssignmentTarget"}
    }))
    .unwrap();
    assert!(matches!(assignment.target, Some(DeviceAndAppManagementAssignmentTarget::AllDevicesAssignmentTarget(_))));

    let profile: Profile = serde_json::from_value(json!({
        "@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile",
        "id": "profile-1",
        "outOfBoxExperienceSetting": {"deviceUsageType": "singleUser", "privacySettingsHidden": true}
    }))
    .unwrap();
    let Profile::AzureADWindowsAutopilotDeploymentProfile(profile) = profile else { panic!("{profile:?}") };
    assert_eq!(profile.base.out_of_box_experience_setting.unwrap().privacy_settings_hidden, Some(true));
}

/// Item 5: the documentation names the type of every object, without `#` in nested objects.
#[test]
fn quirk_05_the_type_of_a_nested_value_may_have_no_hash() {
    let body = |hash: &str| {
        json!({
            "@odata.type": "#microsoft.graph.importedWindowsAutopilotDeviceIdentity",
            "id": "import-1",
            "state": {
                "@odata.type": format!("{hash}microsoft.graph.importedWindowsAutopilotDeviceIdentityState"),
                "deviceErrorCode": 806
            }
        })
    };
    let [bare, hashed] =
        ["", "#"].map(|hash| serde_json::from_value::<ImportedWindowsAutopilotDeviceIdentity>(body(hash)).unwrap());
    assert_eq!(bare, hashed);
    assert_eq!(bare.state.as_ref().unwrap().device_error_code, Some(806));
    assert_eq!(serde_json::to_value(&bare).unwrap(), body("#"));
}

/// Item 6: keys are in alphabetical order in lists, and in another order elsewhere.
#[test]
fn quirk_06_the_order_of_keys_is_not_fixed() {
    let [one, other]: [WindowsAutopilotDeploymentProfileAssignment; 2] = serde_json::from_str(
        r##"[
            {"id": "p_t_0", "source": "direct", "target": {"@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": "g"}},
            {"target": {"groupId": "g", "@odata.type": "#microsoft.graph.groupAssignmentTarget"}, "source": "direct", "id": "p_t_0"}
        ]"##,
    )
    .unwrap();
    assert_eq!(one, other);
}

/// Item 7: an item has only the properties of v1.0, or only the properties that `$select` names.
#[test]
fn quirk_07_properties_may_be_missing() {
    let device: WindowsAutopilotDeviceIdentity = serde_json::from_value(json!({
        "id": "device-1", "groupTag": "Kiosk", "enrollmentState": "enrolled", "managedDeviceId": "managed-1"
    }))
    .unwrap();
    let expected = WindowsAutopilotDeviceIdentity {
        id: "device-1".to_owned(),
        group_tag: Some("Kiosk".to_owned()),
        enrollment_state: Some(EnrollmentState::Enrolled),
        managed_device_id: Some("managed-1".to_owned()),
        ..WindowsAutopilotDeviceIdentity::default()
    };
    assert_eq!(device, expected);
}

/// Item 8: no payload has an `@odata.etag`; a payload that has one is read too.
#[test]
fn quirk_08_an_etag_is_optional() {
    let [without, with]: [WindowsAutopilotDeviceIdentity; 2] =
        serde_json::from_str(r#"[{"id": "device-1"}, {"@odata.etag": "W/\"7\"", "id": "device-1"}]"#).unwrap();
    assert_eq!(without, with);
}

/// Item 9: an expanded navigation property has an annotation with its context.
#[test]
fn quirk_09_an_expanded_navigation_property_has_a_context() {
    let context = "https://graph.microsoft.com/beta/$metadata#deviceManagement/windowsAutopilotDeploymentProfiles('p')/assignments";
    let profile: AnnotatedProfile = serde_json::from_value(json!({
        "@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile",
        "id": "p",
        "assignments@odata.context": context,
        "assignments": [{"id": "p_t_0", "target": {"@odata.type": "#microsoft.graph.allDevicesAssignmentTarget"}}]
    }))
    .unwrap();
    assert_eq!(profile.base.assignments.unwrap()[0].id, "p_t_0");
    assert_eq!(profile.annotations.of("assignments", "odata.context"), Some(&json!(context)));
    assert!(profile.base.additional.is_empty(), "{:?}", profile.base.additional);
}

/// Item 10: with full metadata, properties, links and actions have annotations, in nested entities too.
#[test]
fn quirk_10_full_metadata_is_not_a_property() {
    let profile: AnnotatedProfile = serde_json::from_value(json!({
        "@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/windowsAutopilotDeploymentProfiles(assignments())/$entity",
        "@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile",
        "@odata.id": "deviceManagement/windowsAutopilotDeploymentProfiles('p')",
        "@odata.editLink": "deviceManagement/windowsAutopilotDeploymentProfiles('p')/microsoft.graph.azureADWindowsAutopilotDeploymentProfile",
        "id": "p",
        "createdDateTime@odata.type": "#DateTimeOffset",
        "createdDateTime": "2026-01-17T10:43:18Z",
        "roleScopeTagIds@odata.type": "#Collection(String)",
        "roleScopeTagIds": ["0"],
        "outOfBoxExperienceSetting": {
            "@odata.type": "#microsoft.graph.outOfBoxExperienceSetting",
            "deviceUsageType@odata.type": "#microsoft.graph.windowsDeviceUsageType",
            "deviceUsageType": "shared"
        },
        "assignments@odata.associationLink": "https://graph.microsoft.com/beta/profiles('p')/assignments/$ref",
        "assignments@odata.navigationLink": "https://graph.microsoft.com/beta/profiles('p')/assignments",
        "assignments": [{
            "@odata.type": "#microsoft.graph.windowsAutopilotDeploymentProfileAssignment",
            "@odata.id": "deviceManagement/windowsAutopilotDeploymentProfiles('p')/assignments('p_t_0')",
            "id": "p_t_0",
            "source@odata.type": "#microsoft.graph.deviceAndAppManagementAssignmentSource",
            "source": "direct"
        }],
        "#microsoft.graph.assign": {"title": "microsoft.graph.assign", "target": "https://graph.microsoft.com/beta/profiles('p')/assign"}
    }))
    .unwrap();
    assert_eq!(profile.base.created_date_time.as_ref().unwrap().as_str(), "2026-01-17T10:43:18Z");
    assert_eq!(profile.base.role_scope_tag_ids.as_deref(), Some(&["0".to_owned()][..]));
    assert_eq!(profile.annotations.of("createdDateTime", "odata.type"), Some(&json!("#DateTimeOffset")));
    assert_eq!(profile.annotations.get("#microsoft.graph.assign").unwrap()["title"], "microsoft.graph.assign");
    assert_eq!(profile.annotations.len(), 8);
    assert!(profile.base.additional.is_empty(), "{:?}", profile.base.additional);
    let assignments = profile.base.assignments.unwrap();
    assert!(assignments[0].additional.is_empty() && assignments[0].source.is_some(), "{assignments:?}");
}
