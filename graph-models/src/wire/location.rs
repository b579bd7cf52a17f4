//! Where in a body the reader is, and the errors that it reports there.

use std::fmt::{self, Display, Formatter};

use crate::{
    schema::{PropertySchema, PropertyType, TypeSchema, UnionSchema},
    value::{Token, Truncated},
};

/// A location in a body. One is made for every value that is read, so it holds only what identifies the location.
#[derive(Clone, Copy)]
pub(crate) enum Location<'a> {
    Root(&'static PropertyType),
    Property { of: &'static TypeSchema, property: &'static PropertySchema, within: &'a Location<'a> },
    Item { index: usize, within: &'a Location<'a> },
}

impl<'a> Location<'a> {
    pub(crate) fn property(&'a self, of: &'static TypeSchema, property: &'static PropertySchema) -> Self {
        Self::Property { of, property, within: self }
    }

    pub(crate) fn item(&'a self, index: usize) -> Self {
        Self::Item { index, within: self }
    }

    /// The type of the value here.
    fn ty(&self) -> &'static PropertyType {
        match self {
            Self::Root(ty) => ty,
            Self::Property { property, .. } => property.ty,
            Self::Item { within, .. } => within.ty().item(),
        }
    }

    /// A token that does not match the type of the value here.
    #[cold]
    pub(crate) fn mismatch(&self, got: Token<'_>) -> String {
        let expected = self.ty().edm_type.expectation();
        match got {
            Token::Absent => format!("{self} is missing: expected {expected}"),
            Token::Null => format!("{self}: expected {expected}, got null, which only an `Option` can hold"),
            _ if self.is_secret() => format!("{self}: expected {expected}, got {} that is not shown", got.kind()),
            Token::Text(names) if self.ty().edm_type.is_of_members(names) => {
                format!("{self}: expected {expected}, got {got}, which only a `Vec` can hold")
            }
            _ => format!("{self}: expected {expected}, got {got}"),
        }
    }

    /// A second value of the property here in the same object.
    #[cold]
    pub(crate) fn duplicate(&self) -> String {
        format!("{self} is given twice")
    }

    /// A second property of this name, which the model does not know, in the object here.
    #[cold]
    pub(crate) fn duplicate_unknown(&self, of: Option<&TypeSchema>, name: &str) -> String {
        format!("property `{}` of `{}`{} is given twice", self.shown(name), self.type_name(of), Path(self))
    }

    /// A second `@odata.type` in the object here.
    #[cold]
    pub(crate) fn duplicate_type(&self, of: Option<&TypeSchema>) -> String {
        format!("`@odata.type` of `{}`{} is given twice", self.type_name(of), Path(self))
    }

    /// An `@odata.type` that is not text.
    #[cold]
    pub(crate) fn type_not_text(&self, got: Token<'_>) -> String {
        let got = if self.is_secret() { got.kind().to_owned() } else { got.to_string() };
        format!("expected the name of a type in `@odata.type` of `{}`{}, got {got}", self.type_name(None), Path(self))
    }

    /// Text from the input, redacted if it is part of a secret.
    fn shown<'t>(&self, text: &'t str) -> Truncated<'t> {
        Truncated(if self.is_secret() { "[redacted]" } else { text })
    }

    /// The name of the type of the object here, which may be derived from the type of the property.
    fn type_name(&self, of: Option<&TypeSchema>) -> String {
        of.map_or_else(|| self.ty().edm_type.to_string(), |schema| schema.name().to_owned())
    }

    /// An `@odata.type` that names another type than that of the object.
    #[cold]
    pub(crate) fn wrong_type(&self, expected: &TypeSchema, got: &str) -> String {
        format!("expected the type `{}`, got `{}` in `@odata.type`{}", expected.name(), self.shown(got), Path(self))
    }

    /// An object without `@odata.type` in the place of a union.
    #[cold]
    pub(crate) fn missing_type(&self, union: UnionSchema) -> String {
        format!("`{}` without `@odata.type`{}: expected one of {}", union.name(), Path(self), Known(union))
    }

    /// A type that a union does not know, in a union without a variant for unknown types.
    #[cold]
    pub(crate) fn unknown_type(&self, union: UnionSchema, got: &str) -> String {
        let (name, got) = (union.name(), self.shown(got));
        format!(
            "`{name}` does not know the type `{got}` in `@odata.type`{}: expected one of {}",
            Path(self),
            Known(union)
        )
    }

    /// Whether the value here, or a value that contains it, is a secret.
    fn is_secret(&self) -> bool {
        self.ty().secret
            || match self {
                Self::Root(_) => false,
                Self::Property { within, .. } | Self::Item { within, .. } => within.is_secret(),
            }
    }

    /// The number of steps from the root to here.
    fn depth(&self) -> usize {
        match self {
            Self::Root(_) => 0,
            Self::Property { within, .. } | Self::Item { within, .. } => 1 + within.depth(),
        }
    }

    /// The innermost property that contains this location, with its type.
    fn nearest_property(&self) -> Option<(&'static TypeSchema, &'static str)> {
        match self {
            Self::Root(_) => None,
            Self::Property { of, property, .. } => Some((of, property.name)),
            Self::Item { within, .. } => within.nearest_property(),
        }
    }
}

/// ``property `floor` of `microsoft.graph.printerLocation` (at printerShare.location.floor)``
impl Display for Location<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self.nearest_property() {
            Some((of, name)) => write!(formatter, "property `{name}` of `{}`", of.name())?,
            None => write!(formatter, "`{}`", self.ty().edm_type)?,
        }
        // One step from the root, the path would repeat the property.
        if self.depth() > 1 { Path(self).fmt(formatter) } else { Ok(()) }
    }
}

/// ` (at printerShare.location.floor)`, or nothing at the root.
struct Path<'a>(&'a Location<'a>);

impl Display for Path<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        if self.0.depth() == 0 {
            return Ok(());
        }
        formatter.write_str(" (at ")?;
        write_path(self.0, formatter)?;
        formatter.write_str(")")
    }
}

fn write_path(location: &Location<'_>, formatter: &mut Formatter<'_>) -> fmt::Result {
    match location {
        Location::Root(_) => {
            let name = location.ty().edm_type.to_string();
            formatter.write_str(name.rsplit('.').next().unwrap_or(&name))
        }
        Location::Property { property, within, .. } => {
            write_path(within, formatter)?;
            write!(formatter, ".{}", property.name)
        }
        Location::Item { index, within } => {
            write_path(within, formatter)?;
            write!(formatter, "[{index}]")
        }
    }
}

/// `` `microsoft.graph.a`, `microsoft.graph.b` ``: the types that a union knows.
struct Known(UnionSchema);

impl Display for Known {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        for (index, schema) in self.0.known().iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            match schema.as_union() {
                Some(nested) => write!(formatter, "{comma}{}", Known(nested))?,
                None => write!(formatter, "{comma}`{}`", schema.name())?,
            }
        }
        Ok(())
    }
}
