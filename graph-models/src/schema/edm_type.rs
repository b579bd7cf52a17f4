use std::{
    fmt::{self, Debug, Display, Formatter},
    ops::Deref,
};

use super::tables::{EdmType, TypeKind, TypeRef, TypeSchema};

impl TypeRef {
    /// The schema of the type.
    #[must_use]
    pub fn schema(self) -> &'static TypeSchema {
        (self.0)()
    }
}

impl Deref for TypeRef {
    type Target = TypeSchema;

    fn deref(&self) -> &TypeSchema {
        self.schema()
    }
}

/// Writes only the name, because the schema of a type that contains itself would be infinite.
impl Debug for TypeRef {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "TypeRef({})", self.name())
    }
}

impl EdmType {
    /// Whether JSON of this type can be an object.
    pub(crate) fn is_object(&self) -> bool {
        match self {
            Self::Untyped => true,
            Self::Declared(schema) => !matches!(schema.kind, TypeKind::Enumeration { .. }),
            _ => false,
        }
    }

    /// Whether a text has several members of a flags enumeration of this type, all of which it knows.
    pub(crate) fn is_of_members(&self, names: &str) -> bool {
        let Self::Declared(schema) = self else { return false };
        match schema.kind {
            TypeKind::Enumeration { members, flags: true } => {
                names.contains(',') && names.split(',').all(|name| members.contains(&name.trim()))
            }
            _ => false,
        }
    }

    /// Describes JSON of this type for error messages: `text (Edm.String)`.
    pub(crate) fn expectation(&self) -> String {
        let shape = match self {
            Self::Boolean => "true or false",
            Self::Byte => "a whole number from 0 to 255",
            Self::SByte => "a whole number from -128 to 127",
            Self::Int16 => "a whole number from -32768 to 32767",
            Self::Int32 => "a whole number from -2147483648 to 2147483647",
            Self::Int64 => "a whole number of 64 bits",
            Self::Single => "a number of 32 bits, \"INF\", \"-INF\" or \"NaN\"",
            Self::Double => "a number, \"INF\", \"-INF\" or \"NaN\"",
            Self::Decimal => "a decimal number, such as 12.50",
            Self::String => "text",
            Self::Date => "a date, such as \"2026-01-17\"",
            Self::TimeOfDay => "a time of day, such as \"10:43:18\"",
            Self::DateTimeOffset => "a date and time with its offset, such as \"2026-01-17T10:43:18Z\"",
            Self::Duration => "a duration in days, hours, minutes and seconds, such as \"P1DT12H30M5.5S\"",
            Self::Guid => "a GUID, such as \"7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11\"",
            Self::Binary => "base64 text",
            Self::Untyped => "any JSON",
            Self::Declared(schema) => match schema.kind {
                TypeKind::Enumeration { members, .. } => return format!("one of {} ({self})", members.join(", ")),
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
            Self::Byte => "Edm.Byte",
            Self::SByte => "Edm.SByte",
            Self::Int16 => "Edm.Int16",
            Self::Int32 => "Edm.Int32",
            Self::Int64 => "Edm.Int64",
            Self::Single => "Edm.Single",
            Self::Double => "Edm.Double",
            Self::Decimal => "Edm.Decimal",
            Self::String => "Edm.String",
            Self::Date => "Edm.Date",
            Self::TimeOfDay => "Edm.TimeOfDay",
            Self::DateTimeOffset => "Edm.DateTimeOffset",
            Self::Duration => "Edm.Duration",
            Self::Guid => "Edm.Guid",
            Self::Binary => "Edm.Binary",
            Self::Untyped => "Edm.Untyped",
            Self::Declared(ty) => ty.schema().name(),
            Self::Collection(item) => return write!(formatter, "Collection({})", item.edm_type),
        })
    }
}
