//! Create bodies: they have the properties that callers set, and not those that the service sets.

use std::{collections::HashSet, marker::PhantomData};

use graph_models::{GraphEntity, Secret, odata::AdditionalProperties};
use serde_json::{Value, json};

use super::types::{
    Audience, Everyone, Group, Location, LocationCreate, NewPrintJob, PaperSize, PrintJob, PrintJobUpdate, Printer,
    PrinterCreate, PrinterStatus, PrinterUpdate,
};

fn printer() -> Printer {
    Printer {
        id: "1".to_owned(),
        display_name: Some("Lobby".to_owned()),
        location: Some(Location { floor: Some(2), ..Location::default() }),
        audience: Some(Everyone::default().into()),
        pin: Some(Secret::new("1234".to_owned())),
        registered_date_time: Some("2026-01-17T10:43:18Z".parse().unwrap()),
        additional: [("color", true)].into_iter().collect(),
        ..Printer::default()
    }
}

fn job() -> PrintJob {
    PrintJob {
        job_id: "1".to_owned(),
        document: "a.pdf".to_owned(),
        copies: 2,
        sizes: vec![PaperSize::A4],
        note: None,
        size_in_bytes: 9,
    }
}

#[test]
fn an_empty_body_has_only_its_type() {
    assert_eq!(
        serde_json::to_string(&PrinterCreate::new()).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.printer"}"##
    );
    assert_eq!(PrinterCreate::new(), PrinterCreate::default());
}

#[test]
fn setters_take_what_converts_into_the_value() {
    let body = PrinterCreate::new()
        .display_name("Lobby")
        .is_shared(true)
        .trays(2)
        .status(PrinterStatus::WarmingUp)
        .location(Location { floor: Some(2), ..Location::default() })
        .audience(Group { group_id: Some("g".to_owned()), location: None })
        .allowed([Audience::Everyone(Everyone::default())])
        .tags(vec!["a".to_owned()])
        .pin("1234")
        .additional([("color", true)].into_iter().collect::<AdditionalProperties>());
    assert_eq!(
        serde_json::to_string(&body).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.printer","displayName":"Lobby","isShared":true,"trays":2,"status":"warmingUp","location":{"@odata.type":"#microsoft.graph.printerLocation","floor":2},"audience":{"@odata.type":"#microsoft.graph.groupAudience","groupId":"g"},"allowed":[{"@odata.type":"#microsoft.graph.everyoneAudience"}],"tags":["a"],"pin":"1234","color":true}"##
    );
}

#[test]
fn the_last_call_of_a_setter_wins() {
    assert_eq!(PrinterCreate::new().trays(1).trays(2).trays, Some(2));
}

#[test]
fn new_takes_the_required_properties_alone() {
    let body = NewPrintJob::new("a.pdf", 2, [PaperSize::A4, PaperSize::UsLetter]).note("two-sided");
    assert_eq!(
        serde_json::to_string(&body).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.printJob","document":"a.pdf","copies":2,"sizes":["a4","usLetter"],"note":"two-sided"}"##
    );
}

#[test]
fn an_entity_converts_to_the_body_that_creates_a_copy() {
    let expected = json!({
        "@odata.type": "#microsoft.graph.printer",
        "displayName": "Lobby",
        "location": {"@odata.type": "#microsoft.graph.printerLocation", "floor": 2},
        "audience": {"@odata.type": "#microsoft.graph.everyoneAudience"},
        "pin": "1234",
    });
    let printer = printer();
    assert_eq!(serde_json::to_value(PrinterCreate::from(&printer)).unwrap(), expected);
    assert_eq!(serde_json::to_value(PrinterCreate::from(printer)).unwrap(), expected);
    let job = job();
    let body = NewPrintJob::new("a.pdf", 2, [PaperSize::A4]);
    assert_eq!(NewPrintJob::from(&job), body);
    assert_eq!(NewPrintJob::from(job), body);
}

#[test]
fn unknown_properties_are_not_copied_from_an_entity_but_can_be_sent() {
    let mut body = PrinterCreate::from(printer());
    assert!(body.additional.is_empty());
    body.additional.insert("color", false);
    assert_eq!(serde_json::to_value(&body).unwrap()["color"], json!(false));
}

#[test]
fn a_body_may_send_a_property_that_it_has_no_field_for() {
    let additional: AdditionalProperties = [("registeredDateTime", "by hand")].into_iter().collect();
    let body = PrinterCreate::new().additional(additional);
    let json = r##"{"@odata.type":"#microsoft.graph.printer","registeredDateTime":"by hand"}"##;
    assert_eq!(serde_json::to_string(&body).unwrap(), json);
    let twice = body.trays(1).additional([("trays", 2)].into_iter().collect::<AdditionalProperties>());
    let error = serde_json::to_string(&twice).unwrap_err().to_string();
    assert!(error.contains("`trays`") && error.contains("microsoft.graph.printer"), "{error}");
}

