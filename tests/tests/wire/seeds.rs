//! Every JSON body of the five seed pages is read, and is written as it is on the page.
//!
//! Bodies are compared as JSON, with one difference: the pages have the type of a nested value without `#`, and the
//! models always write it with `#`. So `#` is added to each `@odata.type` of a page before the comparison.

use graph_models::{
    GraphEntity,
    autopilot::{
        EnrollmentState, ImportedWindowsAutopilotDeviceIdentity, WindowsAutopilotDeploymentProfileAssignment,
        WindowsAutopilotDeviceIdentity,
    },
};
use serde_json::{Value, json};

const CREATE_ASSIGNED_DEVICE: [&str; 2] = [
    include_str!("../../fixtures/create_assigned_device.request.json"),
    include_str!("../../fixtures/create_assigned_device.response.json"),
];
const CREATE_DEVICE: [&str; 2] = [
    include_str!("../../fixtures/create_device.request.json"),
    include_str!("../../fixtures/create_device.response.json"),
];
const CREATE_ASSIGNMENT: [&str; 2] = [
    include_str!("../../fixtures/create_assignment.request.json"),
    include_str!("../../fixtures/create_assignment.response.json"),
];
const CREATE_IMPORTED_DEVICE: [&str; 2] = [
    include_str!("../../fixtures/create_imported_device.request.json"),
    include_str!("../../fixtures/create_imported_device.response.json"),
];
const ADD_ASSIGNMENT_REF: [&str; 2] = [
    include_str!("../../fixtures/add_assignment_ref.request.json"),
    include_str!("../../fixtures/add_assignment_ref.response.json"),
];

/// The text that the pages have instead of a date.
const NO_DATE: &str = "String (timestamp)";

/// Replaces [`NO_DATE`] in the body with a date.
fn dated(body: &str) -> String {
    body.replace(NO_DATE, "2026-01-17T10:43:18.496716Z")
}

/// Parses the body, and adds `#` to the start of every `@odata.type`.
fn json_of(body: &str) -> Value {
    fn with_hash(value: &mut Value) {
        let Value::Object(object) = value else { return };
        for (key, value) in object {
            match value {
                Value::String(name) if key == "@odata.type" && !name.starts_with('#') => name.insert(0, '#'),
                nested => with_hash(nested),
            }
        }
    }
    let mut value = serde_json::from_str(body).unwrap();
    with_hash(&mut value);
    value
}

fn without_id(mut value: Value) -> Value {
    let id = value.as_object_mut().unwrap().remove("id");
    assert!(id.is_some(), "a response has an id");
    value
}

/// Reads the body as an entity, and returns what that is written as.
fn through_entity<T: GraphEntity>(body: &str) -> Value {
    serde_json::to_value(serde_json::from_str::<T>(body).unwrap()).unwrap()
}

/// Reads the body as the create body of an entity, and returns what that is written as.
fn through_create<T: GraphEntity>(body: &str) -> Value {
    serde_json::to_value(serde_json::from_str::<T::Create>(body).unwrap()).unwrap()
}

/// Asserts that the two bodies of a page are written as they are on the page.
fn assert_nothing_is_lost<T: GraphEntity>([request, response]: [&str; 2]) {
    assert_eq!(through_entity::<T>(response), json_of(response), "the response as an entity");
    assert_eq!(through_create::<T>(response), without_id(json_of(response)), "the response as a create body");
    assert_eq!(through_create::<T>(request), json_of(request), "the request as a create body");
}

#[test]
fn the_bodies_of_create_assigned_device_lose_nothing() {
    let [request, response] = CREATE_ASSIGNED_DEVICE.map(dated);
    assert_nothing_is_lost::<WindowsAutopilotDeviceIdentity>([&request, &response]);
}

#[test]
fn the_bodies_of_create_device_lose_nothing() {
    assert_nothing_is_lost::<WindowsAutopilotDeviceIdentity>(CREATE_DEVICE);
}

#[test]
fn the_bodies_of_create_assignment_lose_nothing() {
    assert_nothing_is_lost::<WindowsAutopilotDeploymentProfileAssignment>(CREATE_ASSIGNMENT);
}

#[test]
fn the_bodies_of_create_imported_device_lose_nothing() {
    assert_nothing_is_lost::<ImportedWindowsAutopilotDeviceIdentity>(CREATE_IMPORTED_DEVICE);
}

#[test]
fn the_bodies_of_add_assignment_ref_lose_nothing() {
    assert_nothing_is_lost::<WindowsAutopilotDeploymentProfileAssignment>(ADD_ASSIGNMENT_REF);
}

/// Without this test, a model that has none of the properties and keeps them all would pass.
#[test]
fn the_models_have_every_property_of_the_bodies() {
    for body in [&CREATE_ASSIGNED_DEVICE[1], &CREATE_DEVICE[1]] {
        let device: WindowsAutopilotDeviceIdentity = serde_json::from_str(&dated(body)).unwrap();
        assert!(device.additional.is_empty(), "{:?}", device.additional);
    }
    for body in [&CREATE_ASSIGNMENT[1], &ADD_ASSIGNMENT_REF[1]] {
        let assignment: WindowsAutopilotDeploymentProfileAssignment = serde_json::from_str(body).unwrap();
        assert!(assignment.additional.is_empty(), "{:?}", assignment.additional);
    }
    let imported: ImportedWindowsAutopilotDeviceIdentity = serde_json::from_str(CREATE_IMPORTED_DEVICE[1]).unwrap();
    assert!(imported.additional.is_empty(), "{:?}", imported.additional);
}

#[test]
fn the_placeholder_of_an_enumeration_is_an_unknown_member() {
    let body = dated(CREATE_ASSIGNED_DEVICE[1]);
    let device: WindowsAutopilotDeviceIdentity = serde_json::from_str(&body).unwrap();
    assert_eq!(device.enrollment_state, Some(EnrollmentState::Other("String".to_owned())));
    assert_eq!(serde_json::to_value(&device).unwrap()["enrollmentState"], json!("String"));
}

#[test]
fn the_placeholder_of_a_date_is_an_error_with_its_line_and_column() {
    for (body, line) in CREATE_ASSIGNED_DEVICE.into_iter().zip([5, 6]) {
        let errors = [
            serde_json::from_str::<<WindowsAutopilotDeviceIdentity as GraphEntity>::Create>(body).unwrap_err(),
            serde_json::from_str::<WindowsAutopilotDeviceIdentity>(body).unwrap_err(),
        ];
        for error in errors {
            let text = error.to_string();
            for word in ["windowsAutopilotDeviceIdentity`", "`deploymentProfileAssignedDateTime`", NO_DATE] {
                assert!(text.contains(word), "`{word}` is not in: {text}");
            }
            let row = r#"  "deploymentProfileAssignedDateTime": "String (timestamp)""#;
            assert_eq!((error.line(), error.column()), (line, row.len()), "{text}");
        }
    }
}
