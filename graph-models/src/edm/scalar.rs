//! Values that are one token on the wire.

use serde_json::Value as Json;

use crate::{
    object::{Value, filled_in_place},
    schema::{EdmType, PropertyType},
    wire::{Read, Token, Write},
};

impl Value for bool {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Boolean);

    const EMPTY: Self = false;

    fn from_token(token: Token<'_>) -> Option<Self> {
        match token {
            Token::Bool(value) => Some(value),
            _ => None,
        }
    }

    fn write(&self) -> Write<'_> {
        Write::Bool(*self)
    }
}

/// Integers that are numbers and nothing else.
macro_rules! scalar_by_number {
    ($($ty:ty: $edm_type:ident),+) => {$(
        impl Value for $ty {
            const TYPE: &'static PropertyType = &PropertyType::required(EdmType::$edm_type);

            const EMPTY: Self = 0;

            fn from_token(token: Token<'_>) -> Option<Self> {
                token.whole()?.try_into().ok()
            }

            fn write(&self) -> Write<'_> {
                Write::Int(i64::from(*self))
            }
        }
    )+};
}

scalar_by_number!(u8: Byte, i8: SByte, i16: Int16, i32: Int32);

impl Value for i64 {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Int64);

    const EMPTY: Self = 0;

    fn from_token(token: Token<'_>) -> Option<Self> {
        match token {
            Token::Text(text) => text.parse().ok(),
            _ => token.whole(),
        }
    }

    fn write(&self) -> Write<'_> {
        Write::Int(*self)
    }
}

impl Value for f32 {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Single);

    const EMPTY: Self = 0.0;

    #[expect(clippy::cast_possible_truncation, reason = "a JSON number for an Edm.Single is the single nearest to it")]
    fn from_token(token: Token<'_>) -> Option<Self> {
        let double = f64::from_token(token)?;
        let single = double as Self;
        // A number beyond the largest single has none near it.
        (single.is_finite() == double.is_finite()).then_some(single)
    }

    fn write(&self) -> Write<'_> {
        // The double of the same digits, which is then written with these: 0.1, not 0.10000000149011612.
        write_double(self.to_string().parse().unwrap_or_else(|_| f64::from(*self)))
    }
}

impl Value for f64 {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Double);

    const EMPTY: Self = 0.0;

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

    fn write(&self) -> Write<'_> {
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

impl Value for String {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::String);

    const EMPTY: Self = Self::new();

    fn from_token(token: Token<'_>) -> Option<Self> {
        match token {
            Token::Text(text) => Some(text.to_owned()),
            _ => None,
        }
    }

    fn write(&self) -> Write<'_> {
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

    filled_in_place!();

    fn write(&self) -> Write<'_> {
        Write::Json(self)
    }
}
