//! Objects are written with the type first, followed by the properties that are set, in declaration order.

use graph_models::{
    Change, GraphComplex,
    odata::{AdditionalProperties, Page, UnknownType, WithoutType},
};
use serde_json::json;

use super::types::{
    Audience, Device, Everyone, Fold, Group, Location, LocationCreate, NewPrintJob, PaperSize, Position, Printer,
    PrinterCreate, PrinterStatus, PrinterUpdate, Scanner,
};

fn written(value: &Printer) -> String {
    serde_json::to_string(value).unwrap()
}

#[test]
fn the_type_is_first_and_none_is_omitted() {
    let printer = Printer { id: "1".to_owned(), ..Printer::default() };
    assert_eq!(written(&printer), r##"{"@odata.type":"#microsoft.graph.printer","id":"1"}"##);
    assert_eq!(
        serde_json::to_string(&Location::default()).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.printerLocation"}"##
    );
}

#[test]
fn properties_are_written_in_declaration_order() {
    let printer: Printer = serde_json::from_str(
        r#"{"registeredDateTime":"2026-01-17T10:43:18Z","pin":"0","tags":["b","a"],"location":{"floor":1,"building":"x"},
            "status":"idle","trays":2,"isShared":false,"displayName":"d","id":"1"}"#,
    )
    .unwrap();
    assert_eq!(
        written(&printer),
        r##"{"@odata.type":"#microsoft.graph.printer","id":"1","displayName":"d","isShared":false,"trays":2,"status":"idle","location":{"@odata.type":"#microsoft.graph.printerLocation","building":"x","floor":1},"tags":["b","a"],"pin":"0","registeredDateTime":"2026-01-17T10:43:18Z"}"##
    );
}

#[test]
fn a_type_is_written_with_a_hash_even_if_it_was_read_without_one() {
    for prefix in ["#", "", "https://graph.microsoft.com/beta/$metadata#"] {
        let printer: Printer = serde_json::from_str(&format!(
            r#"{{"@odata.type":"{prefix}microsoft.graph.printer","id":"1",
                "allowed":[{{"@odata.type":"{prefix}microsoft.graph.groupAudience"}},{{"@odata.type":"{prefix}microsoft.graph.roomAudience"}}]}}"#
        ))
        .unwrap();
        assert_eq!(
            written(&printer),
            r##"{"@odata.type":"#microsoft.graph.printer","id":"1","allowed":[{"@odata.type":"#microsoft.graph.groupAudience"},{"@odata.type":"#microsoft.graph.roomAudience"}]}"##
        );
    }
}

#[test]
fn every_nested_value_has_its_type() {
    let location = Location { position: Some(Position { latitude: 1.0, longitude: -2.5 }), ..Location::default() };
    let group = Group { group_id: None, location: Some(location) };
    assert_eq!(
        serde_json::to_string(&Audience::Group(group)).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.groupAudience","location":{"@odata.type":"#microsoft.graph.printerLocation","position":{"@odata.type":"#microsoft.graph.geoPosition","latitude":1.0,"longitude":-2.5}}}"##
    );
}

#[test]
fn collections_keep_their_items_in_order_and_an_empty_one_is_written() {
    let mut printer = Printer { id: "1".to_owned(), tags: Some(vec![]), allowed: Some(vec![]), ..Printer::default() };
    let empty = r##"{"@odata.type":"#microsoft.graph.printer","id":"1","allowed":[],"tags":[]}"##;
    assert_eq!(written(&printer), empty);
    printer.tags = Some(vec!["b".to_owned(), String::new(), "a".to_owned()]);
    printer.allowed = Some(vec![
        Group { group_id: Some("g".to_owned()), location: None }.into(),
        Everyone { include_guests: Some(true), ..Everyone::default() }.into(),
        Audience::Other(UnknownType::new("microsoft.graph.roomAudience", [("room", 7)].into_iter().collect())),
    ]);
    assert_eq!(
        written(&printer),
        r##"{"@odata.type":"#microsoft.graph.printer","id":"1","allowed":[{"@odata.type":"#microsoft.graph.groupAudience","groupId":"g"},{"@odata.type":"#microsoft.graph.everyoneAudience","includeGuests":true},{"@odata.type":"#microsoft.graph.roomAudience","room":7}],"tags":["b","","a"]}"##
    );
}

#[test]
fn null_is_kept_in_a_collection_of_options() {
    #[derive(Clone, Debug, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.slots")]
    struct Slots {
        sizes: Vec<Option<PaperSize>>,
    }
    let slots = Slots { sizes: vec![None, Some(PaperSize::UsLetter), None] };
    let body = r##"{"@odata.type":"#microsoft.graph.slots","sizes":[null,"usLetter",null]}"##;
    assert_eq!(serde_json::to_string(&slots).unwrap(), body);
    assert_eq!(serde_json::from_str::<Slots>(body).unwrap(), slots);
}

