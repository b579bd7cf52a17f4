//! Settings, reports, device management and entities: the bodies of the documentation and of the live service.

use graph_models::{
    Change, GraphEntity,
    autopilot::{
        DeviceManagement, DeviceManagementCreate, DeviceManagementUpdate, Entity,
        UserExperienceAnalyticsAutopilotDevicesSummary, UserExperienceAnalyticsNotAutopilotReadyDevice,
        UserExperienceAnalyticsNotAutopilotReadyDeviceCreate, UserExperienceAnalyticsNotAutopilotReadyDeviceUpdate,
        WindowsAutopilotDeploymentProfile, WindowsAutopilotSettings, WindowsAutopilotSettingsUpdate,
        WindowsAutopilotSyncStatus,
    },
    odata::{AdditionalProperties, Page, UnknownType},
};
use serde_json::json;

use crate::documented::assert_documented;

#[test]
fn settings_are_read_as_documented() {
    let example = json!({
        "@odata.type": "#microsoft.graph.windowsAutopilotSettings",
        "id": "31952ab4-2ab4-3195-b42a-9531b42a9531",
        "lastSyncDateTime": "2017-01-01T00:02:49.3205976-08:00",
        "lastManualSyncTriggerDateTime": "2017-01-01T00:00:32.4917254-08:00",
        "syncStatus": "inProgress"
    });
    assert_documented::<WindowsAutopilotSettings>(&example, &["id"]);

    let settings: WindowsAutopilotSettings = serde_json::from_value(example).unwrap();
    assert_eq!(settings.sync_status, Some(WindowsAutopilotSyncStatus::InProgress));
    assert_eq!(settings.last_sync_date_time.unwrap().as_str(), "2017-01-01T00:02:49.3205976-08:00");
    assert_eq!(settings.additional, AdditionalProperties::new());
}

#[test]
fn settings_are_read_as_the_service_sends_them() {
    let settings: WindowsAutopilotSettings = serde_json::from_str(
        r#"{
            "@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/windowsAutopilotSettings/$entity",
            "id": "settings-1",
            "lastSyncDateTime": "2026-07-16T15:13:29.018476Z",
            "lastManualSyncTriggerDateTime": "0001-01-01T00:00:00Z",
            "syncStatus": "paused",
            "syncSource": {"name": ""}
        }"#,
    )
    .unwrap();
    assert_eq!(settings.sync_status, Some(WindowsAutopilotSyncStatus::Other("paused".to_owned())));
    assert!(!settings.last_sync_date_time.as_ref().unwrap().is_never());
    assert!(settings.last_manual_sync_trigger_date_time.as_ref().unwrap().is_never());
    assert_eq!(
        serde_json::to_string(&settings).unwrap(),
        concat!(
            r##"{"@odata.type":"#microsoft.graph.windowsAutopilotSettings","id":"settings-1","syncStatus":"paused","##,
            r#""lastSyncDateTime":"2026-07-16T15:13:29.018476Z","lastManualSyncTriggerDateTime":"0001-01-01T00:00:00Z","#,
            r#""syncSource":{"name":""}}"#
        )
    );
}

#[test]
fn settings_are_updated_and_synchronized() {
    let body = WindowsAutopilotSettingsUpdate::new().sync_status(WindowsAutopilotSyncStatus::Completed);
    let json = r##"{"@odata.type":"#microsoft.graph.windowsAutopilotSettings","syncStatus":"completed"}"##;
    assert_eq!(serde_json::to_string(&body).unwrap(), json);
    assert_eq!(serde_json::from_str::<WindowsAutopilotSettingsUpdate>(json).unwrap(), body);
    assert_eq!(
        (WindowsAutopilotSettings::SYNC.method(), WindowsAutopilotSettings::SYNC.path([]).unwrap().as_str()),
        ("POST", "/deviceManagement/windowsAutopilotSettings/sync")
    );
}

