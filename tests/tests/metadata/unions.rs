//! Unions whose variants differ from the derived types in the service, and properties that must be a union.

use graph_models::{
    GraphComplex, GraphEntity,
    metadata::DifferenceKind,
    odata::{AdditionalProperties, UnknownType},
};

use super::{
    differences, lines,
    printers::{assert_difference, difference_after},
};

#[test]
fn a_derived_type_without_a_variant_is_reported() {
    let everyone = r#"<ComplexType Name="everyone" BaseType="graph.printAudience"/>"#;
    let guests = r#"<ComplexType Name="guests" BaseType="graph.visitors"/>
        <ComplexType Name="visitors" BaseType="graph.everyone" Abstract="true"/>"#;
    let difference = difference_after(everyone, &format!("{everyone}{guests}"));
    let message = "an object of this type can be a `microsoft.graph.guests`, but the enum does not have a variant for \
                   it: add `Guests(Guests)`";
    let derived = Some("microsoft.graph.guests");
    assert_difference(&difference, DifferenceKind::MissingVariant, "microsoft.graph.printAudience", derived, message);
}

#[test]
fn a_variant_that_does_not_derive_from_the_type_of_the_union_is_reported() {
    let difference = difference_after(
        r#"<ComplexType Name="everyone" BaseType="graph.printAudience"/>"#,
        r#"<ComplexType Name="everyone"/>"#,
    );
    let message = "the service does not derive `microsoft.graph.everyone` from this type: remove the variant";
    let variant = Some("microsoft.graph.everyone");
    assert_difference(&difference, DifferenceKind::UnknownVariant, "microsoft.graph.printAudience", variant, message);
}

/// A type that is not abstract, and its derived types.
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

/// A union that is a variant of another union.
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

/// Returns the kind, the type and the part of each difference.
fn found(declarations: &str) -> Vec<(DifferenceKind, String, Option<String>)> {
    let differences = differences(declarations, &[Device::SCHEMA]);
    let owned = |found: &graph_models::metadata::Difference| {
        (found.kind(), found.type_name().to_owned(), found.part().map(str::to_owned))
    };
    differences.iter().map(owned).collect()
}

#[test]
fn a_union_includes_the_variants_of_a_union_in_it() {
    assert_eq!(found(DEVICES), []);
}

#[test]
fn a_type_without_a_variant_in_two_unions_is_reported_for_both() {
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
fn a_variant_that_the_service_does_not_declare_is_reported_once() {
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

/// A type with a property that is a struct, which does not read derived types.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.place")]
struct Place {
    device: Option<Box<PlainDevice>>,
}

#[test]
fn a_property_whose_type_has_derived_types_must_be_a_union() {
    let place = r#"<ComplexType Name="place"><Property Name="device" Type="graph.device"/></ComplexType>"#;
    let found = differences(&format!("{DEVICES}{place}"), &[Place::SCHEMA]);
    assert_eq!(
        lines(&found),
        ["microsoft.graph.place: `device` can contain objects of types derived from `microsoft.graph.device` \
          (`microsoft.graph.inkPrinter`, `microsoft.graph.laserPrinter`), which a struct does not read: make `Device` \
          an enum of types, or add `#[graph_entity(derived_type)] pub derived_type: Option<String>` and \
          `#[graph_entity(additional)] pub additional: AdditionalProperties` to the struct"]
    );
    assert_eq!(found[0].kind(), DifferenceKind::MissingUnion);
    // `printer`, the only derived type, is abstract, so no object has a derived type.
    let device = DEVICES.split_inclusive("<EntityType ").take(3).collect::<String>();
    let abstract_alone = device.trim_end_matches("<EntityType ");
    assert_eq!(differences(&format!("{abstract_alone}{place}"), &[Place::SCHEMA]), []);
    // A union of the type is compared, so the author knows the derived types.
    assert_eq!(differences(&format!("{DEVICES}{place}"), &[Place::SCHEMA, Device::SCHEMA]), []);
}

/// A struct that accepts objects of derived types.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.device")]
struct AnyDevice {
    id: String,
    #[graph_entity(additional)]
    additional: AdditionalProperties,
    #[graph_entity(derived_type)]
    derived_type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.place")]
struct PlaceOfAnyDevice {
    device: Option<Box<AnyDevice>>,
    devices: Option<Vec<AnyDevice>>,
}

#[test]
fn a_struct_that_accepts_objects_of_derived_types_has_no_difference() {
    let place = r#"<ComplexType Name="place">
        <Property Name="device" Type="graph.device"/>
        <Property Name="devices" Type="Collection(graph.device)" Nullable="false"/>
    </ComplexType>"#;
    for devices in [DEVICES.to_owned(), DEVICES.replacen(r#"Name="device""#, r#"Name="device" Abstract="true""#, 1)] {
        assert_eq!(differences(&format!("{devices}{place}"), &[PlaceOfAnyDevice::SCHEMA]), []);
    }
    // An object must have one of the concrete types, of which this abstract type has none.
    let device = r#"<EntityType Name="device" Abstract="true">
        <Key><PropertyRef Name="id"/></Key>
        <Property Name="id" Type="Edm.String" Nullable="false"/>
    </EntityType>"#;
    let found = differences(device, &[AnyDevice::SCHEMA]);
    assert_eq!((found.len(), found[0].kind()), (1, DifferenceKind::Abstract));
}

/// A struct that keeps unknown properties already needs only the other field.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.shelf")]
struct Shelf {
    #[graph_complex(additional)]
    additional: AdditionalProperties,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.place")]
struct PlaceOfShelf {
    shelf: Option<Shelf>,
}

#[test]
fn a_struct_that_keeps_unknown_properties_needs_only_the_place_for_the_name() {
    let declarations = r#"<ComplexType Name="shelf"/>
        <ComplexType Name="bookShelf" BaseType="graph.shelf"/>
        <ComplexType Name="place"><Property Name="shelf" Type="graph.shelf"/></ComplexType>"#;
    assert_eq!(
        lines(&differences(declarations, &[PlaceOfShelf::SCHEMA])),
        ["microsoft.graph.place: `shelf` can contain objects of types derived from `microsoft.graph.shelf` \
          (`microsoft.graph.bookShelf`), which a struct does not read: make `Shelf` an enum of types, or add \
          `#[graph_complex(derived_type)] pub derived_type: Option<String>` to the struct"]
    );
}

#[test]
fn a_union_that_is_an_enumeration_in_the_service_is_reported() {
    let declarations = r#"<EnumType Name="device"/><EntityType Name="printer"/>"#;
    let first = &differences(declarations, &[Device::SCHEMA])[0];
    assert_eq!(
        first.to_string(),
        "microsoft.graph.device: the type is an enumeration type in the service and a union of types in the model: \
         derive `GraphEnum`"
    );
}
