//! Unions: which of the types derived from theirs they know.

use graph_models::{GraphComplex, GraphEntity, metadata::DifferenceKind, odata::UnknownType};

use super::{differences, lines};

/// A type that is not abstract, with the types derived from it.
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.device")]
enum Device {
    Plain(PlainDevice),
    Printer(Printer),
    #[graph_entity(other)]
    Other(UnknownType),
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.device")]
struct PlainDevice {
    id: String,
}

/// A union in a union.
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer")]
enum Printer {
    Laser(LaserPrinter),
    Ink(InkPrinter),
    #[graph_entity(other)]
    Other(UnknownType),
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.laserPrinter")]
struct LaserPrinter {
    id: String,
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.inkPrinter")]
struct InkPrinter {
    id: String,
}

const DEVICES: &str = r#"<EntityType Name="device">
        <Key><PropertyRef Name="id"/></Key>
        <Property Name="id" Type="Edm.String" Nullable="false"/>
    </EntityType>
    <EntityType Name="printer" BaseType="graph.device" Abstract="true"/>
    <EntityType Name="laserPrinter" BaseType="graph.printer"/>
    <EntityType Name="inkPrinter" BaseType="graph.printer"/>"#;

/// The kinds and parts of what differs, with the type.
fn found(declarations: &str) -> Vec<(DifferenceKind, String, Option<String>)> {
    let differences = differences(declarations, &[Device::SCHEMA]);
    let owned = |found: &graph_models::metadata::Difference| {
        (found.kind(), found.type_name().to_owned(), found.part().map(str::to_owned))
    };
    differences.iter().map(owned).collect()
}

#[test]
fn a_union_knows_what_a_union_in_it_knows() {
    assert_eq!(found(DEVICES), []);
}

#[test]
fn what_both_unions_do_not_know_is_said_of_both() {
    let declarations = format!(r#"{DEVICES}<EntityType Name="braillePrinter" BaseType="graph.inkPrinter"/>"#);
    let missing = |union: &str| {
        (DifferenceKind::MissingVariant, union.to_owned(), Some("microsoft.graph.braillePrinter".to_owned()))
    };
    assert_eq!(found(&declarations), ["microsoft.graph.device", "microsoft.graph.printer"].map(missing));
}

#[test]
fn a_union_needs_a_variant_for_its_own_type_unless_that_is_abstract() {
    let declarations = DEVICES.replace(r#" Abstract="true""#, "");
    let printer = "microsoft.graph.printer".to_owned();
    assert_eq!(found(&declarations), [(DifferenceKind::MissingVariant, printer.clone(), Some(printer))]);
}

#[test]
fn a_variant_that_the_service_does_not_have_is_said_once() {
    let declarations = DEVICES.replace("laserPrinter", "needlePrinter");
    assert_eq!(
        found(&declarations),
        [
            (
                DifferenceKind::MissingVariant,
                "microsoft.graph.device".to_owned(),
                Some("microsoft.graph.needlePrinter".to_owned())
            ),
            (
                DifferenceKind::MissingVariant,
                "microsoft.graph.printer".to_owned(),
                Some("microsoft.graph.needlePrinter".to_owned())
            ),
            (DifferenceKind::UnknownType, "microsoft.graph.laserPrinter".to_owned(), None),
        ]
    );
}

/// A type that holds one of a struct, in which nothing tells the types derived from it.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.place")]
struct Place {
    device: Option<Box<PlainDevice>>,
}

#[test]
fn a_struct_in_a_property_reads_no_derived_types() {
    let place = r#"<ComplexType Name="place"><Property Name="device" Type="graph.device"/></ComplexType>"#;
    let found = differences(&format!("{DEVICES}{place}"), &[Place::SCHEMA]);
    assert_eq!(
        lines(&found),
        ["microsoft.graph.place: `device` may hold types derived from `microsoft.graph.device` \
          (`microsoft.graph.inkPrinter`, `microsoft.graph.laserPrinter`), which a struct does not read: make `Device` an \
          enum of types"]
    );
    assert_eq!(found[0].kind(), DifferenceKind::MissingUnion);
    // An abstract type has no objects.
    let device = DEVICES.split_inclusive("<EntityType ").take(3).collect::<String>();
    let abstract_alone = device.trim_end_matches("<EntityType ");
    assert_eq!(differences(&format!("{abstract_alone}{place}"), &[Place::SCHEMA]), []);
    // The union, which is compared, knows them.
    assert_eq!(differences(&format!("{DEVICES}{place}"), &[Place::SCHEMA, Device::SCHEMA]), []);
}

#[test]
fn a_union_of_what_is_no_structured_type_is_of_another_kind() {
    let declarations = r#"<EnumType Name="device"/><EntityType Name="printer"/>"#;
    let first = &differences(declarations, &[Device::SCHEMA])[0];
    assert_eq!(
        first.to_string(),
        "microsoft.graph.device: it is an enumeration type in the service and a union of types in the model: derive \
         `GraphEnum`"
    );
}
