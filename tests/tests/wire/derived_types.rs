//! Structs of a concrete type from which others derive. With a `derived_type` field, a struct accepts objects of derived
//! types: it keeps the name that came, and the rest of the object in its `additional` field, and writes both again.

use std::fmt::Debug;

use graph_models::{
    Change, GraphComplex, GraphEntity,
    odata::{AdditionalProperties, Annotations, DeltaItem, Lenient, Page, UnknownType, WithoutType},
};
use serde_json::{Value, json};

/// A user, which can be an `agentUser`.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.user", update)]
pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) display_name: Option<String>,
    pub(crate) creator: Option<Identity>,
    pub(crate) identities: Option<Vec<Identity>>,
    #[graph_entity(navigation)]
    pub(crate) manager: Option<Box<User>>,
    #[graph_entity(navigation)]
    pub(crate) direct_reports: Option<Vec<User>>,
    #[graph_entity(additional)]
    pub(crate) additional: AdditionalProperties,
    #[graph_entity(annotations)]
    pub(crate) annotations: Annotations,
    #[graph_entity(derived_type)]
    pub(crate) derived_type: Option<String>,
}

/// A complex type from which others derive. The field is declared before the properties.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.identity", create, update)]
pub(crate) struct Identity {
    #[graph_complex(derived_type)]
    pub(crate) of: Option<String>,
    pub(crate) id: Option<String>,
    #[graph_complex(additional)]
    pub(crate) additional: AdditionalProperties,
}