#[test]
fn a_device_that_is_not_ready_is_read_as_documented() {
    let example = json!({
        "@odata.type": "#microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice",
        "id": "3a8b6c1e-6c1e-3a8b-1e6c-8b3a1e6c8b3a",
        "deviceName": "Device Name value",
        "serialNumber": "Serial Number value",
        "manufacturer": "Manufacturer value",
        "model": "Model value",
        "managedBy": "Managed By value",
        "autoPilotRegistered": true,
        "autoPilotProfileAssigned": true,
        "azureAdRegistered": true,
        "azureAdJoinType": "Azure Ad Join Type value"
    });
    assert_documented::<UserExperienceAnalyticsNotAutopilotReadyDevice>(&example, &["id"]);

    let device: UserExperienceAnalyticsNotAutopilotReadyDevice = serde_json::from_value(example).unwrap();
    assert_eq!(device.auto_pilot_profile_assigned, Some(true));
    assert_eq!(device.azure_ad_join_type.as_deref(), Some("Azure Ad Join Type value"));
    assert_eq!(device.additional, AdditionalProperties::new());
}

#[test]
fn devices_that_are_not_ready_are_read_as_the_service_sends_them() {
    let page: Page<UserExperienceAnalyticsNotAutopilotReadyDevice> = serde_json::from_str(
        r#"{
            "@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice",
            "@odata.nextLink": "https://graph.microsoft.com/beta/deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice?$skiptoken=2",
            "value": [
                {"id": "a", "deviceName": "PC-1", "serialNumber": "", "autoPilotRegistered": false,
                 "autoPilotProfileAssigned": false, "azureAdRegistered": null, "azureAdJoinType": null},
                {"@odata.id": "deviceManagement/devices('b')", "autoPilotRegistered": true, "id": "b", "healthScore": -1}
            ]
        }"#,
    )
    .unwrap();
    let [first, second] = &*page.value else { panic!("{page:?}") };
    assert_eq!((first.azure_ad_registered, first.azure_ad_join_type.as_deref()), (None, None));
    assert_eq!((first.serial_number.as_deref(), first.auto_pilot_registered), (Some(""), Some(false)));
    assert_eq!((second.id.as_str(), second.auto_pilot_registered), ("b", Some(true)));
    assert_eq!(second.additional, AdditionalProperties::from_iter([("healthScore", json!(-1))]));
    assert!(page.next_link.is_some());
}

#[test]
fn a_device_that_is_not_ready_is_created_and_updated() {
    let create =
        UserExperienceAnalyticsNotAutopilotReadyDeviceCreate::new().device_name("PC-1").azure_ad_registered(false);
    assert_eq!(
        serde_json::to_string(&create).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice","deviceName":"PC-1","azureAdRegistered":false}"##
    );
    let update = UserExperienceAnalyticsNotAutopilotReadyDeviceUpdate::new()
        .azure_ad_registered(Change::Clear)
        .auto_pilot_registered(true);
    assert_eq!(
        serde_json::to_string(&update).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice","autoPilotRegistered":true,"azureAdRegistered":null}"##
    );
}

