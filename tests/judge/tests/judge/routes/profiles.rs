//! The routes of devices, of their profiles, and of the assignments of profiles.

use graph_models::{GraphEntity, Route, autopilot::*, odata::Reference};

use super::{
    Sent,
    collections::{change_of_configuration, configuration},
    send_body, send_life,
};
use crate::client::{BASE, accepted, refused, send};

// Requests that the models have no route for.
const SET_PROFILE: Route<1, Reference> =
    Route::new("PUT", "/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/$ref");
const SET_INTENDED_PROFILE: Route<1, Reference> =
    Route::new("PUT", "/deviceManagement/windowsAutopilotDeviceIdentities/{id}/intendedDeploymentProfile/$ref");
const SET_CONFIGURATION: Route<1, Reference> = Route::new(
    "PUT",
    "/deviceManagement/windowsAutopilotDeploymentProfiles/{id}/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration/$ref",
);
const CREATE_ASSIGNMENT: Route<
    0,
    WindowsAutopilotDeploymentProfileAssignmentCreate,
    WindowsAutopilotDeploymentProfileAssignment,
> = Route::new("POST", "/profileAssignments");
const ADD_ASSIGNMENT: Route<1, Reference> =
    Route::new("POST", WindowsAutopilotDeploymentProfileAssignment::ADD_REF.template());

/// Sets the entity of a navigation property, for which the models have no route.
fn set_reference(route: Route<1, Reference>, id: &str, path: &str) {
    accepted(&route.request([id]).unwrap().body(&Reference::new(format!("{}{path}", *BASE))).unwrap());
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

pub(super) fn profiles(sent: &mut Sent) {
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

pub(super) fn devices(sent: &mut Sent) {
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
pub(super) fn profiles_of_devices(sent: &mut Sent) {
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

    let configuration = accepted(&DeviceConfiguration::CREATE.request([]).unwrap().body(&configuration()).unwrap());
    set_reference(SET_CONFIGURATION, &profile, &DeviceConfiguration::GET.path([configuration.id().unwrap()]).unwrap());
    send_body!(sent, Device::UPDATE_DOMAIN_JOIN_CONFIGURATION, [owner], &change_of_configuration());
    let read = sent.send(Device::GET_DOMAIN_JOIN_CONFIGURATION, [owner]);
    assert_eq!(read.organizational_unit.as_deref(), Some("b"));
}

/// Graph's page documents an assignment as the body. The judge wants what OData says: a reference.
#[test]
fn a_reference_to_an_assignment_is_added() {
    type Assignment = WindowsAutopilotDeploymentProfileAssignment;
    let (device, profile) = device_with_profile();
    refused(&Assignment::ADD_REF.request([&device]).unwrap().body(&assignment()).unwrap());

    let created = accepted(&CREATE_ASSIGNMENT.request([]).unwrap().body(&assignment()).unwrap());
    set_reference(ADD_ASSIGNMENT, &device, &format!("/profileAssignments/{}", created.id));
    let list = WindowsAutopilotDeploymentProfile::LIST_ASSIGNMENTS.request([&profile]).unwrap();
    assert_eq!(accepted(&list).value, [created]);
}
