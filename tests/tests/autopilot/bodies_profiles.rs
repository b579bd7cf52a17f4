//! Deployment profiles: the bodies of the documentation and of the live service.

use graph_models::{
    GraphEntity,
    autopilot::{
        ActiveDirectoryWindowsAutopilotDeploymentProfile as HybridProfile,
        ActiveDirectoryWindowsAutopilotDeploymentProfileCreate as HybridProfileCreate,
        AzureADWindowsAutopilotDeploymentProfile as CloudProfile, WindowsAutopilotDeploymentProfile as Profile,
        WindowsAutopilotDeviceType, WindowsDeviceUsageType, WindowsUserType,
    },
    odata::Page,
};
use serde_json::{Value, json};

use crate::documented::assert_documented;

const CLOUD: &str = "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile";
const HYBRID: &str = "#microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile";

/// The properties that only the service sets.
const SET_BY_SERVICE: [&str; 3] = ["id", "createdDateTime", "lastModifiedDateTime"];

/// The documentation's example of a profile.
fn documented_profile(odata_type: &str) -> Value {
    json!({
        "@odata.type": odata_type,
        "id": "b4c4b2a5-b2a5-b4c4-a5b2-c4b4a5b2c4b4",
        "displayName": "Display Name value",
        "description": "Description value",
        "language": "Language value",
        "locale": "Locale value",
        "createdDateTime": "2017-01-01T00:02:43.5775965-08:00",
        "lastModifiedDateTime": "2017-01-01T00:00:35.1329464-08:00",
        "outOfBoxExperienceSettings": {
            "@odata.type": "microsoft.graph.outOfBoxExperienceSettings",
            "hidePrivacySettings": true,
            "hideEULA": true,
            "userType": "standard",
            "deviceUsageType": "shared",
            "skipKeyboardSelectionPage": true,
            "hideEscapeLink": true
        },
        "outOfBoxExperienceSetting": {
            "@odata.type": "microsoft.graph.outOfBoxExperienceSetting",
            "privacySettingsHidden": true,
            "eulaHidden": true,
            "userType": "standard",
            "deviceUsageType": "shared",
            "keyboardSelectionPageSkipped": true,
            "escapeLinkHidden": true
        },
        "enrollmentStatusScreenSettings": {
            "@odata.type": "microsoft.graph.windowsEnrollmentStatusScreenSettings",
            "hideInstallationProgress": true,
            "allowDeviceUseBeforeProfileAndAppInstallComplete": true,
            "blockDeviceSetupRetryByUser": true,
            "allowLogCollectionOnInstallFailure": true,
            "customErrorMessage": "Custom Error Message value",
            "installProgressTimeoutInMinutes": 14,
            "allowDeviceUseOnInstallFailure": true
        },
        "extractHardwareHash": true,
        "hardwareHashExtractionEnabled": true,
        "deviceNameTemplate": "Device Name Template value",
        "deviceType": "holoLens",
        "enableWhiteGlove": true,
        "preprovisioningAllowed": true,
        "roleScopeTagIds": ["Role Scope Tag Ids value"],
        "managementServiceAppId": "Management Service App Id value"
    })
}

#[test]
fn profiles_are_read_as_documented() {
    let cloud = documented_profile(CLOUD);
    assert_documented::<Profile>(&cloud, &SET_BY_SERVICE);
    assert_documented::<CloudProfile>(&cloud, &SET_BY_SERVICE);
    let mut hybrid = documented_profile(HYBRID);
    hybrid["hybridAzureADJoinSkipConnectivityCheck"] = true.into();
    assert_documented::<Profile>(&hybrid, &SET_BY_SERVICE);
    assert_documented::<HybridProfile>(&hybrid, &SET_BY_SERVICE);

    let Profile::ActiveDirectoryWindowsAutopilotDeploymentProfile(profile) = serde_json::from_value(hybrid).unwrap()
    else {
        panic!("the body is a hybrid profile")
    };
    assert_eq!(profile.hybrid_azure_ad_join_skip_connectivity_check, Some(true));
    assert_eq!(profile.base.device_type, Some(WindowsAutopilotDeviceType::HoloLens));
    assert_eq!(profile.base.out_of_box_experience_settings.unwrap().hide_eula, Some(true));
    let setting = profile.base.out_of_box_experience_setting.unwrap();
    assert_eq!(setting.user_type, Some(WindowsUserType::Standard));
    assert_eq!(profile.base.enrollment_status_screen_settings.unwrap().install_progress_timeout_in_minutes, Some(14));
    assert!(profile.base.additional.is_empty());
}

