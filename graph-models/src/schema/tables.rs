//! The tables themselves. They are in one file since they contain each other: a type has properties, a property has a
//! type, and that can be a type with a table again.

/// The schema of a type that has one of the derives: its name on the wire, its kind, and its properties in declaration
/// order.
#[derive(Debug)]
pub struct TypeSchema {
    #[doc(hidden)]
    pub odata_type: &'static str,
    #[doc(hidden)]
    pub kind: TypeKind,
    #[doc(hidden)]
    pub properties: &'static [PropertySchema],
    /// Whether the type has a field for the properties that the model does not know.
    #[doc(hidden)]
    pub additional: bool,
    /// Whether the type has a field for control information.
    #[doc(hidden)]
    pub annotations: bool,
    /// Whether the type has a field for the name of a derived type, so that it accepts objects of derived types.
    #[doc(hidden)]
    pub derived_type: bool,
    /// The base type, whose properties this type also has.
    #[doc(hidden)]
    pub base: Option<Base>,
    /// The names of the type's own properties that the service refuses in `$select`.
    #[doc(hidden)]
    pub not_selectable: &'static [&'static str],
    /// The names of the type's own properties that only the beta version of Graph has.
    #[doc(hidden)]
    pub beta: &'static [&'static str],
}

/// What most types have. A schema takes from it what it does not write itself, so that a type pays only for what it has:
/// `TypeSchema { odata_type, kind, properties, ..SCHEMA_INIT }`. It is not an associated constant, because the compiler
/// takes longer to find one, in every type.
#[doc(hidden)]
pub const SCHEMA_INIT: TypeSchema = TypeSchema {
    odata_type: "",
    kind: TypeKind::Complex,
    properties: &[],
    additional: false,
    annotations: false,
    derived_type: false,
    base: None,
    not_selectable: &[],
    beta: &[],
};

/// The base of a type: its schema, and the number of the type's own properties that are declared before the base.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Base {
    pub schema: &'static TypeSchema,
    pub before: usize,
}

/// The kind of OData type that a [`TypeSchema`] describes.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum TypeKind {
    /// A structured type with a key, or without one if it is `keyless`.
    Entity,
    /// A structured type without a key.
    Complex,
    /// A body without `@odata.type`, such as a collection response.
    Untyped,
    /// An enumeration type.
    Enumeration {
        /// The names of the members.
        members: &'static [&'static str],
        /// Whether a value can be several members.
        flags: bool,
    },
    /// A type with derived types: every value has one of them.
    Union {
        /// The derived types that the model knows.
        known: &'static [&'static TypeSchema],
        /// The index in `known` of the type of an object without `@odata.type`, if there is such a default.
        default: Option<usize>,
    },
}

/// A property in a [`TypeSchema`].
#[derive(Debug)]
pub struct PropertySchema {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub ty: &'static PropertyType,
    #[doc(hidden)]
    pub role: Role,
}

/// The type of a property or of the items of a collection. It follows from the type of the field.
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

/// The type of a property in OData's entity data model (EDM).
///
/// `Display` writes the type in the form of the metadata: `Edm.String`, `microsoft.graph.enrollmentState`,
/// `Collection(Edm.Int32)`.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum EdmType {
    /// `Edm.Boolean`
    Boolean,
    /// `Edm.Byte`
    Byte,
    /// `Edm.SByte`
    SByte,
    /// `Edm.Int16`
    Int16,
    /// `Edm.Int32`
    Int32,
    /// `Edm.Int64`
    Int64,
    /// `Edm.Single`
    Single,
    /// `Edm.Double`
    Double,
    /// `Edm.Decimal`
    Decimal,
    /// `Edm.String`
    String,
    /// `Edm.Date`
    Date,
    /// `Edm.TimeOfDay`
    TimeOfDay,
    /// `Edm.DateTimeOffset`
    DateTimeOffset,
    /// `Edm.Duration`
    Duration,
    /// `Edm.Guid`
    Guid,
    /// `Edm.Binary`
    Binary,
    /// `Edm.Untyped`: any JSON.
    Untyped,
    /// An entity, complex or enumeration type.
    Declared(TypeRef),
    /// A collection, with the type of its items.
    Collection(&'static PropertyType),
}

/// A reference to the schema of a type, to which it dereferences. It contains a function, so that the schema of a type
/// that contains itself can refer to itself.
#[derive(Clone, Copy)]
pub struct TypeRef(#[doc(hidden)] pub fn() -> &'static TypeSchema);

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
    /// A navigation property, which a response contains if the request asks for it with `$expand`.
    Navigation,
    /// Not a property, but the annotation that binds a navigation property in a body: `deploymentProfile@odata.bind`.
    Bind,
}
