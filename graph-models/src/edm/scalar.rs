//! The primitive types for which Rust has a type.

use crate::{
    schema::{EdmType, PropertyType},
    value::{EdmValue, Output, Place, ReadAction, Token},
};

impl EdmValue for bool {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Boolean);

    const INIT: Self = false;

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        place.put(match token {
            Token::Bool(value) => Some(value),
            _ => None,
        })
    }

    fn write(&self) -> Output<'_> {
        Output::Bool(*self)
    }
}

/// Implements [`EdmValue`] for integers that are read only from numbers, not from text.
macro_rules! impl_integer {
    ($($ty:ty: $edm_type:ident),+) => {$(
        impl EdmValue for $ty {
            const TYPE: &'static PropertyType = &PropertyType::required(EdmType::$edm_type);

            const INIT: Self = 0;

            #[inline(always)]
            fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
                place.put(token.whole().and_then(|value| value.try_into().ok()))
            }

            fn write(&self) -> Output<'_> {
                Output::Int(i64::from(*self))
            }
        }
    )+};
}

impl_integer!(u8: Byte, i8: SByte, i16: Int16, i32: Int32);

/// `Edm.Int64` is also read from text, which services send with `IEEE754Compatible=true`.
impl EdmValue for i64 {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Int64);

    const INIT: Self = 0;

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        place.put(match token {
            Token::Text(text) => text.parse().ok(),
            _ => token.whole(),
        })
    }

    fn write(&self) -> Output<'_> {
        Output::Int(*self)
    }
}

impl EdmValue for f32 {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Single);

    const INIT: Self = 0.0;

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        place.put(double(token).and_then(nearest_single))
    }

    fn write(&self) -> Output<'_> {
        // Writes the double with the same shortest digits: 0.1, not 0.10000000149011612.
        write_double(self.to_string().parse().unwrap_or_else(|_| f64::from(*self)))
    }
}

impl EdmValue for f64 {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Double);

    const INIT: Self = 0.0;

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        place.put(double(token))
    }

    fn write(&self) -> Output<'_> {
        write_double(*self)
    }
}

#[expect(clippy::cast_precision_loss, reason = "a JSON number for an Edm.Double is the double nearest to it")]
fn double(token: Token<'_>) -> Option<f64> {
    match token {
        Token::Int(value) => Some(value as f64),
        Token::UInt(value) => Some(value as f64),
        Token::Double(value) => Some(value),
        Token::Number(text) => text.parse().ok().filter(|value: &f64| value.is_finite()),
        Token::Text("INF") => Some(f64::INFINITY),
        Token::Text("-INF") => Some(f64::NEG_INFINITY),
        Token::Text("NaN") => Some(f64::NAN),
        _ => None,
    }
}

/// The single nearest to a double; `None` if a finite double is out of the range of singles.
#[expect(clippy::cast_possible_truncation, reason = "a JSON number for an Edm.Single is the single nearest to it")]
fn nearest_single(double: f64) -> Option<f32> {
    let single = double as f32;
    (single.is_finite() == double.is_finite()).then_some(single)
}

/// Writes a finite value as a number, and any other value as its name.
fn write_double(value: f64) -> Output<'static> {
    if value.is_finite() {
        Output::Double(value)
    } else if value.is_nan() {
        Output::Text("NaN")
    } else if value > 0.0 {
        Output::Text("INF")
    } else {
        Output::Text("-INF")
    }
}

impl EdmValue for String {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::String);

    const INIT: Self = Self::new();

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        place.put(match token {
            Token::Text(text) => Some(text.to_owned()),
            _ => None,
        })
    }

    fn write(&self) -> Output<'_> {
        Output::Text(self)
    }
}