#[test]
fn unknown_properties_are_written_last_in_the_order_in_which_they_were_read() {
    let body = r#"{"zebra":[1,{"b":null,"a":2}],"id":"1","ant":"x","tags":[]}"#;
    let printer: Printer = serde_json::from_str(body).unwrap();
    assert_eq!(
        written(&printer),
        r##"{"@odata.type":"#microsoft.graph.printer","id":"1","tags":[],"zebra":[1,{"a":2,"b":null}],"ant":"x"}"##
    );
}

#[test]
fn text_is_escaped() {
    let printer = Printer {
        id: "\"\\\n\u{1}é😀".to_owned(),
        status: Some(PrinterStatus::Other("a\"b".to_owned())),
        ..Printer::default()
    };
    assert_eq!(
        written(&printer),
        r##"{"@odata.type":"#microsoft.graph.printer","id":"\"\\\n\u0001é😀","status":"a\"b"}"##
    );
}

#[test]
fn without_type_omits_the_type_of_the_root_only() {
    let location = Location { floor: Some(2), ..Location::default() };
    let nested = r##"{"location":{"@odata.type":"#microsoft.graph.printerLocation","floor":2}}"##;
    let create = PrinterCreate::new().location(location.clone());
    assert_eq!(serde_json::to_string(&WithoutType(&create)).unwrap(), nested);
    let update = PrinterUpdate::new().location(location.clone()).trays(Change::Clear);
    assert_eq!(
        serde_json::to_string(&WithoutType(&update)).unwrap(),
        r##"{"trays":null,"location":{"@odata.type":"#microsoft.graph.printerLocation","floor":2}}"##
    );
    let group = Audience::Group(Group { group_id: None, location: Some(location.clone()) });
    assert_eq!(serde_json::to_string(&WithoutType(&group)).unwrap(), nested);
    assert_eq!(serde_json::to_string(&WithoutType(&location)).unwrap(), r#"{"floor":2}"#);
    assert_eq!(serde_json::to_string(&WithoutType(&LocationCreate::from(location))).unwrap(), r#"{"floor":2}"#);
}

#[test]
fn without_type_omits_the_type_of_every_kind_of_body() {
    let scanner = Scanner { id: "1".to_owned(), resolution: Some(600), ..Scanner::default() };
    let device = Device::Scanner(scanner.clone());
    let room = UnknownType::new("#microsoft.graph.room", [("seats", 4)].into_iter().collect());
    let job = NewPrintJob::new("a.pdf", 1, vec![]);
    for (body, without) in [
        (serde_json::to_value(WithoutType(&scanner)), json!({"id": "1", "resolution": 600})),
        (serde_json::to_value(WithoutType(&device)), json!({"id": "1", "resolution": 600})),
        (serde_json::to_value(WithoutType(&Audience::Other(room.clone()))), json!({"seats": 4})),
        (serde_json::to_value(WithoutType(&room)), json!({"seats": 4})),
        (serde_json::to_value(WithoutType(&job)), json!({"document": "a.pdf", "copies": 1, "sizes": []})),
        (serde_json::to_value(WithoutType(&Fold::default())), json!({})),
    ] {
        assert_eq!(body.unwrap(), without);
    }
}

#[test]
fn without_type_does_not_change_the_body() {
    let location = Location::default();
    serde_json::to_string(&WithoutType(&location)).unwrap();
    assert_eq!(serde_json::to_value(&location).unwrap(), json!({"@odata.type": "#microsoft.graph.printerLocation"}));
}

#[test]
fn pages_and_additional_properties_are_written_without_a_type() {
    let mut page = Page::<Scanner>::default();
    page.value.push(Scanner { id: "1".to_owned(), ..Scanner::default() });
    page.count = Some(1);
    assert_eq!(
        serde_json::to_string(&page).unwrap(),
        r##"{"@odata.count":1,"value":[{"@odata.type":"#microsoft.graph.scanner","id":"1"}]}"##
    );
    let properties: AdditionalProperties = [("b", 1), ("a", 2)].into_iter().collect();
    assert_eq!(serde_json::to_string(&properties).unwrap(), r#"{"b":1,"a":2}"#);
}

#[test]
fn a_type_in_the_properties_of_an_unknown_type_is_an_error() {
    let mut unknown = UnknownType::new("#a.b", AdditionalProperties::new());
    unknown.properties_mut().insert("@odata.type", "#c.d");
    let error = serde_json::to_string(&unknown).unwrap_err().to_string();
    assert!(error.contains("@odata.type"), "{error}");
}
