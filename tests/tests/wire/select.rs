//! The lists of names for `$select`, in beta and in v1.0, and what a schema tells about a property of them.

use graph_models::{
    GraphComplex, GraphEntity,
    odata::AdditionalProperties,
    schema::{PropertySchema, TypeSchema},
};

/// A base with a property of each kind.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerBase", update)]
pub(crate) struct PrinterBase {
    /// The key.
    pub(crate) id: String,
    /// A property that v1.0 has too.
    pub(crate) name: Option<String>,
    /// A property that the service refuses in `$select`.
    #[graph_entity(not_selectable)]
    pub(crate) order_identifier: Option<String>,
    /// A property that only the service sets, in beta only.
    #[graph_entity(beta, read_only)]
    pub(crate) created: Option<String>,
    /// A navigation property in beta only.
    #[graph_entity(navigation, beta)]
    pub(crate) jobs: Option<Vec<Job>>,
    /// The properties that the model does not know.
    #[graph_entity(additional)]
    pub(crate) additional: AdditionalProperties,
}

/// A type between the base and the last type, without marks of its own.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.networkPrinter", update)]
pub(crate) struct NetworkPrinter {
    /// A property that is declared before the base.
    pub(crate) address: Option<String>,
    /// The base.
    #[graph_entity(base)]
    pub(crate) base: PrinterBase,
    /// A navigation property that bodies bind, in beta only.
    #[graph_entity(bind, beta)]
    pub(crate) job: Option<Job>,
}

/// A derived type whose wire names are not the names of its fields.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.laserPrinter", update)]
pub(crate) struct LaserPrinter {
    /// The base.
    #[graph_entity(base)]
    pub(crate) base: NetworkPrinter,
    /// A property in beta only.
    #[graph_entity(name = "hasTONER", beta)]
    pub(crate) has_toner: Option<bool>,
    /// A property in beta only that the service refuses in `$select`.
    #[graph_entity(not_selectable, beta)]
    pub(crate) pages: Option<i32>,
}

/// An entity without marks.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.job", update)]
pub(crate) struct Job {
    /// The key.
    pub(crate) id: String,
}

/// A complex type with both marks.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.location")]
pub(crate) struct Location {
    /// A property that v1.0 has too.
    pub(crate) building: Option<String>,
    /// A property in beta only.
    #[graph_complex(beta)]
    pub(crate) floor: Option<i32>,
    /// A property that the service refuses in `$select`.
    #[graph_complex(not_selectable)]
    pub(crate) room: Option<i32>,
}

/// The body of an action, with a parameter in beta only.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub(crate) struct Rename {
    /// A parameter that v1.0 has too.
    pub(crate) name: Option<String>,
    /// A parameter in beta only.
    #[graph_complex(beta)]
    pub(crate) reason: Option<String>,
}

/// A union of entities.
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerBase")]
pub(crate) enum Printer {
    /// A printer with marks.
    Laser(LaserPrinter),
}

#[test]
fn the_list_for_beta_leaves_out_what_the_service_refuses() {
    assert_eq!(PrinterBase::SCHEMA.select(), "id,name,created");
    assert_eq!(Location::SCHEMA.select(), "building,floor");
}

#[test]
fn the_list_for_v1_also_leaves_out_what_only_beta_has() {
    assert_eq!(PrinterBase::SCHEMA.select_v1(), "id,name");
    assert_eq!(Location::SCHEMA.select_v1(), "building");
}

#[test]
fn the_marks_of_a_base_hold_in_every_derived_type() {
    assert_eq!(NetworkPrinter::SCHEMA.select(), "address,id,name,created");
    assert_eq!(NetworkPrinter::SCHEMA.select_v1(), "address,id,name");
    assert_eq!(LaserPrinter::SCHEMA.select(), "address,id,name,created,hasTONER");
    assert_eq!(LaserPrinter::SCHEMA.select_v1(), "address,id,name");
}

#[test]
fn the_lists_are_equal_in_a_type_without_marks() {
    assert_eq!((Job::SCHEMA.select(), Job::SCHEMA.select_v1()), ("id".to_owned(), "id".to_owned()));
    assert_eq!((Printer::SCHEMA.select(), Printer::SCHEMA.select_v1()), (String::new(), String::new()));
}

#[test]
fn a_schema_tells_which_properties_are_selectable_and_which_are_in_beta_only() {
    let told = |schema: &TypeSchema, name| (schema.is_selectable(name), schema.is_beta_only(name));
    for (name, expected) in [
        ("id", (true, false)),
        ("name", (true, false)),
        ("orderIdentifier", (false, false)),
        ("created", (true, true)),
        ("jobs", (false, true)),
        ("job", (false, true)),
        ("hasTONER", (true, true)),
        ("pages", (false, true)),
        // Neither the name of a field, nor that of an annotation, nor an unknown name is the name of a property.
        ("has_toner", (false, false)),
        ("job@odata.bind", (false, false)),
        ("isShared", (false, false)),
    ] {
        assert_eq!(told(LaserPrinter::SCHEMA, name), expected, "{name}");
    }
    assert_eq!(told(PrinterBase::SCHEMA, "hasTONER"), (false, false), "a base does not have it");
    assert_eq!(told(Location::SCHEMA, "floor"), (true, true));
    assert!(Rename::SCHEMA.is_beta_only("reason") && !Rename::SCHEMA.is_beta_only("name"));
}

#[test]
fn a_list_has_exactly_the_selectable_properties() {
    for schema in [PrinterBase::SCHEMA, NetworkPrinter::SCHEMA, LaserPrinter::SCHEMA, Location::SCHEMA, Job::SCHEMA] {
        let names: Vec<_> = schema.properties().map(PropertySchema::name).collect();
        let selectable: Vec<_> = names.into_iter().filter(|name| schema.is_selectable(name)).collect();
        assert_eq!(schema.select(), selectable.join(","));
        let in_v1: Vec<_> = selectable.into_iter().filter(|name| !schema.is_beta_only(name)).collect();
        assert_eq!(schema.select_v1(), in_v1.join(","));
    }
}

#[test]
fn a_mark_changes_neither_what_is_read_nor_what_bodies_send() {
    let json = r##"{"@odata.type":"#microsoft.graph.laserPrinter","address":"a","id":"1","name":"n","orderIdentifier":"o","created":"c","hasTONER":true,"pages":3}"##;
    let printer: LaserPrinter = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&printer).unwrap(), json);
    let body = r##"{"@odata.type":"#microsoft.graph.laserPrinter","address":"a","name":"n","orderIdentifier":"o","hasTONER":true,"pages":3}"##;
    assert_eq!(serde_json::to_string(&LaserPrinterCreate::from(&printer)).unwrap(), body);
    let update = LaserPrinterUpdate::new().pages(3).has_toner(true);
    let body = r##"{"@odata.type":"#microsoft.graph.laserPrinter","hasTONER":true,"pages":3}"##;
    assert_eq!(serde_json::to_string(&update).unwrap(), body);
    assert_eq!((LaserPrinter::NAMES.pages, LaserPrinter::NAMES.order_identifier), ("pages", "orderIdentifier"));
}
