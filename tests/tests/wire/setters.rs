//! The names of setters, and what setters take.

#![expect(
    clippy::implicit_clone,
    clippy::needless_borrows_for_generic_args,
    clippy::struct_field_names,
    clippy::unnecessary_fallible_conversions,
    clippy::useless_conversion,
    reason = "the calls show which function a name refers to"
)]

use graph_models::{Change, GraphEntity};
use serde::{Deserialize as _, Serialize as _};
use serde_json::json;

/// An entity whose properties have the names of functions that each body has.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.message", update)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) new: Option<bool>,
    pub(crate) from: Option<String>,
    pub(crate) default: Option<bool>,
    pub(crate) clone: Option<i32>,
    pub(crate) clone_from: Option<i32>,
    pub(crate) eq: Option<String>,
    pub(crate) ne: Option<String>,
    pub(crate) into: Option<String>,
    pub(crate) try_from: Option<String>,
    pub(crate) try_into: Option<String>,
    pub(crate) to_owned: Option<String>,
    pub(crate) serialize: Option<bool>,
    pub(crate) r#deserialize: Option<bool>,
    pub(crate) subject: Option<String>,
}

/// What takes a body or what converts into one.
fn send(body: impl Into<MessageCreate>) -> MessageCreate {
    body.into()
}

#[test]
fn a_setter_does_not_hide_a_function_of_the_body() {
    let message = Message { from: Some("a@contoso.com".to_owned()), ..Message::default() };
    let body = MessageCreate::from(&message);
    assert_eq!(body, MessageCreate::try_from(message).unwrap());
    assert_eq!(MessageCreate::default(), MessageCreate::new());
    assert_eq!(body.clone(), body.to_owned());
    assert!(body.eq(&body) && body.ne(&MessageCreate::default()));
    let converted: MessageCreate = body.clone().into();
    let mut again = MessageCreate::new();
    again.clone_from(&converted);
    let value = again.serialize(serde_json::value::Serializer).unwrap();
    assert_eq!(value, json!({"@odata.type": "#microsoft.graph.message", "from": "a@contoso.com"}));
    assert_eq!(MessageCreate::deserialize(value).unwrap(), send(body));
    assert_eq!(MessageUpdate::default(), MessageUpdate::new());
}

#[test]
fn a_setter_that_would_hide_a_function_has_a_prefix_and_its_field_does_not() {
    let create = MessageCreate::new()
        .set_new(true)
        .set_from("a@contoso.com")
        .set_default(false)
        .set_clone(1)
        .set_clone_from(2)
        .set_eq("e")
        .set_ne("n")
        .set_into("i")
        .set_try_from("f")
        .set_try_into("t")
        .set_to_owned("o")
        .set_serialize(true)
        .set_deserialize(false)
        .subject("Lunch");
    assert_eq!((create.from.as_deref(), create.new), (Some("a@contoso.com"), Some(true)));
    let json = json!({
        "@odata.type": "#microsoft.graph.message", "new": true, "from": "a@contoso.com", "default": false, "clone": 1,
        "cloneFrom": 2, "eq": "e", "ne": "n", "into": "i", "tryFrom": "f", "tryInto": "t", "toOwned": "o",
        "serialize": true, "deserialize": false, "subject": "Lunch"
    });
    assert_eq!(serde_json::to_value(&create).unwrap(), json);
    let update = MessageUpdate::new().set_new(Change::Clear).set_from("b@contoso.com");
    assert_eq!((update.new, update.from), (Change::Clear, Change::Set("b@contoso.com".to_owned())));
    assert_eq!(Message::NAMES.from, "from");
}

/// An entity with collections.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.group", update)]
pub(crate) struct Group {
    pub(crate) id: String,
    pub(crate) tags: Vec<String>,
    pub(crate) group_types: Option<Vec<String>>,
    pub(crate) sizes: Option<Vec<i32>>,
    pub(crate) messages: Option<Vec<Message>>,
}

#[test]
fn a_collection_of_texts_is_set_from_texts_of_any_kind() {
    let body = GroupCreate::new(["a", "b"]).group_types(["Unified"]);
    assert_eq!(
        (body.tags.as_slice(), body.group_types),
        (["a", "b"].map(str::to_owned).as_slice(), Some(vec!["Unified".to_owned()]))
    );
    let types = vec!["Unified".to_owned()];
    let body = |tags: &[&str]| GroupCreate::new(tags);
    for body in [
        body(&["a"]).group_types(["Unified"]),
        body(&["a"]).group_types(["Unified".to_owned()]),
        body(&["a"]).group_types(&["Unified"]),
        body(&["a"]).group_types(types.clone()),
        body(&["a"]).group_types(types.as_slice()),
        body(&["a"]).group_types(vec!["Unified".into()]),
    ] {
        assert_eq!(body.group_types.as_ref(), Some(&types));
    }
    assert_eq!(body(&[]).group_types(vec![]).group_types, Some(vec![]));
    assert_eq!(GroupUpdate::new().group_types(["Unified"]).group_types, Change::Set(types.clone()));
    assert_eq!(GroupUpdate::new().group_types(types.clone()).group_types, Change::Set(types));
    assert_eq!(GroupUpdate::new().group_types(vec![]).tags(Change::Clear).group_types, Change::Set(vec![]));
}

#[test]
fn a_collection_of_other_values_is_set_from_values() {
    let body = GroupCreate::new(vec![]).sizes([1, 2]).messages([Message::default()]);
    assert_eq!((body.sizes, body.messages.map(|messages| messages.len())), (Some(vec![1, 2]), Some(1)));
    let body = GroupCreate::new(vec![]).sizes(vec![1]).messages([]);
    assert_eq!((body.sizes, body.messages), (Some(vec![1]), Some(vec![])));
    assert_eq!(GroupUpdate::new().sizes([1]).messages([]).sizes, Change::Set(vec![1]));
}
