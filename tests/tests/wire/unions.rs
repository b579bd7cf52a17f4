//! Unions of complex types, whose members are identified by `@odata.type`.

use graph_models::{
    GraphComplex,
    odata::{Page, UnknownType},
};
use serde_json::{Value, json};

use super::types::{Audience, Everyone, Finishing, Fold, Group, Location, Printer, Staple};

fn group(id: &str) -> Audience {
    Audience::Group(Group { group_id: Some(id.to_owned()), location: None })
}

#[test]
fn the_type_chooses_the_member_in_every_place_and_form() {
    for body in [
        r##"{"@odata.type":"#microsoft.graph.groupAudience","groupId":"g"}"##,
        r#"{"@odata.type":"microsoft.graph.groupAudience","groupId":"g"}"#,
        r#"{"@odata.type":"https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.groupAudience","groupId":"g"}"#,
        r##"{"a":1,"@odata.type":"#microsoft.graph.groupAudience","groupId":"g"}"##,
        r##"{"groupId":"g","@odata.type":"#microsoft.graph.groupAudience","a":1}"##,
        r##"{"groupId":"g","a":1,"@odata.type":"#microsoft.graph.groupAudience"}"##,
        r##"{"groupId":"g","@type":"#microsoft.graph.groupAudience"}"##,
    ] {
        assert_eq!(serde_json::from_str::<Audience>(body).unwrap(), group("g"), "{body}");
    }
}

#[test]
fn members_with_the_same_properties_are_distinguished() {
    #[derive(Clone, Debug, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.target")]
    enum Target {
        Group(GroupTarget),
        Exclusion(ExclusionTarget),
    }
    #[derive(Clone, Debug, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.groupTarget")]
    struct GroupTarget {
        id: String,
    }
    #[derive(Clone, Debug, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.exclusionTarget")]
    struct ExclusionTarget {
        id: String,
    }
    for target in
        [Target::Group(GroupTarget { id: "1".to_owned() }), Target::Exclusion(ExclusionTarget { id: "1".to_owned() })]
    {
        let body = serde_json::to_string(&target).unwrap();
        assert_eq!(serde_json::from_str::<Target>(&body).unwrap(), target, "{body}");
    }
}

