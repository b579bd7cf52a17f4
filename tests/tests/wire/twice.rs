//! A property that one object has twice is an error, in every object and at any distance.

use super::types::{Audience, PrintJob, Printer};

/// Asserts that reading the body as a printer is an error about a property that is given twice, with the name `what`.
fn assert_twice(body: &str, what: &str) {
    let error = match serde_json::from_str::<Printer>(body) {
        Ok(printer) => panic!("{body} is read as {printer:?}"),
        Err(error) => error.to_string(),
    };
    assert!(error.contains(what) && error.contains("twice"), "{body}: {error}");
}

#[test]
fn a_property_given_twice_is_an_error() {
    for (body, property) in [
        (r#"{"id":"1","id":"2"}"#, "`id`"),
        (r#"{"id":"1","id":"1"}"#, "`id`"),
        (r#"{"id":"1","trays":1,"displayName":"a","trays":1}"#, "`trays`"),
        (r#"{"id":"1","trays":null,"trays":1}"#, "`trays`"),
        (r#"{"id":"1","trays":1,"trays":null}"#, "`trays`"),
        (r#"{"id":"1","trays":1,"tr\u0061ys":1}"#, "`trays`"),
        (r#"{"id":"1","tags":["a"],"tags":["b"]}"#, "`tags`"),
        (r#"{"id":"1","location":{"floor":1},"location":{"building":"b"}}"#, "`location`"),
    ] {
        assert_twice(body, &format!("{property} of `microsoft.graph.printer`"));
    }
}

#[test]
fn a_property_given_twice_in_a_nested_value_is_an_error() {
    let floor = "`floor` of `microsoft.graph.printerLocation`";
    assert_twice(r#"{"id":"1","location":{"floor":1,"floor":2}}"#, floor);
    assert_twice(
        r##"{"id":"1","audience":{"@odata.type":"#microsoft.graph.groupAudience","location":{"floor":1,"floor":2}}}"##,
        floor,
    );
}

#[test]
fn a_property_given_twice_in_an_item_is_an_error_with_its_path() {
    let group = r##"{"@odata.type":"#microsoft.graph.groupAudience","groupId":"a"}"##;
    let twice = r##"{"@odata.type":"#microsoft.graph.groupAudience","groupId":"a","groupId":"b"}"##;
    assert_twice(&format!(r#"{{"id":"1","allowed":[{group},{twice}]}}"#), "(at printer.allowed[1].groupId)");
}

#[test]
fn a_property_given_twice_around_the_type_of_a_union_is_an_error() {
    for audience in [
        r##"{"groupId":"a","groupId":"b","@odata.type":"#microsoft.graph.groupAudience"}"##,
        r##"{"groupId":"a","@odata.type":"#microsoft.graph.groupAudience","groupId":"b"}"##,
    ] {
        assert_twice(&format!(r#"{{"id":"1","audience":{audience}}}"#), "`groupId` of `microsoft.graph.groupAudience`");
    }
}

/// The type is last, so the location is buffered until the type is known. The buffer must keep both properties.
#[test]
fn a_property_given_twice_in_a_value_before_the_type_is_an_error() {
    assert_twice(
        r##"{"id":"1","audience":{"location":{"floor":1,"floor":2},"@odata.type":"#microsoft.graph.groupAudience"}}"##,
        "`floor` of `microsoft.graph.printerLocation`",
    );
}

#[test]
fn an_unknown_property_that_is_kept_and_given_twice_is_an_error() {
    assert_twice(r#"{"id":"1","color":true,"duplex":1,"color":false}"#, "`color` of `microsoft.graph.printer`");
    for audience in [
        r##"{"@odata.type":"#microsoft.graph.everyoneAudience","until":1,"until":2}"##,
        r##"{"until":1,"@odata.type":"#microsoft.graph.everyoneAudience","until":2}"##,
        r##"{"until":1,"until":2,"@odata.type":"#microsoft.graph.everyoneAudience"}"##,
    ] {
        assert_twice(
            &format!(r#"{{"id":"1","audience":{audience}}}"#),
            "`until` of `microsoft.graph.everyoneAudience`",
        );
    }
}

#[test]
fn a_property_given_twice_in_a_type_that_a_union_does_not_know_is_an_error() {
    for audience in [
        r##"{"@odata.type":"#microsoft.graph.roomAudience","room":1,"room":2}"##,
        r##"{"room":1,"@odata.type":"#microsoft.graph.roomAudience","room":2}"##,
        r##"{"room":1,"room":2,"@odata.type":"#microsoft.graph.roomAudience"}"##,
    ] {
        assert_twice(&format!(r#"{{"id":"1","audience":{audience}}}"#), "`room`");
    }
}

#[test]
fn names_that_differ_in_case_are_two_properties() {
    let printer: Printer = serde_json::from_str(r#"{"id":"1","ID":"2","Id":"3"}"#).unwrap();
    assert_eq!((printer.id.as_str(), printer.additional.len()), ("1", 2));
}

#[test]
fn the_type_given_twice_is_an_error() {
    assert_twice(
        r##"{"@odata.type":"#microsoft.graph.printer","id":"1","@odata.type":"#microsoft.graph.printer"}"##,
        "`@odata.type` of `microsoft.graph.printer`",
    );
    assert_twice(
        r##"{"@odata.type":"#microsoft.graph.printer","id":"1","@type":"#microsoft.graph.printer"}"##,
        "`@odata.type` of `microsoft.graph.printer`",
    );
    assert_twice(
        r##"{"id":"1","location":{"@odata.type":"#microsoft.graph.printerLocation","@odata.type":"#microsoft.graph.printerLocation"}}"##,
        "`@odata.type` of `microsoft.graph.printerLocation` (at printer.location)",
    );
}

#[test]
fn the_type_of_a_member_of_a_union_given_twice_is_an_error() {
    for name in ["groupAudience", "everyoneAudience", "roomAudience"] {
        let ty = format!(r##""@odata.type":"#microsoft.graph.{name}""##);
        for audience in [
            format!(r"{{{ty},{ty}}}"),
            format!(r#"{{"a":1,{ty},"b":2,{ty}}}"#),
            format!(r##"{{{ty},"@odata.type":"#microsoft.graph.otherAudience"}}"##),
        ] {
            assert_twice(&format!(r#"{{"id":"1","audience":{audience}}}"#), "`@odata.type`");
            let error = serde_json::from_str::<Audience>(&audience).unwrap_err().to_string();
            assert!(error.contains("`@odata.type`") && error.contains("twice"), "{error}");
        }
    }
}

#[test]
fn a_property_that_a_body_drops_is_an_error_if_it_is_given_twice() {
    let body = r#"{"jobId":"1","jobId":"2","document":"a","copies":1,"sizes":[],"sizeInBytes":1,"sizeInBytes":2}"#;
    let error = serde_json::from_str::<PrintJob>(body).unwrap_err().to_string();
    assert!(error.contains("`jobId`") && error.contains("twice"), "{error}");
    let error = serde_json::from_str::<super::types::NewPrintJob>(body).unwrap_err().to_string();
    assert!(error.contains("`jobId`") && error.contains("twice"), "{error}");
}
