//! Types that hold themselves, whose fields need a `Box`.

use graph_models::GraphComplex;

use super::{differences, lines};

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.filter")]
struct Bare {}

/// The type of the field `a`, of this type, that is to be added to `filter`.
fn field_type(ty: &str, other_types: &str) -> String {
    let filter = format!(r#"<ComplexType Name="filter"><Property Name="a" Type="{ty}"/></ComplexType>"#);
    let found = lines(&differences(&[&filter, other_types].concat(), &[Bare::SCHEMA]));
    assert_eq!(found.len(), 1, "{found:#?}");
    found[0].split_once("add `pub a: ").unwrap().1.trim_end_matches('`').to_owned()
}

#[test]
fn a_type_that_holds_itself_stands_in_a_box() {
    assert_eq!(field_type("graph.filter", ""), "Option<Box<Filter>>");
}

#[test]
fn a_type_that_holds_itself_by_way_of_another_stands_in_a_box() {
    let clause = r#"<ComplexType Name="clause"><Property Name="filter" Type="graph.filter"/></ComplexType>"#;
    assert_eq!(field_type("graph.clause", clause), "Option<Box<Clause>>");
    // The clause is the type that is named, or its base, or one that can stand in its place.
    let above = r#"<ComplexType Name="group" BaseType="graph.clause"/>"#;
    assert_eq!(field_type("graph.group", &[clause, above].concat()), "Option<Box<Group>>");
    let below = clause.replace(r#"Name="clause""#, r#"Name="clause" BaseType="graph.group""#);
    let group = r#"<ComplexType Name="group" Abstract="true"/>"#;
    assert_eq!(field_type("graph.group", &[group, &below].concat()), "Option<Box<Group>>");
}

#[test]
fn what_does_not_hold_the_type_in_place_stands_in_no_box() {
    assert_eq!(field_type("Collection(graph.filter)", ""), "Option<Vec<Filter>>");
    for clause in [
        r#"<ComplexType Name="clause"/>"#,
        r#"<ComplexType Name="clause"><Property Name="filters" Type="Collection(graph.filter)"/></ComplexType>"#,
        r#"<ComplexType Name="clause"><NavigationProperty Name="filter" Type="graph.filter"/></ComplexType>"#,
        // It holds itself, and not the filter.
        r#"<ComplexType Name="clause"><Property Name="inner" Type="graph.clause"/></ComplexType>"#,
    ] {
        assert_eq!(field_type("graph.clause", clause), "Option<Clause>", "{clause}");
    }
}

/// A filter that holds another.
const NESTED: &str = r#"<ComplexType Name="filter"><Property Name="a" Type="graph.filter"/></ComplexType>"#;

/// What was said of a filter, taken at its word.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.filter")]
struct Filter {
    a: Option<Box<Filter>>,
}

#[test]
fn the_box_is_then_right() {
    assert_eq!(differences(NESTED, &[Filter::SCHEMA]), []);
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.filter")]
struct Flat {
    a: Option<String>,
}

#[test]
fn a_field_of_another_type_is_told_of_the_box_too() {
    assert_eq!(
        lines(&differences(NESTED, &[Flat::SCHEMA])),
        ["microsoft.graph.filter: `a` is microsoft.graph.filter in the service and Edm.String in the model: write \
          `Option<Box<Filter>>`"]
    );
}
