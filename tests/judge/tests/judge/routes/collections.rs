//! The routes of configurations, events, imported devices, items of policy sets, devices that are not ready, and
//! settings.

use graph_models::{GraphEntity, Route, autopilot::*, request::Query};
use serde_json::{Value, json};

use super::{Sent, send_body, send_life};
use crate::client::{BASE, accepted, send};

// Requests that the models have no route for.
const CREATE_GROUP_ASSIGNMENT: Route<1, Value, Entity> =
    Route::new("POST", "/deviceManagement/deviceConfigurations/{id}/groupAssignments");
const CREATE_POLICY_SET: Route<0, Value, Entity> = Route::new("POST", "/deviceAppManagement/policySets");
const CREATE_SETTINGS: Route<0, WindowsAutopilotSettingsCreate, WindowsAutopilotSettings> =
    Route::new("POST", "/windowsAutopilotSettings");

pub(super) fn configuration() -> DeviceConfigurationCreate {
    WindowsDomainJoinConfigurationCreate::new().organizational_unit("a").into()
}

pub(super) fn change_of_configuration() -> WindowsDomainJoinConfigurationUpdate {
    WindowsDomainJoinConfigurationUpdate::new().organizational_unit("b")
}

pub(super) fn configurations(sent: &mut Sent) {
    let body = configuration;
    let change = || DeviceConfigurationUpdate::from(change_of_configuration());
    send_life!(sent, DeviceConfiguration: LIST CREATE GET UPDATE DELETE, [], body(), change());

    let owner = accepted(&DeviceConfiguration::CREATE.request([]).unwrap().body(&body()).unwrap());
    let owner = owner.id().unwrap();
    send_life!(
        sent,
        DeviceConfiguration: LIST_NETWORK_ACCESS_CONFIGURATIONS CREATE_NETWORK_ACCESS_CONFIGURATION
            GET_NETWORK_ACCESS_CONFIGURATION UPDATE_NETWORK_ACCESS_CONFIGURATION DELETE_NETWORK_ACCESS_CONFIGURATION,
        [owner], body(), change()
    );

    let bind = format!("{}/deviceManagement/deviceConfigurations/{owner}", *BASE);
    let assignment = json!({"excludeGroup": false, "deviceConfiguration@odata.bind": bind});
    let assignment = accepted(&CREATE_GROUP_ASSIGNMENT.request([owner]).unwrap().body(&assignment).unwrap()).id;
    let values = [owner, assignment.as_str()];
    send_body!(sent, DeviceConfiguration::UPDATE_DEVICE_CONFIGURATION, values, &change());
    let read = sent.send(DeviceConfiguration::GET_DEVICE_CONFIGURATION, values);
    assert_eq!(read.id(), Some(owner));
    sent.send(DeviceConfiguration::DELETE_DEVICE_CONFIGURATION, values);
}

pub(super) fn events(sent: &mut Sent) {
    type Event = DeviceManagementAutopilotEvent;
    let body = || DeviceManagementAutopilotEventCreate::new().device_id("a");
    let change = DeviceManagementAutopilotEventUpdate::new().device_id("b");
    send_life!(sent, Event: LIST CREATE GET UPDATE DELETE, [], body(), change);

    let event = accepted(&Event::CREATE.request([]).unwrap().body(&body()).unwrap()).id;
    assert!(sent.send(Event::COUNT, []) > 0);
    send_life!(
        sent,
        Event: LIST_POLICY_STATUS_DETAILS CREATE_POLICY_STATUS_DETAIL GET_POLICY_STATUS_DETAIL
            UPDATE_POLICY_STATUS_DETAIL DELETE_POLICY_STATUS_DETAIL,
        [&event],
        DeviceManagementAutopilotPolicyStatusDetailCreate::new().display_name("a"),
        DeviceManagementAutopilotPolicyStatusDetailUpdate::new().display_name("b")
    );
}

