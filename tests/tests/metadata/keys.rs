//! Keys that differ, and keys that are not strings, which a struct cannot have.

use graph_models::{GraphComplex, GraphEntity, GraphEnum, metadata::DifferenceKind};

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
    let message = "the key is `id` in the model and `id`, `code` in the service: mark the field of one that is \
                   a string with `#[graph_entity(key)]`, and allow this difference in the test, because a struct has \
                   only one key";
    assert_difference(&difference, DifferenceKind::Key, "microsoft.graph.printSettings", Some("id"), message);
}

#[test]
fn a_key_of_a_type_without_a_key_is_reported() {
    let key = "\"printSettings\">\n        <Key>\n          <PropertyRef Name=\"id\"/>\n        </Key>";
    let difference = difference_after(key, "\"printSettings\">");
    let message = "the key is `id` in the model, but the type does not have a key in the service: derive \
                   `GraphComplex`, which does not need a key";
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
fn a_type_with_a_number_as_its_key_must_be_a_complex_type() {
    let found = differences(COUNTER, &[Counter::SCHEMA]);
    assert_eq!(found[0].kind(), DifferenceKind::PropertyType);
    assert_eq!(
        lines(&found),
        ["microsoft.graph.counter: the key `id` is `Edm.Int64` in the service, but the key of a struct must be a \
          `String`: derive `GraphComplex`, which does not need a key, and change the field to `Option<i64>`"]
    );
}

#[test]
fn a_guid_can_be_the_key_of_a_struct() {
    assert_eq!(differences(&COUNTER.replace("Edm.Int64", "Edm.Guid"), &[Counter::SCHEMA]), []);
}

/// `Counter`, changed as the message says.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.counter")]
struct KeylessCounter {
    id: Option<i64>,
}

#[test]
fn a_complex_type_matches_a_type_with_a_number_as_its_key() {
    assert_eq!(differences(COUNTER, &[KeylessCounter::SCHEMA]), []);
    let text = COUNTER.replace("Edm.Int64", "Edm.Guid");
    assert_eq!(
        lines(&differences(&text, &[KeylessCounter::SCHEMA])),
        ["microsoft.graph.counter: the type is an entity type in the service and a complex type in the model: derive \
          `GraphEntity`"]
    );
}

#[test]
fn the_message_does_not_mark_a_number_as_the_key() {
    let number = COUNTER.replace(r#"Name="id""#, r#"Name="number""#);
    assert_eq!(
        lines(&differences(&number, &[Counter::SCHEMA])),
        ["microsoft.graph.counter: the key is `id` in the model and `number` (not a string) in the service, but the \
          key of a struct must be a `String`: derive `GraphComplex`, which does not need a key"]
    );
    let text = number.replace("Edm.Int64", "Edm.String");
    let found = lines(&differences(&text, &[Counter::SCHEMA]));
    assert!(found[0].ends_with("mark the field of `number` with `#[graph_entity(key)]`"), "{found:#?}");
}

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.counter")]
enum Count {
    One,
}

#[test]
fn the_derive_for_a_type_of_another_kind_depends_on_its_key() {
    let advice = |declarations: &str| lines(&differences(declarations, &[Count::SCHEMA]))[0].clone();
    assert!(advice(COUNTER).ends_with("derive `GraphComplex`"));
    assert!(advice(&COUNTER.replace("Edm.Int64", "Edm.String")).ends_with("derive `GraphEntity`"));
}
