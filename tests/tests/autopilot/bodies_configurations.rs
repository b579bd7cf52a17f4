//! Device configurations and items of policy sets: the bodies of the documentation and of the live service.

use graph_models::{
    Change, GraphEntity,
    autopilot::{
        DeviceConfiguration, DeviceConfigurationBase, DeviceConfigurationBaseCreate, DeviceConfigurationBaseUpdate,
        DeviceConfigurationCreate, DeviceConfigurationUpdate, DeviceManagementApplicabilityRuleOsEdition,
        DeviceManagementApplicabilityRuleType, ErrorCode, PolicySetItem, PolicySetItemBaseCreate,
        PolicySetItemBaseUpdate, PolicySetItemCreate, PolicySetItemUpdate, PolicySetStatus, Windows10DeviceModeType,
        Windows10EditionType, WindowsAutopilotDeploymentProfilePolicySetItem,
        WindowsAutopilotDeploymentProfilePolicySetItemCreate, WindowsAutopilotDeploymentProfilePolicySetItemUpdate,
        WindowsDomainJoinConfiguration, WindowsDomainJoinConfigurationCreate, WindowsDomainJoinConfigurationUpdate,
    },
    odata::{AdditionalProperties, Page},
};
use serde_json::{Value, json};

use crate::documented::assert_documented;

/// The documentation's example of a domain join configuration.
fn documented_configuration() -> Value {
    json!({
        "@odata.type": "#microsoft.graph.windowsDomainJoinConfiguration",
        "id": "40118d08-8d08-4011-088d-1140088d1140",
        "lastModifiedDateTime": "2017-01-01T00:00:35.1329464-08:00",
        "roleScopeTagIds": ["Role Scope Tag Ids value"],
        "supportsScopeTags": true,
        "deviceManagementApplicabilityRuleOsEdition": {
            "@odata.type": "microsoft.graph.deviceManagementApplicabilityRuleOsEdition",
            "osEditionTypes": ["windows10EnterpriseN"],
            "name": "Name value",
            "ruleType": "exclude"
        },
        "deviceManagementApplicabilityRuleOsVersion": {
            "@odata.type": "microsoft.graph.deviceManagementApplicabilityRuleOsVersion",
            "minOSVersion": "Min OSVersion value",
            "maxOSVersion": "Max OSVersion value",
            "name": "Name value",
            "ruleType": "exclude"
        },
        "deviceManagementApplicabilityRuleDeviceMode": {
            "@odata.type": "microsoft.graph.deviceManagementApplicabilityRuleDeviceMode",
            "deviceMode": "sModeConfiguration",
            "name": "Name value",
            "ruleType": "exclude"
        },
        "createdDateTime": "2017-01-01T00:02:43.5775965-08:00",
        "description": "Description value",
        "displayName": "Display Name value",
        "version": 7,
        "computerNameStaticPrefix": "Computer Name Static Prefix value",
        "computerNameSuffixRandomCharCount": 1,
        "activeDirectoryDomainName": "Active Directory Domain Name value",
        "organizationalUnit": "Organizational Unit value"
    })
}

#[test]
fn a_domain_join_configuration_is_read_as_documented() {
    let example = documented_configuration();
    let set_by_service = ["id", "createdDateTime", "lastModifiedDateTime", "supportsScopeTags", "version"];
    assert_documented::<WindowsDomainJoinConfiguration>(&example, &set_by_service);
    assert_documented::<DeviceConfiguration>(&example, &set_by_service);

    let configuration: WindowsDomainJoinConfiguration = serde_json::from_value(example).unwrap();
    assert_eq!(configuration.computer_name_suffix_random_char_count, Some(1));
    let base = configuration.base;
    assert_eq!(base.additional, AdditionalProperties::new());
    assert_eq!((base.version, base.supports_scope_tags), (Some(7), Some(true)));
    let edition = base.device_management_applicability_rule_os_edition.unwrap();
    assert_eq!(edition.os_edition_types, Some(vec![Windows10EditionType::Windows10EnterpriseN]));
    assert_eq!(edition.rule_type, Some(DeviceManagementApplicabilityRuleType::Exclude));
    let version = base.device_management_applicability_rule_os_version.unwrap();
    assert_eq!(version.max_os_version.as_deref(), Some("Max OSVersion value"));
    let mode = base.device_management_applicability_rule_device_mode.unwrap();
    assert_eq!(mode.device_mode, Some(Windows10DeviceModeType::SModeConfiguration));
}

