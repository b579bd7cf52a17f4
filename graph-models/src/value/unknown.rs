use super::additional::AdditionalProperties;
use crate::schema::with_hash;

/// An object of a type that a union does not know: the name of the type, and all properties.
///
/// It is written as it was read, with the type first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnknownType {
    odata_type: Option<String>,
    properties: AdditionalProperties,
}

impl UnknownType {
    pub(super) const INIT: Self = Self { odata_type: None, properties: AdditionalProperties::new() };

    /// Creates an object of this type, whose name may have a `#`, with these properties.
    #[must_use]
    pub fn new(odata_type: &str, properties: AdditionalProperties) -> Self {
        let mut unknown = Self { odata_type: None, properties };
        unknown.set_odata_type(odata_type);
        unknown
    }

    /// The name of the type, with a `#` in whatever form it was read: `#microsoft.graph.x`.
    ///
    /// `None` if the object does not name its type, which is possible only outside a union.
    #[must_use]
    pub fn odata_type(&self) -> Option<&str> {
        self.odata_type.as_deref()
    }

    /// All properties of the object without its type, control information included.
    #[must_use]
    pub fn properties(&self) -> &AdditionalProperties {
        &self.properties
    }

    /// All properties of the object without its type, to be changed.
    pub fn properties_mut(&mut self) -> &mut AdditionalProperties {
        &mut self.properties
    }

    pub(crate) fn set_odata_type(&mut self, odata_type: &str) {
        self.odata_type = Some(with_hash(odata_type));
    }
}
