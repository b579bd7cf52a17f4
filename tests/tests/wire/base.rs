//! Derived types, which have the struct of the base type in a field. The properties of both are in one JSON object, at
//! any depth.

use graph_models::{
    Change, GraphComplex, GraphEntity,
    odata::{AdditionalProperties, Annotations},
};
use serde_json::json;

/// The base of the profiles.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.profile", update)]
pub(crate) struct Profile {
    /// The key.
    pub(crate) id: String,
    /// The name.
    pub(crate) display_name: Option<String>,
    /// When it was created.
    #[graph_entity(read_only)]
    pub(crate) created: Option<String>,
}

/// A type in the middle: derived from the base, and a base itself.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.joinedProfile", update)]
pub(crate) struct JoinedProfile {
    /// A property that is declared before the base.
    pub(crate) first: Option<i32>,
    /// The base.
    #[graph_entity(base)]
    pub(crate) base: Profile,
    /// A property that is declared after the base.
    pub(crate) locale: Option<String>,
    /// The properties that the model does not know.
    #[graph_entity(additional)]
    pub(crate) additional: AdditionalProperties,
}

/// A type at the end.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.hybridProfile", update)]
pub(crate) struct HybridProfile {
    /// The base.
    #[graph_entity(base)]
    pub(crate) base: JoinedProfile,
    /// A property that is declared after the base.
    pub(crate) skip_check: Option<bool>,
}

fn hybrid() -> HybridProfile {
    HybridProfile {
        base: JoinedProfile {
            first: Some(1),
            base: Profile { id: "7".into(), display_name: Some("Kiosk".into()), created: Some("today".into()) },
            locale: Some("en-GB".into()),
            additional: AdditionalProperties::from_iter([("new", json!([1]))]),
        },
        skip_check: Some(true),
    }
}

const JSON: &str = r##"{"@odata.type":"#microsoft.graph.hybridProfile","first":1,"id":"7","displayName":"Kiosk","created":"today","locale":"en-GB","skipCheck":true,"new":[1]}"##;

#[test]
fn the_properties_of_the_base_are_written_at_the_position_of_the_base() {
    assert_eq!(serde_json::to_string(&hybrid()).unwrap(), JSON);
    assert_eq!(HybridProfile::SCHEMA.select(), "first,id,displayName,created,locale,skipCheck");
    assert_eq!(HybridProfile::SCHEMA.base().unwrap().name(), "microsoft.graph.joinedProfile");
}

#[test]
fn the_properties_of_the_base_are_read_in_any_order() {
    assert_eq!(serde_json::from_str::<HybridProfile>(JSON).unwrap(), hybrid());
    let shuffled =
        r#"{"new":[1],"skipCheck":true,"created":"today","locale":"en-GB","displayName":"Kiosk","id":"7","first":1}"#;
    assert_eq!(serde_json::from_str::<HybridProfile>(shuffled).unwrap(), hybrid());
}

