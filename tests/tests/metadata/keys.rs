//! Keys that differ, keys that are not strings, and types without a key.

use graph_models::{
    GraphComplex, GraphEntity, GraphEnum,
    metadata::{Difference, DifferenceKind},
};

use super::{
    differences, lines,
    printers::{assert_difference, difference_after},
};

#[test]
fn a_key_that_is_another_property_is_reported() {
    let key = "\"printSettings\">\n        <Key>\n          <PropertyRef Name=\"id\"/>\n        </Key>";
    let difference = difference_after(key, &key.replace("id", "code"));
    let message = "the key is `id` in the model and `code` in the service: mark the field of `code` with \
                   `#[graph_entity(key)]`";
    assert_difference(&difference, DifferenceKind::Key, "microsoft.graph.printSettings", Some("id"), message);
}

#[test]
fn a_key_of_several_properties_is_reported() {
    let key = "\"printSettings\">\n        <Key>\n          <PropertyRef Name=\"id\"/>\n";
    let difference = difference_after(key, &format!("{key}<PropertyRef Name=\"code\"/>"));
    let message = "the key is `id` in the model and `id`, `code` in the service: mark the field of one of \
                   them with `#[graph_entity(key)]`, and allow this difference in the test, because a struct has only \
                   one key";
    assert_difference(&difference, DifferenceKind::Key, "microsoft.graph.printSettings", Some("id"), message);
}

