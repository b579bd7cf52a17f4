use super::tables::{EdmType, PropertySchema, PropertyType, Role};

impl PropertySchema {
    /// The name on the wire: `displayName`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The type of the property; `Collection(..)` for a collection.
    #[must_use]
    pub const fn edm_type(&self) -> EdmType {
        self.ty.edm_type
    }

    /// Whether the model accepts `null`, or a missing property.
    #[must_use]
    pub const fn is_nullable(&self) -> bool {
        self.ty.nullable
    }

    /// Whether this property is the key of the entity.
    #[must_use]
    pub fn is_key(&self) -> bool {
        self.role == Role::Key
    }

    /// Whether only the service sets the property, so that create and update bodies do not contain it. The key is
    /// read-only.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        matches!(self.role, Role::Key | Role::ReadOnly)
    }

    /// Whether this is a navigation property, which a response contains if the request asks for it with `$expand`.
    #[must_use]
    pub fn is_navigation(&self) -> bool {
        self.role == Role::Navigation
    }

    /// Whether the value is a [`Secret`](crate::Secret), which `Debug` output and error messages do not show.
    #[must_use]
    pub const fn is_secret(&self) -> bool {
        self.ty.secret
    }
}

impl PropertyType {
    /// The type of the values.
    #[must_use]
    pub const fn edm_type(&self) -> EdmType {
        self.edm_type
    }

    /// Whether the values can be `null`.
    #[must_use]
    pub const fn is_nullable(&self) -> bool {
        self.nullable
    }

    /// The type of the items of a collection; for any other type, the type itself.
    pub(crate) const fn item(&'static self) -> &'static Self {
        match self.edm_type {
            EdmType::Collection(item) => item,
            _ => self,
        }
    }

    /// Creates the type of a required value.
    #[doc(hidden)]
    #[must_use]
    pub const fn required(edm_type: EdmType) -> Self {
        Self { edm_type, nullable: false, secret: false, flags: false }
    }

    /// Creates the type of a flags enumeration.
    #[doc(hidden)]
    #[must_use]
    pub const fn flags(edm_type: EdmType) -> Self {
        Self { flags: true, ..Self::required(edm_type) }
    }
}
