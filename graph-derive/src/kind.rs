/// The kind of type that a derive describes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Entity,
    Complex,
    Enumeration,
}

impl Kind {
    pub(crate) const ALL: [Self; 3] = [Self::Entity, Self::Complex, Self::Enumeration];

    /// Returns the name of the derive, which is also the name of its trait.
    pub(crate) fn derive(self) -> &'static str {
        match self {
            Self::Entity => "GraphEntity",
            Self::Complex => "GraphComplex",
            Self::Enumeration => "GraphEnum",
        }
    }

    /// Returns the name of the helper attribute.
    pub(crate) fn helper(self) -> &'static str {
        match self {
            Self::Entity => "graph_entity",
            Self::Complex => "graph_complex",
            Self::Enumeration => "graph_enum",
        }
    }
}