#[test]
fn a_key_of_a_type_without_a_key_is_reported() {
    let key = "\"printSettings\">\n        <Key>\n          <PropertyRef Name=\"id\"/>\n        </Key>";
    let difference = difference_after(key, "\"printSettings\">");
    let message = "the key is `id` in the model, but the type does not have a key in the service: remove \
                   the field, and add `keyless` to `#[graph_entity(..)]`";
    assert_difference(&difference, DifferenceKind::Key, "microsoft.graph.printSettings", Some("id"), message);
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.counter")]
struct Counter {
    id: String,
}

const COUNTER: &str = r#"<EntityType Name="counter">
    <Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int64" Nullable="false"/>
</EntityType>"#;

#[test]
fn a_key_of_another_type_is_reported_like_any_property() {
    let found = differences(COUNTER, &[Counter::SCHEMA]);
    assert_eq!(found[0].kind(), DifferenceKind::PropertyType);
    assert_eq!(
        lines(&found),
        [
            "microsoft.graph.counter: `id` is `Edm.Int64` in the service and `Edm.String` in the model: change the field to \
          `i64`"
        ]
    );
}

#[test]
fn a_guid_can_be_a_key_of_type_string() {
    assert_eq!(differences(&COUNTER.replace("Edm.Int64", "Edm.Guid"), &[Counter::SCHEMA]), []);
}

/// `Counter`, changed as the message says.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.counter")]
struct NumberCounter {
    id: i64,
}

/// `Counter` whose key a `$select` can leave out.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.counter")]
struct SelectedCounter {
    id: Option<i64>,
}

/// `Counter` whose key is text that a `$select` can leave out.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.counter")]
struct TextCounter {
    id: Option<String>,
}

#[test]
fn a_key_can_have_any_type_and_be_an_option() {
    assert_eq!(differences(COUNTER, &[NumberCounter::SCHEMA]), []);
    assert_eq!(differences(COUNTER, &[SelectedCounter::SCHEMA]), []);
    let guid = COUNTER.replace("Edm.Int64", "Edm.Guid");
    assert_eq!(differences(&guid, &[TextCounter::SCHEMA]), []);
    assert_eq!(differences(&COUNTER.replace("Edm.Int64", "Edm.String"), &[TextCounter::SCHEMA]), []);
    assert!(lines(&differences(COUNTER, &[TextCounter::SCHEMA]))[0].ends_with("change the field to `Option<i64>`"));
    assert!(lines(&differences(&guid, &[NumberCounter::SCHEMA]))[0].ends_with("change the field to `Guid`"));
}

/// `Counter` without its key.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.counter", keyless)]
struct KeylessCounter {
    count: Option<i32>,
}

const KEYLESS: &str = r#"<EntityType Name="counter"><Property Name="count" Type="Edm.Int32"/></EntityType>"#;

#[test]
fn a_type_without_a_key_matches_a_keyless_struct() {
    assert_eq!(differences(KEYLESS, &[KeylessCounter::SCHEMA]), []);
}

#[test]
fn a_keyless_struct_of_a_type_with_a_key_is_reported() {
    for (key, ty, field) in [
        ("id", "Edm.String", "pub id: String"),
        ("id", "Edm.Guid", "pub id: Guid"),
        ("versionNumber", "Edm.Int32", "#[graph_entity(key)] pub version_number: i32"),
        ("tenantID", "Edm.String", "#[graph_entity(name = \"tenantID\", key)] pub tenant_id: String"),
    ] {
        let keyed = KEYLESS.replace(
            "<Property",
            &format!(r#"<Key><PropertyRef Name="{key}"/></Key><Property Name="{key}" Type="{ty}"/><Property"#),
        );
        let found = differences(&keyed, &[KeylessCounter::SCHEMA]);
        assert_eq!((found[0].kind(), found[0].part()), (DifferenceKind::Key, Some(key)));
        assert_eq!(
            lines(&found),
            [format!(
                "microsoft.graph.counter: the key is `{key}` in the service, but the type does not have a key in the \
                 model: remove `keyless` from `#[graph_entity(..)]`, and add `{field}`"
            )]
        );
    }
}

/// A complex type.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.counter")]
struct ComplexCounter {
    count: Option<i32>,
}

#[test]
fn a_complex_type_matches_only_an_entity_type_without_a_key() {
    assert_eq!(differences(KEYLESS, &[ComplexCounter::SCHEMA]), []);
    assert_eq!(
        lines(&differences(COUNTER, &[ComplexCounter::SCHEMA])),
        ["microsoft.graph.counter: the type is an entity type in the service and a complex type in the model: derive \
          `GraphEntity`"]
    );
}

/// The base of `Policy`, which does not have a key.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.item", keyless)]
struct Item {
    deleted: Option<String>,
}

/// A type that has the key itself.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.policy")]
struct Policy {
    #[graph_entity(base)]
    base: Item,
    id: String,
}

/// A type that has no key, like its base.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.policy", keyless)]
struct KeylessPolicy {
    #[graph_entity(base)]
    base: Item,
}

const ITEM: &str =
    r#"<EntityType Name="item" Abstract="true"><Property Name="deleted" Type="Edm.String"/></EntityType>"#;
const POLICY: &str = r#"<EntityType Name="policy" BaseType="graph.item">
    <Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
</EntityType>"#;

#[test]
fn a_type_can_have_the_key_that_its_base_does_not_have() {
    let declarations = [ITEM, POLICY].concat();
    assert_eq!(differences(&declarations, &[Policy::SCHEMA]), []);
    let found = differences(&declarations, &[KeylessPolicy::SCHEMA]);
    assert_eq!(
        found.iter().map(|found| (found.kind(), found.type_name())).collect::<Vec<_>>(),
        [(DifferenceKind::Key, "microsoft.graph.policy")]
    );
}

#[test]
fn the_key_of_a_base_is_reported_for_the_base_alone() {
    let key = r#"<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>"#;
    let keyed_item = ITEM.replace("<Property", &format!("{key}<Property"));
    let declarations = keyed_item + r#"<EntityType Name="policy" BaseType="graph.item"/>"#;
    let types = |found: &[Difference]| found.iter().map(|found| found.type_name().to_owned()).collect::<Vec<_>>();
    assert_eq!(types(&differences(&declarations, &[KeylessPolicy::SCHEMA])), ["microsoft.graph.item"]);
    assert_eq!(types(&differences(&declarations, &[Policy::SCHEMA])), ["microsoft.graph.item"]);
}

#[test]
fn a_key_that_is_another_property_of_any_type_is_reported() {
    let number = COUNTER.replace(r#"Name="id""#, r#"Name="number""#);
    assert_eq!(
        lines(&differences(&number, &[Counter::SCHEMA])),
        [
            "microsoft.graph.counter: the key is `id` in the model and `number` in the service: mark the field of `number` \
          with `#[graph_entity(key)]`"
        ]
    );
}

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.counter")]
enum Count {
    One,
}

#[test]
fn the_advice_for_a_type_of_another_kind_depends_on_its_key() {
    let advice = |declarations: &str| lines(&differences(declarations, &[Count::SCHEMA]))[0].clone();
    assert!(advice(COUNTER).ends_with("derive `GraphEntity`"));
    assert!(advice(KEYLESS).ends_with("derive `GraphEntity` with `keyless`"));
}
