//! The actions of Windows Autopilot: their bodies with every parameter, what they do, and what they answer.

use std::{
    thread,
    time::{Duration, Instant},
};

use graph_models::{
    GraphComplex, GraphEntity,
    autopilot::{
        Assign, AssignResourceAccountToDevice, AssignUserToDevice, AzureADWindowsAutopilotDeploymentProfileCreate,
        DeleteDevices, DeviceAndAppManagementAssignmentSource, HasPayloadLinkResultItem, HasPayloadLinks, Import,
        ImportedWindowsAutopilotDeviceIdentity, ImportedWindowsAutopilotDeviceIdentityCreate,
        ImportedWindowsAutopilotDeviceIdentityImportStatus, UpdateDeviceProperties, WindowsAutopilotDeploymentProfile,
        WindowsAutopilotDeviceDeletionState, WindowsAutopilotDeviceIdentity, WindowsAutopilotDeviceIdentityCreate,
        WindowsAutopilotSettings,
    },
    request::{Filter, Query},
};

use crate::{
    client::{accepted, items},
    objects::whole_objects,
};

/// Returns bodies with every parameter of the action.
fn bodies<T: GraphComplex>() -> impl Iterator<Item = T> {
    whole_objects(T::SCHEMA).into_iter().map(|object| {
        let body: T = serde_json::from_value(object.clone()).unwrap();
        assert_eq!(serde_json::to_value(&body).unwrap(), object, "the body has every parameter");
        body
    })
}

fn create(serial_number: &str) -> WindowsAutopilotDeviceIdentity {
    let body = WindowsAutopilotDeviceIdentityCreate::new().serial_number(serial_number);
    accepted(&WindowsAutopilotDeviceIdentity::CREATE.request([]).unwrap().body(&body).unwrap())
}

fn get(device: &WindowsAutopilotDeviceIdentity) -> WindowsAutopilotDeviceIdentity {
    accepted(&WindowsAutopilotDeviceIdentity::GET.request([&device.id]).unwrap())
}

fn create_profile(name: &str) -> WindowsAutopilotDeploymentProfile {
    let mut body = AzureADWindowsAutopilotDeploymentProfileCreate::new();
    body.base.display_name = Some(name.to_owned());
    accepted(&WindowsAutopilotDeploymentProfile::CREATE.request([]).unwrap().body(&body.into()).unwrap())
}

#[test]
fn device_properties_are_updated() {
    for body in bodies::<UpdateDeviceProperties>() {
        let device = create("update");
        let update = WindowsAutopilotDeviceIdentity::UPDATE_DEVICE_PROPERTIES.request([&device.id]).unwrap();
        accepted(&update.body(&body).unwrap());
        let expected = WindowsAutopilotDeviceIdentity {
            user_principal_name: body.user_principal_name,
            addressable_user_name: body.addressable_user_name,
            group_tag: body.group_tag,
            display_name: body.display_name,
            device_account_upn: body.device_account_upn,
            device_account_password: body.device_account_password,
            device_friendly_name: body.device_friendly_name,
            ..device
        };
        assert_eq!(get(&expected), expected);
    }
}

#[test]
fn a_user_is_assigned() {
    for body in bodies::<AssignUserToDevice>() {
        let device = create("user");
        let assign = WindowsAutopilotDeviceIdentity::ASSIGN_USER_TO_DEVICE.request([&device.id]).unwrap();
        accepted(&assign.body(&body).unwrap());
        assert_eq!(get(&device).user_principal_name, body.user_principal_name);
    }
}

#[test]
fn a_resource_account_is_assigned() {
    for body in bodies::<AssignResourceAccountToDevice>() {
        let device = create("account");
        let assign = WindowsAutopilotDeviceIdentity::ASSIGN_RESOURCE_ACCOUNT_TO_DEVICE.request([&device.id]).unwrap();
        accepted(&assign.body(&body).unwrap());
        assert_eq!(get(&device).addressable_user_name, body.addressable_user_name);
    }
}

#[test]
fn devices_are_deleted_by_serial_number() {
    for body in bodies::<DeleteDevices>() {
        accepted(&WindowsAutopilotDeviceIdentity::DELETE_DEVICES.request([]).unwrap().body(&body).unwrap());
    }
    create("delete");
    let body = DeleteDevices {
        serial_numbers: Some(vec!["delete".to_owned(), "unheard of".to_owned()]),
        ..DeleteDevices::default()
    };
    let delete = WindowsAutopilotDeviceIdentity::DELETE_DEVICES.request([]).unwrap();
    let states = accepted(&delete.body(&body).unwrap()).value;
    let states: Vec<_> = states.into_iter().map(|state| (state.serial_number, state.deletion_state)).collect();
    let expected = [
        ("delete", WindowsAutopilotDeviceDeletionState::Accepted),
        ("unheard of", WindowsAutopilotDeviceDeletionState::Failed),
    ];
    assert_eq!(states, expected.map(|(serial, state)| (Some(serial.to_owned()), Some(state))));
}

