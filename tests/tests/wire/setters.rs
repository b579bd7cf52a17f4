//! The names of setters, and what setters take.

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
