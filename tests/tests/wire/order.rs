//! Keys are read in any order, in the root object and in every nested one.

use serde_json::{Value, json};

use super::types::{Audience, Everyone, Group, Location, Printer};

/// Returns an object for every order of these parts.
fn objects(parts: &[&str]) -> Vec<String> {
    fn orders<'a>(parts: &[&'a str]) -> Vec<Vec<&'a str>> {
        let Some((last, rest)) = parts.split_last() else { return vec![vec![]] };
        let mut all = Vec::new();
        for order in orders(rest) {
            for index in 0..=order.len() {
                let mut order = order.clone();
                order.insert(index, *last);
                all.push(order);
            }
        }
        all
    }
    orders(parts).iter().map(|order| format!("{{{}}}", order.join(","))).collect()
}

#[test]
fn all_orders_are_tried() {
    assert_eq!(objects(&["1", "2"]), ["{2,1}", "{1,2}"]);
    assert_eq!(objects(&["1", "2", "3", "4", "5"]).len(), 120);
}

#[test]
fn the_keys_of_an_entity_come_in_any_order() {
    let expected = Printer {
        id: "1".to_owned(),
        display_name: Some("Lobby".to_owned()),
        location: Some(Location { floor: Some(2), ..Location::default() }),
        additional: [("color", true)].into_iter().collect(),
        ..Printer::default()
    };
    for body in objects(&[
        r##""@odata.type":"#microsoft.graph.printer""##,
        r#""id":"1""#,
        r#""displayName":"Lobby""#,
        r#""location":{"floor":2}"#,
        r#""color":true"#,
        r#""tags":null"#,
    ]) {
        assert_eq!(serde_json::from_str::<Printer>(&body).unwrap(), expected, "{body}");
    }
}

#[test]
fn the_keys_of_a_nested_value_come_in_any_order() {
    let expected = Location { building: Some("B".to_owned()), floor: Some(2), position: None };
    for location in objects(&[
        r#""@odata.type":"microsoft.graph.printerLocation""#,
        r#""building":"B""#,
        r#""floor":2"#,
        r#""unknown":[1,{"floor":3}]"#,
    ]) {
        let printer: Printer = serde_json::from_str(&format!(r#"{{"id":"1","location":{location}}}"#)).unwrap();
        assert_eq!(printer.location.as_ref(), Some(&expected), "{location}");
    }
}

#[test]
fn the_keys_of_a_member_of_a_union_come_in_any_order() {
    let location = Location { floor: Some(2), ..Location::default() };
    let expected = Audience::Group(Group { group_id: Some("g".to_owned()), location: Some(location) });
    for audience in objects(&[
        r##""@odata.type":"#microsoft.graph.groupAudience""##,
        r#""groupId":"g""#,
        r##""location":{"floor":2,"@odata.type":"#microsoft.graph.printerLocation"}"##,
        r##""location@odata.type":"#microsoft.graph.printerLocation""##,
        r#""unknown":null"#,
    ]) {
        assert_eq!(serde_json::from_str::<Audience>(&audience).unwrap(), expected, "{audience}");
        let printer: Printer = serde_json::from_str(&format!(r#"{{"allowed":[{audience}],"id":"1"}}"#)).unwrap();
        assert_eq!(printer.allowed, Some(vec![expected.clone()]), "{audience}");
    }
}

#[test]
fn a_member_of_a_union_keeps_unknown_properties_in_any_order() {
    let expected = Everyone {
        include_guests: Some(true),
        additional: [("first", json!([1])), ("second", json!({"a": 2}))].into_iter().collect(),
    };
    for audience in objects(&[
        r##""@odata.type":"#microsoft.graph.everyoneAudience""##,
        r#""includeGuests":true"#,
        r#""first":[1]"#,
        r#""second":{"a":2}"#,
    ]) {
        let read: Audience = serde_json::from_str(&audience).unwrap();
        assert_eq!(read, Audience::Everyone(expected.clone()), "{audience}");
    }
}

#[test]
fn a_number_before_the_type_of_a_union_may_have_any_size() {
    for number in ["18446744073709551616", "-9223372036854775809", "1e300"] {
        let text = format!(r##"{{"@count":{number},"@odata.type":"#microsoft.graph.groupAudience","groupId":"g"}}"##);
        let expected = Audience::Group(Group { group_id: Some("g".to_owned()), location: None });
        assert_eq!(serde_json::from_str::<Audience>(&text).unwrap(), expected, "{number}");
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::from_value::<Audience>(value).unwrap(), expected, "{number}");
    }
}

#[test]
fn a_type_that_a_union_does_not_know_is_kept_in_any_order() {
    for audience in objects(&[r##""@odata.type":"#microsoft.graph.roomAudience""##, r#""room":"4.2""#, r#""seats":12"#])
    {
        let Audience::Other(other) = serde_json::from_str(&audience).unwrap() else { panic!("{audience}") };
        assert_eq!(other.odata_type(), Some("#microsoft.graph.roomAudience"));
        assert_eq!(other.properties().len(), 2);
        assert_eq!((&other.properties()["room"], &other.properties()["seats"]), (&json!("4.2"), &json!(12)));
    }
}
