//! The types that the tests share. Each has a feature that a rule of the wire format is about.

use graph_models::{
    GraphComplex, GraphEntity, GraphEnum, Secret,
    edm::DateTimeOffset,
    odata::{AdditionalProperties, UnknownType},
};

/// An entity that requires only its key, keeps unknown properties, and has an update body.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer", update)]
pub(crate) struct Printer {
    pub(crate) id: String,
    pub(crate) display_name: Option<String>,
    pub(crate) is_shared: Option<bool>,
    pub(crate) trays: Option<i32>,
    pub(crate) status: Option<PrinterStatus>,
    pub(crate) location: Option<Location>,
    pub(crate) audience: Option<Audience>,
    pub(crate) allowed: Option<Vec<Audience>>,
    pub(crate) tags: Option<Vec<String>>,
    pub(crate) pin: Option<Secret<String>>,
    #[graph_entity(read_only)]
    pub(crate) registered_date_time: Option<DateTimeOffset>,
    #[graph_entity(additional)]
    pub(crate) additional: AdditionalProperties,
}

/// A complex type that holds another and has a create body.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.printerLocation", create)]
pub(crate) struct Location {
    pub(crate) building: Option<String>,
    pub(crate) floor: Option<i32>,
    pub(crate) position: Option<Position>,
}

/// A complex type whose properties are required.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.geoPosition")]
pub(crate) struct Position {
    pub(crate) latitude: f64,
    pub(crate) longitude: f64,
}

/// An entity with required properties, a key that is not `id`, and a create body with a name and attributes of its own.
#[derive(Clone, Debug, PartialEq, Eq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printJob",
    update,
    create(name = "NewPrintJob", derive(Eq, Hash), attr(repr(align(64)), must_use))
)]
pub(crate) struct PrintJob {
    #[graph_entity(key)]
    pub(crate) job_id: String,
    pub(crate) document: String,
    pub(crate) copies: i32,
    pub(crate) sizes: Vec<PaperSize>,
    pub(crate) note: Option<String>,
    #[graph_entity(read_only)]
    pub(crate) size_in_bytes: i64,
}

/// An enumeration that keeps unknown members.
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.printerStatus")]
pub(crate) enum PrinterStatus {
    Idle,
    WarmingUp,
    #[graph_enum(name = "outOfPAPER")]
    OutOfPaper,
    #[graph_enum(other)]
    Other(String),
}

/// An enumeration that does not keep unknown members.
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.paperSize")]
pub(crate) enum PaperSize {
    A4,
    UsLetter,
}

/// A union that keeps unknown types.
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.printAudience")]
pub(crate) enum Audience {
    Everyone(Everyone),
    Group(Group),
    #[graph_complex(other)]
    Other(UnknownType),
}

/// A member of [`Audience`] that keeps unknown properties.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.everyoneAudience")]
pub(crate) struct Everyone {
    pub(crate) include_guests: Option<bool>,
    #[graph_complex(additional)]
    pub(crate) additional: AdditionalProperties,
}

/// A member of [`Audience`] that holds a complex value.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.groupAudience")]
pub(crate) struct Group {
    pub(crate) group_id: Option<String>,
    pub(crate) location: Option<Location>,
}

/// A union that does not keep unknown types.
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.printFinishing")]
pub(crate) enum Finishing {
    Staple(Staple),
    Fold(Fold),
}

/// A member of [`Finishing`] with a required property.
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.stapleFinishing")]
pub(crate) struct Staple {
    pub(crate) staples: i32,
}

/// A member of [`Finishing`] without a required property.
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.foldFinishing")]
pub(crate) struct Fold {
    pub(crate) folds: Option<i32>,
}

/// A union of entities.
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printDevice",
    routes(LIST = "GET /devices", GET = "GET /devices/{deviceId}")
)]
pub(crate) enum Device {
    Scanner(Scanner),
    Plotter(Plotter),
    #[graph_entity(other)]
    Other(UnknownType),
}

/// An entity that does not keep unknown properties.
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.scanner")]
pub(crate) struct Scanner {
    pub(crate) id: String,
    pub(crate) resolution: Option<i32>,
    pub(crate) r#type: Option<String>,
    #[graph_entity(read_only)]
    pub(crate) pages: Option<i64>,
}

/// An entity with a required property.
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.plotter")]
pub(crate) struct Plotter {
    pub(crate) id: String,
    pub(crate) width: i32,
}
