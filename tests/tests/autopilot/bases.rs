//! The properties that all types of a union share can be read without matching the variants.

use graph_models::autopilot::{DeviceConfiguration, PolicySetItem, WindowsAutopilotDeploymentProfile};
use serde_json::{from_value, json};

#[test]
fn a_profile_of_either_type_has_a_base() {
    for kind in ["azureADWindowsAutopilotDeploymentProfile", "activeDirectoryWindowsAutopilotDeploymentProfile"] {
        let odata_type = format!("#microsoft.graph.{kind}");
        let body = json!({"@odata.type": odata_type, "id": "1", "displayName": "Kiosks"});
        let profile: WindowsAutopilotDeploymentProfile = from_value(body).unwrap();
        assert_eq!(profile.base().unwrap().display_name.as_deref(), Some("Kiosks"));
    }
}

#[test]
fn configurations_and_items_have_a_base() {
    let body = json!({"@odata.type": "#microsoft.graph.windowsDomainJoinConfiguration", "id": "1", "version": 3});
    let configuration: DeviceConfiguration = from_value(body).unwrap();
    assert_eq!(configuration.base().unwrap().version, Some(3));
    let odata_type = "#microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem";
    let item: PolicySetItem = from_value(json!({"@odata.type": odata_type, "id": "1", "payloadId": "p"})).unwrap();
    assert_eq!(item.base().unwrap().payload_id.as_deref(), Some("p"));
}

#[test]
fn an_unknown_type_has_no_base() {
    let body = json!({"@odata.type": "#microsoft.graph.windows99Profile", "id": "1", "displayName": "Kiosks"});
    let profile: WindowsAutopilotDeploymentProfile = from_value(body.clone()).unwrap();
    assert_eq!(profile.base(), None);
    assert_eq!(from_value::<DeviceConfiguration>(body.clone()).unwrap().base(), None);
    assert_eq!(from_value::<PolicySetItem>(body).unwrap().base(), None);
}
