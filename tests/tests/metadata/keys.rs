//! Keys that are no text, which no struct can have.

use graph_models::{GraphComplex, GraphEntity, GraphEnum};

use super::{differences, lines};

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.counter")]
struct Counter {
    id: String,
}

const COUNTER: &str = r#"<EntityType Name="counter">
    <Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int64" Nullable="false"/>
</EntityType>"#;

#[test]
fn a_key_that_is_a_number_makes_a_complex_type() {
    assert_eq!(
        lines(&differences(COUNTER, &[Counter::SCHEMA])),
        [
            "microsoft.graph.counter: the key `id` is Edm.Int64 in the service, and a struct's key is a `String`: derive \
          `GraphComplex`, which has no key, and write `Option<i64>`"
        ]
    );
}

/// What was said of the counter, taken at its word.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.counter")]
struct KeylessCounter {
    id: Option<i64>,
}

#[test]
fn the_complex_type_is_then_right() {
    assert_eq!(differences(COUNTER, &[KeylessCounter::SCHEMA]), []);
    let text = COUNTER.replace("Edm.Int64", "Edm.Guid");
    assert_eq!(
        lines(&differences(&text, &[KeylessCounter::SCHEMA])),
        ["microsoft.graph.counter: it is an entity type in the service and a complex type in the model: derive \
          `GraphEntity`"]
    );
}

#[test]
fn another_key_that_is_a_number_is_not_to_be_marked() {
    let number = COUNTER.replace(r#"Name="id""#, r#"Name="number""#);
    assert_eq!(
        lines(&differences(&number, &[Counter::SCHEMA])),
        ["microsoft.graph.counter: the key is `id` in the model and `number` in the service, which is no text, and a \
          struct's key is a `String`: derive `GraphComplex`, which has no key"]
    );
    let text = number.replace("Edm.Int64", "Edm.String");
    let found = lines(&differences(&text, &[Counter::SCHEMA]));
    assert!(found[0].ends_with("mark that with `#[graph_entity(key)]`"), "{found:#?}");
}

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.counter")]
enum Count {
    One,
}

#[test]
fn a_type_of_another_kind_is_told_the_derive_that_fits_its_key() {
    let advice = |declarations: &str| lines(&differences(declarations, &[Count::SCHEMA]))[0].clone();
    assert!(advice(COUNTER).ends_with("derive `GraphComplex`"));
    assert!(advice(&COUNTER.replace("Edm.Int64", "Edm.String")).ends_with("derive `GraphEntity`"));
}
