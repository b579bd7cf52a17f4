//! Planted mistakes: the judge refuses each of them, so that its acceptance means something.

use std::fmt::Debug;

use graph_models::{
    GraphComplex, GraphEntity, Route,
    autopilot::{
        DeviceAndAppManagementAssignmentTarget, DeviceConfiguration, ImportedWindowsAutopilotDeviceIdentity,
        ImportedWindowsAutopilotDeviceIdentityCreate, ImportedWindowsAutopilotDeviceIdentityImportStatus,
        ImportedWindowsAutopilotDeviceIdentityState, OutOfBoxExperienceSetting, WindowsAutopilotDeploymentProfile,
        WindowsAutopilotDeploymentProfileAssignment, WindowsAutopilotDeploymentProfileAssignmentCreate,
        WindowsAutopilotDeviceIdentity, WindowsAutopilotDeviceIdentityCreate, WindowsDomainJoinConfigurationCreate,
    },
    odata::{AdditionalProperties, UnknownType},
    request::{Answer, NoContent, Request},
};
use serde_json::{Value, json};

use crate::{
    client::{accepted, refused, send},
    objects::DOCUMENTED_ONLY,
    sample::{Color, Outline, Sample, SampleCreate, SampleUpdate, Shape},
};

/// Sends a request that the judge must refuse with a message that contains this text.
#[track_caller]
fn assert_refused<A: Answer + Debug>(request: &Request<A>, reason: &str) {
    let message = refused(request);
    assert!(message.contains(reason), "{message}");
}

fn create(body: &SampleCreate) -> Request<Sample> {
    Sample::CREATE.request([]).unwrap().body(body).unwrap()
}

/// Posts JSON that no model writes.
fn post(json: &Value) -> Request<Sample> {
    const POST: Route<0, Value, Sample> = Route::new("POST", "/samples");
    POST.request([]).unwrap().body(json).unwrap()
}

fn import(body: &ImportedWindowsAutopilotDeviceIdentityCreate) -> Request<ImportedWindowsAutopilotDeviceIdentity> {
    ImportedWindowsAutopilotDeviceIdentity::CREATE.request([]).unwrap().body(body).unwrap()
}

#[test]
fn a_misspelt_property_is_refused() {
    let mut body = SampleCreate::new("mistake");
    body.additional.insert("strnig", "a");
    assert_refused(&create(&body), "strnig");

    let mut update = SampleUpdate::new();
    update.additional.insert("strnig", "a");
    let sample = accepted(&create(&SampleCreate::new("no mistake")));
    assert_refused(&Sample::UPDATE.request([&sample.id]).unwrap().body(&update).unwrap(), "strnig");

    let mut outline = Outline::default();
    outline.additional.insert("lable", "a");
    assert_refused(&create(&SampleCreate::new("mistake").shapes([outline])), "lable");

    let mut state = ImportedWindowsAutopilotDeviceIdentityState::default();
    state.additional.insert("deviceErorCode", 1);
    assert_refused(&import(&ImportedWindowsAutopilotDeviceIdentityCreate::new().state(state)), "deviceErorCode");
}

#[test]
fn a_property_that_the_metadata_no_longer_has_is_refused() {
    let body = ImportedWindowsAutopilotDeviceIdentityCreate::new().order_identifier("1");
    assert_refused(&import(&body), DOCUMENTED_ONLY);
    let body = WindowsAutopilotDeviceIdentityCreate::new().order_identifier("1");
    let create = WindowsAutopilotDeviceIdentity::CREATE.request([]).unwrap();
    assert_refused(&create.body(&body).unwrap(), DOCUMENTED_ONLY);
}

#[test]
fn a_member_that_the_enumeration_does_not_have_is_refused() {
    let pink = || Color::Other("pink".to_owned());
    assert_refused(&create(&SampleCreate::new("mistake").color(pink())), "pink");
    assert_refused(&create(&SampleCreate::new("mistake").colors([Color::Red, pink()])), "pink");
    // Members differ in case from the names of the variants.
    assert_refused(&create(&SampleCreate::new("mistake").color(Color::Other("Red".to_owned()))), "Red");

    let status = ImportedWindowsAutopilotDeviceIdentityImportStatus::Other("done".to_owned());
    let state =
        ImportedWindowsAutopilotDeviceIdentityState { device_import_status: Some(status), ..Default::default() };
    assert_refused(&import(&ImportedWindowsAutopilotDeviceIdentityCreate::new().state(state)), "done");
}

