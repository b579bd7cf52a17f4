//! Every function of `serde_json` that reads or writes gives the same result.

use serde_json::{Deserializer, Value};

use super::types::{Audience, Device, Printer};

/// A body with a property of every kind. The types of unions are before, between and after the other properties.
const BODY: &str = r##"{"@odata.type":"#microsoft.graph.printer","id":"1\n\u00e9","displayName":"Lobby","isShared":true,
    "trays":-2,"status":"onFire","location":{"floor":2,"position":{"longitude":1,"latitude":-0.5}},
    "audience":{"groupId":"g","@odata.type":"#microsoft.graph.groupAudience"},
    "allowed":[{"@odata.type":"#microsoft.graph.roomAudience","seats":18446744073709551615},
        {"until":[1,{"a":null}],"@odata.type":"#microsoft.graph.everyoneAudience","includeGuests":false}],
    "tags":["a",""],"pin":"1234","registeredDateTime":"0001-01-01T00:00:00Z","color":{"modes":[1.5,"x"]},"last":null}"##;

#[test]
fn every_reader_reads_the_same() {
    let printer: Printer = serde_json::from_str(BODY).unwrap();
    assert_eq!(serde_json::from_slice::<Printer>(BODY.as_bytes()).unwrap(), printer);
    assert_eq!(serde_json::from_reader::<_, Printer>(BODY.as_bytes()).unwrap(), printer);
    let value: Value = serde_json::from_str(BODY).unwrap();
    assert_eq!(serde_json::from_value::<Printer>(value).unwrap(), printer);
}

#[test]
fn every_writer_writes_the_same() {
    let printer: Printer = serde_json::from_str(BODY).unwrap();
    let text = serde_json::to_string(&printer).unwrap();
    assert_eq!(serde_json::to_vec(&printer).unwrap(), text.as_bytes());
    let mut written = Vec::new();
    serde_json::to_writer(&mut written, &printer).unwrap();
    assert_eq!(written, text.as_bytes());
    assert_eq!(serde_json::to_value(&printer).unwrap(), serde_json::from_str::<Value>(&text).unwrap());

    let pretty = serde_json::to_string_pretty(&printer).unwrap();
    assert_eq!(serde_json::to_vec_pretty(&printer).unwrap(), pretty.as_bytes());
    let on_one_line: String = pretty.lines().map(|line| line.trim_start().replacen("\": ", "\":", 1)).collect();
    assert_eq!(on_one_line, text);
}

#[test]
fn a_value_that_is_written_is_read_and_written_again_without_a_change() {
    let printer: Printer = serde_json::from_str(BODY).unwrap();
    let text = serde_json::to_string(&printer).unwrap();
    let again: Printer = serde_json::from_str(&text).unwrap();
    assert_eq!(again, printer);
    assert_eq!(serde_json::to_string(&again).unwrap(), text);
}

#[test]
fn every_reader_gives_the_same_error() {
    for body in [
        r#"{"id":"1","trays":"two"}"#,
        r#"{"id":"1","location":{"floor":[]}}"#,
        r#"{"displayName":"a"}"#,
        r#"{"id":"1","audience":5}"#,
        r##"{"id":"1","audience":{"groupId":5,"@odata.type":"#microsoft.graph.groupAudience"}}"##,
        r##"{"@odata.type":"#microsoft.graph.scanner","id":"1"}"##,
    ] {
        let errors = [
            serde_json::from_str::<Printer>(body).unwrap_err(),
            serde_json::from_slice::<Printer>(body.as_bytes()).unwrap_err(),
            serde_json::from_reader::<_, Printer>(body.as_bytes()).unwrap_err(),
        ];
        let value: Value = serde_json::from_str(body).unwrap();
        // A `Value` has no lines, so its error is only the message. The columns that readers report may differ by one.
        let message = serde_json::from_value::<Printer>(value).unwrap_err().to_string();
        for error in errors {
            let place = format!(" at line 1 column {}", error.column());
            assert_eq!(error.to_string(), message.clone() + &place, "{body}");
        }
    }
}

#[test]
fn a_stream_of_bodies_is_read() {
    let stream = r##"{"id":"1","@odata.type":"#microsoft.graph.scanner"} {"width":2,"id":"2","@odata.type":"#microsoft.graph.plotter"}
        {"@odata.type":"#microsoft.graph.scanner","id":"3"}"##;
    let devices: Result<Vec<Device>, _> = Deserializer::from_str(stream).into_iter().collect();
    let ids: Vec<String> =
        devices.unwrap().iter().map(|device| graph_models::GraphEntity::id(device).unwrap().to_owned()).collect();
    assert_eq!(ids, ["1", "2", "3"]);
}

#[test]
fn derived_types_may_be_in_containers_of_serde() {
    let body = r##"[null,{"groupId":"g","@odata.type":"#microsoft.graph.groupAudience"}]"##;
    let audiences: Vec<Option<Audience>> = serde_json::from_str(body).unwrap();
    assert!(matches!(audiences[..], [None, Some(Audience::Group(_))]), "{audiences:?}");
    let written = r##"[null,{"@odata.type":"#microsoft.graph.groupAudience","groupId":"g"}]"##;
    assert_eq!(serde_json::to_string(&audiences).unwrap(), written);
}
