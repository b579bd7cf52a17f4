//! Every route of Windows Autopilot, sent once.

use std::collections::BTreeSet;

use graph_models::{
    GraphEntity, Route,
    autopilot::*,
    odata::Reference,
    request::{Answer, NoBody, Query},
};
use serde_json::{Value, json};

use crate::client::{BASE, accepted, refused, send};

const ROUTES: &str = include_str!("../../../fixtures/routes.tsv");

/// The routes that the judge cannot serve.
const NOT_SENT: &[&str] = &[
    // The metadata has no such property.
    "GET /deviceManagement/importedWindowsAutopilotDeviceIdentityUploads/{}/autopilotDeviceStream",
    // See `a_reference_to_an_assignment_is_added`.
    "POST /deviceManagement/windowsAutopilotDeviceIdentities/{}/deploymentProfile/assignments/$ref",
];

/// The routes that were sent, each as its method and its template without the names of placeholders.
#[derive(Default)]
struct Sent(BTreeSet<String>);

impl Sent {
    fn add(&mut self, method: &str, template: &str) {
        let parts = template.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
        self.0.insert(format!("{method} {}", parts.collect::<Vec<_>>().join("{}")));
    }

    /// Sends the request of a route without a body.
    #[track_caller]
    fn send<const N: usize, A: Answer>(&mut self, route: Route<N, NoBody, A>, values: [&str; N]) -> A {
        self.add(route.method(), route.template());
        accepted(&route.request(values).unwrap())
    }
}

/// Sends the request of a route with a body.
macro_rules! send_body {
    ($sent:ident, $route:expr, $values:expr, $body:expr) => {{
        let route = $route;
        $sent.add(route.method(), route.template());
        accepted(&route.request($values).unwrap().body($body).unwrap())
    }};
}

/// Sends the five requests of a collection: an entity is created, listed, updated, read and deleted.
macro_rules! send_life {
    (
        $sent:ident, $entity:ident: $list:ident $create:ident $get:ident $update:ident $delete:ident,
        [$($parent:expr),*], $body:expr, $change:expr
    ) => {{
        let created = send_body!($sent, $entity::$create, [$($parent),*], &$body);
        let id = created.id().unwrap();
        assert!($sent.send($entity::$list, [$($parent),*]).value.contains(&created));
        send_body!($sent, $entity::$update, [$($parent,)* id], &$change);
        assert_ne!($sent.send($entity::$get, [$($parent,)* id]), created);
        $sent.send($entity::$delete, [$($parent,)* id]);
        let error = send(&$entity::$get.request([$($parent,)* id]).unwrap()).unwrap_err();
        assert_eq!(error.status(), Some(404), "{error}");
    }};
}

#[test]
fn every_route_is_served() {
    let mut sent = Sent::default();
    configurations(&mut sent);
    events(&mut sent);
    imported_devices(&mut sent);
    policy_sets(&mut sent);
    not_ready_devices(&mut sent);
    profiles(&mut sent);
    devices(&mut sent);
    profiles_of_devices(&mut sent);
    settings(&mut sent);

    let mut all = Sent::default();
    for line in ROUTES.lines().skip(1) {
        let [_version, method, template] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        all.add(method, template);
    }
    for not_sent in NOT_SENT {
        assert!(all.0.remove(*not_sent), "{not_sent}");
    }
    let missing: Vec<_> = all.0.difference(&sent.0).collect();
    assert!(missing.is_empty() && sent.0.is_subset(&all.0), "not sent: {missing:#?}");
}

/// Graph's page documents an assignment as the body. The judge wants what OData says: a reference.
#[test]
fn a_reference_to_an_assignment_is_added() {
    type Assignment = WindowsAutopilotDeploymentProfileAssignment;
    let (device, profile) = device_with_profile();
    refused(&Assignment::ADD_REF.request([&device]).unwrap().body(&assignment()).unwrap());

    const CREATE: Route<0, WindowsAutopilotDeploymentProfileAssignmentCreate, Assignment> =
        Route::new("POST", "/profileAssignments");
    const ADD: Route<1, Reference> = Route::new("POST", Assignment::ADD_REF.template());
    let created = accepted(&CREATE.request([]).unwrap().body(&assignment()).unwrap());
    set_reference(ADD, &device, &format!("/profileAssignments/{}", created.id));
    let list = WindowsAutopilotDeploymentProfile::LIST_ASSIGNMENTS.request([&profile]).unwrap();
    assert_eq!(accepted(&list).value, [created]);
}

/// Sets the entity of a navigation property, for which the models have no route.
fn set_reference(route: Route<1, Reference>, id: &str, path: &str) {
    accepted(&route.request([id]).unwrap().body(&Reference::new(format!("{}{path}", *BASE))).unwrap());
}

