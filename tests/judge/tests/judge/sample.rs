//! The types of the service `judge`, as an author writes them.

use graph_models::{
    GraphComplex, GraphEntity, GraphEnum,
    edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay},
    odata::{AdditionalProperties, Page, Reference, UnknownType},
};

/// An entity with a property of each primitive type.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#judge.sample",
    update,
    routes(
        LIST = "GET /samples",
        CREATE = "POST /samples",
        COUNT = "GET /samples/$count" -> i64,
        LIST_LABELLED = "GET /samples/labelled(label='{label}')" -> Page<Self>,
        GET = "GET /samples/{id}",
        UPDATE = "PATCH /samples/{id}",
        DELETE = "DELETE /samples/{id}",
        GET_COLOR = "GET /samples/{id}/color" -> Option<Color>,
        GET_STRINGS = "GET /samples/{id}/strings" -> Vec<String>,
        GET_PARENT = "GET /samples/{id}/parent" -> Option<Self>,
        SET_PARENT = "PUT /samples/{id}/parent/$ref" (Reference),
        REMOVE_PARENT = "DELETE /samples/{id}/parent/$ref",
        LIST_CHILDREN = "GET /samples/{id}/children" -> Page<Self>,
        ADD_CHILD = "POST /samples/{id}/children/$ref" (Reference),
        ECHO = "GET /echo(text='{text}')" -> String,
    )
)]
pub(crate) struct Sample {
    pub(crate) id: String,
    pub(crate) required: String,

    pub(crate) binary: Option<Binary>,
    pub(crate) boolean: Option<bool>,
    pub(crate) byte: Option<u8>,
    pub(crate) date: Option<Date>,
    pub(crate) date_time_offset: Option<DateTimeOffset>,
    pub(crate) decimal: Option<Decimal>,
    pub(crate) double: Option<f64>,
    pub(crate) duration: Option<Duration>,
    pub(crate) guid: Option<Guid>,
    pub(crate) int16: Option<i16>,
    pub(crate) int32: Option<i32>,
    pub(crate) int64: Option<i64>,
    pub(crate) sbyte: Option<i8>,
    pub(crate) single: Option<f32>,
    pub(crate) string: Option<String>,
    pub(crate) time_of_day: Option<TimeOfDay>,

    pub(crate) color: Option<Color>,
    pub(crate) permissions: Option<Vec<Permission>>,
    pub(crate) shape: Option<Shape>,
    pub(crate) open_shape: Option<OpenShape>,

    pub(crate) colors: Option<Vec<Color>>,
    pub(crate) dates: Option<Vec<Date>>,
    pub(crate) int64s: Option<Vec<i64>>,
    pub(crate) shapes: Option<Vec<Outline>>,
    pub(crate) strings: Option<Vec<String>>,

    #[graph_entity(bind)]
    pub(crate) parent: Option<Box<Sample>>,
    #[graph_entity(bind)]
    pub(crate) children: Option<Vec<Sample>>,

    #[graph_entity(additional)]
    pub(crate) additional: AdditionalProperties,
    #[graph_entity(derived_type)]
    pub(crate) derived_type: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#judge.color")]
pub(crate) enum Color {
    Red,
    Green,
    UnknownFutureValue,
    #[graph_enum(other)]
    Other(String),
}

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#judge.permissions", flags)]
pub(crate) enum Permission {
    None,
    Read,
    Write,
    Delete,
}

/// A shape by its type.
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#judge.shape")]
pub(crate) enum Shape {
    #[graph_complex(default)]
    Outline(Outline),
    Circle(Circle),
    #[graph_complex(other)]
    Other(UnknownType),
}

/// A shape of any type, with what all types have in common.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#judge.shape")]
pub(crate) struct Outline {
    pub(crate) label: Option<String>,
    #[graph_complex(additional)]
    pub(crate) additional: AdditionalProperties,
    #[graph_complex(derived_type)]
    pub(crate) derived_type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#judge.circle")]
pub(crate) struct Circle {
    pub(crate) label: Option<String>,
    pub(crate) radius: f64,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#judge.openShape")]
pub(crate) struct OpenShape {
    pub(crate) label: Option<String>,
    #[graph_complex(additional)]
    pub(crate) additional: AdditionalProperties,
}