#[test]
fn an_object_without_a_type_is_an_error_that_lists_the_types_if_the_union_does_not_keep_it() {
    for body in [r"{}", r#"{"folds":1}"#, r#"{"@odata.etag":"e","x@odata.type":"microsoft.graph.foldFinishing"}"#] {
        let error = serde_json::from_str::<Finishing>(body).unwrap_err().to_string();
        for word in [
            "`microsoft.graph.printFinishing`",
            "`@odata.type`",
            "`microsoft.graph.stapleFinishing`",
            "`microsoft.graph.foldFinishing`",
        ] {
            assert!(error.contains(word), "`{word}` is not in: {error}");
        }
    }
    let error = serde_json::from_str::<Page<Finishing>>(r#"{"value":[{}]}"#).unwrap_err().to_string();
    assert!(error.contains("(at page.value[0])"), "{error}");
}

/// A service leaves the type out where the declared type tells it, and mocks and `odata.metadata=none` always do.
#[test]
fn an_object_without_a_type_is_kept_and_written_without_a_type() {
    for body in [r"{}", r#"{"groupId":"g"}"#, r#"{"@odata.etag":"e","x@odata.type":"microsoft.graph.groupAudience"}"#] {
        let read: Audience = serde_json::from_str(body).unwrap();
        let Audience::Other(other) = &read else { panic!("{read:?}") };
        assert_eq!(other.odata_type(), None);
        assert_eq!(serde_json::to_string(&read).unwrap(), body);
    }
    let page: Page<Audience> = serde_json::from_value(json!({"value": [{"groupId": "g"}, group("h")]})).unwrap();
    assert!(matches!(page.value[..], [Audience::Other(_), Audience::Group(_)]), "{page:?}");
}

/// Each level of a union whose type comes last is buffered once, with all that it contains.
#[test]
fn a_union_is_read_the_same_from_the_input_and_from_a_buffer() {
    for inner in [
        r##"{"@odata.type":"#microsoft.graph.everyoneAudience","includeGuests":true}"##,
        r##"{"includeGuests":true,"@odata.type":"#microsoft.graph.everyoneAudience"}"##,
        r##"{"room":1,"@odata.type":"#microsoft.graph.roomAudience","seats":2}"##,
        r#"{"room":{"floor":[1,2.5,"a",null,true]}}"#,
    ] {
        #[derive(Clone, Debug, PartialEq, GraphComplex)]
        #[graph_complex(odata_type = "#microsoft.graph.rule")]
        enum Rule {
            Allow(Allow),
        }
        #[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
        #[graph_complex(odata_type = "#microsoft.graph.allow")]
        struct Allow {
            audiences: Option<Vec<Audience>>,
        }
        let direct: Audience = serde_json::from_str(inner).unwrap();
        let body = format!(r##"{{"audiences":[{inner}],"@odata.type":"#microsoft.graph.allow"}}"##);
        let Rule::Allow(allow) = serde_json::from_str(&body).unwrap();
        assert_eq!(allow.audiences, Some(vec![direct]), "{body}");
    }
}

#[test]
fn an_unknown_type_is_kept() {
    for prefix in ["#", "", "https://graph.microsoft.com/beta/$metadata#"] {
        let body = json!({
            "@odata.type": format!("{prefix}microsoft.graph.roomAudience"),
            "room": {"@odata.type": "microsoft.graph.room", "floor": 4}, "seats": [1.5, u64::MAX, null], "groupId": 7,
        });
        let read: Audience = serde_json::from_value(body.clone()).unwrap();
        let Audience::Other(other) = &read else { panic!("{read:?}") };
        assert_eq!(other.odata_type(), Some("#microsoft.graph.roomAudience"));
        assert_eq!((other.properties().len(), &other.properties()["groupId"]), (3, &json!(7)));
        let mut again = body;
        again["@odata.type"] = json!("#microsoft.graph.roomAudience");
        assert_eq!(serde_json::to_value(&read).unwrap(), again);
    }
}

#[test]
fn the_type_of_the_union_itself_is_an_unknown_type() {
    let body = json!({"@odata.type": "#microsoft.graph.printAudience", "a": 1});
    let read: Audience = serde_json::from_value(body.clone()).unwrap();
    assert!(matches!(read, Audience::Other(_)), "{read:?}");
    assert_eq!(serde_json::to_value(&read).unwrap(), body);
}

#[test]
fn an_unknown_type_is_an_error_if_the_union_does_not_keep_it() {
    for body in [
        r##"{"@odata.type":"#microsoft.graph.holePunch","holes":2}"##,
        r##"{"holes":2,"@odata.type":"#microsoft.graph.holePunch"}"##,
    ] {
        let error = serde_json::from_str::<Finishing>(body).unwrap_err().to_string();
        for word in [
            "`microsoft.graph.printFinishing`",
            "microsoft.graph.holePunch`",
            "`microsoft.graph.stapleFinishing`",
            "`microsoft.graph.foldFinishing`",
        ] {
            assert!(error.contains(word), "`{word}` is not in: {error}");
        }
    }
    let body = r##"{"@odata.type":"#microsoft.graph.foldFinishing","folds":3}"##;
    assert_eq!(serde_json::from_str::<Finishing>(body).unwrap(), Finishing::Fold(Fold { folds: Some(3) }));
}

#[test]
fn a_required_property_of_a_member_is_required_before_and_after_the_type() {
    for body in [
        r##"{"@odata.type":"#microsoft.graph.stapleFinishing"}"##,
        r##"{"folds":1,"@odata.type":"#microsoft.graph.stapleFinishing"}"##,
    ] {
        let error = serde_json::from_str::<Finishing>(body).unwrap_err().to_string();
        assert!(error.contains("`staples` of `microsoft.graph.stapleFinishing` is missing"), "{error}");
    }
    for body in [
        r##"{"@odata.type":"#microsoft.graph.stapleFinishing","staples":"two"}"##,
        r##"{"staples":"two","@odata.type":"#microsoft.graph.stapleFinishing"}"##,
    ] {
        let error = serde_json::from_str::<Finishing>(body).unwrap_err().to_string();
        assert!(error.contains("`staples` of `microsoft.graph.stapleFinishing`") && error.contains("two"), "{error}");
    }
}

#[test]
fn a_member_of_a_union_must_be_an_object() {
    for value in [json!(null), json!("everyone"), json!([]), json!(1), json!(true)] {
        let error = serde_json::from_value::<Finishing>(value.clone()).unwrap_err().to_string();
        assert!(error.contains("an object (microsoft.graph.printFinishing)"), "{value}: {error}");
    }
}

#[test]
fn a_union_is_made_from_each_of_its_members() {
    assert_eq!(Finishing::from(Staple { staples: 2 }), Finishing::Staple(Staple { staples: 2 }));
    assert_eq!(Finishing::from(Fold::default()), Finishing::Fold(Fold::default()));
}

#[test]
fn a_union_may_be_in_properties_collections_and_pages() {
    let everyone = Audience::Everyone(Everyone { include_guests: Some(false), ..Everyone::default() });
    let members = json!([
        {"groupId": "a", "@odata.type": "microsoft.graph.groupAudience"},
        {"@odata.type": "#microsoft.graph.everyoneAudience", "includeGuests": false},
        {"@odata.type": "#microsoft.graph.groupAudience", "groupId": "b"},
    ]);
    let expected = vec![group("a"), everyone, group("b")];

    let printer: Printer =
        serde_json::from_value(json!({"id": "1", "allowed": members, "audience": members[0]})).unwrap();
    assert_eq!((printer.allowed.as_ref(), printer.audience), (Some(&expected), Some(group("a"))));
    let page: Page<Audience> = serde_json::from_value(json!({"value": members})).unwrap();
    assert_eq!(page.value, expected);
    assert_eq!(serde_json::from_value::<Vec<Audience>>(members).unwrap(), expected);
}

#[test]
fn members_of_many_kinds_in_one_collection_are_read_independently() {
    let body = r##"{"id":"1","allowed":[
        {"location":{"floor":1},"@odata.type":"#microsoft.graph.groupAudience"},
        {"location":{"floor":2},"@odata.type":"#microsoft.graph.roomAudience"},
        {"location":{"floor":3},"@odata.type":"#microsoft.graph.everyoneAudience"},
        {"@odata.type":"#microsoft.graph.groupAudience"}]}"##;
    let allowed = serde_json::from_str::<Printer>(body).unwrap().allowed.unwrap();
    let location = Some(Location { floor: Some(1), ..Location::default() });
    assert_eq!(allowed[0], Audience::Group(Group { group_id: None, location }));
    let Audience::Other(room) = &allowed[1] else { panic!("{:?}", allowed[1]) };
    assert_eq!(room.properties()["location"], json!({"floor": 2}));
    let Audience::Everyone(everyone) = &allowed[2] else { panic!("{:?}", allowed[2]) };
    assert_eq!(everyone.additional["location"], json!({"floor": 3}));
    assert_eq!(allowed[3], Audience::Group(Group::default()));
}

