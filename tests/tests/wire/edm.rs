//! What each primitive type takes from JSON, what it writes, and what it refuses.

use graph_models::{GraphComplex, edm::Binary};
use serde_json::{Value, json};

/// A value of each primitive type but dates, which have a file of their own.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.sample")]
struct Sample {
    flag: Option<bool>,
    int: Option<i32>,
    long: Option<i64>,
    double: Option<f64>,
    text: Option<String>,
    bytes: Option<Binary>,
    any: Option<Value>,
}

/// Reads each JSON value into the property, and holds what is written to the other.
fn assert_written(property: &str, table: &[(&str, &str)]) {
    for (read, written) in table {
        let body = format!(r#"{{"{property}":{read}}}"#);
        let sample: Sample = serde_json::from_str(&body).unwrap_or_else(|error| panic!("{body}: {error}"));
        let again = format!(r##"{{"@odata.type":"#microsoft.graph.sample","{property}":{written}}}"##);
        assert_eq!(serde_json::to_string(&sample).unwrap(), again, "{body}");
    }
}

/// Reads each JSON value into the property, which must be an error that names it and its type.
fn assert_refused(property: &str, edm_type: &str, values: &[&str]) {
    for value in values {
        let body = format!(r#"{{"{property}":{value}}}"#);
        let error = match serde_json::from_str::<Sample>(&body) {
            Ok(sample) => panic!("{body} is read as {sample:?}"),
            Err(error) => error.to_string(),
        };
        for word in [&format!("`{property}` of `microsoft.graph.sample`"), edm_type] {
            assert!(error.contains(word), "`{word}` is not in: {error}");
        }
    }
}

#[test]
fn a_boolean_is_true_or_false() {
    assert_written("flag", &[("true", "true"), ("false", "false")]);
    assert_refused("flag", "Edm.Boolean", &["0", "1", r#""true""#, "[]", "{}", r#""""#, "[true]"]);
}

#[test]
fn an_int32_is_a_whole_number_of_32_bits() {
    assert_written("int", &[("0", "0"), ("-2147483648", "-2147483648"), ("2147483647", "2147483647")]);
    assert_refused("int", "Edm.Int32", &["-2147483649", "2147483648", "9223372036854775807", "18446744073709551615"]);
    assert_refused("int", "Edm.Int32", &["1.5", "1.0", "1e2"]);
    assert_refused("int", "Edm.Int32", &[r#""1""#, "true", "[1]", r#"{"a":1}"#, r#""""#]);
}

#[test]
fn an_int64_is_a_whole_number_of_64_bits_or_the_text_of_one_and_is_written_as_a_number() {
    assert_written(
        "long",
        &[
            ("0", "0"),
            ("9007199254740993", "9007199254740993"),
            ("-9223372036854775808", "-9223372036854775808"),
            ("9223372036854775807", "9223372036854775807"),
            (r#""9223372036854775807""#, "9223372036854775807"),
            (r#""-9223372036854775808""#, "-9223372036854775808"),
            (r#""-7""#, "-7"),
        ],
    );
    assert_refused("long", "Edm.Int64", &["9223372036854775808", "-9223372036854775809", "1.5", "1.0", "1e2"]);
    assert_refused("long", "Edm.Int64", &[r#""9223372036854775808""#, r#""1.5""#, r#""""#, r#"" 1""#, r#""one""#]);
    assert_refused("long", "Edm.Int64", &["true", "[1]", "{}"]);
}

#[test]
fn a_double_is_a_number_or_the_name_of_what_json_has_no_number_for() {
    assert_written(
        "double",
        &[
            ("0", "0.0"),
            ("-0.0", "-0.0"),
            ("1", "1.0"),
            ("-1.5", "-1.5"),
            ("0.1", "0.1"),
            ("1e3", "1000.0"),
            ("5e-324", "5e-324"),
            ("9007199254740993", "9007199254740992.0"),
            (r#""INF""#, r#""INF""#),
            (r#""-INF""#, r#""-INF""#),
            (r#""NaN""#, r#""NaN""#),
        ],
    );
    let large: Sample = serde_json::from_str(r#"{"double":18446744073709551615}"#).unwrap();
    assert_eq!(large.double, Some(18_446_744_073_709_551_615.0));
    let infinite: Sample = serde_json::from_str(r#"{"double":"-INF"}"#).unwrap();
    assert_eq!(infinite.double, Some(f64::NEG_INFINITY));
    let none: Sample = serde_json::from_str(r#"{"double":"NaN"}"#).unwrap();
    assert!(none.double.is_some_and(f64::is_nan));
    assert_refused(
        "double",
        "Edm.Double",
        &[r#""1.5""#, r#""inf""#, r#""Infinity""#, r#""nan""#, r#""""#, "true", "[]"],
    );
}

#[test]
fn a_string_is_text_and_keeps_every_character() {
    assert_written(
        "text",
        &[
            (r#""""#, r#""""#),
            (r#"" a ""#, r#"" a ""#),
            (r#""é😀""#, r#""é😀""#),
            (r#""\u00e9\ud83d\ude00""#, r#""é😀""#),
            (r#""\u0000\"\\\/\n""#, r#""\u0000\"\\/\n""#),
            (r#""null""#, r#""null""#),
        ],
    );
    assert_refused("text", "Edm.String", &["0", "1.5", "true", "[]", r#"["a"]"#, r#"{"a":"b"}"#]);
}

#[test]
fn binary_is_read_from_both_alphabets_and_written_in_the_standard_one_with_padding() {
    assert_written(
        "bytes",
        &[
            (r#""""#, r#""""#),
            (r#""AA==""#, r#""AA==""#),
            (r#""AA""#, r#""AA==""#),
            (r#""AAE=""#, r#""AAE=""#),
            (r#""AAE""#, r#""AAE=""#),
            (r#""+/+/""#, r#""+/+/""#),
            (r#""-_-_""#, r#""+/+/""#),
            (r#""-_-_AQ""#, r#""+/+/AQ==""#),
            (r#""-_-_AQ==""#, r#""+/+/AQ==""#),
            (r#""\u002b\/+/""#, r#""+/+/""#),
            (r#""aGFyZHdhcmVJZGVudGlmaWVy""#, r#""aGFyZHdhcmVJZGVudGlmaWVy""#),
        ],
    );
    let sample: Sample = serde_json::from_str(r#"{"bytes":"-_8"}"#).unwrap();
    assert_eq!(sample.bytes, Some(Binary::from_bytes([0xfb, 0xff])));
    assert_refused("bytes", "Edm.Binary", &[r#""A""#, r#""AA===""#, r#""A A=""#, r#""é""#, r#""+_+_""#]);
    assert_refused("bytes", "Edm.Binary", &["0", "true", "[0,1]", "{}"]);
}

#[test]
fn untyped_json_is_kept_as_it_is() {
    for value in ["true", "-1", "18446744073709551615", "1.5", r#""a""#, r#""""#, "[]", "{}"] {
        assert_written("any", &[(value, value)]);
    }
    assert_written("any", &[(r#"[null,{"@odata.type":"x","a":[1]}]"#, r#"[null,{"@odata.type":"x","a":[1]}]"#)]);
    let sample: Sample = serde_json::from_str(r#"{"any":null}"#).unwrap();
    assert_eq!(sample.any, None);
}

#[test]
fn untyped_json_that_is_required_may_be_null_but_not_missing() {
    #[derive(Clone, Debug, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.setting")]
    struct Setting {
        value: Value,
    }
    let body = r##"{"@odata.type":"#microsoft.graph.setting","value":null}"##;
    assert_eq!(serde_json::to_string(&serde_json::from_str::<Setting>(body).unwrap()).unwrap(), body);
    let error = serde_json::from_value::<Setting>(json!({})).unwrap_err().to_string();
    assert!(error.contains("`value` of `microsoft.graph.setting` is missing"), "{error}");
}
