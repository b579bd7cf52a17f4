//! Deployment profiles and their assignments: the bodies that clients send, and the responses of actions.

use graph_models::{
    Change, GraphEntity,
    autopilot::{
        ActiveDirectoryWindowsAutopilotDeploymentProfileCreate as HybridProfileCreate,
        ActiveDirectoryWindowsAutopilotDeploymentProfileUpdate as HybridProfileUpdate, AllDevicesAssignmentTarget,
        Assign, AzureADWindowsAutopilotDeploymentProfileCreate as CloudProfileCreate,
        AzureADWindowsAutopilotDeploymentProfileUpdate as CloudProfileUpdate,
        DeviceAndAppManagementAssignmentSource as Source, DeviceAndAppManagementAssignmentTarget as Target,
        HasPayloadLinkResultItem, HasPayloadLinks, OutOfBoxExperienceSetting,
        WindowsAutopilotDeploymentProfile as Profile, WindowsAutopilotDeploymentProfileAssignment as Assignment,
        WindowsAutopilotDeploymentProfileAssignmentCreate as AssignmentCreate,
        WindowsAutopilotDeploymentProfileAssignmentUpdate as AssignmentUpdate,
        WindowsAutopilotDeploymentProfileBase as ProfileBase,
        WindowsAutopilotDeploymentProfileBaseCreate as ProfileBaseCreate,
        WindowsAutopilotDeploymentProfileBaseUpdate as ProfileBaseUpdate,
        WindowsAutopilotDeploymentProfileCreate as ProfileCreate,
        WindowsAutopilotDeploymentProfileUpdate as ProfileUpdate, WindowsDeviceUsageType,
        WindowsEnrollmentStatusScreenSettings, WindowsUserType,
    },
    odata::{AdditionalProperties, Page, WithoutType},
};
use serde_json::json;

const CLOUD: &str = "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile";
const HYBRID: &str = "#microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile";

#[test]
fn a_profile_is_created_as_one_of_the_derived_types() {
    let setting = OutOfBoxExperienceSetting {
        device_usage_type: Some(WindowsDeviceUsageType::SingleUser),
        user_type: Some(WindowsUserType::Standard),
        privacy_settings_hidden: Some(true),
        ..OutOfBoxExperienceSetting::default()
    };
    let base =
        ProfileBaseCreate::new().display_name("Office").locale("os-default").out_of_box_experience_setting(setting);
    let cloud = CloudProfileCreate::new().base(base.clone());
    let written = concat!(
        r##"{"@odata.type":"#microsoft.graph.azureADWindowsAutopilotDeploymentProfile","displayName":"Office","##,
        r##""locale":"os-default","outOfBoxExperienceSetting":{"@odata.type":"#microsoft.graph.outOfBoxExperienceSetting","##,
        r#""deviceUsageType":"singleUser","userType":"standard","privacySettingsHidden":true}}"#,
    );
    assert_eq!(serde_json::to_string(&cloud).unwrap(), written);
    assert_eq!(serde_json::to_string(&ProfileCreate::from(cloud.clone())).unwrap(), written);
    assert_eq!(serde_json::from_str::<ProfileCreate>(written).unwrap(), ProfileCreate::from(cloud));

    let hybrid = HybridProfileCreate::new().base(base).hybrid_azure_ad_join_skip_connectivity_check(true);
    let body = serde_json::to_value(ProfileCreate::from(hybrid)).unwrap();
    assert_eq!((&body["@odata.type"], &body["hybridAzureADJoinSkipConnectivityCheck"]), (&json!(HYBRID), &json!(true)));
}