#[test]
fn a_union_in_a_union_loses_nothing() {
    #[derive(Clone, Debug, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.printOption")]
    enum PrintOption {
        Finishing(Finishing),
        Audience(Audience),
    }
    for option in [PrintOption::Finishing(Finishing::Fold(Fold { folds: Some(3) })), PrintOption::Audience(group("g"))]
    {
        let body = serde_json::to_string(&option).unwrap();
        assert_eq!(serde_json::from_str::<PrintOption>(&body).unwrap(), option, "{body}");
    }
}

#[test]
fn the_default_of_a_union_may_be_a_union() {
    #[derive(Clone, Debug, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.inner")]
    enum Inner {
        #[graph_complex(default)]
        Fold(Fold),
    }
    #[derive(Clone, Debug, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.outer")]
    enum Outer {
        #[graph_complex(default)]
        Inner(Inner),
        #[graph_complex(other)]
        Other(UnknownType),
    }
    let outer: Outer = serde_json::from_str(r#"{"folds":2}"#).unwrap();
    assert_eq!(outer, Outer::Inner(Inner::Fold(Fold { folds: Some(2) })));
}

/// The type of a union does not identify a member.
#[test]
fn the_type_of_a_union_in_a_union_does_not_select_its_first_member() {
    #[derive(Clone, Debug, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.printOption")]
    enum PrintOption {
        Finishing(Finishing),
        #[graph_complex(other)]
        Other(UnknownType),
    }
    let body = json!({"@odata.type": "#microsoft.graph.printFinishing", "staples": 2});
    if let Ok(option) = serde_json::from_value::<PrintOption>(body.clone()) {
        assert_eq!(serde_json::to_value(&option).unwrap(), body, "{option:?}");
    }
}

#[test]
fn numbers_before_the_type_keep_their_value() {
    for (number, kept) in [("18446744073709551615", json!(u64::MAX)), ("-0.5", json!(-0.5)), ("1000.0", json!(1000.0))]
    {
        let body = format!(r##"{{"until":{number},"@odata.type":"#microsoft.graph.everyoneAudience"}}"##);
        let Audience::Everyone(everyone) = serde_json::from_str(&body).unwrap() else { panic!("{body}") };
        assert_eq!(everyone.additional.get("until").map(Value::to_owned), Some(kept), "{body}");
    }
}
