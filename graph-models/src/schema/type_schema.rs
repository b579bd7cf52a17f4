use super::tables::{PropertySchema, Role, TypeKind, TypeSchema};

impl TypeSchema {
    /// The type in the form of `@odata.type`, with the `#`: `#microsoft.graph.printerShare`. For an untyped body, this
    /// is a name without `#`, for error messages.
    #[must_use]
    pub const fn odata_type(&self) -> &'static str {
        self.odata_type
    }

    /// The qualified name of the type, without the `#`: `microsoft.graph.printerShare`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.odata_type.strip_prefix('#').unwrap_or(self.odata_type)
    }

    /// The kind of the type.
    #[must_use]
    pub const fn kind(&self) -> TypeKind {
        self.kind
    }

    /// The base type, if the type has a base. [`properties`](Self::properties) includes its properties.
    #[must_use]
    pub fn base(&self) -> Option<&'static TypeSchema> {
        self.base.map(|base| base.schema)
    }

    /// The key of an entity type, which can be a property of the base. `None` if an entity type does not have a key, and
    /// for all other types. A union does not have a key of its own; the types in its variants do.
    #[must_use]
    pub fn key(&self) -> Option<&'static PropertySchema> {
        self.property_at(self.key_index()?)
    }

    /// Returns the properties in declaration order, with the properties of the base where its field is declared. An
    /// enumeration or a union does not have properties.
    pub fn properties(&self) -> impl Iterator<Item = &'static PropertySchema> + use<'_> {
        self.indexed_properties()
            .into_iter()
            .map(|(_, property)| property)
            .filter(|property| property.role != Role::Bind)
    }

    /// The property with this wire name, such as `displayName`; `None` if the type does not have such a property.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&'static PropertySchema> {
        let (_, property) = self.find(name.as_bytes())?;
        (property.role != Role::Bind).then_some(property)
    }

    /// The `@odata.type` that is written with values of this type; `None` for an untyped body.
    pub(crate) const fn written_type(&self) -> Option<&'static str> {
        match self.kind {
            TypeKind::Untyped => None,
            _ => Some(self.odata_type),
        }
    }
}
