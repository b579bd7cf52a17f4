use std::fmt::{self, Display, Formatter};

use super::{PropertyType, TypeKind, TypeSchema};

/// The type of a property in the entity data model.
///
/// `Display` writes it as metadata does: `Edm.String`, `microsoft.graph.enrollmentState`, `Collection(Edm.Int32)`.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum EdmType {
    /// `Edm.Boolean`
    Boolean,
    /// `Edm.Int32`
    Int32,
    /// `Edm.Int64`
    Int64,
    /// `Edm.Double`
    Double,
    /// `Edm.String`
    String,
    /// `Edm.DateTimeOffset`
    DateTimeOffset,
    /// `Edm.Binary`
    Binary,
    /// `Edm.Untyped`: any JSON.
    Untyped,
    /// An entity, complex or enumeration type.
    Declared(&'static TypeSchema),
    /// A collection, with the type of its items.
    Collection(&'static PropertyType),
}

impl EdmType {
    /// What JSON of this type looks like, for error messages: `text (Edm.String)`.
    pub(crate) fn expectation(&self) -> String {
        let shape = match self {
            Self::Boolean => "true or false",
            Self::Int32 => "a whole number from -2147483648 to 2147483647",
            Self::Int64 => "a whole number of 64 bits",
            Self::Double => "a number, \"INF\", \"-INF\" or \"NaN\"",
            Self::String => "text",
            Self::DateTimeOffset => "a date and time with its offset, such as \"2026-01-17T10:43:18Z\"",
            Self::Binary => "base64 text",
            Self::Untyped => "any JSON",
            Self::Declared(schema) => match schema.kind {
                TypeKind::Enumeration { .. } => "the name of a member",
                _ => "an object",
            },
            Self::Collection(_) => "an array",
        };
        format!("{shape} ({self})")
    }
}

impl Display for EdmType {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Boolean => "Edm.Boolean",
            Self::Int32 => "Edm.Int32",
            Self::Int64 => "Edm.Int64",
            Self::Double => "Edm.Double",
            Self::String => "Edm.String",
            Self::DateTimeOffset => "Edm.DateTimeOffset",
            Self::Binary => "Edm.Binary",
            Self::Untyped => "Edm.Untyped",
            Self::Declared(schema) => schema.name(),
            Self::Collection(item) => return write!(formatter, "Collection({})", item.edm_type),
        })
    }
}