#[test]
fn the_summary_of_devices_is_read_in_both_shapes() {
    let counts = r#""devicesNotAutopilotRegistered":3,"devicesWithoutAutopilotProfileAssigned":0,"totalWindows10DevicesWithoutTenantAttached":12}"#;
    let documented =
        format!(r##"{{"@odata.type":"#microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary",{counts}"##);
    let live = format!(r#"{{"@odata.context":"c",{counts}"#);
    let [one, other]: [UserExperienceAnalyticsAutopilotDevicesSummary; 2] =
        [&documented, &live].map(|body| serde_json::from_str(body).unwrap());
    assert_eq!(one, other);
    assert_eq!(one.total_windows10_devices_without_tenant_attached, Some(12));
    assert_eq!(serde_json::to_string(&one).unwrap(), documented);
}

#[test]
fn device_management_is_read_with_expanded_properties() {
    let management: DeviceManagement = serde_json::from_value(json!({
        "@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/$entity",
        "id": "management-1",
        "subscriptionState": "active",
        "windowsAutopilotSettings@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/windowsAutopilotSettings/$entity",
        "windowsAutopilotSettings": {"id": "settings-1", "syncStatus": "completed"},
        "windowsAutopilotDeploymentProfiles": [
            {"@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile", "id": "profile-1"},
            {"@odata.type": "#microsoft.graph.hologramDeploymentProfile", "id": "profile-2"}
        ],
        "windowsAutopilotDeviceIdentities@odata.count": 1,
        "windowsAutopilotDeviceIdentities": [{"id": "device-1"}],
        "importedWindowsAutopilotDeviceIdentities": [],
        "autopilotEvents": [{"id": "event-1", "deploymentDuration": "PT0S"}],
        "userExperienceAnalyticsNotAutopilotReadyDevice": [{"id": "not-ready-1"}]
    }))
    .unwrap();
    assert_eq!(management.windows_autopilot_settings.as_ref().unwrap().id, "settings-1");
    assert_eq!(management.windows_autopilot_device_identities.as_ref().unwrap()[0].id, "device-1");
    assert_eq!(management.imported_windows_autopilot_device_identities, Some(Vec::new()));
    assert_eq!(management.autopilot_events.as_ref().unwrap()[0].id, "event-1");
    assert_eq!(management.user_experience_analytics_not_autopilot_ready_device.as_ref().unwrap()[0].id, "not-ready-1");
    let profiles = management.windows_autopilot_deployment_profiles.as_ref().unwrap();
    assert_eq!(profiles.iter().filter_map(GraphEntity::id).collect::<Vec<_>>(), ["profile-1", "profile-2"]);
    assert!(matches!(profiles[0], WindowsAutopilotDeploymentProfile::AzureADWindowsAutopilotDeploymentProfile(_)));
    assert_eq!(management.additional, AdditionalProperties::from_iter([("subscriptionState", json!("active"))]));

    // Expanded properties are not sent in bodies, and `$select` does not name them.
    let create = serde_json::to_string(&DeviceManagementCreate::from(management)).unwrap();
    assert_eq!(create, r##"{"@odata.type":"#microsoft.graph.deviceManagement"}"##);
    assert_eq!(DeviceManagement::SCHEMA.select(), "id");
}

#[test]
fn device_management_is_read_and_updated_as_documented() {
    let example =
        json!({"@odata.type": "#microsoft.graph.deviceManagement", "id": "0b283420-3420-0b28-2034-280b2034280b"});
    assert_documented::<DeviceManagement>(&example, &["id"]);

    let mut update = DeviceManagementUpdate::new();
    update.additional.insert("settings", json!({"secureByDefault": true}));
    assert_eq!(
        serde_json::to_string(&update).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.deviceManagement","settings":{"secureByDefault":true}}"##
    );
}

#[test]
fn an_entity_reads_the_id_of_any_object_that_names_no_other_type() {
    let page: Page<Entity> = serde_json::from_str(
        r##"{
            "@odata.context": "c",
            "value": [{"id": "1", "serialNumber": "SN-1"}, {"@odata.type": "#microsoft.graph.entity", "id": "2"}]
        }"##,
    )
    .unwrap();
    assert_eq!(page.value.iter().filter_map(GraphEntity::id).collect::<Vec<_>>(), ["1", "2"]);
    assert_eq!(page.value[0].additional["serialNumber"], "SN-1");
}

#[test]
fn an_unknown_type_reads_the_id_of_any_object() {
    let body = r##"{"value": [{"@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile", "id": "1"}, {"id": "2"}]}"##;
    let error = serde_json::from_str::<Page<Entity>>(body).unwrap_err().to_string();
    assert!(error.contains("azureADWindowsAutopilotDeploymentProfile"), "{error}");

    let page: Page<UnknownType> = serde_json::from_str(body).unwrap();
    assert_eq!(page.value.iter().map(|object| &object.properties()["id"]).collect::<Vec<_>>(), ["1", "2"]);
}
