//! A complex type with a property of each primitive type that is a Rust type or that has no text form of its own, and
//! functions that read and write one of its properties.

use graph_models::{GraphComplex, edm::Binary};
use serde_json::Value;

use crate::without_plus;

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.sample")]
pub(crate) struct Sample {
    pub(crate) flag: Option<bool>,
    pub(crate) byte: Option<u8>,
    pub(crate) s_byte: Option<i8>,
    pub(crate) int16: Option<i16>,
    pub(crate) int32: Option<i32>,
    pub(crate) int64: Option<i64>,
    pub(crate) single: Option<f32>,
    pub(crate) double: Option<f64>,
    pub(crate) text: Option<String>,
    pub(crate) bytes: Option<Binary>,
    pub(crate) any: Option<Value>,
}

/// Reads a sample whose only property has this JSON.
pub(crate) fn read(property: &str, json: &str) -> serde_json::Result<Sample> {
    serde_json::from_str(&format!(r#"{{"{property}":{json}}}"#))
}

/// Returns the JSON of the only property that the sample has.
pub(crate) fn written(property: &str, sample: &Sample) -> String {
    let body = serde_json::to_string(sample).unwrap();
    let start = format!(r##"{{"@odata.type":"#microsoft.graph.sample","{property}":"##);
    without_plus(body.strip_prefix(&start).and_then(|rest| rest.strip_suffix('}')).unwrap_or_else(|| panic!("{body}")))
}

/// Asserts, for each pair, that the property is read from the first JSON and written as the second.
#[track_caller]
pub(crate) fn assert_written(property: &str, pairs: &[(&str, &str)]) {
    for (json, expected) in pairs {
        let sample = read(property, json).unwrap_or_else(|error| panic!("{json}: {error}"));
        assert_eq!(written(property, &sample), *expected, "{json}");
    }
}

/// Asserts that each JSON value is refused with an error that names the property and its type.
#[track_caller]
pub(crate) fn assert_unreadable(property: &str, edm_type: &str, values: &[&str]) {
    for value in values {
        let error = match read(property, value) {
            Ok(sample) => panic!("{value} is read as {sample:?}"),
            Err(error) => error.to_string(),
        };
        for word in [&format!("`{property}` of `microsoft.graph.sample`"), edm_type] {
            assert!(error.contains(word), "`{word}` is not in: {error}");
        }
    }
}

#[test]
fn the_schema_names_the_edm_type_of_each_property() {
    for (property, edm_type) in [
        ("flag", "Edm.Boolean"),
        ("byte", "Edm.Byte"),
        ("sByte", "Edm.SByte"),
        ("int16", "Edm.Int16"),
        ("int32", "Edm.Int32"),
        ("int64", "Edm.Int64"),
        ("single", "Edm.Single"),
        ("double", "Edm.Double"),
        ("text", "Edm.String"),
        ("bytes", "Edm.Binary"),
        ("any", "Edm.Untyped"),
    ] {
        assert_eq!(Sample::SCHEMA.property(property).unwrap().edm_type().to_string(), edm_type);
    }
}