fn configuration() -> DeviceConfigurationCreate {
    WindowsDomainJoinConfigurationCreate::new().organizational_unit("a").into()
}

fn change_of_configuration() -> WindowsDomainJoinConfigurationUpdate {
    WindowsDomainJoinConfigurationUpdate::new().organizational_unit("b")
}

fn configurations(sent: &mut Sent) {
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

    const ASSIGN: Route<1, Value, Entity> =
        Route::new("POST", "/deviceManagement/deviceConfigurations/{id}/groupAssignments");
    let bind = format!("{}/deviceManagement/deviceConfigurations/{owner}", *BASE);
    let assignment = json!({"excludeGroup": false, "deviceConfiguration@odata.bind": bind});
    let assignment = accepted(&ASSIGN.request([owner]).unwrap().body(&assignment).unwrap()).id;
    let values = [owner, assignment.as_str()];
    send_body!(sent, DeviceConfiguration::UPDATE_DEVICE_CONFIGURATION, values, &change());
    let read = sent.send(DeviceConfiguration::GET_DEVICE_CONFIGURATION, values);
    assert_eq!(read.id(), Some(owner));
    sent.send(DeviceConfiguration::DELETE_DEVICE_CONFIGURATION, values);
}

fn events(sent: &mut Sent) {
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

fn imported_devices(sent: &mut Sent) {
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
    assert!(sent.send(Upload::LIST, []).value.contains(&sent.send(Upload::GET, [&upload])));
    sent.send(Upload::DELETE, [&upload]);
}

fn policy_sets(sent: &mut Sent) {
    const CREATE_SET: Route<0, Value, Entity> = Route::new("POST", "/deviceAppManagement/policySets");
    let set = accepted(&CREATE_SET.request([]).unwrap().body(&json!({"displayName": "a"})).unwrap()).id;
    let mut body = WindowsAutopilotDeploymentProfilePolicySetItemCreate::new();
    body.base.payload_id = Some("a".to_owned());
    let change = WindowsAutopilotDeploymentProfilePolicySetItemUpdate::new()
        .base(PolicySetItemBaseUpdate::new().payload_id("b"));
    send_life!(
        sent, PolicySetItem: LIST CREATE GET UPDATE DELETE, [&set],
        PolicySetItemCreate::from(body), PolicySetItemUpdate::from(change)
    );
}

fn not_ready_devices(sent: &mut Sent) {
    type Device = UserExperienceAnalyticsNotAutopilotReadyDevice;
    let body = UserExperienceAnalyticsNotAutopilotReadyDeviceCreate::new().device_name("a");
    let change = UserExperienceAnalyticsNotAutopilotReadyDeviceUpdate::new().device_name("b");
    send_life!(sent, Device: LIST CREATE GET UPDATE DELETE, [], body, change);
    sent.send(Device::COUNT, []);
}

fn profile() -> WindowsAutopilotDeploymentProfileCreate {
    let mut body = ActiveDirectoryWindowsAutopilotDeploymentProfileCreate::new();
    body.base.display_name = Some("a".to_owned());
    body.into()
}

fn change_of_profile() -> WindowsAutopilotDeploymentProfileUpdate {
    let base = WindowsAutopilotDeploymentProfileBaseUpdate::new().display_name("b");
    ActiveDirectoryWindowsAutopilotDeploymentProfileUpdate::new().base(base).into()
}

fn assignment() -> WindowsAutopilotDeploymentProfileAssignmentCreate {
    WindowsAutopilotDeploymentProfileAssignmentCreate::new().source_id("a")
}

fn change_of_assignment() -> WindowsAutopilotDeploymentProfileAssignmentUpdate {
    WindowsAutopilotDeploymentProfileAssignmentUpdate::new().source_id("b")
}

fn device() -> WindowsAutopilotDeviceIdentityCreate {
    WindowsAutopilotDeviceIdentityCreate::new().serial_number("a")
}

fn change_of_device() -> WindowsAutopilotDeviceIdentityUpdate {
    WindowsAutopilotDeviceIdentityUpdate::new().serial_number("b")
}

const SET_PROFILE: Route<1, Reference> =
    Route::new("PUT", "/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/$ref");
const SET_INTENDED_PROFILE: Route<1, Reference> =
    Route::new("PUT", "/deviceManagement/windowsAutopilotDeviceIdentities/{id}/intendedDeploymentProfile/$ref");

fn profiles(sent: &mut Sent) {
    type Profile = WindowsAutopilotDeploymentProfile;
    send_life!(sent, Profile: LIST CREATE GET UPDATE DELETE, [], profile(), change_of_profile());
    assert_eq!(send_body!(sent, Profile::HAS_PAYLOAD_LINKS, [], &HasPayloadLinks::default()).value, []);

    let created = accepted(&Profile::CREATE.request([]).unwrap().body(&profile()).unwrap());
    let id = created.id().unwrap();
    assert!(sent.send(Profile::COUNT, []) > 0);
    send_body!(sent, Profile::ASSIGN, [id], &Assign::default());
    send_life!(
        sent,
        Profile: LIST_ASSIGNMENTS CREATE_ASSIGNMENT GET_ASSIGNMENT UPDATE_ASSIGNMENT DELETE_ASSIGNMENT,
        [id], assignment(), change_of_assignment()
    );
    assert_eq!(sent.send(Profile::COUNT_ASSIGNMENTS, [id]), 0);
    send_life!(
        sent,
        Profile: LIST_ASSIGNED_DEVICES CREATE_ASSIGNED_DEVICE GET_ASSIGNED_DEVICE UPDATE_ASSIGNED_DEVICE
            DELETE_ASSIGNED_DEVICE,
        [id], device(), change_of_device()
    );
    let device = accepted(&Profile::CREATE_ASSIGNED_DEVICE.request([id]).unwrap().body(&device()).unwrap()).id;
    assert_eq!(sent.send(Profile::COUNT_ASSIGNED_DEVICES, [id]), 1);
    for set in [SET_PROFILE, SET_INTENDED_PROFILE] {
        set_reference(set, &device, &Profile::GET.path([id]).unwrap());
    }
    assert_eq!(sent.send(Profile::GET_DEPLOYMENT_PROFILE, [id, &device]).as_ref(), Some(&created));
    assert_eq!(sent.send(Profile::GET_INTENDED_DEPLOYMENT_PROFILE, [id, &device]).as_ref(), Some(&created));
    device_actions(
        sent,
        [id, &device],
        Profile::ALLOW_NEXT_ENROLLMENT_OF_ASSIGNED_DEVICE,
        Profile::ASSIGN_USER_TO_DEVICE_OF_ASSIGNED_DEVICE,
        Profile::UNASSIGN_USER_FROM_DEVICE_OF_ASSIGNED_DEVICE,
        Profile::ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE_OF_ASSIGNED_DEVICE,
        Profile::UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE_OF_ASSIGNED_DEVICE,
        Profile::UPDATE_DEVICE_PROPERTIES_OF_ASSIGNED_DEVICE,
    );
}

#[expect(clippy::too_many_arguments, reason = "a route for each action of a device")]
fn device_actions<const N: usize>(
    sent: &mut Sent,
    values: [&str; N],
    allow_next_enrollment: Route<N>,
    assign_user: Route<N, AssignUserToDevice>,
    unassign_user: Route<N>,
    assign_resource_account: Route<N, AssignResourceAccountToDevice>,
    unassign_resource_account: Route<N>,
    update_properties: Route<N, UpdateDeviceProperties>,
) {
    for route in [allow_next_enrollment, unassign_user, unassign_resource_account] {
        sent.send(route, values);
    }
    send_body!(sent, assign_user, values, &AssignUserToDevice::default());
    send_body!(sent, assign_resource_account, values, &AssignResourceAccountToDevice::default());
    send_body!(sent, update_properties, values, &UpdateDeviceProperties::default());
}

/// Creates a device with a profile, and returns their ids.
fn device_with_profile() -> (String, String) {
    type Profile = WindowsAutopilotDeploymentProfile;
    let created = accepted(&Profile::CREATE.request([]).unwrap().body(&profile()).unwrap());
    let profile = created.id().unwrap();
    let device = accepted(&WindowsAutopilotDeviceIdentity::CREATE.request([]).unwrap().body(&device()).unwrap()).id;
    for set in [SET_PROFILE, SET_INTENDED_PROFILE] {
        set_reference(set, &device, &Profile::GET.path([profile]).unwrap());
    }
    (device, profile.to_owned())
}

fn devices(sent: &mut Sent) {
    type Device = WindowsAutopilotDeviceIdentity;
    send_life!(sent, Device: LIST CREATE GET UPDATE DELETE, [], device(), change_of_device());
    let (device, profile) = device_with_profile();
    let id = device.as_str();
    assert!(sent.send(Device::COUNT, []) > 0);
    send_body!(sent, Device::DELETE_DEVICES, [], &DeleteDevices::default());
    device_actions(
        sent,
        [id],
        Device::ALLOW_NEXT_ENROLLMENT,
        Device::ASSIGN_USER_TO_DEVICE,
        Device::UNASSIGN_USER_FROM_DEVICE,
        Device::ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE,
        Device::UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE,
        Device::UPDATE_DEVICE_PROPERTIES,
    );

    let has_profile = |answer: Option<WindowsAutopilotDeploymentProfile>| answer.unwrap().id() == Some(&profile);
    assert!(has_profile(sent.send(Device::GET_DEPLOYMENT_PROFILE, [id])));
    assert!(has_profile(sent.send(Device::GET_INTENDED_DEPLOYMENT_PROFILE, [id])));
    send_body!(sent, Device::UPDATE_DEPLOYMENT_PROFILE, [id], &change_of_profile());
    send_body!(sent, Device::UPDATE_INTENDED_DEPLOYMENT_PROFILE, [id], &change_of_profile());
    send_body!(sent, Device::ASSIGN_OF_DEPLOYMENT_PROFILE, [id], &Assign::default());
    send_body!(sent, Device::ASSIGN_OF_INTENDED_DEPLOYMENT_PROFILE, [id], &Assign::default());
    sent.send(Device::DELETE_DEPLOYMENT_PROFILE, [id]);
    let (device, _) = device_with_profile();
    sent.send(Device::DELETE_INTENDED_DEPLOYMENT_PROFILE, [&device]);
}

/// The routes to a profile by its device.
fn profiles_of_devices(sent: &mut Sent) {
    type Assignment = WindowsAutopilotDeploymentProfileAssignment;
    type Device = WindowsAutopilotDeviceIdentity;
    let (owner, profile) = device_with_profile();
    let owner = owner.as_str();
    send_life!(
        sent,
        Device: LIST_ASSIGNED_DEVICES CREATE_ASSIGNED_DEVICE GET_ASSIGNED_DEVICE UPDATE_ASSIGNED_DEVICE
            DELETE_ASSIGNED_DEVICE,
        [owner], device(), change_of_device()
    );
    let assigned = accepted(&Device::CREATE_ASSIGNED_DEVICE.request([owner]).unwrap().body(&device()).unwrap()).id;
    device_actions(
        sent,
        [owner, &assigned],
        Device::ALLOW_NEXT_ENROLLMENT_OF_ASSIGNED_DEVICE,
        Device::ASSIGN_USER_TO_DEVICE_OF_ASSIGNED_DEVICE,
        Device::UNASSIGN_USER_FROM_DEVICE_OF_ASSIGNED_DEVICE,
        Device::ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE_OF_ASSIGNED_DEVICE,
        Device::UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE_OF_ASSIGNED_DEVICE,
        Device::UPDATE_DEVICE_PROPERTIES_OF_ASSIGNED_DEVICE,
    );
    send_body!(sent, Device::DELETE_DEVICES_OF_ASSIGNED_DEVICES, [owner], &DeleteDevices::default());
    send_life!(sent, Assignment: LIST CREATE GET UPDATE DELETE, [owner], assignment(), change_of_assignment());

    const SET_CONFIGURATION: Route<1, Reference> = Route::new(
        "PUT",
        "/deviceManagement/windowsAutopilotDeploymentProfiles/{id}/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration/$ref",
    );
    let configuration = accepted(&DeviceConfiguration::CREATE.request([]).unwrap().body(&configuration()).unwrap());
    set_reference(SET_CONFIGURATION, &profile, &DeviceConfiguration::GET.path([configuration.id().unwrap()]).unwrap());
    send_body!(sent, Device::UPDATE_DOMAIN_JOIN_CONFIGURATION, [owner], &change_of_configuration());
    let read = sent.send(Device::GET_DOMAIN_JOIN_CONFIGURATION, [owner]);
    assert_eq!(read.organizational_unit.as_deref(), Some("b"));
}

fn settings(sent: &mut Sent) {
    type Settings = WindowsAutopilotSettings;
    sent.send(Settings::SYNC, []);
    let change = WindowsAutopilotSettingsUpdate::new().sync_status(WindowsAutopilotSyncStatus::InProgress);
    send_body!(sent, Settings::UPDATE, [], &change);
    let read = sent.send(Settings::GET, []);
    assert_eq!(read.sync_status, Some(WindowsAutopilotSyncStatus::InProgress));

    // The judge has several, and the path is that of the first one. So the other tests have one after this is deleted.
    const CREATE: Route<0, WindowsAutopilotSettingsCreate, Settings> = Route::new("POST", "/windowsAutopilotSettings");
    accepted(&CREATE.request([]).unwrap().body(&WindowsAutopilotSettingsCreate::new()).unwrap());
    sent.send(Settings::DELETE, []);
    assert_ne!(sent.send(Settings::GET, []).id, read.id);

    assert_eq!(sent.send(DeviceManagement::GET, []).id, "deviceManagement");
    send_body!(sent, DeviceManagement::UPDATE, [], &DeviceManagementUpdate::new());
}
