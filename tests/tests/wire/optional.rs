//! Optional values of every type: absent, `null`, present, and of the wrong type.

use graph_models::{
    GraphComplex, Secret,
    odata::{AdditionalProperties, Annotations, DeltaItem, UnknownType},
};
use serde_json::{Value, json};

use super::types::{Audience, Location, PrinterStatus};

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.sample")]
struct Sample {
    text: Option<String>,
    status: Option<PrinterStatus>,
    location: Option<Location>,
    boxed: Option<Box<Location>>,
    audience: Option<Audience>,
    texts: Option<Vec<String>>,
    locations: Option<Vec<Location>>,
    secret: Option<Secret<String>>,
    secret_location: Option<Secret<Location>>,
    hidden: Secret<Option<String>>,
    item: Option<DeltaItem<Location>>,
    unknown: Option<UnknownType>,
    properties: Option<AdditionalProperties>,
    annotations: Option<Annotations>,
    any: Option<Value>,
}

/// Returns the name of each property, a value that it accepts, and one that it refuses.
fn properties() -> Vec<(&'static str, Value, Option<Value>)> {
    let location = json!({"@odata.type": "#microsoft.graph.printerLocation", "floor": 2});
    let group = json!({"@odata.type": "#microsoft.graph.groupAudience", "groupId": "g"});
    vec![
        ("text", json!("a"), Some(json!(1))),
        ("status", json!("unheardOf"), Some(json!(1))),
        ("location", location.clone(), Some(json!("a"))),
        ("boxed", location.clone(), Some(json!([]))),
        ("audience", group, Some(json!("a"))),
        ("texts", json!(["a"]), Some(json!("a"))),
        ("locations", json!([location]), Some(json!({}))),
        ("secret", json!("a"), Some(json!(1))),
        ("secretLocation", location.clone(), Some(json!(1))),
        ("hidden", json!("a"), Some(json!(1))),
        ("item", location, Some(json!(1))),
        ("unknown", json!({"@odata.type": "#microsoft.graph.unheardOf", "a": 1}), Some(json!(1))),
        ("properties", json!({"a": 1}), Some(json!(1))),
        ("annotations", json!({"@a": 1}), Some(json!(1))),
        ("any", json!([1, {"a": null}]), None),
    ]
}

#[test]
fn every_optional_value_is_read_and_written() {
    assert_eq!(properties().len(), Sample::SCHEMA.properties().count());
    for (name, value, _) in properties() {
        let body = json!({"@odata.type": "#microsoft.graph.sample", name: value});
        let sample: Sample = serde_json::from_value(body.clone()).unwrap();
        assert_ne!(sample, Sample::default(), "{name}");
        assert_eq!(serde_json::to_value(&sample).unwrap(), body);
    }
}

#[test]
fn every_optional_value_may_be_null() {
    for (name, ..) in properties() {
        let sample: Sample = serde_json::from_value(json!({name: null})).unwrap();
        assert_eq!(sample, Sample::default(), "{name}");
    }
}

#[test]
fn every_optional_value_refuses_the_wrong_type() {
    for (name, _, other) in properties() {
        let Some(other) = other else { continue };
        let error = serde_json::from_value::<Sample>(json!({name: other})).unwrap_err().to_string();
        assert!(error.contains(&format!("property `{name}` of `microsoft.graph.sample`")), "{error}");
    }
}
