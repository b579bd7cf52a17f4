//! The traits that the derives are named for.

use serde_core::{Deserialize, Serialize};

use crate::{
    object::{Property, PropertyMut, Tabled, Value},
    odata::UnknownType,
    schema::{TypeKind, TypeSchema},
    wire::{Token, is_control},
};

/// What a union asks of the types in its variants. It asks by way of the trait that they are to have, so that a type
/// without it is one error.
macro_rules! in_unions {
    () => {
        #[doc(hidden)]
        const START: Self = <Self as Value>::EMPTY;

        #[doc(hidden)]
        fn variant(&self) -> &dyn Property {
            self
        }

        #[doc(hidden)]
        fn variant_mut(&mut self) -> &mut dyn PropertyMut {
            self
        }
    };
}

/// An entity type: a structured type with a key. Derive it; see [`GraphEntity`](macro@crate::GraphEntity).
///
/// Generic code can ask for it, and read, write and create any entity:
///
/// ```
/// use graph_models::{GraphEntity, odata::Page};
///
/// fn ids<T: GraphEntity>(response: &[u8]) -> serde_json::Result<Vec<String>> {
///     let page: Page<T> = serde_json::from_slice(response)?;
///     Ok(page.value.iter().map(|entity| entity.id().to_owned()).collect())
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an entity type",
    note = "an entity type is a struct with a key, or an enum of such structs, that derives `GraphEntity`"
)]
pub trait GraphEntity: Tabled + Value + Serialize + for<'de> Deserialize<'de> {
    /// The body that creates an entity of this type.
    type Create: Value + Serialize + for<'de> Deserialize<'de> + From<Self> + for<'a> From<&'a Self>;

    /// The table of the type.
    const SCHEMA: &'static TypeSchema = Self::TABLE;

    /// The type as `@odata.type` names it, with the `#`.
    const ODATA_TYPE: &'static str = Self::SCHEMA.odata_type;

    /// The key.
    fn id(&self) -> &str;

    in_unions!();
}

/// A complex type: a structured type without a key. Derive it; see [`GraphComplex`](macro@crate::GraphComplex).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a complex type",
    note = "a complex type is a struct without a key, or an enum of such structs, that derives `GraphComplex`"
)]
pub trait GraphComplex: Tabled + Value + Serialize + for<'de> Deserialize<'de> {
    /// The table of the type.
    const SCHEMA: &'static TypeSchema = Self::TABLE;

    /// The type as `@odata.type` names it, with the `#`.
    const ODATA_TYPE: &'static str = Self::SCHEMA.odata_type;

    in_unions!();
}

/// An enumeration type. Derive it; see [`GraphEnum`](macro@crate::GraphEnum).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enumeration type",
    note = "an enumeration type is an enum of variants without data that derives `GraphEnum`"
)]
pub trait GraphEnum: Value + Serialize + for<'de> Deserialize<'de> {
    /// The table of the type, whose kind lists the members.
    const SCHEMA: &'static TypeSchema;

    /// The type as `@odata.type` names it, with the `#`.
    const ODATA_TYPE: &'static str = Self::SCHEMA.odata_type;

    /// The name of the member on the wire.
    fn as_str(&self) -> &str;

    /// The member of this name; `None` if there is none, and no variant for names the model does not know.
    #[must_use]
    fn from_name(name: &str) -> Option<Self> {
        Self::from_token(Token::Text(name))
    }
}

/// A type that another can hold as its base or in a variant, and what that other makes of it. What a type lacks, it is
/// itself, so that a wrong type is one error where it stands and none in what is made of it.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a structured type",
    note = "the type of a base or of a variant must derive `GraphEntity` or `GraphComplex`"
)]
pub trait Structured: Value {
    /// The body that creates a value of this type.
    type Create: Value;

    /// The body that creates a value like this one. Only entities are asked for it.
    fn body(&self) -> Self::Create {
        Self::Create::empty()
    }

    /// The body that updates one.
    type Update: Value;

    /// A struct with the wire name of each property in a field.
    type Names: 'static;

    /// The names.
    const NAMES: Self::Names;
}

/// A type that has a body that updates it.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no update body",
    note = "a type with `update` requires it of its base and of its variants: add `update` to the attribute of `{Self}`"
)]
pub trait Updatable {
    /// The same error wherever it is asked for.
    const CHECK: () = ();
}

/// The table of an enumeration, as a function.
#[doc(hidden)]
#[must_use]
pub fn enumeration<T: GraphEnum>() -> &'static TypeSchema {
    T::SCHEMA
}

/// What a token is to an enumeration.
#[doc(hidden)]
pub enum Member<'a> {
    /// The member at this index of the list in the table.
    Listed(usize),
    /// A name that is not in the list.
    Other(&'a str),
    /// Not text, and so no name.
    NotText,
}

/// What a token is to the enumeration that has this table.
#[doc(hidden)]
#[must_use]
pub fn find_member<'a>(schema: &TypeSchema, token: Token<'a>) -> Member<'a> {
    match (schema.kind, token) {
        (TypeKind::Enumeration { members, .. }, Token::Text(name)) => {
            members.iter().position(|member| *member == name).map_or(Member::Other(name), Member::Listed)
        }
        _ => Member::NotText,
    }
}

/// A name as an enumeration keeps it. A function of its own: `str::to_owned` would be compiled into each enumeration.
#[doc(hidden)]
#[inline(never)]
#[must_use]
pub fn owned(name: &str) -> String {
    name.to_owned()
}

/// The key of an entity of a type that the model does not know; empty if it has none.
#[doc(hidden)]
#[must_use]
pub fn unknown_id(unknown: &UnknownType) -> &str {
    unknown.properties().get("id").and_then(|id| id.as_str()).unwrap_or_default()
}

/// An entity of a type that the model does not know, as the body that creates one like it: without its key, which
/// Graph calls `id`, and without control information. What else the service set, nobody here can tell.
#[doc(hidden)]
#[must_use]
pub fn without_key(mut unknown: UnknownType) -> UnknownType {
    unknown.properties_mut().retain(|name| name != "id" && !is_control(name));
    unknown
}
