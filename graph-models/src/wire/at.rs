//! Where in a body the reader is, and what it says when something is wrong there.

use std::fmt::{self, Display, Formatter};

use super::token::{Cut, Token};
use crate::schema::{PropertySchema, PropertyType, TypeKind, TypeSchema};

/// A place in a body. It is made for every value that is read, so it holds no more than it takes to say where it is.
#[derive(Clone, Copy)]
pub(crate) enum At<'a> {
    Root(&'static PropertyType),
    Property { of: &'static TypeSchema, property: &'static PropertySchema, within: &'a At<'a> },
    Item { index: usize, within: &'a At<'a> },
}

impl<'a> At<'a> {
    pub(crate) fn property(&'a self, of: &'static TypeSchema, property: &'static PropertySchema) -> Self {
        Self::Property { of, property, within: self }
    }

    pub(crate) fn item(&'a self, index: usize) -> Self {
        Self::Item { index, within: self }
    }

    /// The type of what stands here.
    fn ty(&self) -> &'static PropertyType {
        match self {
            Self::Root(ty) => ty,
            Self::Property { property, .. } => property.ty,
            Self::Item { within, .. } => within.ty().item(),
        }
    }

    /// A value of the wrong type, or text that is no value of its type.
    #[cold]
    pub(crate) fn mismatch(&self, got: Token<'_>) -> String {
        let expected = self.ty().edm_type.expectation();
        match got {
            Token::Absent => format!("{self} is missing: expected {expected}"),
            Token::Null => format!("{self}: expected {expected}, got null, which only an `Option` can hold"),
            _ if self.is_secret() => format!("{self}: expected {expected}, got {} that is not shown", got.kind()),
            _ => format!("{self}: expected {expected}, got {got}"),
        }
    }

    /// A property that came before in the same object.
    #[cold]
    pub(crate) fn twice(&self) -> String {
        format!("{self} is given twice")
    }

    /// A second property of this name in the object here, which its model does not know.
    #[cold]
    pub(crate) fn unknown_twice(&self, of: Option<&TypeSchema>, name: &str) -> String {
        format!("property `{}` of `{}`{} is given twice", self.shown(name), self.type_name(of), Path(self))
    }

    /// A second `@odata.type` in the object here.
    #[cold]
    pub(crate) fn type_twice(&self, of: Option<&TypeSchema>) -> String {
        format!("`@odata.type` of `{}`{} is given twice", self.type_name(of), Path(self))
    }

    /// An `@odata.type` that is no text.
    #[cold]
    pub(crate) fn no_type_name(&self, got: Token<'_>) -> String {
        let got = if self.is_secret() { got.kind().to_owned() } else { got.to_string() };
        format!("expected the name of a type in `@odata.type` of `{}`{}, got {got}", self.type_name(None), Path(self))
    }

    /// Text from the input, unless it stands in a secret.
    fn shown<'t>(&self, text: &'t str) -> Cut<'t> {
        Cut(if self.is_secret() { "[redacted]" } else { text })
    }

    /// The name of the type of the object here, which may be one derived from that of the property.
    fn type_name(&self, of: Option<&TypeSchema>) -> String {
        of.map_or_else(|| self.ty().edm_type.to_string(), |schema| schema.name().to_owned())
    }

    /// An `@odata.type` of an object that is of another type.
    #[cold]
    pub(crate) fn wrong_type(&self, expected: &TypeSchema, got: &str) -> String {
        format!("expected the type `{}`, got `{}` in `@odata.type`{}", expected.name(), self.shown(got), Path(self))
    }

    /// An object without `@odata.type` where one of several types can stand.
    #[cold]
    pub(crate) fn no_type(&self, union: &TypeSchema) -> String {
        format!("`{}` without `@odata.type`{}: expected one of {}", union.name(), Path(self), Known(union))
    }

    /// A type that a union does not know and has no variant to keep.
    #[cold]
    pub(crate) fn unknown_type(&self, union: &TypeSchema, got: &str) -> String {
        let (name, got) = (union.name(), self.shown(got));
        format!(
            "`{name}` does not know the type `{got}` in `@odata.type`{}: expected one of {}",
            Path(self),
            Known(union)
        )
    }

    /// Whether the value here, or one it stands in, is a secret.
    fn is_secret(&self) -> bool {
        self.ty().secret
            || match self {
                Self::Root(_) => false,
                Self::Property { within, .. } | Self::Item { within, .. } => within.is_secret(),
            }
    }

    /// How many steps below the root this is.
    fn depth(&self) -> usize {
        match self {
            Self::Root(_) => 0,
            Self::Property { within, .. } | Self::Item { within, .. } => 1 + within.depth(),
        }
    }

    /// The nearest property around this place, with the type it belongs to.
    fn nearest_property(&self) -> Option<(&'static TypeSchema, &'static str)> {
        match self {
            Self::Root(_) => None,
            Self::Property { of, property, .. } => Some((of, property.name)),
            Self::Item { within, .. } => within.nearest_property(),
        }
    }
}

/// ``property `floor` of `microsoft.graph.printerLocation` (at printerShare.location.floor)``
impl Display for At<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self.nearest_property() {
            Some((of, name)) => write!(formatter, "property `{name}` of `{}`", of.name())?,
            None => write!(formatter, "`{}`", self.ty().edm_type)?,
        }
        // One step from the root, the path would say the same again.
        if self.depth() > 1 { Path(self).fmt(formatter) } else { Ok(()) }
    }
}

/// ` (at printerShare.location.floor)`, or nothing at the root.
struct Path<'a>(&'a At<'a>);

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

fn write_path(at: &At<'_>, formatter: &mut Formatter<'_>) -> fmt::Result {
    match at {
        At::Root(_) => {
            let name = at.ty().edm_type.to_string();
            formatter.write_str(name.rsplit('.').next().unwrap_or(&name))
        }
        At::Property { property, within, .. } => {
            write_path(within, formatter)?;
            write!(formatter, ".{}", property.name)
        }
        At::Item { index, within } => {
            write_path(within, formatter)?;
            write!(formatter, "[{index}]")
        }
    }
}

/// `` `microsoft.graph.a`, `microsoft.graph.b` ``: the types that a union knows.
struct Known<'a>(&'a TypeSchema);

impl Display for Known<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let TypeKind::Union { known, .. } = self.0.kind else { return Ok(()) };
        for (index, schema) in known.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            match schema.kind {
                TypeKind::Union { .. } => write!(formatter, "{comma}{}", Known(schema))?,
                _ => write!(formatter, "{comma}`{}`", schema.name())?,
            }
        }
        Ok(())
    }
}