#[test]
fn a_type_that_the_service_does_not_have_is_refused() {
    const CREATE_ASSIGNMENT: Route<
        0,
        WindowsAutopilotDeploymentProfileAssignmentCreate,
        WindowsAutopilotDeploymentProfileAssignment,
    > = Route::new("POST", "/profileAssignments");

    let unknown = UnknownType::new("judge.square", AdditionalProperties::default());
    assert_refused(&create(&SampleCreate::new("mistake").shape(Shape::Other(unknown))), "judge.square");
    assert_refused(&create(&SampleCreate::new("mistake").derived_type("#judge.square")), "judge.square");

    let unknown = UnknownType::new("microsoft.graph.someDevicesAssignmentTarget", AdditionalProperties::default());
    let target = DeviceAndAppManagementAssignmentTarget::Other(unknown);
    let assignment = WindowsAutopilotDeploymentProfileAssignmentCreate::new().target(target);
    assert_refused(&CREATE_ASSIGNMENT.request([]).unwrap().body(&assignment).unwrap(), "someDevicesAssignmentTarget");

    let unknown = UnknownType::new("microsoft.graph.unheardOfProfile", AdditionalProperties::default());
    let profile = WindowsAutopilotDeploymentProfile::Other(unknown);
    let create = WindowsAutopilotDeploymentProfile::CREATE.request([]).unwrap();
    assert_refused(&create.body(&profile.into()).unwrap(), "unheardOfProfile");
}

/// A type that exists, but is not derived from that of the property.
#[test]
fn a_type_in_the_wrong_place_is_refused() {
    let setting = UnknownType::new(OutOfBoxExperienceSetting::ODATA_TYPE, AdditionalProperties::default());
    assert_refused(&create(&SampleCreate::new("mistake").shape(Shape::Other(setting))), "outOfBoxExperienceSetting");
    let device = WindowsAutopilotDeviceIdentity::ODATA_TYPE;
    assert_refused(&create(&SampleCreate::new("mistake").derived_type(device)), "windowsAutopilotDeviceIdentity");
}

/// What no model can write, since its fields have types.
#[test]
fn a_value_of_another_type_is_refused() {
    for (name, value) in [
        ("binary", json!("not base64!")),
        ("boolean", json!("true")),
        ("byte", json!(256)),
        ("color", json!(["red"])),
        ("date", json!("2026-02-30")),
        ("dateTimeOffset", json!("16 July 2026")),
        ("decimal", json!("much")),
        ("double", json!("1,5")),
        ("duration", json!("P1Y")),
        ("guid", json!("{01234567-89ab-cdef-0123-456789abcdef}")),
        ("int16", json!(40_000)),
        ("int32", json!(1.5)),
        ("int64", json!("many")),
        ("sbyte", json!(-129)),
        ("single", json!(true)),
        ("string", json!(1)),
        ("strings", json!("a")),
        ("timeOfDay", json!("25:00:00")),
        ("shape", json!("circle")),
        ("permissions", json!("read, fly")),
        ("required", json!(null)),
    ] {
        assert_refused(&post(&json!({"required": "mistake", name: value})), name);
    }
    accepted(&post(&json!({"required": "no mistake"})));
}

#[test]
fn a_parameter_that_the_action_does_not_have_is_refused() {
    const SYNC: Route<0, Value, NoContent> = Route::new("POST", "/deviceManagement/windowsAutopilotSettings/sync");
    assert_refused(&SYNC.request([]).unwrap().body(&json!({"force": true})).unwrap(), "force");
}

#[test]
fn a_path_that_does_not_exist_is_not_found() {
    const UNHEARD_OF: Route<0> = Route::new("GET", "/deviceManagement/unheardOf");
    assert_eq!(send(&UNHEARD_OF.request([]).unwrap()).unwrap_err().status(), Some(404));
}

/// What the judge accepts although it is wrong, as far as `README.md` says so. So the tests do not rely on its refusal.
#[test]
fn these_mistakes_are_accepted() {
    let sample = accepted(&create(&SampleCreate::new("no mistake")));
    for mistake in [
        json!({"required": "mistake", "id": "chosen by the client"}),
        json!({"required": "mistake", "@odata.type": "judge.sample"}),
        json!({"required": "mistake", "color": 1}),
        json!({"required": "mistake", "int32": "5"}),
        json!({"required": "mistake", "int64": 5.0}),
        json!({"required": "mistake", "decimal": "1.5"}),
        json!({"required": "mistake", "dateTimeOffset": "2026-07-16T15:13:29"}),
        json!({"required": "mistake", "binary": "aGk"}),
        json!({"required": "mistake", "strings": null}),
        json!({"required": "mistake", "strings": [null]}),
        json!({"required": "mistake", "strnig@odata.type": "#String"}),
        json!({"required": "mistake", "strnig@odata.bind": format!("samples/{}", sample.id)}),
    ] {
        let route: Route<0, Value, Value> = Route::new("POST", "/samples");
        accepted(&route.request([]).unwrap().body(&mistake).unwrap());
    }
}

/// Without its type, an object of a derived type has properties that the base does not have.
#[test]
fn a_missing_type_is_refused_where_it_is_needed() {
    let create = || DeviceConfiguration::CREATE.request([]).unwrap();
    let body = WindowsDomainJoinConfigurationCreate::new().organizational_unit("a").into();
    assert_refused(&create().body_without_type(&body).unwrap(), "organizationalUnit");
    accepted(&create().body(&body).unwrap());

    let create = Sample::CREATE.request([]).unwrap();
    accepted(&create.body_without_type(&SampleCreate::new("no mistake").int32(1)).unwrap());
}