/// A struct of the same type that accepts only that type.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.user")]
struct StrictUser {
    id: String,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

const AGENT: &str = "#microsoft.graph.agentUser";

/// An agent user with a property that a user does not have.
fn agent() -> User {
    User {
        id: "7".into(),
        display_name: Some("Agent".into()),
        additional: AdditionalProperties::from_iter([("identityParentId", json!("9"))]),
        derived_type: Some(AGENT.into()),
        ..User::default()
    }
}

/// Reads a document in each way, checks that the values are equal, and returns the value.
fn read<T: GraphEntity + Clone + Debug + PartialEq>(document: &str) -> T {
    let value: T = serde_json::from_str(document).unwrap_or_else(|error| panic!("{error}: {document}"));
    assert_eq!(serde_json::from_reader::<_, T>(document.as_bytes()).unwrap(), value);
    let json: Value = serde_json::from_str(document).unwrap();
    assert_eq!(serde_json::from_value::<T>(json.clone()).unwrap(), value);
    assert_eq!(T::deserialize(&json).unwrap(), value);
    // A lenient value is buffered before it is read.
    assert_eq!(serde_json::from_str::<Lenient<T>>(document).unwrap(), Lenient::Valid(value.clone()));
    value
}

#[test]
fn an_object_of_its_own_type_keeps_no_name() {
    for document in [
        r#"{"id":"1"}"#,
        r##"{"@odata.type":"#microsoft.graph.user","id":"1"}"##,
        r#"{"id":"1","@odata.type":"microsoft.graph.user"}"#,
        r#"{"@odata.type":"https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.user","id":"1"}"#,
    ] {
        let user: User = read(document);
        assert_eq!(user, User { id: "1".into(), ..User::default() }, "{document}");
        assert_eq!(serde_json::to_string(&user).unwrap(), r##"{"@odata.type":"#microsoft.graph.user","id":"1"}"##);
    }
}

#[test]
fn an_object_of_a_derived_type_is_kept_in_every_place_and_form_of_its_type() {
    let written =
        r##"{"@odata.type":"#microsoft.graph.agentUser","id":"7","displayName":"Agent","identityParentId":"9"}"##;
    for name in
        [AGENT, "microsoft.graph.agentUser", "https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.agentUser"]
    {
        for document in [
            format!(r#"{{"@odata.type":"{name}","id":"7","displayName":"Agent","identityParentId":"9"}}"#),
            format!(r#"{{"id":"7","identityParentId":"9","@odata.type":"{name}","displayName":"Agent"}}"#),
            format!(r#"{{"identityParentId":"9","displayName":"Agent","id":"7","@type":"{name}"}}"#),
        ] {
            let user: User = read(&document);
            assert_eq!(user, agent(), "{document}");
            assert_eq!(user.id(), Some("7"));
            assert_eq!(serde_json::to_string(&user).unwrap(), written);
        }
    }
}

#[test]
fn an_object_with_objects_of_derived_types_in_it_is_written_as_it_was_read() {
    let body = json!({
        "@odata.type": "#microsoft.graph.agentUser", "@odata.etag": "W/1", "id": "7", "parent": {"@odata.type": "#x.Y"},
        "creator": {"@odata.type": "#microsoft.graph.userIdentity", "id": "1", "userPrincipalName": "a@b.c"},
        "identities": [
            {"@odata.type": "#microsoft.graph.identity", "id": "2"},
            {"@odata.type": "#microsoft.graph.sharePointIdentity", "loginName": "l"},
        ],
        "manager": {"@odata.type": "#microsoft.graph.agentUser", "id": "8", "level": 2},
        "directReports": [
            {"@odata.type": "#microsoft.graph.agentUser", "id": "9"},
            {"@odata.type": "#microsoft.graph.user", "id": "10", "level": [1, null]},
        ],
    });
    let user: User = read(&body.to_string());
    assert_eq!(serde_json::to_value(&user).unwrap(), body);
    let names = |users: &[User]| users.iter().map(|user| user.derived_type.clone()).collect::<Vec<_>>();
    assert_eq!(names(user.direct_reports.as_ref().unwrap()), [Some(AGENT.to_owned()), None]);
    let identities = user.identities.unwrap();
    assert_eq!(identities[1].of.as_deref(), Some("#microsoft.graph.sharePointIdentity"));

    let page = json!({"value": [body, {"@odata.type": "#microsoft.graph.user", "id": "1"}]});
    let users: Page<User> = serde_json::from_value(page.clone()).unwrap();
    assert_eq!(serde_json::to_value(&users).unwrap(), page);
    let items: Page<DeltaItem<User>> = serde_json::from_value(page.clone()).unwrap();
    assert_eq!(serde_json::to_value(&items).unwrap(), page);
}

#[test]
fn the_type_is_left_out_where_the_caller_asks_for_it() {
    let json = r#"{"id":"7","displayName":"Agent","identityParentId":"9"}"#;
    assert_eq!(serde_json::to_string(&WithoutType(&agent())).unwrap(), json);
}

#[test]
fn a_struct_without_a_place_for_the_name_reports_both_names() {
    for document in [
        r##"{"@odata.type":"#microsoft.graph.agentUser","id":"1"}"##,
        r##"{"id":"1","@odata.type":"#microsoft.graph.agentUser"}"##,
    ] {
        let error = serde_json::from_str::<StrictUser>(document).unwrap_err().to_string();
        let expected = "expected the type `microsoft.graph.user`, got `#microsoft.graph.agentUser` in `@odata.type`";
        assert!(error.starts_with(expected), "{error}");
        let lenient: Lenient<StrictUser> = serde_json::from_str(document).unwrap();
        assert!(lenient.valid().is_none());
    }
}

#[test]
fn a_type_that_is_given_twice_or_is_not_text_is_an_error() {
    for other in [AGENT, "#microsoft.graph.user"] {
        let document = format!(r#"{{"@odata.type":"{AGENT}","id":"1","@odata.type":"{other}"}}"#);
        let error = serde_json::from_str::<User>(&document).unwrap_err().to_string();
        assert!(error.starts_with("`@odata.type` of `microsoft.graph.user` is given twice"), "{error}");
    }
    let error = serde_json::from_str::<User>(r#"{"@odata.type":null,"id":"1"}"#).unwrap_err().to_string();
    assert!(error.starts_with("expected the name of a type in `@odata.type`"), "{error}");
}

#[test]
fn bodies_create_and_update_objects_of_a_derived_type() {
    let json = r##"{"@odata.type":"#microsoft.graph.agentUser","displayName":"Agent"}"##;
    for name in [AGENT, "microsoft.graph.agentUser"] {
        let create = UserCreate::new().derived_type(name).display_name("Agent");
        assert_eq!(serde_json::to_string(&create).unwrap(), json);
        let update = UserUpdate::new().derived_type(name.to_owned()).display_name("Agent");
        assert_eq!(serde_json::to_string(&update).unwrap(), json);
    }
    assert_eq!(serde_json::to_string(&UserCreate::new()).unwrap(), r##"{"@odata.type":"#microsoft.graph.user"}"##);
    let update = UserUpdate::new().display_name(Change::Clear).derived_type(AGENT);
    let cleared = r##"{"@odata.type":"#microsoft.graph.agentUser","displayName":null}"##;
    assert_eq!(serde_json::to_string(&update).unwrap(), cleared);
    assert_eq!(serde_json::to_string(&WithoutType(&update)).unwrap(), r#"{"displayName":null}"#);
    assert_eq!(serde_json::from_str::<UserUpdate>(cleared).unwrap(), update);

    let identity = IdentityCreate::new().of("#microsoft.graph.userIdentity").id("1");
    let json = r##"{"@odata.type":"#microsoft.graph.userIdentity","id":"1"}"##;
    assert_eq!(serde_json::to_string(&identity).unwrap(), json);
    let update = IdentityUpdate::new().of("#microsoft.graph.userIdentity").id("1");
    assert_eq!(serde_json::to_string(&update).unwrap(), json);
}

#[test]
fn the_create_body_of_an_object_has_its_derived_type() {
    let json = r##"{"@odata.type":"#microsoft.graph.agentUser","displayName":"Agent"}"##;
    let body = UserCreate::from(&agent());
    assert_eq!(serde_json::to_string(&body).unwrap(), json);
    assert_eq!(UserCreate::from(agent()), body);
    assert_eq!(serde_json::from_str::<UserCreate>(json).unwrap(), body);
}

#[test]
fn bodies_show_and_compare_the_type_that_they_send() {
    let (user, agent) = (UserCreate::new(), UserCreate::new().derived_type("microsoft.graph.agentUser"));
    assert_eq!(format!("{user:?}"), "UserCreate");
    assert_eq!(format!("{agent:?}"), "UserCreate { @odata.type: \"#microsoft.graph.agentUser\" }");
    assert_ne!(user, agent);
    assert_eq!(agent, UserCreate::new().derived_type(AGENT));
    assert_eq!(user, UserCreate::new().derived_type("#microsoft.graph.user"));
    let creator = |of: Option<&str>| Identity { of: of.map(str::to_owned), ..Identity::default() };
    let [one, other] = [None, Some("#microsoft.graph.userIdentity")].map(|of| UserUpdate::new().creator(creator(of)));
    assert_ne!(one, other);
    let shown = "UserUpdate { creator: microsoft.graph.identity { @odata.type: \"#microsoft.graph.userIdentity\" } }";
    assert_eq!(format!("{other:?}"), shown);
}

/// A struct of a derived type, whose base has the place for the name.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.agentUser", update)]
struct AgentUser {
    identity_parent_id: Option<String>,
    #[graph_entity(base)]
    base: User,
    level: Option<i32>,
}

#[test]
fn the_place_in_the_base_serves_the_derived_struct() {
    let own = r##"{"@odata.type":"#microsoft.graph.agentUser","identityParentId":"9","id":"7","level":1}"##;
    let agent: AgentUser = read(own);
    assert_eq!((agent.base.derived_type.as_deref(), agent.level), (None, Some(1)));
    assert_eq!(serde_json::to_string(&agent).unwrap(), own);
    let derived = r##"{"@odata.type":"#microsoft.graph.robotUser","@odata.etag":"e","id":"7","level":1,"arms":2}"##;
    let robot: AgentUser = read(derived);
    assert_eq!(robot.base.derived_type.as_deref(), Some("#microsoft.graph.robotUser"));
    assert_eq!((&robot.base.additional["arms"], robot.base.annotations.etag()), (&json!(2), Some("e")));
    assert_eq!(serde_json::to_string(&robot).unwrap(), derived);

    let json = r##"{"@odata.type":"#microsoft.graph.robotUser","level":1}"##;
    assert_eq!(serde_json::to_string(&AgentUserCreate::from(&robot)).unwrap(), json);
    let create = AgentUserCreate::new().base(UserCreate::new().derived_type("#microsoft.graph.robotUser")).level(1);
    assert_eq!(serde_json::to_string(&create).unwrap(), json);
    let update = AgentUserUpdate::new().base(UserUpdate::new().derived_type("#microsoft.graph.robotUser")).level(1);
    assert_eq!(serde_json::to_string(&update).unwrap(), json);
}

#[test]
fn an_object_of_the_type_of_the_base_is_not_one_of_a_derived_type() {
    for name in ["#microsoft.graph.user", "microsoft.graph.user"] {
        let document = format!(r#"{{"@odata.type":"{name}","id":"1"}}"#);
        let error = serde_json::from_str::<AgentUser>(&document).unwrap_err().to_string();
        let expected = format!("expected the type `microsoft.graph.agentUser`, got `{name}` in `@odata.type`");
        assert!(error.starts_with(&expected), "{error}");
    }
}

/// A struct that accepts objects of derived types, and whose base keeps the other properties.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.servicePrincipal")]
struct ServicePrincipal {
    #[graph_entity(base)]
    base: DirectoryObject,
    app_id: Option<String>,
    #[graph_entity(derived_type)]
    derived_type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.directoryObject")]
struct DirectoryObject {
    id: String,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
}

#[test]
fn the_base_can_keep_the_other_properties() {
    let json = r##"{"@odata.type":"#microsoft.graph.agentIdentity","id":"7","appId":"a","level":1}"##;
    let principal: ServicePrincipal = read(json);
    assert_eq!(principal.derived_type.as_deref(), Some("#microsoft.graph.agentIdentity"));
    assert_eq!(principal.base.additional["level"], 1);
    assert_eq!(serde_json::to_string(&principal).unwrap(), json);
    let body = ServicePrincipalCreate::new().derived_type("#microsoft.graph.agentIdentity").app_id("a");
    assert_eq!(
        serde_json::to_value(&body).unwrap(),
        json!({"@odata.type": "#microsoft.graph.agentIdentity", "appId": "a"})
    );
    let error = serde_json::from_str::<DirectoryObject>(json).unwrap_err().to_string();
    assert!(error.starts_with("expected the type `microsoft.graph.directoryObject`, got"), "{error}");
}

/// A union without a variant for unknown types, whose default accepts objects of derived types.
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.directoryObject", update)]
enum Member {
    #[graph_entity(default)]
    User(Box<User>),
    Agent(Box<AgentUser>),
}

#[test]
fn the_default_variant_accepts_an_object_of_an_unknown_type() {
    for document in [
        r##"{"@odata.type":"#microsoft.graph.guestUser","id":"1","host":"h"}"##,
        r#"{"id":"1","@odata.type":"microsoft.graph.guestUser","host":"h"}"#,
        r#"{"host":"h","id":"1","@type":"https://host/$metadata#microsoft.graph.guestUser"}"#,
    ] {
        let member: Member = read(document);
        let Member::User(user) = &member else { panic!("{member:?}") };
        assert_eq!(user.derived_type.as_deref(), Some("#microsoft.graph.guestUser"));
        let written = json!({"@odata.type": "#microsoft.graph.guestUser", "id": "1", "host": "h"});
        assert_eq!(serde_json::to_value(&member).unwrap(), written);
        let body = json!({"@odata.type": "#microsoft.graph.guestUser"});
        assert_eq!(serde_json::to_value(MemberCreate::from(member)).unwrap(), body);
    }
    let member: Member = read(r##"{"id":"1","@odata.type":"#microsoft.graph.agentUser"}"##);
    assert!(matches!(member, Member::Agent(_)), "{member:?}");
    let member: Member = read(r#"{"id":"1"}"#);
    assert_eq!(member, Member::User(Box::new(User { id: "1".into(), ..User::default() })));
    let twice = r##"{"@odata.type":"#a.guest","id":"1","@odata.type":"#a.guest"}"##;
    for error in [
        serde_json::from_str::<Member>(twice).unwrap_err().to_string(),
        serde_json::from_str::<Page<DeltaItem<Member>>>(&format!(r#"{{"value":[{twice}]}}"#)).unwrap_err().to_string(),
    ] {
        assert!(error.contains("`@odata.type` of `microsoft.graph.user`") && error.contains("given twice"), "{error}");
    }
}

/// A variant for unknown types is asked first: nothing says that an unknown type derives from the default type.
#[test]
fn the_variant_for_unknown_types_takes_them_before_the_default_variant() {
    #[derive(Clone, Debug, PartialEq, GraphEntity)]
    #[graph_entity(odata_type = "#microsoft.graph.directoryObject")]
    enum Owner {
        #[graph_entity(default)]
        User(Box<User>),
        #[graph_entity(other)]
        Other(UnknownType),
    }
    let document = r##"{"@odata.type":"#microsoft.graph.agentUser","id":"1"}"##;
    let owner: Owner = read(document);
    let Owner::Other(other) = &owner else { panic!("{owner:?}") };
    assert_eq!(other.odata_type(), Some(AGENT));
    assert_eq!(serde_json::to_string(&owner).unwrap(), document);
    assert!(matches!(read::<Owner>(r#"{"id":"1"}"#), Owner::User(_)));
}

#[test]
fn an_unknown_type_is_an_error_if_the_default_variant_has_no_place_for_its_name() {
    #[derive(Clone, Debug, PartialEq, GraphEntity)]
    #[graph_entity(odata_type = "#microsoft.graph.directoryObject")]
    enum Owner {
        #[graph_entity(default)]
        Strict(StrictUser),
        Agent(Box<AgentUser>),
    }
    // The base of the default variant is not a type derived from it.
    #[derive(Clone, Debug, PartialEq, GraphEntity)]
    #[graph_entity(odata_type = "#microsoft.graph.user")]
    enum OneOf {
        #[graph_entity(default)]
        Agent(AgentUser),
    }
    for document in [
        r##"{"@odata.type":"#microsoft.graph.robotUser","id":"1"}"##,
        r##"{"id":"1","@odata.type":"#microsoft.graph.robotUser"}"##,
    ] {
        let error = serde_json::from_str::<Owner>(document).unwrap_err().to_string();
        let expected = "`microsoft.graph.directoryObject` does not know the type `#microsoft.graph.robotUser`";
        assert!(error.starts_with(expected), "{error}");
        assert!(serde_json::from_str::<OneOf>(document).is_ok());
    }
    let error = serde_json::from_str::<OneOf>(r##"{"@odata.type":"#microsoft.graph.user","id":"1"}"##).unwrap_err();
    assert!(error.to_string().contains("does not know the type `#microsoft.graph.user`"), "{error}");
}

/// The field is not a property: neither `$select` nor the schema has it.
#[test]
fn the_field_is_not_a_property() {
    assert_eq!(Identity::SCHEMA.select(), "id");
    assert_eq!(User::SCHEMA.properties().count(), 6);
    assert!(User::SCHEMA.property("derivedType").is_none());
    let user: User = read(r#"{"id":"1","derivedType":"x"}"#);
    assert_eq!((user.derived_type, &user.additional["derivedType"]), (None, &json!("x")));
}