/// The body for another tenant does not have the ids, the dates and the unknown properties of the profile.
#[test]
fn a_profile_that_was_read_can_be_created_in_another_tenant() {
    let profile: Profile = serde_json::from_value(json!({
        "@odata.type": CLOUD, "id": "profile-1", "displayName": "Kiosk", "description": "",
        "createdDateTime": "0001-01-01T00:00:00Z", "lastModifiedDateTime": "2026-07-16T15:13:29Z",
        "enableWhiteGlove": true, "preprovisioningAllowed": true, "language": "", "locale": "",
        "outOfBoxExperienceSettings": {"hideEULA": true}, "outOfBoxExperienceSetting": {"eulaHidden": true},
        "extractHardwareHash": false, "hardwareHashExtractionEnabled": false,
        "assignments": [{"id": "profile-1_target_0"}], "unheardOf": 1
    }))
    .unwrap();
    assert_eq!(
        serde_json::to_value(ProfileCreate::from(profile)).unwrap(),
        json!({
            "@odata.type": CLOUD, "displayName": "Kiosk", "description": "",
            "enableWhiteGlove": true, "preprovisioningAllowed": true, "language": "", "locale": "",
            "outOfBoxExperienceSettings": {"@odata.type": "#microsoft.graph.outOfBoxExperienceSettings", "hideEULA": true},
            "outOfBoxExperienceSetting": {"@odata.type": "#microsoft.graph.outOfBoxExperienceSetting", "eulaHidden": true},
            "extractHardwareHash": false, "hardwareHashExtractionEnabled": false
        })
    );
}

#[test]
fn an_update_says_what_to_keep_to_clear_and_to_set() {
    let screen = WindowsEnrollmentStatusScreenSettings {
        install_progress_timeout_in_minutes: Some(60),
        ..WindowsEnrollmentStatusScreenSettings::default()
    };
    let base = ProfileBaseUpdate::new().description(Change::Clear).enrollment_status_screen_settings(screen);
    let body = ProfileUpdate::from(CloudProfileUpdate::new().base(base.clone()));
    assert_eq!(
        serde_json::to_value(&body).unwrap(),
        json!({
            "@odata.type": CLOUD, "description": null,
            "enrollmentStatusScreenSettings": {
                "@odata.type": "#microsoft.graph.windowsEnrollmentStatusScreenSettings",
                "installProgressTimeoutInMinutes": 60
            }
        })
    );
    let hybrid = HybridProfileUpdate::new().base(base).hybrid_azure_ad_join_skip_connectivity_check(Change::Clear);
    let written = serde_json::to_value(&hybrid).unwrap();
    assert_eq!(
        (&written["@odata.type"], &written["hybridAzureADJoinSkipConnectivityCheck"]),
        (&json!(HYBRID), &json!(null))
    );
    assert_eq!(serde_json::from_value::<HybridProfileUpdate>(written).unwrap(), hybrid);
}

/// The base has the name of the abstract type, which no object has, so it reads objects that do not name their type.
#[test]
fn the_base_of_profiles_is_read_on_its_own_and_rejects_derived_types() {
    let base: ProfileBase = serde_json::from_value(json!({"id": "profile-1", "displayName": "Kiosk"})).unwrap();
    assert_eq!((base.id(), base.display_name.as_deref()), (Some("profile-1"), Some("Kiosk")));
    let error =
        serde_json::from_value::<ProfileBase>(json!({"@odata.type": CLOUD, "id": "p"})).unwrap_err().to_string();
    assert!(error.contains("azureADWindows") && error.contains("windowsAutopilotDeploymentProfile"), "{error}");
    let Profile::Other(profile) = serde_json::from_value(json!({"id": "profile-1"})).unwrap() else { panic!() };
    assert_eq!((profile.odata_type(), &profile.properties()["id"]), (None, &json!("profile-1")));
}

