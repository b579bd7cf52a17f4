//! Types with a field of every kind that a model can have.

use graph_models::{
    GraphComplex, GraphEntity, GraphEnum, Secret,
    edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay},
    odata::{AdditionalProperties, Annotations, Page, UnknownType},
};
use serde_json::Value;

/// The base of [`Machine`].
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.thing", update)]
pub(crate) struct Thing {
    pub(crate) id: String,
    pub(crate) name: Option<String>,
    #[graph_entity(read_only)]
    pub(crate) created: Option<DateTimeOffset>,
}

/// The base of [`Kiosk`], with a property before its own base.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.machine", update)]
pub(crate) struct Machine {
    pub(crate) serial: Option<String>,
    #[graph_entity(base)]
    pub(crate) thing: Thing,
    pub(crate) weight: Option<f64>,
}

/// An entity with a field of every kind.
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.kiosk", update)]
pub(crate) struct Kiosk {
    #[graph_entity(base)]
    pub(crate) machine: Machine,
    pub(crate) number: i32,
    pub(crate) parts: Vec<Option<String>>,
    pub(crate) text: Option<String>,
    pub(crate) flag: Option<bool>,
    pub(crate) byte: Option<u8>,
    pub(crate) long: Option<i64>,
    pub(crate) single: Option<f32>,
    pub(crate) double: Option<f64>,
    pub(crate) decimal: Option<Decimal>,
    pub(crate) bytes: Option<Binary>,
    pub(crate) date_time: Option<DateTimeOffset>,
    pub(crate) date: Option<Date>,
    pub(crate) time: Option<TimeOfDay>,
    pub(crate) duration: Option<Duration>,
    pub(crate) guid: Option<Guid>,
    pub(crate) color: Option<Color>,
    pub(crate) colors: Option<Vec<Color>>,
    pub(crate) days: Option<Vec<Day>>,
    pub(crate) place: Option<Place>,
    pub(crate) shape: Option<Shape>,
    pub(crate) shapes: Option<Vec<Shape>>,
    pub(crate) mode: Option<Mode>,
    pub(crate) folder: Option<Box<Folder>>,
    pub(crate) pin: Option<Secret<String>>,
    pub(crate) codes: Option<Secret<Vec<i64>>>,
    pub(crate) vault: Option<Secret<Place>>,
    pub(crate) any: Option<Value>,
    #[graph_entity(additional)]
    pub(crate) additional: AdditionalProperties,
    #[graph_entity(annotations)]
    pub(crate) annotations: Annotations,
    #[graph_entity(derived_type)]
    pub(crate) derived_type: Option<String>,
}

/// An enumeration that keeps unknown members.
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.color")]
pub(crate) enum Color {
    Red,
    DarkGreen,
    #[graph_enum(other)]
    Other(String),
}

/// A flags enumeration.
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.day", flags)]
pub(crate) enum Day {
    Monday,
    Tuesday,
    #[graph_enum(other)]
    Other(String),
}

/// A complex type that contains another one, keeps unknown properties, and accepts objects of derived types.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.place")]
pub(crate) struct Place {
    pub(crate) street: Option<String>,
    pub(crate) position: Option<Position>,
    #[graph_complex(additional)]
    pub(crate) additional: AdditionalProperties,
    #[graph_complex(derived_type)]
    pub(crate) derived_type: Option<String>,
}

/// A complex type whose properties are required, and which ignores unknown properties.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.position")]
pub(crate) struct Position {
    pub(crate) latitude: f64,
    pub(crate) longitude: f64,
}

/// A union that keeps unknown types, and contains itself through [`Group`].
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.shape")]
pub(crate) enum Shape {
    Circle(Circle),
    Group(Group),
    #[graph_complex(other)]
    Other(UnknownType),
}

/// A variant of [`Shape`] with a required property.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.circle")]
pub(crate) struct Circle {
    pub(crate) radius: f64,
    pub(crate) color: Option<Color>,
}

/// A variant of [`Shape`] that contains other shapes.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.group")]
pub(crate) struct Group {
    pub(crate) shapes: Option<Vec<Shape>>,
    pub(crate) mirror: Option<Box<Shape>>,
}

/// A union that does not keep unknown types, and has a default for objects without a type.
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.mode")]
pub(crate) enum Mode {
    #[graph_complex(default)]
    Plain(Plain),
    Timed(Timed),
}

/// The default variant of [`Mode`].
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.plainMode")]
pub(crate) struct Plain {
    pub(crate) label: Option<String>,
}

/// The other variant of [`Mode`].
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.timedMode")]
pub(crate) struct Timed {
    pub(crate) label: Option<String>,
    pub(crate) minutes: i32,
}

/// A type that contains itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.folder")]
pub(crate) struct Folder {
    pub(crate) name: Option<String>,
    pub(crate) within: Option<Box<Folder>>,
    pub(crate) folders: Option<Vec<Folder>>,
}

/// A union of entities, one of them the base of another.
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.asset")]
pub(crate) enum Asset {
    Thing(Thing),
    Machine(Machine),
    #[graph_entity(other)]
    Other(UnknownType),
}

/// A value of any type that can be the root of a document.
#[derive(Clone, Debug)]
pub(crate) enum Sample {
    Kiosk(Box<Kiosk>),
    KioskCreate(Box<KioskCreate>),
    KioskUpdate(Box<KioskUpdate>),
    Page(Page<Asset>),
    Shape(Shape),
    Folder(Folder),
}

/// Evaluates an expression with the value of a [`Sample`] of any type.
macro_rules! with_value {
    ($sample:expr, $value:ident => $body:expr) => {
        match $sample {
            $crate::types::Sample::Kiosk(boxed) => {
                let $value = &**boxed;
                $body
            }
            $crate::types::Sample::KioskCreate(boxed) => {
                let $value = &**boxed;
                $body
            }
            $crate::types::Sample::KioskUpdate(boxed) => {
                let $value = &**boxed;
                $body
            }
            $crate::types::Sample::Page($value) => $body,
            $crate::types::Sample::Shape($value) => $body,
            $crate::types::Sample::Folder($value) => $body,
        }
    };
}

/// Calls a function with one type parameter once for each type that can be the root of a document.
macro_rules! for_each_type {
    ($function:ident($($argument:expr),*)) => {{
        use graph_models::odata::{DeltaItem, Page};
        use $crate::types::{Asset, Folder, Kiosk, KioskCreate, KioskUpdate, Machine, Mode, Shape};
        $function::<Kiosk>($($argument),*);
        $function::<KioskCreate>($($argument),*);
        $function::<KioskUpdate>($($argument),*);
        $function::<Machine>($($argument),*);
        $function::<Asset>($($argument),*);
        $function::<Page<Asset>>($($argument),*);
        $function::<Page<DeltaItem<Asset>>>($($argument),*);
        $function::<Shape>($($argument),*);
        $function::<Mode>($($argument),*);
        $function::<Folder>($($argument),*);
    }};
}

pub(crate) use {for_each_type, with_value};