#[test]
fn generic_code_converts_any_entity_to_its_body() {
    fn body_of<T: GraphEntity>(entity: T) -> Value {
        serde_json::to_value(T::Create::from(entity)).unwrap()
    }
    assert!(body_of(printer()).get("id").is_none());
    assert_eq!(body_of(job())["document"], "a.pdf");
}

#[test]
fn a_body_read_from_an_entity_drops_read_only_properties() {
    let body = r##"{"@odata.type":"#microsoft.graph.printer","id":"1","registeredDateTime":"2026-01-17T10:43:18Z",
        "displayName":"Lobby","color":true}"##;
    let body: PrinterCreate = serde_json::from_str(body).unwrap();
    let again = r##"{"@odata.type":"#microsoft.graph.printer","displayName":"Lobby","color":true}"##;
    assert_eq!(serde_json::to_string(&body).unwrap(), again);

    let whole = serde_json::to_string(&job()).unwrap();
    assert_eq!(serde_json::from_str::<NewPrintJob>(&whole).unwrap(), NewPrintJob::from(job()));
}

#[test]
fn a_property_that_a_body_drops_may_have_any_value() {
    for dropped in ["null", "5", r#""never""#, "[[]]", r#"{"a":{}}"#] {
        let body = format!(r#"{{"id":{dropped},"registeredDateTime":{dropped},"displayName":"Lobby"}}"#);
        let body: PrinterCreate = serde_json::from_str(&body).unwrap();
        assert_eq!(body, PrinterCreate::new().display_name("Lobby"));
    }
}

#[test]
fn a_body_is_read_as_strictly_as_an_entity() {
    for (body, words) in [
        (r#"{"document":"a","copies":1}"#, ["`sizes` of `microsoft.graph.printJob`", "missing"]),
        (r#"{"document":"a","copies":"1","sizes":[]}"#, ["`copies` of `microsoft.graph.printJob`", "\"1\""]),
        (r##"{"@odata.type":"#microsoft.graph.printer"}"##, ["`microsoft.graph.printJob`", "microsoft.graph.printer`"]),
        (r#"{"document":"a","document":"a"}"#, ["`document` of `microsoft.graph.printJob`", "twice"]),
    ] {
        let error = serde_json::from_str::<NewPrintJob>(body).unwrap_err().to_string();
        assert!(words.iter().all(|word| error.contains(word)), "{error}");
    }
}

#[test]
fn a_complex_type_has_a_body_if_it_asks_for_one() {
    let location = Location { building: Some("B".to_owned()), floor: Some(2), position: None };
    let body = LocationCreate::new().building("B").floor(2);
    assert_eq!(LocationCreate::from(&location), body);
    assert_eq!(LocationCreate::from(location.clone()), body);
    assert_eq!(serde_json::to_value(&body).unwrap(), serde_json::to_value(&location).unwrap());
    assert_eq!(serde_json::from_value::<LocationCreate>(json!({"floor": 2, "building": "B"})).unwrap(), body);
}

#[test]
fn a_body_has_the_name_derives_and_attributes_that_it_asks_for() {
    let bodies = HashSet::from([NewPrintJob::from(job()), NewPrintJob::from(job())]);
    assert_eq!(bodies.len(), 1);
    assert_eq!(align_of::<NewPrintJob>(), 64);
    let _: <PrintJob as GraphEntity>::Create = NewPrintJob::new("a", 1, []);
}

/// Tells whether `T` implements `Default`: if it does, the inherent constant takes precedence over that of the trait.
struct Probe<T>(PhantomData<T>);

trait Otherwise {
    const HAS_DEFAULT: bool = false;
}

impl<T> Otherwise for Probe<T> {}

impl<T: Default> Probe<T> {
    const HAS_DEFAULT: bool = true;
}

#[test]
fn a_body_has_a_default_only_where_nothing_is_required() {
    let bodies = [
        ("PrinterCreate", Probe::<PrinterCreate>::HAS_DEFAULT, true),
        ("LocationCreate", Probe::<LocationCreate>::HAS_DEFAULT, true),
        ("NewPrintJob", Probe::<NewPrintJob>::HAS_DEFAULT, false),
        ("PrinterUpdate", Probe::<PrinterUpdate>::HAS_DEFAULT, true),
        ("PrintJobUpdate", Probe::<PrintJobUpdate>::HAS_DEFAULT, true),
    ];
    for (name, has_default, expected) in bodies {
        assert_eq!(has_default, expected, "{name}");
    }
}