#[test]
fn a_derived_type_has_the_key_of_its_base() {
    assert_eq!(hybrid().id(), Some("7"));
    let error = serde_json::from_str::<HybridProfile>(r#"{"skipCheck":true}"#).unwrap_err().to_string();
    assert!(error.contains("hybridProfile") && error.contains("`id`"), "{error}");
}

#[test]
fn a_property_of_the_base_given_twice_is_an_error() {
    let error = serde_json::from_str::<HybridProfile>(r#"{"id":"1","locale":"a","id":"2"}"#).unwrap_err().to_string();
    assert!(error.contains("`id`") && error.contains("twice"), "{error}");
}

#[test]
fn only_the_name_of_the_derived_type_is_accepted() {
    for (body, ok) in [
        (r##"{"@odata.type":"#microsoft.graph.hybridProfile","id":"7"}"##, true),
        (r##"{"@odata.type":"#microsoft.graph.profile","id":"7"}"##, false),
    ] {
        assert_eq!(serde_json::from_str::<HybridProfile>(body).is_ok(), ok, "{body}");
        assert_eq!(serde_json::from_str::<Profile>(body).is_ok(), !ok, "{body}");
    }
}

#[test]
fn the_names_of_a_derived_type_include_those_of_its_base() {
    assert_eq!(HybridProfile::NAMES.display_name, "displayName");
    assert_eq!(HybridProfile::NAMES.skip_check, "skipCheck");
    assert_eq!(HybridProfile::NAMES.locale, "locale");
}

#[test]
fn bodies_do_not_have_the_read_only_properties_of_the_base() {
    let json = r##"{"@odata.type":"#microsoft.graph.hybridProfile","first":1,"displayName":"Kiosk","locale":"en-GB","skipCheck":true}"##;
    let create = HybridProfileCreate::from(&hybrid());
    assert_eq!(serde_json::to_string(&create).unwrap(), json);
    assert_eq!(HybridProfileCreate::from(hybrid()), create);
    assert_eq!(serde_json::from_str::<HybridProfileCreate>(JSON).unwrap().base.base, create.base.base);
    let built = HybridProfileCreate::new()
        .skip_check(true)
        .base(JoinedProfileCreate::new().first(1).locale("en-GB").base(ProfileCreate::new().display_name("Kiosk")));
    assert_eq!(built, create);
    let update = HybridProfileUpdate::new()
        .base(JoinedProfileUpdate::new().locale(Change::Clear).base(ProfileUpdate::new().display_name("New")));
    assert_eq!(
        serde_json::to_string(&update).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.hybridProfile","displayName":"New","locale":null}"##
    );
}

/// A derived type with each kind of field that its bodies do not have.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.share", update)]
pub(crate) struct Share {
    /// The base.
    #[graph_entity(base)]
    pub(crate) base: Profile,
    /// A property that only the service sets.
    #[graph_entity(read_only)]
    pub(crate) made: Option<String>,
    /// A property that bodies bind.
    #[graph_entity(bind)]
    pub(crate) owner: Option<Profile>,
    /// A property that bodies have.
    pub(crate) floor: Option<i32>,
    /// The properties that the model does not know.
    #[graph_entity(additional)]
    pub(crate) additional: AdditionalProperties,
    /// The control information.
    #[graph_entity(annotations)]
    pub(crate) annotations: Annotations,
}

const SHARE: &str = r##"{"@odata.type":"#microsoft.graph.share","@odata.etag":"e","id":"1","displayName":"n","made":"today","owner":{"@odata.type":"#microsoft.graph.profile","id":"2"},"floor":3,"color":true}"##;

#[test]
fn a_derived_type_may_have_every_kind_of_field() {
    let share: Share = serde_json::from_str(SHARE).unwrap();
    assert_eq!(serde_json::to_string(&share).unwrap(), SHARE);
    assert_eq!(share.annotations.etag(), Some("e"));
    assert_eq!(Share::SCHEMA.select(), "id,displayName,created,made,floor");
}

#[test]
fn the_bodies_of_a_derived_type_have_only_what_callers_set() {
    let share: Share = serde_json::from_str(SHARE).unwrap();
    let json = r##"{"@odata.type":"#microsoft.graph.share","displayName":"n","floor":3}"##;
    assert_eq!(serde_json::to_string(&ShareCreate::from(&share)).unwrap(), json);
    let read: ShareCreate = serde_json::from_str(SHARE).unwrap();
    assert_eq!((read.floor, read.base.display_name.as_deref(), read.owner), (Some(3), Some("n"), None));
    let update: ShareUpdate = serde_json::from_str(SHARE).unwrap();
    assert_eq!((update.floor, update.owner), (Change::Set(3), Change::Keep));
    assert_eq!(serde_json::to_string(&ShareUpdate::new()).unwrap(), r##"{"@odata.type":"#microsoft.graph.share"}"##);
}

/// The base of complex types.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.target")]
pub(crate) struct Target {
    /// A filter.
    pub(crate) filter: Option<String>,
}

/// A complex type with a base.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.groupTarget", create)]
pub(crate) struct GroupTarget {
    /// The base.
    #[graph_complex(base)]
    pub(crate) base: Target,
    /// The group.
    pub(crate) group_id: Option<String>,
}

/// A complex type with a base that has its own create body.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.nestedTarget", create)]
pub(crate) struct NestedTarget {
    /// The base.
    #[graph_complex(base)]
    pub(crate) base: ScoredTarget,
    /// A property that is declared after the base.
    pub(crate) depth: Option<i32>,
}

/// A complex type with a create body, a base, and a property that only the service sets.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.scoredTarget", create)]
pub(crate) struct ScoredTarget {
    /// The base.
    #[graph_complex(base)]
    pub(crate) base: Target,
    /// A property that only the service sets.
    #[graph_complex(read_only)]
    pub(crate) score: Option<i32>,
}

#[test]
fn the_create_body_of_a_complex_type_has_the_create_body_of_its_base() {
    let base = ScoredTarget { base: Target { filter: Some("f".into()) }, score: Some(7) };
    let target = NestedTarget { base: base.clone(), depth: Some(1) };
    let json = r##"{"@odata.type":"#microsoft.graph.nestedTarget","filter":"f","depth":1}"##;
    assert_eq!(serde_json::to_string(&NestedTargetCreate::from(&target)).unwrap(), json);
    assert_eq!(serde_json::to_string(&NestedTargetCreate::from(target)).unwrap(), json);
    let create = NestedTargetCreate::new().base(ScoredTargetCreate::from(base)).depth(1);
    assert_eq!(serde_json::to_string(&create).unwrap(), json);
}

#[test]
fn a_complex_type_may_have_a_base() {
    let target = GroupTarget { base: Target { filter: Some("f".into()) }, group_id: Some("g".into()) };
    let json = r##"{"@odata.type":"#microsoft.graph.groupTarget","filter":"f","groupId":"g"}"##;
    assert_eq!(serde_json::to_string(&target).unwrap(), json);
    assert_eq!(serde_json::from_str::<GroupTarget>(json).unwrap(), target);
    assert_eq!(serde_json::to_string(&GroupTargetCreate::from(&target)).unwrap(), json);
}
