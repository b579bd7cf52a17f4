//! Secrets are written to JSON, but are not shown by `Debug` or in an error.

use graph_models::{
    GraphComplex, Secret,
    edm::{Binary, DateTimeOffset},
    odata::{AdditionalProperties, Annotations, DeltaItem, UnknownType},
};
use serde_json::{Value, json};

use super::types::{Finishing, Location, PaperSize, Printer, PrinterCreate, PrinterUpdate};

/// A type with a secret of each kind.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.vault", create, update)]
struct Vault {
    flag: Option<Secret<bool>>,
    number: Option<Secret<i32>>,
    text: Option<Secret<String>>,
    date: Option<Secret<DateTimeOffset>>,
    bytes: Option<Secret<Binary>>,
    size: Option<Secret<PaperSize>>,
    location: Option<Secret<Location>>,
    finishing: Option<Secret<Finishing>>,
    codes: Option<Secret<Vec<i32>>>,
    keys: Option<Vec<Secret<i32>>>,
    any: Option<Secret<Value>>,
}

#[test]
fn a_secret_is_written_and_read() {
    let body = json!({
        "@odata.type": "#microsoft.graph.vault",
        "flag": true,
        "number": 7,
        "text": "hunter2",
        "date": "2026-01-17T10:43:18Z",
        "bytes": "aHVudGVyMg==",
        "size": "a4",
        "location": {"@odata.type": "#microsoft.graph.printerLocation", "floor": 2},
        "finishing": {"@odata.type": "#microsoft.graph.stapleFinishing", "staples": 2},
        "codes": [1, 2],
        "keys": [3],
        "any": {"hunter": [2]},
    });
    let vault: Vault = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(serde_json::to_value(&vault).unwrap(), body);
    assert_eq!(serde_json::to_value(VaultCreate::from(&vault)).unwrap(), body);
    assert_eq!(serde_json::to_value(serde_json::from_value::<VaultUpdate>(body.clone()).unwrap()).unwrap(), body);
    assert_eq!(vault.text.map(Secret::into_exposed).as_deref(), Some("hunter2"));
    assert_eq!(vault.number.map(|number| *number.expose()), Some(7));
}

#[test]
fn a_secret_is_not_in_debug() {
    let printer: Printer = serde_json::from_value(json!({"id": "1", "pin": "hunter2"})).unwrap();
    let update = PrinterUpdate::new().pin(Secret::from("hunter2"));
    for shown in [
        format!("{printer:?}"),
        format!("{printer:#?}"),
        format!("{:?}", PrinterCreate::from(&printer)),
        format!("{:?}", PrinterCreate::new().pin("hunter2")),
        format!("{update:?}"),
        format!("{:?}", Secret::new(json!(["hunter2"]))),
    ] {
        assert!(!shown.contains("hunter2") && shown.contains("[redacted]"), "{shown}");
    }
}

