//! Types that contain themselves, whose fields need a `Box`.

use graph_models::GraphComplex;

use super::{differences, lines};

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.filter")]
struct Bare {}

/// Returns the Rust type that the message suggests for a property of `filter` with the type `ty`.
fn field_type(ty: &str, other_types: &str) -> String {
    let filter = format!(r#"<ComplexType Name="filter"><Property Name="a" Type="{ty}"/></ComplexType>"#);
    let found = lines(&differences(&[&filter, other_types].concat(), &[Bare::SCHEMA]));
    assert_eq!(found.len(), 1, "{found:#?}");
    found[0].split_once("add `pub a: ").unwrap().1.trim_end_matches('`').to_owned()
}

#[test]
fn a_type_that_contains_itself_is_in_a_box() {
    assert_eq!(field_type("graph.filter", ""), "Option<Box<Filter>>");
}

#[test]
fn a_type_that_contains_itself_through_another_type_is_in_a_box() {
    let clause = r#"<ComplexType Name="clause"><Property Name="filter" Type="graph.filter"/></ComplexType>"#;
    assert_eq!(field_type("graph.clause", clause), "Option<Box<Clause>>");
    // `group`, the type of the property, derives from `clause`; then `clause` derives from `group`.
    let above = r#"<ComplexType Name="group" BaseType="graph.clause"/>"#;
    assert_eq!(field_type("graph.group", &[clause, above].concat()), "Option<Box<Group>>");
    let below = clause.replace(r#"Name="clause""#, r#"Name="clause" BaseType="graph.group""#);
    let group = r#"<ComplexType Name="group" Abstract="true"/>"#;
    assert_eq!(field_type("graph.group", &[group, &below].concat()), "Option<Box<Group>>");
}

#[test]
fn a_type_that_does_not_contain_the_model_directly_is_not_in_a_box() {
    assert_eq!(field_type("Collection(graph.filter)", ""), "Option<Vec<Filter>>");
    for clause in [
        r#"<ComplexType Name="clause"/>"#,
        r#"<ComplexType Name="clause"><Property Name="filters" Type="Collection(graph.filter)"/></ComplexType>"#,
        r#"<ComplexType Name="clause"><NavigationProperty Name="filter" Type="graph.filter"/></ComplexType>"#,
        // `clause` contains itself, but not `filter`.
        r#"<ComplexType Name="clause"><Property Name="inner" Type="graph.clause"/></ComplexType>"#,
    ] {
        assert_eq!(field_type("graph.clause", clause), "Option<Clause>", "{clause}");
    }
}

/// A filter that contains another filter.
const NESTED: &str = r#"<ComplexType Name="filter"><Property Name="a" Type="graph.filter"/></ComplexType>"#;

/// The model that the message suggests for a filter.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.filter")]
struct Filter {
    a: Option<Box<Filter>>,
}

#[test]
fn a_field_in_a_box_matches() {
    assert_eq!(differences(NESTED, &[Filter::SCHEMA]), []);
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.filter")]
struct Flat {
    a: Option<String>,
}

#[test]
fn the_message_about_a_field_of_another_type_suggests_the_box_too() {
    assert_eq!(
        lines(&differences(NESTED, &[Flat::SCHEMA])),
        ["microsoft.graph.filter: `a` is `microsoft.graph.filter` in the service and `Edm.String` in the model: \
          change the field to `Option<Box<Filter>>`"]
    );
}
