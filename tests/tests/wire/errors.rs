//! Errors of reading: they name the type and the property, what was expected, what was found, and where.

use graph_models::{GraphComplex, odata::Page};
use serde_json::json;

use super::types::{Finishing, Printer, Scanner};

fn error_of(body: &str) -> serde_json::Error {
    serde_json::from_str::<Printer>(body).unwrap_err()
}

/// Reads a body, and asserts that the error contains each word.
fn assert_says(body: &str, words: &[&str]) {
    let error = error_of(body).to_string();
    for word in words {
        assert!(error.contains(word), "`{word}` is not in: {error}");
    }
}

#[test]
fn a_message_reads_as_a_sentence() {
    assert_eq!(
        error_of(r#"{"id":"1","trays":"two"}"#).to_string(),
        "property `trays` of `microsoft.graph.printer`: expected a whole number from -2147483648 to 2147483647 \
         (Edm.Int32), got \"two\" at line 1 column 23"
    );
    assert_eq!(
        error_of(r#"{"id":"1","location":{"floor":[]}}"#).to_string(),
        "property `floor` of `microsoft.graph.printerLocation` (at printer.location.floor): expected a whole number \
         from -2147483648 to 2147483647 (Edm.Int32), got an array at line 1 column 32"
    );
}

#[test]
fn an_error_names_the_type_the_property_and_both_values() {
    for (body, property, expected, got) in [
        (r#"{"id":5}"#, "`id`", "text (Edm.String)", "got 5"),
        (r#"{"id":null}"#, "`id`", "text (Edm.String)", "got null"),
        (r#"{"displayName":true}"#, "`displayName`", "text (Edm.String)", "got true"),
        (r#"{"isShared":"yes"}"#, "`isShared`", "true or false (Edm.Boolean)", r#"got "yes""#),
        (r#"{"trays":1.5}"#, "`trays`", "(Edm.Int32)", "got 1.5"),
        (r#"{"trays":3000000000}"#, "`trays`", "(Edm.Int32)", "got 3000000000"),
        (r#"{"status":1}"#, "`status`", "one of idle, warmingUp, outOfPAPER (microsoft.graph.printerStatus)", "got 1"),
        (r#"{"location":"B"}"#, "`location`", "an object (microsoft.graph.printerLocation)", r#"got "B""#),
        (r#"{"location":[]}"#, "`location`", "an object (microsoft.graph.printerLocation)", "got an array"),
        (r#"{"audience":1}"#, "`audience`", "an object (microsoft.graph.printAudience)", "got 1"),
        (r#"{"tags":"a"}"#, "`tags`", "an array (Collection(Edm.String))", r#"got "a""#),
        (r#"{"tags":{}}"#, "`tags`", "an array (Collection(Edm.String))", "got an object"),
        (r#"{"tags":{"a":1}}"#, "`tags`", "an array (Collection(Edm.String))", "got an object"),
        (r#"{"allowed":{}}"#, "`allowed`", "an array (Collection(microsoft.graph.printAudience))", "got an object"),
        (r#"{"registeredDateTime":"x"}"#, "`registeredDateTime`", "(Edm.DateTimeOffset)", r#"got "x""#),
    ] {
        assert_says(body, &[property, "of `microsoft.graph.printer`", expected, got]);
    }
}

/// With `arbitrary_precision`, `serde_json` represents a number as an object with this key.
#[test]
fn an_object_with_the_key_of_a_number_is_not_a_number() {
    let body = json!({"id": {"$serde_json::private::Number": "abc"}});
    let error = serde_json::from_value::<Printer>(body).unwrap_err().to_string();
    assert!(error.contains("`id`"), "{error}");
}

#[test]
fn an_error_shows_the_path_to_a_nested_value() {
    for (body, path) in [
        (r#"{"id":"1","location":{"floor":"two"}}"#, "(at printer.location.floor)"),
        (
            r#"{"id":"1","location":{"position":{"latitude":"N","longitude":0}}}"#,
            "(at printer.location.position.latitude)",
        ),
        (r#"{"id":"1","tags":["a",1]}"#, "(at printer.tags[1])"),
        (r#"{"id":"1","allowed":[5]}"#, "(at printer.allowed[0])"),
        (
            r##"{"id":"1","allowed":[{"@odata.type":"#microsoft.graph.everyoneAudience"},{"@odata.type":"#microsoft.graph.groupAudience","location":{"floor":"two"}}]}"##,
            "(at printer.allowed[1].location.floor)",
        ),
        (
            r##"{"id":"1","audience":{"location":{"floor":"two"},"@odata.type":"#microsoft.graph.groupAudience"}}"##,
            "(at printer.audience.location.floor)",
        ),
    ] {
        assert_says(body, &[path]);
    }
}

#[test]
fn an_error_about_an_item_names_the_property() {
    assert_says(r#"{"id":"1","tags":["a",1]}"#, &["`tags` of `microsoft.graph.printer`", "text (Edm.String)", "got 1"]);
}

#[test]
fn an_error_about_an_item_of_an_item_has_both_indices() {
    #[derive(Clone, Debug, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.matrix")]
    struct Matrix {
        rows: Vec<Vec<i32>>,
    }
    let matrix: Matrix = serde_json::from_str(r#"{"rows":[[],[1,2]]}"#).unwrap();
    assert_eq!(matrix.rows, [vec![], vec![1, 2]]);
    let error = serde_json::from_str::<Matrix>(r#"{"rows":[[],[1,"two"]]}"#).unwrap_err().to_string();
    assert!(error.contains("(at matrix.rows[1][1])") && error.contains("(Edm.Int32), got \"two\""), "{error}");
}

#[test]
fn a_path_starts_at_the_root_that_is_read() {
    let body = r#"{"value":[{"id":"1"},{"id":"2","resolution":"high"}]}"#;
    let error = serde_json::from_str::<Page<Scanner>>(body).unwrap_err().to_string();
    assert!(error.contains("`resolution` of `microsoft.graph.scanner`"), "{error}");
    assert!(error.contains(".value[1].resolution)"), "{error}");
}

#[test]
fn a_root_of_the_wrong_shape_names_its_type() {
    for (body, got) in [("[]", "an array"), ("5", "5"), (r#""printer""#, r#""printer""#), ("null", "null")] {
        assert_says(body, &["`microsoft.graph.printer`", &format!("got {got}")]);
    }
}

#[test]
fn a_type_annotation_that_is_not_text_is_an_error_that_names_the_type() {
    for value in ["5", "null", "[]", "{}", "true", "18446744073709551616", "-9223372036854775809"] {
        let body = format!(r#"{{"id":"1","@odata.type":{value}}}"#);
        assert_says(&body, &["`@odata.type`", "microsoft.graph.printer`"]);
        let error = serde_json::from_value::<Printer>(body.parse().unwrap()).unwrap_err().to_string();
        assert!(error.contains("in `@odata.type` of `microsoft.graph.printer`"), "{error}");
        assert_says(
            &format!(r#"{{"id":"1","location":{{"@odata.type":{value}}}}}"#),
            &["`@odata.type`", "microsoft.graph.printerLocation`"],
        );
    }
}

#[test]
fn the_line_and_column_are_those_of_the_value() {
    for (body, line, column) in [
        ("{\n  \"id\": \"1\",\n  \"trays\": \"two\"\n}", 3, 16),
        ("{\"id\":\"1\",\n\"location\":{\n\"floor\":\ntrue}}", 4, 4),
        ("{\n\"id\": \"1\",\n\"tags\": [\"a\",\n 7]\n}", 4, 2),
    ] {
        let error = error_of(body);
        assert_eq!((error.line(), error.column()), (line, column), "{error}");
        assert!(error.to_string().ends_with(&format!(" at line {line} column {column}")), "{error}");
    }
}

#[test]
fn every_error_has_a_line() {
    for body in [
        "{}",
        r#"{"id":"1","id":"1"}"#,
        r#"{"id":"1","color":1,"color":1}"#,
        r##"{"id":"1","@odata.type":"#microsoft.graph.scanner"}"##,
        r#"{"id":"1","audience":5}"#,
        r#"{"id":"1","location":{"position":{}}}"#,
        r##"{"id":"1","audience":{"location":5,"@odata.type":"#microsoft.graph.groupAudience"}}"##,
        r##"{"id":"1","audience":{"a":5,"a":6,"@odata.type":"#microsoft.graph.roomAudience"}}"##,
    ] {
        let error = error_of(body);
        assert!(error.is_data(), "{error}");
        assert!(error.line() == 1 && error.to_string().contains(" at line 1 column "), "{error}");
        assert_eq!(error.to_string().matches(" at line ").count(), 1, "{error}");
    }
}

#[test]
fn broken_json_is_an_error_of_serde_json() {
    for body in ["", "{", r#"{"id":"1""#, r#"{"id":"1"}}"#, r#"{"id":"1",}"#, r#"{"id":tru}"#, "{id:1}"] {
        let error = error_of(body);
        assert!(error.is_syntax() || error.is_eof(), "{body}: {error}");
    }
}

#[test]
fn a_long_text_is_truncated() {
    let long = "é".repeat(50_000);
    for body in [
        format!(r#"{{"id":"1","trays":"{long}"}}"#),
        format!(r#"{{"id":"1","registeredDateTime":"{long}"}}"#),
        format!(r#"{{"id":"1","allowed":["{long}"]}}"#),
    ] {
        let error = error_of(&body).to_string();
        assert!(error.contains("ééé") && error.contains("100000 bytes"), "{error}");
        assert!(error.len() < 500, "{} bytes", error.len());
    }
}

#[test]
fn a_long_name_is_truncated() {
    let long = "x".repeat(50_000);
    let finishing = serde_json::from_str::<Finishing>(&format!(r#"{{"@odata.type":"{long}"}}"#)).unwrap_err();
    for error in [
        error_of(&format!(r#"{{"id":"1","@odata.type":"{long}"}}"#)),
        error_of(&format!(r#"{{"id":"1","location":{{"@odata.type":"{long}"}}}}"#)),
        error_of(&format!(r#"{{"id":"1","{long}":1,"{long}":2}}"#)),
        finishing,
    ] {
        let length = error.to_string().len();
        assert!(length < 500, "{length} bytes");
    }
}
