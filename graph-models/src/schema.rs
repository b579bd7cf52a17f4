//! The static tables that the derives write: what a type is called on the wire, and its properties.
//!
//! Everything this crate does with a type it does by reading its [`TypeSchema`]: reading and writing JSON,
//! `$select` lists, error messages. A table is plain data, so it can be walked for purposes of your own:
//!
//! ```
//! # #[cfg(feature = "autopilot")] {
//! use graph_models::{GraphEntity, autopilot::ImportedWindowsAutopilotDeviceIdentity};
//!
//! let schema = ImportedWindowsAutopilotDeviceIdentity::SCHEMA;
//! let hash = schema.property("hardwareIdentifier").unwrap();
//! assert_eq!(hash.edm_type().to_string(), "Edm.Binary");
//! assert!(hash.is_nullable() && !hash.is_key());
//! # }
//! ```

mod edm_type;

pub use edm_type::EdmType;

/// A derived type: its name on the wire, its kind, and its properties in declaration order.
#[derive(Debug)]
pub struct TypeSchema {
    #[doc(hidden)]
    pub odata_type: &'static str,
    #[doc(hidden)]
    pub kind: TypeKind,
    #[doc(hidden)]
    pub properties: &'static [PropertySchema],
    /// Whether a field keeps the properties that the model does not know. Its index is that after the last property.
    #[doc(hidden)]
    pub additional: bool,
}

/// What kind of OData type a [`TypeSchema`] describes.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum TypeKind {
    /// A structured type with a key.
    Entity,
    /// A structured type without a key.
    Complex,
    /// A structured body that has no type on the wire, such as a collection response.
    Untyped,
    /// An enumeration type, with the names of its members.
    Enumeration(&'static [&'static str]),
    /// A type that stands for the types derived from it, which these are.
    Union(&'static [&'static TypeSchema]),
}

impl TypeSchema {
    /// The type as `@odata.type` names it, with the `#`: `#microsoft.graph.printerShare`.
    #[must_use]
    pub const fn odata_type(&self) -> &'static str {
        self.odata_type
    }

    /// The qualified name of the type, without the `#`: `microsoft.graph.printerShare`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.odata_type.strip_prefix('#').unwrap_or(self.odata_type)
    }

    /// The kind of type this is.
    #[must_use]
    pub const fn kind(&self) -> TypeKind {
        self.kind
    }

    /// The properties in declaration order. Enumerations and unions have none.
    #[must_use]
    pub const fn properties(&self) -> &'static [PropertySchema] {
        self.properties
    }

    /// The property of this wire name, such as `displayName`; `None` if the type has no such property.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&'static PropertySchema> {
        self.properties.iter().find(|property| property.name == name)
    }

    /// The wire names of all properties, separated by commas: the value of a `$select` query option that asks
    /// the service for what the model knows and no more.
    #[must_use]
    pub fn select(&self) -> String {
        let names: Vec<_> = self.properties.iter().map(PropertySchema::name).collect();
        names.join(",")
    }

    /// Whether values of this type carry `@odata.type`.
    pub(crate) const fn is_typed(&self) -> bool {
        !matches!(self.kind, TypeKind::Untyped)
    }

    /// Whether this stands for the types derived from it.
    pub(crate) const fn is_union(&self) -> bool {
        matches!(self.kind, TypeKind::Union(_))
    }

    /// Where the property of this wire name stands, tried first at `likely`, since services send properties in order.
    pub(crate) fn index_of(&self, name: &str, likely: usize) -> Option<usize> {
        if self.properties.get(likely).is_some_and(|property| property.name == name) {
            return Some(likely);
        }
        self.properties.iter().position(|property| property.name == name)
    }
}

/// One property of a derived type.
#[derive(Debug)]
pub struct PropertySchema {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub ty: &'static PropertyType,
    #[doc(hidden)]
    pub role: Role,
}

impl PropertySchema {
    /// The name on the wire: `displayName`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The type of the values, `Collection(..)` for a collection.
    #[must_use]
    pub const fn edm_type(&self) -> EdmType {
        self.ty.edm_type
    }

    /// Whether the model can hold `null`, or the absence of the property.
    #[must_use]
    pub const fn is_nullable(&self) -> bool {
        self.ty.nullable
    }

    /// Whether this is the key of the entity.
    #[must_use]
    pub fn is_key(&self) -> bool {
        self.role == Role::Key
    }

    /// Whether only the service sets the property, so that create and update bodies leave it out. A key is.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        matches!(self.role, Role::Key | Role::ReadOnly)
    }

    /// Whether the model keeps the value out of `Debug` output, logs and error messages.
    #[must_use]
    pub const fn is_secret(&self) -> bool {
        self.ty.secret
    }
}

/// The type of a property or of the items of a collection. The derive takes it from the field's type.
#[derive(Clone, Copy, Debug)]
pub struct PropertyType {
    #[doc(hidden)]
    pub edm_type: EdmType,
    #[doc(hidden)]
    pub nullable: bool,
    #[doc(hidden)]
    pub secret: bool,
}

impl PropertyType {
    /// The type of the values.
    #[must_use]
    pub const fn edm_type(&self) -> EdmType {
        self.edm_type
    }

    /// Whether `null` can stand among the values.
    #[must_use]
    pub const fn is_nullable(&self) -> bool {
        self.nullable
    }

    /// The type of a value that is always there.
    #[doc(hidden)]
    #[must_use]
    pub const fn required(edm_type: EdmType) -> Self {
        Self { edm_type, nullable: false, secret: false }
    }
}

/// What a field is in its type.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A property that callers set.
    Data,
    /// The key of the entity.
    Key,
    /// A property that only the service sets.
    ReadOnly,
}
