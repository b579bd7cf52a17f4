//! Values that are one token on the wire.

use serde_json::Value as Json;

use crate::{
    object::Value,
    schema::{EdmType, PropertyType},
    wire::{Read, Token, Write},
};

/// A value that is one token on the wire.
pub(crate) trait Scalar: Sized {
    /// The type in the entity data model.
    const EDM_TYPE: EdmType;

    /// The value before anything is read into it.
    const START: Self;

    /// The value that a token stands for; `None` if it stands for no value of this type.
    fn from_token(token: Token<'_>) -> Option<Self>;

    /// What to put out.
    fn to_write(&self) -> Write<'_>;
}

/// Lets fields have these types.
macro_rules! property_by_scalar {
    ($($ty:ty),+) => {$(
        impl crate::object::Value for $ty {
            const TYPE: &'static crate::schema::PropertyType =
                &crate::schema::PropertyType::required(<Self as crate::edm::Scalar>::EDM_TYPE);

            const EMPTY: Self = <Self as crate::edm::Scalar>::START;

            fn read(&mut self, token: crate::wire::Token<'_>) -> crate::wire::Read<'_> {
                match <Self as crate::edm::Scalar>::from_token(token) {
                    Some(value) => {
                        *self = value;
                        crate::wire::Read::Done
                    }
                    None => crate::wire::Read::Mismatch,
                }
            }

            fn read_some<'a>(place: &'a mut Option<Self>, token: crate::wire::Token<'_>) -> crate::wire::Read<'a> {
                match <Self as crate::edm::Scalar>::from_token(token) {
                    Some(value) => {
                        *place = Some(value);
                        crate::wire::Read::Done
                    }
                    None => crate::wire::Read::Mismatch,
                }
            }

            fn write(&self) -> crate::wire::Write<'_> {
                crate::edm::Scalar::to_write(self)
            }
        }
    )+};
}

pub(crate) use property_by_scalar;

property_by_scalar!(bool, u8, i8, i16, i32, i64, f32, f64, String);

impl Scalar for bool {
    const EDM_TYPE: EdmType = EdmType::Boolean;
    const START: Self = false;

    fn from_token(token: Token<'_>) -> Option<Self> {
        match token {
            Token::Bool(value) => Some(value),
            _ => None,
        }
    }

    fn to_write(&self) -> Write<'_> {
        Write::Bool(*self)
    }
}

/// Integers that are numbers and nothing else.
macro_rules! scalar_by_number {
    ($($ty:ty: $edm_type:ident),+) => {$(
        impl Scalar for $ty {
            const EDM_TYPE: EdmType = EdmType::$edm_type;
            const START: Self = 0;

            fn from_token(token: Token<'_>) -> Option<Self> {
                match token {
                    Token::Int(value) => value.try_into().ok(),
                    _ => None,
                }
            }

            fn to_write(&self) -> Write<'_> {
                Write::Int(i64::from(*self))
            }
        }
    )+};
}

scalar_by_number!(u8: Byte, i8: SByte, i16: Int16, i32: Int32);

impl Scalar for i64 {
    const EDM_TYPE: EdmType = EdmType::Int64;
    const START: Self = 0;

    fn from_token(token: Token<'_>) -> Option<Self> {
        match token {
            Token::Int(value) => Some(value),
            Token::Text(text) => text.parse().ok(),
            _ => None,
        }
    }

    fn to_write(&self) -> Write<'_> {
        Write::Int(*self)
    }
}

impl Scalar for f32 {
    const EDM_TYPE: EdmType = EdmType::Single;
    const START: Self = 0.0;

    #[expect(clippy::cast_possible_truncation, reason = "a JSON number for an Edm.Single is the single nearest to it")]
    fn from_token(token: Token<'_>) -> Option<Self> {
        let double = f64::from_token(token)?;
        let single = double as Self;
        // A number beyond the largest single has none near it.
        (single.is_finite() == double.is_finite()).then_some(single)
    }

    fn to_write(&self) -> Write<'_> {
        // The double of the same digits, which is then written with these: 0.1, not 0.10000000149011612.
        write_double(self.to_string().parse().unwrap_or_else(|_| f64::from(*self)))
    }
}

impl Scalar for f64 {
    const EDM_TYPE: EdmType = EdmType::Double;
    const START: Self = 0.0;

    #[expect(clippy::cast_precision_loss, reason = "a JSON number for an Edm.Double is the double nearest to it")]
    fn from_token(token: Token<'_>) -> Option<Self> {
        match token {
            Token::Int(value) => Some(value as Self),
            Token::UInt(value) => Some(value as Self),
            Token::Double(value) => Some(value),
            Token::Number(text) => text.parse().ok().filter(|value: &Self| value.is_finite()),
            Token::Text("INF") => Some(Self::INFINITY),
            Token::Text("-INF") => Some(Self::NEG_INFINITY),
            Token::Text("NaN") => Some(Self::NAN),
            _ => None,
        }
    }

    fn to_write(&self) -> Write<'_> {
        write_double(*self)
    }
}

/// A number, or the name of what is none.
fn write_double(value: f64) -> Write<'static> {
    if value.is_finite() {
        Write::Double(value)
    } else if value.is_nan() {
        Write::Text("NaN")
    } else if value > 0.0 {
        Write::Text("INF")
    } else {
        Write::Text("-INF")
    }
}

impl Scalar for String {
    const EDM_TYPE: EdmType = EdmType::String;
    const START: Self = Self::new();

    fn from_token(token: Token<'_>) -> Option<Self> {
        match token {
            Token::Text(text) => Some(text.to_owned()),
            _ => None,
        }
    }

    fn to_write(&self) -> Write<'_> {
        Write::Text(self)
    }
}

/// Any JSON, kept as it is.
impl Value for Json {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Untyped);

    const EMPTY: Self = Self::Null;

    fn read(&mut self, token: Token<'_>) -> Read<'_> {
        *self = match token {
            Token::Absent => return Read::Mismatch,
            Token::Array | Token::Object => return Read::Json(self),
            Token::Null => Self::Null,
            Token::Bool(value) => value.into(),
            Token::Int(value) => value.into(),
            Token::UInt(value) => value.into(),
            Token::Double(value) => value.into(),
            Token::Number(text) => text.parse().map_or(Self::Null, Self::Number),
            Token::Text(text) => text.into(),
        };
        Read::Done
    }

    fn write(&self) -> Write<'_> {
        Write::Json(self)
    }
}
