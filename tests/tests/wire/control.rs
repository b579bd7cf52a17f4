//! Control information, annotations and advertised actions are never an error and are never read as properties.

use graph_models::odata::{Page, UnknownType};
use serde_json::{Value, json};

use super::types::{Audience, Everyone, Group, Location, Printer};

/// Names of each kind of control information in OData, as services send them.
const NAMES: [&str; 16] = [
    "@odata.context",
    "@odata.etag",
    "@odata.id",
    "@odata.editLink",
    "@odata.count",
    "@odata.nextLink",
    "@removed",
    "@microsoft.graph.tips",
    "@ns.term",
    "@ns.term#qualifier",
    "displayName@odata.type",
    "location@odata.type",
    "tags@odata.nextLink",
    "jobs@odata.navigationLink",
    "#microsoft.graph.restoreFactoryDefaults",
    "status#microsoft.graph.reset",
];

/// Values of every JSON type. No property of a printer accepts all of them.
fn values() -> [Value; 6] {
    [json!(null), json!("text"), json!(7), json!(true), json!([[], {}]), json!({"id": "2", "title": {"a": []}})]
}

#[test]
fn control_information_is_never_an_error_and_never_kept() {
    for name in NAMES {
        for value in values() {
            let body = json!({"id": "1", "displayName": "Lobby", name: value, "location": {name: value, "floor": 2}});
            let printer: Printer = serde_json::from_value(body.clone()).unwrap();
            assert!(printer.additional.is_empty(), "{:?}", printer.additional);
            assert_eq!(printer.display_name.as_deref(), Some("Lobby"), "{body}");
            assert_eq!(printer.location, Some(Location { floor: Some(2), ..Location::default() }), "{body}");
        }
    }
}

#[test]
fn control_information_may_be_given_twice() {
    let body = r#"{"@odata.etag":"a","id":"1","@odata.etag":"b","tags@odata.type":"a","tags@odata.type":"a"}"#;
    assert_eq!(serde_json::from_str::<Printer>(body).unwrap().id, "1");
}

#[test]
fn the_type_of_a_property_is_not_the_type_of_the_object() {
    let body = r##"{"id":"1","tags@odata.type":"#Collection(String)","tags":["a"],
        "location@odata.type":"#microsoft.graph.elsewhere","location":{"floor":2}}"##;
    let printer: Printer = serde_json::from_str(body).unwrap();
    assert_eq!(printer.tags.as_deref(), Some(&["a".to_owned()][..]));
    assert_eq!(printer.location.unwrap().floor, Some(2));
}

#[test]
fn control_information_in_a_union_is_skipped_before_and_after_the_type() {
    for name in NAMES {
        for body in [
            format!(r##"{{"{name}":[{{}}],"@odata.type":"#microsoft.graph.groupAudience","groupId":"g"}}"##),
            format!(r##"{{"@odata.type":"#microsoft.graph.groupAudience","{name}":null,"groupId":"g"}}"##),
        ] {
            let group = Group { group_id: Some("g".to_owned()), location: None };
            assert_eq!(serde_json::from_str::<Audience>(&body).unwrap(), Audience::Group(group), "{body}");
        }
        let body = format!(r##"{{"{name}":1,"@odata.type":"#microsoft.graph.everyoneAudience"}}"##);
        let everyone = Audience::Everyone(Everyone::default());
        assert_eq!(serde_json::from_str::<Audience>(&body).unwrap(), everyone, "{body}");
    }
}

#[test]
fn control_information_of_a_type_that_a_union_does_not_know_is_kept() {
    let body = json!({"@odata.type": "#microsoft.graph.roomAudience", "@odata.etag": "e", "room@ns.term": 1});
    let Audience::Other(other) = serde_json::from_value(body.clone()).unwrap() else { panic!() };
    assert_eq!(other.properties()["@odata.etag"], "e");
    assert_eq!(serde_json::to_value(Audience::Other(other)).unwrap(), body);
}

#[test]
fn control_information_that_a_page_has_a_field_for_is_read_and_the_rest_is_skipped() {
    let page: Page<Printer> = serde_json::from_value(json!({
        "@odata.context": "https://graph.microsoft.com/beta/$metadata#print/printers",
        "@odata.type": "#Collection(microsoft.graph.printer)",
        "@odata.count": 2,
        "@microsoft.graph.tips": "Use $select",
        "value@odata.type": "#Collection(microsoft.graph.printer)",
        "value": [{"@odata.etag": "a", "id": "1"}, {"id": "2", "#microsoft.graph.reset": {}}],
        "@odata.nextLink": "https://graph.microsoft.com/beta/print/printers?$skiptoken=a",
    }))
    .unwrap();
    assert_eq!(page.context.as_deref(), Some("https://graph.microsoft.com/beta/$metadata#print/printers"));
    assert_eq!(page.count, Some(2));
    assert_eq!(page.next_link.as_deref(), Some("https://graph.microsoft.com/beta/print/printers?$skiptoken=a"));
    assert_eq!(page.delta_link, None);
    assert_eq!(page.value.iter().map(|printer| printer.id.as_str()).collect::<Vec<_>>(), ["1", "2"]);
    assert!(page.value.iter().all(|printer| printer.additional.is_empty()));
}

#[test]
fn an_unknown_type_keeps_its_name_apart_from_its_control_information() {
    let body = json!({"@odata.id": "x", "@odata.type": "microsoft.graph.room", "seats": 4});
    let room: UnknownType = serde_json::from_value(body).unwrap();
    assert_eq!(room.odata_type(), Some("#microsoft.graph.room"));
    assert_eq!(room.properties().len(), 2);
    assert_eq!(room.properties()["@odata.id"], "x");
}