/// The documentation's responses wrap the entity in a `value`, but no service does.
#[test]
fn an_entity_wrapped_in_a_value_is_an_error_that_names_the_type() {
    let error = serde_json::from_value::<CloudProfile>(json!({"value": documented_profile(CLOUD)})).unwrap_err();
    let error = error.to_string();
    assert!(error.contains("`id`") && error.contains("azureADWindowsAutopilotDeploymentProfile"), "{error}");
}

/// A profile as the service sends it: keys in alphabetical order, a type only on objects of a derived type, old and new
/// names, empty strings and nulls.
fn live_profile() -> Value {
    json!({
        "@odata.type": CLOUD,
        "createdDateTime": "2026-07-16T15:13:29Z",
        "description": "",
        "deviceNameTemplate": "",
        "deviceType": "windowsPc",
        "displayName": "Kiosk",
        "enableWhiteGlove": false,
        "enrollmentStatusScreenSettings": null,
        "extractHardwareHash": true,
        "hardwareHashExtractionEnabled": true,
        "id": "profile-1",
        "language": "os-default",
        "lastModifiedDateTime": "2026-07-16T15:13:29.496716Z",
        "locale": "os-default",
        "managementServiceAppId": null,
        "outOfBoxExperienceSetting": {
            "deviceUsageType": "shared", "escapeLinkHidden": true, "eulaHidden": true,
            "keyboardSelectionPageSkipped": true, "privacySettingsHidden": true, "userType": "standard"
        },
        "outOfBoxExperienceSettings": {
            "deviceUsageType": "shared", "hideEULA": true, "hideEscapeLink": true,
            "hidePrivacySettings": true, "skipKeyboardSelectionPage": true, "userType": "standard"
        },
        "preprovisioningAllowed": false,
        "roleScopeTagIds": ["0"]
    })
}

#[test]
fn profiles_are_read_as_the_service_sends_them() {
    let page: Page<Profile> = serde_json::from_value(json!({
        "@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/windowsAutopilotDeploymentProfiles",
        "value": [
            live_profile(),
            {
                "@odata.type": HYBRID, "deviceType": "desktopHub", "hybridAzureADJoinSkipConnectivityCheck": false,
                "id": "profile-2", "lastModifiedDateTime": "2026-07-16T15:13:29.0768271Z", "priority": 7,
                "outOfBoxExperienceSetting": {"deviceUsageType": "roaming", "userType": null}
            },
            {"@odata.type": "#microsoft.graph.cloudPcWindowsAutopilotDeploymentProfile", "id": "profile-3"}
        ]
    }))
    .unwrap();
    let [cloud, hybrid, unknown] = &page.value[..] else { panic!("{page:?}") };
    assert_eq!(
        page.value.iter().filter_map(GraphEntity::id).collect::<Vec<_>>(),
        ["profile-1", "profile-2", "profile-3"]
    );

    let Profile::AzureADWindowsAutopilotDeploymentProfile(CloudProfile { base, .. }) = cloud else {
        panic!("{cloud:?}")
    };
    assert_eq!((base.description.as_deref(), base.management_service_app_id.as_deref()), (Some(""), None));
    assert_eq!((base.enable_white_glove, base.preprovisioning_allowed), (Some(false), Some(false)));
    assert_eq!((base.language.as_deref(), base.locale.as_deref()), (Some("os-default"), Some("os-default")));
    assert_eq!(base.enrollment_status_screen_settings, None);
    assert!(base.additional.is_empty() && base.assignments.is_none());

    let Profile::ActiveDirectoryWindowsAutopilotDeploymentProfile(HybridProfile { base, .. }) = hybrid else {
        panic!("{hybrid:?}")
    };
    assert_eq!(base.device_type, Some(WindowsAutopilotDeviceType::Other("desktopHub".to_owned())));
    let setting = base.out_of_box_experience_setting.as_ref().unwrap();
    assert_eq!(setting.device_usage_type, Some(WindowsDeviceUsageType::Other("roaming".to_owned())));
    assert_eq!((&setting.user_type, &base.additional["priority"]), (&None, &json!(7)));
    let Profile::Other(unknown) = unknown else { panic!("{unknown:?}") };
    assert_eq!(unknown.odata_type(), Some("#microsoft.graph.cloudPcWindowsAutopilotDeploymentProfile"));
}

