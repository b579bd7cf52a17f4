//! Update bodies: each property is kept, cleared or set, in the body and in JSON.

use graph_models::{Change, Secret};
use serde_json::json;

use super::types::{Audience, Everyone, Group, Location, PaperSize, PrintJobUpdate, PrinterStatus, PrinterUpdate};

#[test]
fn a_new_body_keeps_everything() {
    let body = PrinterUpdate::new();
    assert_eq!(serde_json::to_string(&body).unwrap(), r##"{"@odata.type":"#microsoft.graph.printer"}"##);
    assert_eq!(body, PrinterUpdate::default());
    assert_eq!(body.display_name, Change::Keep);
}

#[test]
fn keeping_clearing_and_setting_are_written_differently() {
    let body = PrinterUpdate::new().display_name("Lobby").trays(Change::Clear).is_shared(Change::Keep);
    assert_eq!(
        serde_json::to_string(&body).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.printer","displayName":"Lobby","trays":null}"##
    );
    assert_eq!(
        body,
        PrinterUpdate {
            display_name: Change::Set("Lobby".to_owned()),
            trays: Change::Clear,
            is_shared: Change::Keep,
            ..PrinterUpdate::default()
        }
    );
}

#[test]
fn a_later_setter_replaces_an_earlier_one() {
    let body = PrinterUpdate::new().trays(2).is_shared(true).trays(Change::Keep).is_shared(Change::Clear);
    assert_eq!(body, PrinterUpdate::new().is_shared(Change::Clear));
}

#[test]
fn nested_values_and_collections_are_set_as_a_whole() {
    let body = PrinterUpdate::new()
        .status(PrinterStatus::Idle)
        .location(Location { building: Some("B".to_owned()), ..Location::default() })
        .audience(Audience::from(Group::default()))
        .allowed(vec![Everyone::default().into()])
        .tags(vec![])
        .pin(Secret::new("1234".to_owned()));
    assert_eq!(
        serde_json::to_string(&body).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.printer","status":"idle","location":{"@odata.type":"#microsoft.graph.printerLocation","building":"B"},"audience":{"@odata.type":"#microsoft.graph.groupAudience"},"allowed":[{"@odata.type":"#microsoft.graph.everyoneAudience"}],"tags":[],"pin":"1234"}"##
    );
}

#[test]
fn nested_values_and_collections_are_cleared() {
    let body = PrinterUpdate::new()
        .status(Change::Clear)
        .location(Change::Clear)
        .audience(Change::Clear)
        .tags(Change::Clear)
        .pin(Change::Clear);
    assert_eq!(
        serde_json::to_value(&body).unwrap(),
        json!({
            "@odata.type": "#microsoft.graph.printer",
            "status": null, "location": null, "audience": null, "tags": null, "pin": null,
        })
    );
}

#[test]
fn an_absent_a_null_and_a_present_property_are_read_differently() {
    let body: PrinterUpdate = serde_json::from_str(
        r##"{"displayName":null,"trays":2,"location":{"floor":null},"audience":null,"tags":[],"status":"onFire",
            "allowed":[{"groupId":"g","@odata.type":"#microsoft.graph.groupAudience"}]}"##,
    )
    .unwrap();
    let group = Group { group_id: Some("g".to_owned()), location: None };
    assert_eq!(
        body,
        PrinterUpdate {
            display_name: Change::Clear,
            is_shared: Change::Keep,
            trays: Change::Set(2),
            status: Change::Set(PrinterStatus::Other("onFire".to_owned())),
            location: Change::Set(Location::default()),
            audience: Change::Clear,
            allowed: Change::Set(vec![Audience::Group(group)]),
            tags: Change::Set(vec![]),
            pin: Change::Keep,
            ..PrinterUpdate::default()
        }
    );
}

#[test]
fn a_body_that_is_written_is_read_again() {
    for body in [
        PrinterUpdate::new(),
        PrinterUpdate::new().display_name("Lobby").trays(Change::Clear),
        PrinterUpdate::new().location(Location { floor: Some(2), ..Location::default() }).tags(Change::Clear),
        PrinterUpdate::new().audience(Audience::from(Group::default())).tags(vec!["a".to_owned()]),
    ] {
        let text = serde_json::to_string(&body).unwrap();
        assert_eq!(serde_json::from_str::<PrinterUpdate>(&text).unwrap(), body, "{text}");
    }
}

#[test]
fn a_property_that_an_entity_requires_may_be_kept() {
    let body = PrintJobUpdate::new().copies(3).sizes(vec![PaperSize::A4]);
    let text = r##"{"@odata.type":"#microsoft.graph.printJob","copies":3,"sizes":["a4"]}"##;
    assert_eq!(serde_json::to_string(&body).unwrap(), text);
    assert_eq!(serde_json::from_str::<PrintJobUpdate>(text).unwrap(), body);
    assert_eq!(serde_json::from_str::<PrintJobUpdate>("{}").unwrap(), PrintJobUpdate::new());
}

#[test]
fn a_body_read_from_an_entity_drops_read_only_properties() {
    let whole = r#"{"jobId":"1","document":"a.pdf","copies":2,"sizes":[],"note":null,"sizeInBytes":9}"#;
    assert_eq!(
        serde_json::to_string(&serde_json::from_str::<PrintJobUpdate>(whole).unwrap()).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.printJob","document":"a.pdf","copies":2,"sizes":[],"note":null}"##
    );
}

#[test]
fn an_unknown_property_can_be_sent_and_is_read() {
    let mut body = PrinterUpdate::new();
    body.additional.insert("color", json!(null));
    let text = r##"{"@odata.type":"#microsoft.graph.printer","color":null}"##;
    assert_eq!(serde_json::to_string(&body).unwrap(), text);
    assert_eq!(serde_json::from_str::<PrinterUpdate>(text).unwrap(), body);
}

#[test]
fn a_body_is_read_as_strictly_as_an_entity() {
    for (body, words) in [
        (r#"{"trays":"two"}"#, ["`trays` of `microsoft.graph.printer`", "\"two\""]),
        (r#"{"trays":null,"trays":2}"#, ["`trays` of `microsoft.graph.printer`", "twice"]),
        (r#"{"location":{"floor":"two"}}"#, ["(at printer.location.floor)", "\"two\""]),
        (r##"{"@odata.type":"#microsoft.graph.printJob"}"##, ["`microsoft.graph.printer`", "printJob`"]),
    ] {
        let error = serde_json::from_str::<PrinterUpdate>(body).unwrap_err().to_string();
        assert!(words.iter().all(|word| error.contains(word)), "{error}");
    }
}
