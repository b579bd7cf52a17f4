//! Values without a schema: any JSON, the properties that a model does not know, and an object of an unknown type.

use serde_json::Value as Json;

use super::{
    additional::AdditionalProperties,
    edm_value::{EdmValue, Place},
    protocol::{Output, ReadAction},
    structured::no_init,
    token::Token,
    unknown::UnknownType,
};
use crate::schema::{EdmType, PropertyType};

/// Any JSON, kept as it is.
impl EdmValue for Json {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Untyped);

    const INIT: Self = Self::Null;

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        match token {
            Token::Absent => ReadAction::Mismatch,
            Token::Array | Token::Object => ReadAction::Json(place.init()),
            scalar => place.put(Some(scalar.to_json())),
        }
    }

    fn write(&self) -> Output<'_> {
        Output::Json(self)
    }
}

impl EdmValue for AdditionalProperties {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Untyped);

    const INIT: Self = Self::new();

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        match token {
            Token::Object => ReadAction::Entries(place.init()),
            _ => ReadAction::Mismatch,
        }
    }

    fn write(&self) -> Output<'_> {
        Output::Entries(self)
    }
}

impl EdmValue for UnknownType {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Untyped);

    const INIT: Self = Self::INIT;

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        match token {
            Token::Object => ReadAction::Unknown(place.init()),
            _ => ReadAction::Mismatch,
        }
    }

    fn write(&self) -> Output<'_> {
        Output::Unknown(self)
    }
}

/// Implements [`EdmValue`] for a `Box` of a value without a schema. A `Box` of a structured value is in `containers`.
macro_rules! impl_boxed {
    ($($ty:ty),+) => {$(
        impl EdmValue for Box<$ty> {
            const TYPE: &'static PropertyType = <$ty as EdmValue>::TYPE;

            /// A constant cannot allocate.
            const INIT: Self = no_init();

            fn init() -> Self {
                Self::new(<$ty as EdmValue>::INIT)
            }

            fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
                <$ty as EdmValue>::read(&mut **place.init(), token)
            }

            fn write(&self) -> Output<'_> {
                <$ty as EdmValue>::write(self)
            }
        }
    )+};
}

impl_boxed!(Json, UnknownType);
