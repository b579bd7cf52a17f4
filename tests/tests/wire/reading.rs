//! Objects are read in each of the forms in which OData allows a service to write them.

use graph_models::{GraphComplex, GraphEntity};
use serde_json::{Value, json};

use super::types::{Location, Position, PrintJob, Printer, Scanner};

fn read(body: &str) -> Printer {
    serde_json::from_str(body).unwrap()
}

fn error_of(body: &str) -> String {
    serde_json::from_str::<Printer>(body).unwrap_err().to_string()
}

#[test]
fn the_type_is_read_in_every_form() {
    for prefix in ["#", "", "https://graph.microsoft.com/beta/$metadata#"] {
        let printer = read(&format!(
            r#"{{"@odata.type":"{prefix}microsoft.graph.printer","id":"1",
                "location":{{"@odata.type":"{prefix}microsoft.graph.printerLocation","floor":2}}}}"#
        ));
        assert_eq!(printer.id(), Some("1"));
        assert_eq!(printer.location.unwrap().floor, Some(2), "{prefix}");
    }
}

/// In OData 4.01, the prefix `odata.` is optional.
#[test]
fn the_short_name_of_the_type_annotation_is_read() {
    assert_eq!(read(r##"{"@type":"#microsoft.graph.printer","id":"1"}"##).id, "1");
    let error = error_of(r##"{"@type":"#microsoft.graph.scanner","id":"1"}"##);
    assert!(error.contains("microsoft.graph.scanner"), "{error}");
}

#[test]
fn the_type_of_a_concrete_type_may_be_absent() {
    let printer = read(r#"{"id":"1","location":{"position":{"latitude":1.5,"longitude":2}}}"#);
    let position = Some(Position { latitude: 1.5, longitude: 2.0 });
    assert_eq!(printer.location, Some(Location { position, ..Location::default() }));
}

#[test]
fn the_name_of_another_type_is_an_error_that_names_both() {
    for (body, expected, got) in [
        (
            r##"{"@odata.type":"#microsoft.graph.scanner","id":"1"}"##,
            "microsoft.graph.printer",
            "#microsoft.graph.scanner",
        ),
        (r#"{"id":"1","@odata.type":"microsoft.graph.scanner"}"#, "microsoft.graph.printer", "microsoft.graph.scanner"),
        (r##"{"@odata.type":"#Microsoft.Graph.printer"}"##, "microsoft.graph.printer", "#Microsoft.Graph.printer"),
        (
            r##"{"id":"1","location":{"floor":2,"@odata.type":"#microsoft.graph.room"}}"##,
            "microsoft.graph.printerLocation",
            "#microsoft.graph.room",
        ),
    ] {
        let error = error_of(body);
        assert!(error.contains(&format!("`{expected}`")) && error.contains(&format!("`{got}`")), "{error}");
    }
}

#[test]
fn null_and_absence_are_none() {
    let absent = read(r#"{"id":"1"}"#);
    let null = read(
        r#"{"id":"1","displayName":null,"isShared":null,"trays":null,"status":null,"location":null,"audience":null,
            "allowed":null,"tags":null,"pin":null,"registeredDateTime":null}"#,
    );
    assert_eq!(absent, Printer { id: "1".to_owned(), ..Printer::default() });
    assert_eq!(null, absent);
}

#[test]
fn an_empty_collection_is_not_none() {
    assert_eq!(read(r#"{"id":"1","tags":[]}"#).tags, Some(vec![]));
}

#[test]
fn an_empty_text_is_not_none() {
    assert_eq!(read(r#"{"id":"1","displayName":""}"#).display_name.as_deref(), Some(""));
}

#[test]
fn a_required_property_that_is_missing_is_an_error_that_names_it() {
    let job = r#"{"jobId":"1","document":"a","copies":2,"sizes":[],"sizeInBytes":3}"#;
    assert!(serde_json::from_str::<PrintJob>(job).is_ok());
    for (name, part) in [
        ("jobId", r#""jobId":"1","#),
        ("document", r#""document":"a","#),
        ("copies", r#""copies":2,"#),
        ("sizes", r#""sizes":[],"#),
        ("sizeInBytes", r#","sizeInBytes":3"#),
    ] {
        let error = serde_json::from_str::<PrintJob>(&job.replace(part, "")).unwrap_err().to_string();
        assert!(error.contains(&format!("`{name}` of `microsoft.graph.printJob`")), "{error}");
        assert!(error.contains("missing"), "{error}");
    }
}

#[test]
fn a_required_property_that_is_null_is_an_error_that_names_it() {
    for (body, property) in [
        (r#"{"jobId":null,"document":"a","copies":2,"sizes":[],"sizeInBytes":3}"#, "`jobId`"),
        (r#"{"jobId":"1","document":"a","copies":null,"sizes":[],"sizeInBytes":3}"#, "`copies`"),
        (r#"{"jobId":"1","document":"a","copies":2,"sizes":null,"sizeInBytes":3}"#, "`sizes`"),
        (r#"{"jobId":"1","document":"a","copies":2,"sizes":[null],"sizeInBytes":3}"#, "printJob.sizes[0]"),
    ] {
        let error = serde_json::from_str::<PrintJob>(body).unwrap_err().to_string();
        assert!(error.contains(property) && error.contains("microsoft.graph.printJob`"), "{error}");
        assert!(error.contains("null"), "{error}");
    }
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

#[test]
fn a_required_property_that_a_nested_value_lacks_is_an_error_with_its_path() {
    let error = error_of(r#"{"id":"1","location":{"position":{"latitude":1}}}"#);
    assert!(error.contains("`longitude` of `microsoft.graph.geoPosition`"), "{error}");
    assert!(error.contains("(at printer.location.position.longitude)"), "{error}");
}

#[test]
fn names_are_case_sensitive() {
    let printer = read(r#"{"id":"1","DisplayName":"Lobby"}"#);
    assert_eq!(printer.display_name, None);
    assert_eq!(printer.additional["DisplayName"], "Lobby");
}

#[test]
fn a_name_written_with_escapes_is_the_same_name() {
    let printer = read(r#"{"\u0069d":"1","display\u004eame":"Lobby","c\u006flor":true}"#);
    assert_eq!((printer.id(), printer.display_name.as_deref()), (Some("1"), Some("Lobby")));
    assert_eq!(printer.additional["color"], true);
}

#[test]
fn a_field_with_a_raw_name_is_read_by_its_plain_name() {
    let scanner: Scanner = serde_json::from_str(r#"{"id":"1","type":"flatbed"}"#).unwrap();
    assert_eq!(scanner.r#type.as_deref(), Some("flatbed"));
    assert_eq!(Scanner::NAMES.r#type, "type");
}

#[test]
fn unknown_properties_are_kept_in_order() {
    let printer = read(
        r#"{"zebra":18446744073709551615,"id":"1","color":{"modes":[1,null,{"deep":true}]},"gone":null,"ratio":1.5}"#,
    );
    let kept: Vec<_> = printer.additional.iter().map(|(name, value)| (name, value.clone())).collect();
    assert_eq!(
        kept,
        [
            ("zebra", json!(u64::MAX)),
            ("color", json!({"modes": [1, null, {"deep": true}]})),
            ("gone", json!(null)),
            ("ratio", json!(1.5)),
        ]
    );
}

#[test]
fn unknown_properties_are_skipped_by_a_type_without_a_place_for_them() {
    let body =
        r#"{"a":null,"b":[{"id":"x"}],"id":"1","c":{"id":"y","resolution":"z"},"d":"e","resolution":600,"f":1e3}"#;
    let scanner: Scanner = serde_json::from_str(body).unwrap();
    assert_eq!(scanner, Scanner { id: "1".to_owned(), resolution: Some(600), ..Scanner::default() });
}

#[test]
fn whitespace_is_skipped() {
    assert_eq!(read("\r\n { \t\"id\" :\n\"1\" ,\"trays\": 2 } \n"), read(r#"{"id":"1","trays":2}"#));
}