#[test]
fn devices_are_imported() {
    for body in bodies::<Import>() {
        let sent = body.imported_windows_autopilot_device_identities.clone().unwrap();
        let import = ImportedWindowsAutopilotDeviceIdentity::IMPORT.request([]).unwrap();
        let imported = accepted(&import.body(&body).unwrap()).value;
        let read: Vec<_> = imported.iter().map(ImportedWindowsAutopilotDeviceIdentityCreate::from).collect();
        assert_eq!(read, sent);
        for device in imported {
            let read = accepted(&ImportedWindowsAutopilotDeviceIdentity::GET.request([&device.id]).unwrap());
            assert_eq!(read, device);
        }
    }
}

#[test]
fn an_import_is_complete_after_a_while() {
    const DEVICES: usize = 200;
    let devices = (0..DEVICES).map(|number| {
        ImportedWindowsAutopilotDeviceIdentityCreate::new()
            .serial_number(format!("bulk {number}"))
            .hardware_identifier(vec![0xff; 3000])
    });
    let body = Import { imported_windows_autopilot_device_identities: Some(devices.collect()), ..Import::default() };
    accepted(&ImportedWindowsAutopilotDeviceIdentity::IMPORT.request([]).unwrap().body(&body).unwrap());

    let query = || Query::new().filter(Filter::starts_with("serialNumber", "bulk "));
    let is_complete = |device: &ImportedWindowsAutopilotDeviceIdentity| {
        let state = device.state.as_ref().and_then(|state| state.device_import_status.as_ref());
        state == Some(&ImportedWindowsAutopilotDeviceIdentityImportStatus::Complete)
    };
    let end = Instant::now() + Duration::from_secs(30);
    loop {
        let imports = items(ImportedWindowsAutopilotDeviceIdentity::LIST.request([]).unwrap().query(query()));
        assert_eq!(imports.len(), DEVICES);
        if imports.iter().all(is_complete) {
            break;
        }
        assert!(Instant::now() < end, "the imports are not complete");
        thread::sleep(Duration::from_millis(100));
    }
    let registered = items(WindowsAutopilotDeviceIdentity::LIST.request([]).unwrap().query(query()));
    assert_eq!(registered.len(), DEVICES);
}

#[test]
fn a_profile_is_assigned_to_devices() {
    let profile = create_profile("assign");
    for body in bodies::<Assign>() {
        let assign = WindowsAutopilotDeploymentProfile::ASSIGN.request([profile.id().unwrap()]).unwrap();
        accepted(&assign.body(&body).unwrap());
    }
}

#[test]
fn payload_links_are_read() {
    for body in bodies::<HasPayloadLinks>() {
        accepted(&WindowsAutopilotDeploymentProfile::HAS_PAYLOAD_LINKS.request([]).unwrap().body(&body).unwrap());
    }
    let profile = create_profile("links");
    let id = profile.id().unwrap();
    let payload_ids = Some(vec![id.to_owned(), "unheard of".to_owned()]);
    let body = HasPayloadLinks { payload_ids, ..HasPayloadLinks::default() };
    let has_links = WindowsAutopilotDeploymentProfile::HAS_PAYLOAD_LINKS.request([]).unwrap();
    let item = |id: &str, sources: Vec<_>| HasPayloadLinkResultItem {
        payload_id: Some(id.to_owned()),
        has_link: Some(!sources.is_empty()),
        error: Some(String::new()),
        sources: Some(sources),
        ..HasPayloadLinkResultItem::default()
    };
    let expected = [item(id, vec![DeviceAndAppManagementAssignmentSource::Direct]), item("unheard of", vec![])];
    assert_eq!(accepted(&has_links.body(&body).unwrap()).value, expected);
}

#[test]
fn an_action_without_parameters_has_no_body() {
    accepted(&WindowsAutopilotSettings::SYNC.request([]).unwrap());
    let id = create("no body").id;
    accepted(&WindowsAutopilotDeviceIdentity::ALLOW_NEXT_ENROLLMENT.request([&id]).unwrap());
    accepted(&WindowsAutopilotDeviceIdentity::UNASSIGN_USER_FROM_DEVICE.request([&id]).unwrap());
    accepted(&WindowsAutopilotDeviceIdentity::UNASSIGN_RESOURCE_ACCOUNT_FROM_DEVICE.request([&id]).unwrap());
}
