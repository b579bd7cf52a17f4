//! Kinds of fields that stand together in one type: a base beside fields that bodies lack, secrets and flags in
//! collections, and what keeps unknown things at two places.

use graph_models::{
    Change, GraphComplex, GraphEntity, GraphEnum, Secret,
    odata::{AdditionalProperties, Annotations, Bind, UnknownType},
};
use serde_json::json;

/// The base.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.entity", update)]
pub(crate) struct Entity {
    pub(crate) id: String,
    pub(crate) display_name: Option<String>,
}

/// A type with a base, and each kind of field that a body lacks.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.share", update)]
pub(crate) struct Share {
    #[graph_entity(base)]
    pub(crate) base: Entity,
    #[graph_entity(read_only)]
    pub(crate) made: Option<String>,
    #[graph_entity(bind)]
    pub(crate) owner: Option<Entity>,
    pub(crate) floor: Option<i32>,
    #[graph_entity(additional)]
    pub(crate) additional: AdditionalProperties,
    #[graph_entity(annotations)]
    pub(crate) annotations: Annotations,
}

const SHARE: &str = r##"{"@odata.type":"#microsoft.graph.share","@odata.etag":"e","id":"1","displayName":"n","made":"today","owner":{"@odata.type":"#microsoft.graph.entity","id":"2"},"floor":3,"color":true}"##;

#[test]
fn a_type_with_a_base_has_every_kind_of_field() {
    let share: Share = serde_json::from_str(SHARE).unwrap();
    assert_eq!(serde_json::to_string(&share).unwrap(), SHARE);
    assert_eq!(share.annotations.etag(), Some("e"));
    assert_eq!(Share::SCHEMA.select(), "id,displayName,made,floor");
}

#[test]
fn its_bodies_lack_what_they_lack() {
    let share: Share = serde_json::from_str(SHARE).unwrap();
    let json = r##"{"@odata.type":"#microsoft.graph.share","displayName":"n","floor":3}"##;
    assert_eq!(serde_json::to_string(&ShareCreate::from(&share)).unwrap(), json);
    let read: ShareCreate = serde_json::from_str(SHARE).unwrap();
    assert_eq!((read.floor, read.base.display_name.as_deref(), read.owner), (Some(3), Some("n"), None));
    let update: ShareUpdate = serde_json::from_str(SHARE).unwrap();
    assert_eq!((update.floor, update.owner), (Change::Set(3), Change::Keep));
    assert_eq!(serde_json::to_string(&ShareUpdate::new()).unwrap(), r##"{"@odata.type":"#microsoft.graph.share"}"##);
}

#[test]
fn a_reference_in_a_response_is_passed_over() {
    let share: Share = serde_json::from_str(r#"{"id":"1","owner@odata.bind":"entities('2')"}"#).unwrap();
    assert_eq!(share.owner, None);
}

#[test]
fn both_bodies_bind_by_url_and_by_list() {
    let create = ShareCreate::new().owner("u");
    let update = ShareUpdate::new().owner("u");
    assert_eq!(serde_json::to_value(&create).unwrap(), serde_json::to_value(&update).unwrap());
    assert_eq!(ShareUpdate::new().owner(["a", "b"]).owner, Change::Set(Bind::Many(vec!["a".into(), "b".into()])));
    assert_eq!(ShareCreate::new().owner(["a"]).owner, Some(Bind::Many(vec!["a".into()])));
}

/// Days.
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.dayOfWeek", flags)]
pub(crate) enum Day {
    Monday,
    Tuesday,
    #[graph_enum(other)]
    Other(String),
}

/// What stands in collections.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.plan")]
pub(crate) struct Plan {
    pub(crate) weeks: Option<Vec<Vec<Day>>>,
    pub(crate) starts: Option<Vec<Option<Day>>>,
    pub(crate) pins: Option<Vec<Secret<String>>>,
}

#[test]
fn a_collection_of_flags_is_an_array_of_texts() {
    let json = r##"{"@odata.type":"#microsoft.graph.plan","weeks":["monday,tuesday","tuesday"],"starts":["monday",null,"tuesday"]}"##;
    let plan: Plan = serde_json::from_str(json).unwrap();
    assert_eq!(plan.weeks, Some(vec![vec![Day::Monday, Day::Tuesday], vec![Day::Tuesday]]));
    assert_eq!(plan.starts, Some(vec![Some(Day::Monday), None, Some(Day::Tuesday)]));
    assert_eq!(serde_json::to_string(&plan).unwrap(), json);
}

#[test]
fn what_stands_for_secrets_is_not_shown_either() {
    let fault = serde_json::from_str::<Plan>(r#"{"pins":"hunter2"}"#).unwrap_err().to_string();
    assert!(fault.contains("`pins`") && !fault.contains("hunter2"), "{fault}");
    assert!(Plan::SCHEMA.property("pins").unwrap().is_secret());
}

/// A union with a default.
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.inner")]
pub(crate) enum Inner {
    #[graph_complex(default)]
    Plan(Plan),
}

/// A union whose default is a union.
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.outer")]
pub(crate) enum Outer {
    #[graph_complex(default)]
    Inner(Inner),
    #[graph_complex(other)]
    Other(UnknownType),
}

#[test]
fn the_default_of_a_union_may_be_a_union() {
    let outer: Outer = serde_json::from_str(r#"{"starts":[]}"#).unwrap();
    let plan = Plan { starts: Some(vec![]), ..Plan::default() };
    assert_eq!(outer, Outer::Inner(Inner::Plan(plan)));
}

#[test]
fn an_unknown_type_names_its_type_once() {
    let mut unknown = UnknownType::new("#a.b", AdditionalProperties::new());
    unknown.properties_mut().insert("@odata.type", "#c.d");
    let fault = serde_json::to_string(&unknown).unwrap_err().to_string();
    assert!(fault.contains("@odata.type"), "{fault}");
}

#[test]
fn a_body_may_send_what_it_has_no_field_for() {
    let body = ShareCreate::new().additional([("made", "by hand")].into_iter().collect::<AdditionalProperties>());
    let json = r##"{"@odata.type":"#microsoft.graph.share","made":"by hand"}"##;
    assert_eq!(serde_json::to_string(&body).unwrap(), json);
    let twice = body.floor(1).additional([("floor", 2)].into_iter().collect::<AdditionalProperties>());
    let fault = serde_json::to_string(&twice).unwrap_err().to_string();
    assert!(fault.contains("`floor`") && fault.contains("microsoft.graph.share"), "{fault}");
}

#[test]
fn an_object_is_no_number_because_of_the_name_of_a_key() {
    let fault = serde_json::from_value::<Entity>(json!({"id": {"$serde_json::private::Number": "abc"}})).unwrap_err();
    assert!(fault.to_string().contains("`id`"), "{fault}");
}
