use super::AdditionalProperties;
use crate::{
    object::{Value, filled_in_place, serde_by_property},
    schema::{EdmType, PropertyType},
    wire::{Read, Token, Write, type_name},
};

/// What a union keeps of a type that it does not know: the name of the type, and the whole object.
///
/// It is written again as it was read, the type first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnknownType {
    odata_type: Option<String>,
    properties: AdditionalProperties,
}

impl UnknownType {
    /// A value of this type, named with `#` or without it, and these properties.
    #[must_use]
    pub fn new(odata_type: &str, properties: AdditionalProperties) -> Self {
        let mut unknown = Self { odata_type: None, properties };
        unknown.set_odata_type(odata_type);
        unknown
    }

    /// The name of the type, with the `#` whichever way it came: `#microsoft.graph.x`.
    ///
    /// `None` if the object does not name its type, which only a value outside a union can do.
    #[must_use]
    pub fn odata_type(&self) -> Option<&str> {
        self.odata_type.as_deref()
    }

    /// Everything in the object but its type, control information included.
    #[must_use]
    pub fn properties(&self) -> &AdditionalProperties {
        &self.properties
    }

    /// Everything in the object but its type, to be changed.
    pub fn properties_mut(&mut self) -> &mut AdditionalProperties {
        &mut self.properties
    }

    pub(crate) fn set_odata_type(&mut self, odata_type: &str) {
        self.odata_type = Some(format!("#{}", type_name(odata_type)));
    }
}

impl Value for UnknownType {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Untyped);

    const EMPTY: Self = Self { odata_type: None, properties: AdditionalProperties::new() };

    fn read(&mut self, token: Token<'_>) -> Read<'_> {
        match token {
            Token::Object => Read::Unknown(self),
            _ => Read::Mismatch,
        }
    }

    filled_in_place!();

    fn write(&self) -> Write<'_> {
        Write::Unknown(self)
    }
}

serde_by_property!(UnknownType);
