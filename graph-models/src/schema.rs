//! The static tables that the derives write: the name of a type on the wire, its kind and its properties.
//!
//! This crate reads and writes JSON, makes `$select` lists and words error messages by reading the [`TypeSchema`] of
//! a type. A table is plain data, so you can use it for your own purposes:
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

mod assert;
mod edm_type;
mod index;
mod name;
mod union;

#[doc(hidden)]
pub use assert::{assert_distinct_from_base, assert_distinct_types};
pub use edm_type::{EdmType, TypeRef};
pub(crate) use name::{is_control, is_type, type_name};
#[doc(hidden)]
pub use union::UnionSchema;

/// A derived type: its name on the wire, its kind, and its properties in declaration order.
#[derive(Debug)]
pub struct TypeSchema {
    #[doc(hidden)]
    pub odata_type: &'static str,
    #[doc(hidden)]
    pub kind: TypeKind,
    #[doc(hidden)]
    pub properties: &'static [PropertySchema],
    /// Whether a field keeps the properties that the model does not know.
    #[doc(hidden)]
    pub additional: bool,
    /// Whether a field keeps the control information.
    #[doc(hidden)]
    pub annotations: bool,
    /// The base type, whose properties this type has too.
    #[doc(hidden)]
    pub base: Option<Base>,
}

/// The base of a type: its schema, and the index of the type's own property that follows the properties of the base.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Base {
    pub schema: &'static TypeSchema,
    pub before: usize,
}

/// What kind of OData type a [`TypeSchema`] describes.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum TypeKind {
    /// A structured type with a key.
    Entity,
    /// A structured type without a key.
    Complex,
    /// A structured body without a type on the wire, such as a collection response.
    Untyped,
    /// An enumeration type.
    Enumeration {
        /// The names of the members.
        members: &'static [&'static str],
        /// Whether a value is a set of members.
        flags: bool,
    },
    /// A type of which each value is of one of the types derived from it.
    Union {
        /// The types that the model knows.
        known: &'static [&'static TypeSchema],
        /// The index of the type of an object that does not name its type.
        default: Option<usize>,
    },
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

    /// The base type, if the type has one. Its properties are among those of this type.
    #[must_use]
    pub fn base(&self) -> Option<&'static TypeSchema> {
        self.base.map(|base| base.schema)
    }

    /// The properties in declaration order; those of the base come where its field is declared. Enumerations and unions
    /// have no properties.
    pub fn properties(&self) -> impl Iterator<Item = &'static PropertySchema> + use<'_> {
        self.indexed_properties()
            .into_iter()
            .map(|(_, property)| property)
            .filter(|property| property.role != Role::Bind)
    }

    /// The property of this wire name, such as `displayName`; `None` if the type has no such property.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&'static PropertySchema> {
        let (_, property) = self.find(name.as_bytes())?;
        (property.role != Role::Bind).then_some(property)
    }

    /// The wire names of all properties, separated by commas: the value of a `$select` query option that requests
    /// exactly the properties of the model. Navigation properties are left out, since `$expand` requests them.
    #[must_use]
    pub fn select(&self) -> String {
        let selected = self.properties().filter(|property| property.role != Role::Navigation);
        let names: Vec<_> = selected.map(PropertySchema::name).collect();
        names.join(",")
    }

    /// The `@odata.type` that values of this type have on the wire; `None` for an untyped body.
    pub(crate) const fn written_type(&self) -> Option<&'static str> {
        match self.kind {
            TypeKind::Untyped => None,
            _ => Some(self.odata_type),
        }
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

    /// Whether this property is the key of the entity.
    #[must_use]
    pub fn is_key(&self) -> bool {
        self.role == Role::Key
    }

    /// Whether only the service sets the property, so that create and update bodies leave it out. The key is read-only.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        matches!(self.role, Role::Key | Role::ReadOnly)
    }

    /// Whether this is a navigation property, which a response contains when the request asks for it with `$expand`.
    #[must_use]
    pub fn is_navigation(&self) -> bool {
        self.role == Role::Navigation
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
    #[doc(hidden)]
    pub flags: bool,
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

    /// The type of a value that is required.
    #[doc(hidden)]
    #[must_use]
    pub const fn required(edm_type: EdmType) -> Self {
        Self { edm_type, nullable: false, secret: false, flags: false }
    }

    /// The type of a member of a flags enumeration.
    #[doc(hidden)]
    #[must_use]
    pub const fn flags(edm_type: EdmType) -> Self {
        Self { flags: true, ..Self::required(edm_type) }
    }
}

/// The role of a field in its type.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A property that callers set.
    Data,
    /// The key of the entity.
    Key,
    /// A property that only the service sets.
    ReadOnly,
    /// A navigation property, which a response contains when the request asks for it with `$expand`.
    Navigation,
    /// Not a property, but the annotation by which bodies bind a navigation property: `deploymentProfile@odata.bind`.
    Bind,
}
