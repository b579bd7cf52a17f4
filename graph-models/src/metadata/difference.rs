use std::fmt::{self, Display, Formatter};

/// One difference between a model and the service.
///
/// `Display` writes one line that tells what to do: ``microsoft.graph.printer: the service has `isShared`
/// (`Edm.Boolean`, not nullable) and the model does not: add `pub is_shared: Option<bool>` ``.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Difference {
    kind: DifferenceKind,
    type_name: String,
    part: Option<String>,
    message: String,
}

impl Difference {
    pub(super) fn new(kind: DifferenceKind, type_name: &str, part: Option<&str>, message: String) -> Self {
        Self { kind, type_name: type_name.to_owned(), part: part.map(str::to_owned), message }
    }

    /// Returns the difference with its message changed.
    pub(super) fn map_message(self, map: impl FnOnce(&str) -> String) -> Self {
        Self { message: map(&self.message), ..self }
    }

    /// The kind of the difference.
    #[must_use]
    pub fn kind(&self) -> DifferenceKind {
        self.kind
    }

    /// The type that differs: its qualified name without `#`, such as `microsoft.graph.printer`, or for an untyped
    /// body, the name of the action.
    #[must_use]
    pub fn type_name(&self) -> &str {
        &self.type_name
    }

    /// The part of the type that differs: the name of a property, a parameter or a member, or the qualified name of a
    /// base or a derived type. `None` if the type itself differs.
    #[must_use]
    pub fn part(&self) -> Option<&str> {
        self.part.as_deref()
    }
}

impl Display for Difference {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.type_name, self.message)
    }
}

/// The kind of a [`Difference`]. In the names, `Missing` means that only the service has the part, and `Unknown` that
/// only the model has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DifferenceKind {
    /// The service does not have a type of this name.
    UnknownType,
    /// The service does not have an action with the name of the untyped body.
    UnknownAction,
    /// The type has different kinds in the service and the model, such as an enumeration type and a complex type.
    TypeKind,
    /// The type is abstract in the service, so that every object has a derived type, but the model is a struct that is
    /// not used as a base and does not have a `derived_type` field.
    Abstract,
    /// The service does not derive the type from the base of the model.
    Base,
    /// The model and the service have different keys.
    Key,
    /// The service has a property, or a parameter of an action, that the model does not have.
    MissingProperty,
    /// The model has a property that the service does not have.
    UnknownProperty,
    /// The property has different types in the service and the model.
    PropertyType,
    /// The type of the property is a struct in the model, but the service has types derived from it, and a struct
    /// without a `derived_type` field does not read their objects.
    MissingUnion,
    /// The service can omit the property, or send `null` as its value or as an item, but the field cannot hold that.
    Nullability,
    /// The property is a navigation property in either the service or the model, but not in both.
    Navigation,
    /// The enumeration of the service has a member that the model does not have.
    MissingMember,
    /// The model has a member that the enumeration of the service does not have.
    UnknownMember,
    /// A value of the enumeration is a set of members in the service and a single member in the model, or the reverse.
    Flags,
    /// The union does not have a variant for a type that its objects can have in the service.
    MissingVariant,
    /// The type of a variant does not derive from the type of the union.
    UnknownVariant,
}