/// Asserts that the error about this value names the property and does not show the value.
fn assert_hidden(property: &str, value: &str) {
    let body = format!(r#"{{"{property}":{value}}}"#);
    for error in [
        serde_json::from_str::<Vault>(&body).unwrap_err().to_string(),
        serde_json::from_str::<VaultCreate>(&body).unwrap_err().to_string(),
        serde_json::from_str::<VaultUpdate>(&body).unwrap_err().to_string(),
    ] {
        assert!(!error.contains("hunter2") && !error.contains("8642"), "{error}");
        assert!(error.contains(property), "{error}");
    }
}

#[test]
fn a_secret_of_the_wrong_type_is_not_in_the_error() {
    for (property, value) in [
        ("flag", r#""hunter2""#),
        ("flag", "8642"),
        ("number", r#""hunter2""#),
        ("number", "8642.5"),
        ("number", "864200000000"),
        ("text", "8642"),
        ("text", r#"["hunter2"]"#),
        ("text", r#"{"hunter2":"8642"}"#),
        ("date", r#""hunter2""#),
        ("bytes", r#""hunter2!""#),
        ("bytes", "8642"),
        ("size", r#""hunter2""#),
    ] {
        assert_hidden(property, value);
    }
}

#[test]
fn a_value_within_a_secret_is_not_in_the_error() {
    for (property, value) in [
        ("location", r#""hunter2""#),
        ("location", r#"{"floor":"hunter2"}"#),
        ("location", r#"{"building":8642}"#),
        ("location", r#"{"position":{"latitude":"hunter2","longitude":0}}"#),
        ("finishing", r#""hunter2""#),
        ("finishing", r##"{"@odata.type":"#microsoft.graph.stapleFinishing","staples":"hunter2"}"##),
        ("finishing", r##"{"staples":"hunter2","@odata.type":"#microsoft.graph.stapleFinishing"}"##),
        ("codes", r#"[1,"hunter2"]"#),
        ("codes", r#""hunter2""#),
        ("keys", r#"[1,"hunter2"]"#),
    ] {
        assert_hidden(property, value);
    }
}

#[test]
fn a_value_that_is_not_a_collection_of_secrets_is_not_in_the_error() {
    assert_hidden("keys", r#""hunter2""#);
}

#[test]
fn an_error_about_a_secret_shows_the_kind_of_value() {
    let error = serde_json::from_str::<Vault>(r#"{"number":"hunter2"}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "property `number` of `microsoft.graph.vault`: expected a whole number from -2147483648 to 2147483647 \
         (Edm.Int32), got text that is not shown at line 1 column 19"
    );
}

#[test]
fn a_secret_that_is_the_root_is_not_in_the_error() {
    let error = serde_json::from_str::<Secret<i32>>(r#""hunter2""#).unwrap_err().to_string();
    assert!(!error.contains("hunter2") && error.contains("Edm.Int32"), "{error}");
}

#[test]
fn a_value_next_to_a_secret_is_in_the_error() {
    let error = serde_json::from_str::<Printer>(r#"{"id":"1","pin":"hunter2","trays":"two"}"#).unwrap_err().to_string();
    assert!(error.contains("\"two\"") && !error.contains("hunter2"), "{error}");
}

#[test]
fn the_schema_knows_which_properties_are_secret() {
    for (name, secret) in [("id", false), ("displayName", false), ("pin", true)] {
        let property = <Printer as graph_models::GraphEntity>::SCHEMA.property(name).unwrap();
        assert_eq!(property.is_secret(), secret, "{name}");
    }
    assert!(Vault::SCHEMA.property("keys").unwrap().is_secret());
}

#[test]
fn any_json_and_additional_properties_can_be_secret() {
    #[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.hidden", create)]
    struct Hidden {
        json: Option<Secret<Value>>,
        object: Option<Secret<AdditionalProperties>>,
        required: Secret<AdditionalProperties>,
    }
    let body = json!({
        "@odata.type": "#microsoft.graph.hidden", "json": ["hunter2"], "object": {"a": "hunter2"}, "required": {"b": 1},
    });
    let hidden: Hidden = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(hidden.object.as_ref().unwrap().expose()["a"], "hunter2");
    assert_eq!(serde_json::to_value(&hidden).unwrap(), body);
    for shown in [format!("{hidden:?}"), format!("{:?}", HiddenCreate::from(&hidden))] {
        assert!(shown.contains("[redacted]") && !shown.contains("hunter2"), "{shown}");
    }
    let secret: Secret<Value> = serde_json::from_str("null").unwrap();
    assert_eq!(secret.expose(), &Value::Null);
}

#[test]
fn the_values_of_unknown_properties_are_not_in_debug() {
    let unknown = UnknownType::new("ns.wifi", AdditionalProperties::from_iter([("preSharedKey", "hunter2")]));
    let annotations: Annotations = serde_json::from_value(json!({"@ns.key": "hunter2"})).unwrap();
    let removed: DeltaItem<Empty> =
        serde_json::from_value(json!({"id": "1", "@removed": {"why": "hunter2"}, "key": "hunter2"})).unwrap();
    for (shown, name) in [
        (format!("{unknown:?}"), "preSharedKey"),
        (format!("{unknown:#?}"), "preSharedKey"),
        (format!("{annotations:?}"), "@ns.key"),
        (format!("{removed:?}"), "why"),
    ] {
        assert!(shown.contains(name) && !shown.contains("hunter2"), "{shown}");
    }
    let properties = AdditionalProperties::from_iter([("a", json!(null)), ("b", json!("t")), ("c", json!([1]))]);
    assert_eq!(format!("{properties:?}"), r#"{"a": null, "b": text, "c": an array}"#);
}

#[derive(Clone, Debug, PartialEq, graph_models::GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.empty")]
struct Empty {
    id: String,
}