#[test]
fn device_configurations_are_read_as_the_service_sends_them() {
    let page: Page<DeviceConfiguration> = serde_json::from_str(
        r##"{
            "@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/deviceConfigurations",
            "value": [
                {
                    "@odata.type": "#microsoft.graph.windowsDomainJoinConfiguration",
                    "id": "join-1",
                    "createdDateTime": "2026-07-16T15:13:29Z",
                    "description": null,
                    "deviceManagementApplicabilityRuleDeviceMode": null,
                    "deviceManagementApplicabilityRuleOsEdition":
                        {"osEditionTypes": ["windows10IoTCore", "windows14Orbit"], "name": "", "ruleType": "include"},
                    "organizationalUnit": "",
                    "computerNameStaticPrefix": "PC-"
                },
                {"@odata.type": "#microsoft.graph.windows10CustomConfiguration", "id": "custom-1", "omaSettings": []}
            ]
        }"##,
    )
    .unwrap();
    assert_eq!(page.value.iter().filter_map(GraphEntity::id).collect::<Vec<_>>(), ["join-1", "custom-1"]);
    let [DeviceConfiguration::WindowsDomainJoinConfiguration(join), DeviceConfiguration::Other(custom)] = &*page.value
    else {
        panic!("{page:?}")
    };
    assert_eq!(
        join.base.device_management_applicability_rule_os_edition,
        Some(DeviceManagementApplicabilityRuleOsEdition {
            name: Some(String::new()),
            rule_type: Some(DeviceManagementApplicabilityRuleType::Include),
            os_edition_types: Some(vec![
                Windows10EditionType::Windows10IoTCore,
                Windows10EditionType::Other("windows14Orbit".to_owned())
            ]),
            ..DeviceManagementApplicabilityRuleOsEdition::default()
        })
    );
    assert_eq!((join.base.description.as_deref(), join.organizational_unit.as_deref()), (None, Some("")));
    assert_eq!(custom.properties()["omaSettings"], json!([]));
}

#[test]
fn expanded_properties_are_read_and_not_sent() {
    let configuration: WindowsDomainJoinConfiguration = serde_json::from_value(json!({
        "@odata.context": "c",
        "@odata.type": "#microsoft.graph.windowsDomainJoinConfiguration",
        "@odata.id": "deviceManagement/deviceConfigurations('join-1')",
        "id": "join-1",
        "activeDirectoryDomainName": "corp.example",
        "networkAccessConfigurations@odata.context": "https://graph.microsoft.com/beta/$metadata#networks",
        "networkAccessConfigurations": [
            {"@odata.type": "#microsoft.graph.windowsWifiConfiguration", "id": "wifi-1"},
            {"@odata.type": "#microsoft.graph.windowsDomainJoinConfiguration", "id": "join-2"}
        ],
        "assignments@odata.navigationLink": "https://graph.microsoft.com/beta/assignments",
        "assignments": [{"id": "join-1_group-1"}],
        "#microsoft.graph.assign": {"title": "microsoft.graph.assign", "target": "https://graph.microsoft.com/beta/assign"}
    }))
    .unwrap();
    let networks = configuration.network_access_configurations.as_ref().unwrap();
    assert_eq!(networks.iter().filter_map(GraphEntity::id).collect::<Vec<_>>(), ["wifi-1", "join-2"]);
    // Navigation properties that have no field are kept; control information is not.
    let kept = AdditionalProperties::from_iter([("assignments", json!([{"id": "join-1_group-1"}]))]);
    assert_eq!(configuration.base.additional, kept);
    assert_eq!(
        serde_json::to_string(&WindowsDomainJoinConfigurationCreate::from(configuration)).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.windowsDomainJoinConfiguration","activeDirectoryDomainName":"corp.example"}"##
    );
    let select = WindowsDomainJoinConfiguration::SCHEMA.select();
    assert!(select.contains("organizationalUnit") && !select.contains("networkAccessConfigurations"), "{select}");
}

#[test]
fn a_device_configuration_is_created_and_updated() {
    let body = WindowsDomainJoinConfigurationCreate::new()
        .base(DeviceConfigurationBaseCreate::new().display_name("Join").role_scope_tag_ids(["0".to_owned()]))
        .active_directory_domain_name("corp.example")
        .computer_name_suffix_random_char_count(8);
    let json = r##"{"@odata.type":"#microsoft.graph.windowsDomainJoinConfiguration","displayName":"Join","roleScopeTagIds":["0"],"activeDirectoryDomainName":"corp.example","computerNameSuffixRandomCharCount":8}"##;
    assert_eq!(serde_json::to_string(&body).unwrap(), json);
    assert_eq!(serde_json::to_string(&DeviceConfigurationCreate::from(body)).unwrap(), json);

    let body = WindowsDomainJoinConfigurationUpdate::new()
        .base(DeviceConfigurationBaseUpdate::new().description(Change::Clear))
        .organizational_unit(Change::Clear)
        .computer_name_static_prefix("PC-");
    let json = r##"{"@odata.type":"#microsoft.graph.windowsDomainJoinConfiguration","description":null,"organizationalUnit":null,"computerNameStaticPrefix":"PC-"}"##;
    let body = DeviceConfigurationUpdate::from(body);
    assert_eq!(serde_json::to_string(&body).unwrap(), json);
    assert_eq!(serde_json::from_str::<DeviceConfigurationUpdate>(json).unwrap(), body);
}