#[test]
fn full_metadata_is_not_a_property_of_a_profile_or_of_an_expanded_entity() {
    let profile: Profile = serde_json::from_value(json!({
        "@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/windowsAutopilotDeploymentProfiles(assignments(),assignedDevices())/$entity",
        "@odata.type": HYBRID,
        "@odata.id": "deviceManagement/windowsAutopilotDeploymentProfiles('p')",
        "@odata.editLink": "deviceManagement/windowsAutopilotDeploymentProfiles('p')/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile",
        "id": "p",
        "createdDateTime@odata.type": "#DateTimeOffset",
        "createdDateTime": "2026-01-17T10:43:18Z",
        "roleScopeTagIds@odata.type": "#Collection(String)",
        "roleScopeTagIds": [],
        "deviceType@odata.type": "#microsoft.graph.windowsAutopilotDeviceType",
        "deviceType": "virtualMachine",
        "assignments@odata.context": "https://graph.microsoft.com/beta/$metadata#c",
        "assignments@odata.navigationLink": "https://graph.microsoft.com/beta/profiles('p')/assignments",
        "assignments": [{
            "@odata.type": "#microsoft.graph.windowsAutopilotDeploymentProfileAssignment",
            "@odata.id": "deviceManagement/windowsAutopilotDeploymentProfiles('p')/assignments('p_t_0')",
            "id": "p_t_0",
            "source@odata.type": "#microsoft.graph.deviceAndAppManagementAssignmentSource",
            "source": "direct",
            "target": {"@odata.type": "#microsoft.graph.allDevicesAssignmentTarget"}
        }],
        "assignedDevices": [{"id": "device-1", "deploymentProfile@odata.navigationLink": "https://graph.microsoft.com/d"}],
        "domainJoinConfiguration": {"id": "join-1", "activeDirectoryDomainName": "corp.example"},
        "#microsoft.graph.assign": {"title": "microsoft.graph.assign", "target": "https://graph.microsoft.com/beta/a"}
    }))
    .unwrap();
    let Profile::ActiveDirectoryWindowsAutopilotDeploymentProfile(profile) = &profile else { panic!("{profile:?}") };
    let [assignment] = &profile.base.assignments.as_ref().unwrap()[..] else { panic!("{profile:?}") };
    let [device] = &profile.base.assigned_devices.as_ref().unwrap()[..] else { panic!("{profile:?}") };
    assert_eq!((assignment.id.as_str(), device.id.as_str()), ("p_t_0", "device-1"));
    let configuration = profile.domain_join_configuration.as_ref().unwrap();
    assert_eq!(configuration.active_directory_domain_name.as_deref(), Some("corp.example"));
    assert_eq!(profile.base.device_type, Some(WindowsAutopilotDeviceType::VirtualMachine));
    assert!([&profile.base.additional, &assignment.additional, &device.additional].iter().all(|kept| kept.is_empty()));
    // Expanded properties are not sent, and `$select` does not name them.
    let body = serde_json::to_value(HybridProfileCreate::from(profile)).unwrap();
    assert_eq!(body, json!({"@odata.type": HYBRID, "deviceType": "virtualMachine", "roleScopeTagIds": []}));
    assert_eq!(HybridProfile::SCHEMA.select().matches("ssign").count(), 0);
}
