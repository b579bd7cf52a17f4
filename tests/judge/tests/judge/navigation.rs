//! Navigation properties: deep insert, `@odata.bind`, `$ref` and `$expand`.

use graph_models::{
    GraphEntity, Route,
    autopilot::{
        AzureADWindowsAutopilotDeploymentProfileCreate, ImportedWindowsAutopilotDeviceIdentityCreate,
        ImportedWindowsAutopilotDeviceIdentityUpload, ImportedWindowsAutopilotDeviceIdentityUploadCreate,
        WindowsAutopilotDeploymentProfile, WindowsAutopilotDeviceIdentity, WindowsAutopilotDeviceIdentityCreate,
    },
    odata::Reference,
    request::Query,
};

use crate::{
    client::{BASE, accepted, send},
    sample::{Sample, SampleCreate, SampleUpdate},
};

fn create(body: &SampleCreate) -> Sample {
    accepted(&Sample::CREATE.request([]).unwrap().body(body).unwrap())
}

/// Returns the sample with the entities that it refers to.
fn expanded(id: &str) -> Sample {
    let query = Query::new().expand("parent").expand("children");
    accepted(&Sample::GET.request([id]).unwrap().query(query))
}

fn children(sample: &Sample) -> Vec<&str> {
    sample.children.iter().flatten().map(|child| child.id.as_str()).collect()
}

/// The URL of a sample: absolute, as Graph wants it.
fn url(sample: &Sample) -> String {
    format!("{}{}", *BASE, Sample::GET.path([&sample.id]).unwrap())
}

#[test]
fn a_body_creates_related_entities() {
    let parts = [SampleCreate::new("part").int32(1), SampleCreate::new("part").int32(2)];
    let mut body = SampleCreate::new("whole");
    body.additional.insert("children", serde_json::to_value(&parts).unwrap());
    let whole = create(&body);
    let children = expanded(&whole.id).children.unwrap();
    assert_eq!(children.iter().map(SampleCreate::from).collect::<Vec<_>>(), parts);
    for child in children {
        assert_eq!(accepted(&Sample::GET.request([&child.id]).unwrap()).int32, child.int32);
    }
}

#[test]
fn an_upload_creates_its_devices() {
    let devices = ["a", "b"].map(|serial| {
        ImportedWindowsAutopilotDeviceIdentityCreate::new().serial_number(serial).hardware_identifier(b"hash".to_vec())
    });
    let mut body = ImportedWindowsAutopilotDeviceIdentityUploadCreate::new();
    body.additional.insert("deviceIdentities", serde_json::to_value(&devices).unwrap());
    let create = ImportedWindowsAutopilotDeviceIdentityUpload::CREATE.request([]).unwrap();
    let upload = accepted(&create.body(&body).unwrap());

    let query = Query::new().expand(ImportedWindowsAutopilotDeviceIdentityUpload::NAMES.device_identities);
    let get = ImportedWindowsAutopilotDeviceIdentityUpload::GET.request([&upload.id]).unwrap();
    let read = accepted(&get.query(query)).device_identities.unwrap();
    let read: Vec<_> = read.iter().map(ImportedWindowsAutopilotDeviceIdentityCreate::from).collect();
    assert_eq!(read, devices);
}

#[test]
fn a_body_binds_entities() {
    let [parent, first, second] = ["parent", "first", "second"].map(|name| create(&SampleCreate::new(name)));
    let body = SampleCreate::new("bound").parent(url(&parent)).children([url(&first), url(&second)]);
    let bound = expanded(&create(&body).id);
    assert_eq!(bound.parent.as_ref().map(|parent| parent.id.as_str()), Some(parent.id.as_str()));
    assert_eq!(children(&bound), [&first.id, &second.id]);
}

/// The judge answers 404 to `null`, which removes a reference; see `README.md`.
#[test]
fn an_update_binds_another_entity() {
    let [one, two] = ["one", "two"].map(|name| create(&SampleCreate::new(name)));
    let sample = create(&SampleCreate::new("bound").parent(format!("samples/{}", one.id)));
    assert_eq!(expanded(&sample.id).parent.as_deref(), Some(&one));
    let update = SampleUpdate::new().parent(url(&two));
    accepted(&Sample::UPDATE.request([&sample.id]).unwrap().body(&update).unwrap());
    assert_eq!(expanded(&sample.id).parent.as_deref(), Some(&two));
}

#[test]
fn the_profile_of_a_device_has_its_type() {
    const SET_PROFILE: Route<1, Reference> =
        Route::new("PUT", "/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/$ref");
    let mut body = AzureADWindowsAutopilotDeploymentProfileCreate::new();
    body.base.display_name = Some("Kiosk".to_owned());
    let profile = accepted(&WindowsAutopilotDeploymentProfile::CREATE.request([]).unwrap().body(&body.into()).unwrap());
    let body = WindowsAutopilotDeviceIdentityCreate::new().serial_number("profile");
    let device = accepted(&WindowsAutopilotDeviceIdentity::CREATE.request([]).unwrap().body(&body).unwrap());
    let path = WindowsAutopilotDeploymentProfile::GET.path([profile.id().unwrap()]).unwrap();
    let reference = Reference::new(format!("{}{path}", *BASE));
    accepted(&SET_PROFILE.request([&device.id]).unwrap().body(&reference).unwrap());

    let query = Query::new().expand(WindowsAutopilotDeviceIdentity::NAMES.deployment_profile);
    let read = accepted(&WindowsAutopilotDeviceIdentity::GET.request([&device.id]).unwrap().query(query));
    assert_eq!(read.deployment_profile.as_deref(), Some(&profile));
    assert!(matches!(profile, WindowsAutopilotDeploymentProfile::AzureADWindowsAutopilotDeploymentProfile(_)));
}

#[test]
fn a_bind_to_an_entity_that_does_not_exist_is_refused() {
    let body = SampleCreate::new("bound").parent("samples/unheardOf");
    let error = send(&Sample::CREATE.request([]).unwrap().body(&body).unwrap()).unwrap_err();
    assert_eq!(error.status(), Some(404), "{error}");
}

#[test]
fn a_reference_is_added_and_removed() {
    let [sample, parent, child] = ["sample", "parent", "child"].map(|name| create(&SampleCreate::new(name)));
    let id = sample.id.as_str();
    accepted(&Sample::SET_PARENT.request([id]).unwrap().body(&Reference::new(url(&parent))).unwrap());
    accepted(&Sample::ADD_CHILD.request([id]).unwrap().body(&Reference::new(url(&child))).unwrap());
    assert_eq!(accepted(&Sample::GET_PARENT.request([id]).unwrap()), Some(parent));
    assert_eq!(accepted(&Sample::LIST_CHILDREN.request([id]).unwrap()).value, [child]);

    // In OData, the answer is 204 if there is no such entity; the judge answers 404.
    accepted(&Sample::REMOVE_PARENT.request([id]).unwrap());
    assert_eq!(send(&Sample::GET_PARENT.request([id]).unwrap()).unwrap_err().status(), Some(404));
}