#[test]
fn the_base_of_configurations_is_read_on_its_own() {
    let mut example = documented_configuration();
    example["@odata.type"] = json!("#microsoft.graph.deviceConfiguration");
    let base: DeviceConfigurationBase = serde_json::from_value(example).unwrap();
    assert_eq!((base.id(), base.version), (Some("40118d08-8d08-4011-088d-1140088d1140"), Some(7)));
}

#[test]
fn an_item_of_a_policy_set_is_read_as_documented() {
    let example = json!({
        "@odata.type": "#microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem",
        "id": "850e84d8-84d8-850e-d884-0e85d8840e85",
        "createdDateTime": "2017-01-01T00:02:43.5775965-08:00",
        "lastModifiedDateTime": "2017-01-01T00:00:35.1329464-08:00",
        "payloadId": "Payload Id value",
        "itemType": "Item Type value",
        "displayName": "Display Name value",
        "status": "validating",
        "errorCode": "unauthorized",
        "guidedDeploymentTags": ["Guided Deployment Tags value"]
    });
    let set_by_service = ["id", "createdDateTime", "lastModifiedDateTime", "status", "errorCode"];
    assert_documented::<WindowsAutopilotDeploymentProfilePolicySetItem>(&example, &set_by_service);
    assert_documented::<PolicySetItem>(&example, &set_by_service);

    let item: WindowsAutopilotDeploymentProfilePolicySetItem = serde_json::from_value(example).unwrap();
    assert_eq!(item.base.status, Some(PolicySetStatus::Validating));
    assert_eq!(item.base.error_code, Some(ErrorCode::Unauthorized));
    assert_eq!(item.base.guided_deployment_tags, Some(vec!["Guided Deployment Tags value".to_owned()]));
    assert_eq!(item.base.additional, AdditionalProperties::new());
}

#[test]
fn items_of_a_policy_set_are_read_as_the_service_sends_them() {
    let page: Page<PolicySetItem> = serde_json::from_str(
        r##"{
            "@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceAppManagement/policySets('set-1')/items",
            "value": [
                {
                    "@odata.type": "#microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem",
                    "id": "item-1",
                    "payloadId": "profile-1",
                    "status": "partlyDone",
                    "errorCode": "noError",
                    "guidedDeploymentTags": [],
                    "itemType": null,
                    "lastModifiedDateTime": "0001-01-01T00:00:00Z",
                    "newProperty": 1
                },
                {"@odata.type": "#microsoft.graph.mobileAppPolicySetItem", "id": "item-2", "intent": "required"}
            ]
        }"##,
    )
    .unwrap();
    assert_eq!(page.value.iter().filter_map(GraphEntity::id).collect::<Vec<_>>(), ["item-1", "item-2"]);
    let [PolicySetItem::WindowsAutopilotDeploymentProfilePolicySetItem(item), PolicySetItem::Other(app)] = &*page.value
    else {
        panic!("{page:?}")
    };
    assert_eq!(item.base.status, Some(PolicySetStatus::Other("partlyDone".to_owned())));
    assert_eq!((item.base.guided_deployment_tags.as_deref(), item.base.item_type.as_deref()), (Some(&[][..]), None));
    assert!(item.base.last_modified_date_time.as_ref().unwrap().is_never());
    assert_eq!(item.base.additional, AdditionalProperties::from_iter([("newProperty", json!(1))]));
    assert_eq!(app.odata_type(), Some("#microsoft.graph.mobileAppPolicySetItem"));
}

#[test]
fn an_item_of_a_policy_set_is_created_and_updated() {
    let body = WindowsAutopilotDeploymentProfilePolicySetItemCreate::new()
        .base(PolicySetItemBaseCreate::new().payload_id("profile-1").guided_deployment_tags(vec![]));
    assert_eq!(
        serde_json::to_string(&PolicySetItemCreate::from(body)).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem","payloadId":"profile-1","guidedDeploymentTags":[]}"##
    );
    let body = WindowsAutopilotDeploymentProfilePolicySetItemUpdate::new()
        .base(PolicySetItemBaseUpdate::new().display_name(Change::Clear).payload_id("profile-2"));
    assert_eq!(
        serde_json::to_string(&PolicySetItemUpdate::from(body)).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem","payloadId":"profile-2","displayName":null}"##
    );
}