#[test]
fn an_assignment_is_created_and_updated() {
    let all = || Target::AllDevicesAssignmentTarget(AllDevicesAssignmentTarget::default());
    let target = json!({"@odata.type": "#microsoft.graph.allDevicesAssignmentTarget"});
    let body = AssignmentCreate::new().target(all());
    assert_eq!(serde_json::to_value(WithoutType(&body)).unwrap(), json!({"target": target}));
    assert_eq!(
        Profile::CREATE_ASSIGNMENT.path(["profile-1"]).unwrap(),
        "/deviceManagement/windowsAutopilotDeploymentProfiles/profile-1/assignments"
    );
    let body = AssignmentUpdate::new().target(all()).source(Source::Direct).source_id(Change::Clear);
    assert_eq!(
        serde_json::to_value(&body).unwrap(),
        json!({
            "@odata.type": "#microsoft.graph.windowsAutopilotDeploymentProfileAssignment",
            "target": target, "source": "direct", "sourceId": null
        })
    );
}

#[test]
fn assignments_are_read_as_the_service_sends_them() {
    let page: Page<Assignment> = serde_json::from_value(json!({
        "@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/windowsAutopilotDeploymentProfiles('p')/assignments",
        "value": [
            {
                "id": "p_adadadad-808e-44e2-905a-0b7873a8a531_0", "source": "direct", "sourceId": "p",
                "target": {
                    "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget",
                    "deviceAndAppManagementAssignmentFilterId": null,
                    "deviceAndAppManagementAssignmentFilterType": "none"
                }
            },
            {"id": "p_s_0", "source": "parcels", "sourceId": "", "target": null, "intent": "required"},
            {"id": "p_u_0", "target": {"@odata.type": "#microsoft.graph.siteAssignmentTarget", "siteId": "s"}}
        ]
    }))
    .unwrap();
    let [all, parcel, unknown] = &page.value[..] else { panic!("{page:?}") };
    assert!(matches!(all.target, Some(Target::AllDevicesAssignmentTarget(_))));
    assert_eq!((&parcel.source, &parcel.target), (&Some(Source::Other("parcels".to_owned())), &None));
    assert_eq!(parcel.additional["intent"], "required");
    let Some(Target::Other(target)) = &unknown.target else { panic!("{unknown:?}") };
    assert_eq!(target.properties()["siteId"], "s");
}

#[test]
fn the_actions_on_profiles_have_bodies_without_a_type() {
    let body = Assign { device_ids: Some(vec!["device-1".to_owned()]), ..Assign::default() };
    assert_eq!(serde_json::to_string(&body).unwrap(), r#"{"deviceIds":["device-1"]}"#);
    assert_eq!(serde_json::from_str::<Assign>(r#"{"deviceIds":["device-1"]}"#).unwrap(), body);
    let body = HasPayloadLinks {
        payload_ids: Some(vec!["profile-1".to_owned(), "profile-2".to_owned()]),
        ..HasPayloadLinks::default()
    };
    assert_eq!(serde_json::to_string(&body).unwrap(), r#"{"payloadIds":["profile-1","profile-2"]}"#);
    assert_eq!(Profile::HAS_PAYLOAD_LINKS.to_string().split('/').next_back(), Some("hasPayloadLinks"));
}

#[test]
fn the_links_of_profiles_are_read_in_both_shapes() {
    let documented = json!({
        "@odata.type": "microsoft.graph.hasPayloadLinkResultItem", "payloadId": "Payload Id value", "hasLink": true,
        "error": "Error value", "sources": ["policySets"]
    });
    let live = json!({"error": "", "hasLink": false, "payloadId": "profile-1", "sources": [], "checkedBy": "x"});
    let page: Page<HasPayloadLinkResultItem> = serde_json::from_value(json!({"value": [documented, live]})).unwrap();
    let [documented, live] = &page.value[..] else { panic!("{page:?}") };
    assert_eq!((documented.has_link, documented.sources.as_deref()), (Some(true), Some(&[Source::PolicySets][..])));
    let expected = HasPayloadLinkResultItem {
        payload_id: Some("profile-1".to_owned()),
        has_link: Some(false),
        sources: Some(vec![]),
        error: Some(String::new()),
        additional: AdditionalProperties::from_iter([("checkedBy", "x")]),
    };
    assert_eq!(*live, expected);
}
