//! Values without a schema: any JSON, the properties that a model does not know, and an object of an unknown type.

use serde_json::Value as Json;

use super::{
    additional::AdditionalProperties,
    edm_value::{EdmValue, Place},
    protocol::{Output, ReadAction},
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
        if let Token::Array | Token::Object = token {
            return ReadAction::Json(place.init());
        }
        place.put(match token {
            Token::Null => Some(Self::Null),
            Token::Bool(value) => Some(value.into()),
            Token::Int(value) => Some(value.into()),
            Token::UInt(value) => Some(value.into()),
            Token::Double(value) => Some(value.into()),
            Token::Number(text) => Some(text.parse().map_or(Self::Null, Self::Number)),
            Token::Text(text) => Some(text.into()),
            Token::Absent | Token::Array | Token::Object => None,
        })
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
