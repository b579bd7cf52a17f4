//! The shape of the documentation's examples: every object names its type, nested ones without the `#`.

use std::fmt::Debug;

use graph_models::GraphEntity;
use serde_json::Value;

/// Asserts that an example of the documentation is read without loss, alone and in a page, and that its create body is
/// the same without the properties that only the service sets.
#[track_caller]
pub(crate) fn assert_documented<T: GraphEntity + Clone + PartialEq + Debug>(example: &Value, set_by_service: &[&str]) {
    let expected = with_hashes(example.clone());
    let entity: T = serde_json::from_value(example.clone()).expect("the example can be read");
    assert_eq!(serde_json::to_value(&entity).expect("an entity can be written"), expected);

    let page = serde_json::json!({ "value": [example, expected] });
    let page: graph_models::odata::Page<T> = serde_json::from_value(page).expect("a page of examples can be read");
    assert_eq!(page.value, [entity.clone(), entity.clone()]);

    let mut body = expected;
    let properties = body.as_object_mut().expect("an entity is an object");
    for name in set_by_service {
        assert!(properties.remove(*name).is_some(), "the example has no {name}");
    }
    let create = serde_json::to_value(T::Create::from(entity)).expect("a body can be written");
    assert_eq!(create, body);
}

/// Returns the value with `#` before each type, because types are always written with it.
fn with_hashes(mut value: Value) -> Value {
    match &mut value {
        Value::Object(properties) => {
            for (name, value) in properties {
                match value {
                    Value::String(text) if name == "@odata.type" && !text.starts_with('#') => text.insert(0, '#'),
                    _ => *value = with_hashes(value.take()),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = with_hashes(item.take())),
        _ => {}
    }
    value
}