pub(super) fn imported_devices(sent: &mut Sent) {
    type Device = ImportedWindowsAutopilotDeviceIdentity;
    type Upload = ImportedWindowsAutopilotDeviceIdentityUpload;
    let body = || ImportedWindowsAutopilotDeviceIdentityCreate::new().serial_number("a");
    let change = || ImportedWindowsAutopilotDeviceIdentityUpdate::new().serial_number("b");
    send_life!(sent, Device: LIST CREATE GET UPDATE DELETE, [], body(), change());
    let import = Import { imported_windows_autopilot_device_identities: Some(vec![body()]), ..Import::default() };
    assert_eq!(send_body!(sent, Device::IMPORT, [], &import).value.len(), 1);
    assert!(sent.send(Device::COUNT, []) > 0);

    let mut body_of_upload = ImportedWindowsAutopilotDeviceIdentityUploadCreate::new();
    body_of_upload.additional.insert("deviceIdentities", json!([body()]));
    let upload = send_body!(sent, Upload::CREATE, [], &body_of_upload).id;
    let query = Query::new().expand(Upload::NAMES.device_identities);
    let devices = accepted(&Upload::GET.request([&upload]).unwrap().query(query)).device_identities.unwrap();
    send_body!(sent, Upload::UPDATE_DEVICE_IDENTITY, [&upload, &devices[0].id], &change());
    assert_eq!(accepted(&Device::GET.request([&devices[0].id]).unwrap()).serial_number.as_deref(), Some("b"));

    send_body!(sent, Upload::UPDATE, [&upload], &ImportedWindowsAutopilotDeviceIdentityUploadUpdate::new());
    assert!(sent.list(Upload::LIST, []).contains(&sent.send(Upload::GET, [&upload])));
    sent.send(Upload::DELETE, [&upload]);
}

pub(super) fn policy_sets(sent: &mut Sent) {
    let policy_set = accepted(&CREATE_POLICY_SET.request([]).unwrap().body(&json!({"displayName": "a"})).unwrap()).id;
    let mut body = WindowsAutopilotDeploymentProfilePolicySetItemCreate::new();
    body.base.payload_id = Some("a".to_owned());
    let change = WindowsAutopilotDeploymentProfilePolicySetItemUpdate::new()
        .base(PolicySetItemBaseUpdate::new().payload_id("b"));
    send_life!(
        sent, PolicySetItem: LIST CREATE GET UPDATE DELETE, [&policy_set],
        PolicySetItemCreate::from(body), PolicySetItemUpdate::from(change)
    );
}

pub(super) fn not_ready_devices(sent: &mut Sent) {
    type Device = UserExperienceAnalyticsNotAutopilotReadyDevice;
    let body = UserExperienceAnalyticsNotAutopilotReadyDeviceCreate::new().device_name("a");
    let change = UserExperienceAnalyticsNotAutopilotReadyDeviceUpdate::new().device_name("b");
    send_life!(sent, Device: LIST CREATE GET UPDATE DELETE, [], body, change);
    sent.send(Device::COUNT, []);
}

pub(super) fn settings(sent: &mut Sent) {
    type Settings = WindowsAutopilotSettings;
    sent.send(Settings::SYNC, []);
    let change = WindowsAutopilotSettingsUpdate::new().sync_status(WindowsAutopilotSyncStatus::InProgress);
    send_body!(sent, Settings::UPDATE, [], &change);
    let read = sent.send(Settings::GET, []);
    assert_eq!(read.sync_status, Some(WindowsAutopilotSyncStatus::InProgress));

    // The judge has several, and the path is that of the first one. So the other tests have one after this is deleted.
    accepted(&CREATE_SETTINGS.request([]).unwrap().body(&WindowsAutopilotSettingsCreate::new()).unwrap());
    sent.send(Settings::DELETE, []);
    assert_ne!(sent.send(Settings::GET, []).id, read.id);

    assert_eq!(sent.send(DeviceManagement::GET, []).id, "deviceManagement");
    send_body!(sent, DeviceManagement::UPDATE, [], &DeviceManagementUpdate::new());
}
