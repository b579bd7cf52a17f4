use std::fmt::{self, Display, Formatter};

/// One way in which a model is not what the service has.
///
/// `Display` is one line that says what to do: ``microsoft.graph.printer: the service has `isShared` (Edm.Boolean, not
/// nullable) and the model does not: add `pub is_shared: Option<bool>` ``.
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

    /// What kind of difference this is.
    #[must_use]
    pub fn kind(&self) -> DifferenceKind {
        self.kind
    }

    /// The type it is about: the qualified name without `#`, such as `microsoft.graph.printer`; of an untyped body, the
    /// name of the action.
    #[must_use]
    pub fn type_name(&self) -> &str {
        &self.type_name
    }

    /// The part of the type it is about: the name of a property, a parameter or a member, or the qualified name of a
    /// base or of a derived type; `None` if it is about the type itself.
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

/// The kinds of [`Difference`]. `Missing` is what the service has and the model lacks, `Unknown` the other way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DifferenceKind {
    /// The service has no type of this name.
    UnknownType,
    /// The service has no action of the name of an untyped body.
    UnknownAction,
    /// The type is of one kind in the service, such as an enumeration type, and of another in the model.
    TypeKind,
    /// The type is abstract, and a struct in the model that is no base: no object of it will come.
    Abstract,
    /// The base in the model is none of the type's bases in the service.
    Base,
    /// The key in the model is not that of the service.
    Key,
    /// The service has a property, or an action a parameter, that the model lacks.
    MissingProperty,
    /// The model has a property that the service lacks.
    UnknownProperty,
    /// The property has one type in the service and another in the model.
    PropertyType,
    /// The property is a struct in the model, and the service has types derived from its type, whose objects a struct
    /// does not read.
    MissingUnion,
    /// The service can leave the property out or send `null`, and the model cannot hold that.
    Nullability,
    /// One of the two has the property as a navigation property, and the other does not.
    Navigation,
    /// The service's enumeration has a member that the model lacks.
    MissingMember,
    /// The model's enumeration has a member that the service lacks.
    UnknownMember,
    /// Values of the enumeration are sets of members in the service and single ones in the model, or the other way
    /// round.
    Flags,
    /// The service has a type that the union stands for and has no variant for.
    MissingVariant,
    /// A variant of the union holds a type that does not derive from the union's.
    UnknownVariant,
}
