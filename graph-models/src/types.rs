//! The traits that the derives implement, and the functions that the derived code calls.

use std::fmt::Display;

use serde_core::{Deserialize, Serialize};

use crate::{
    schema::{TypeKind, TypeSchema, is_control},
    value::{EdmValue, HasSchema, Output, ReadValue, Token, UnknownType, WriteValue},
};

pub use graph_derive::{GraphComplex, GraphEntity, GraphEnum};

/// What a union needs of the types in its variants. They are items of the trait that the types must implement, so that
/// a type without the trait is one error. Their names do not get in the way of the author's own traits.
macro_rules! union_variant {
    () => {
        #[doc(hidden)]
        const __INIT: Self = <Self as EdmValue>::INIT;

        #[doc(hidden)]
        fn __variant(&self) -> &dyn WriteValue {
            self
        }

        #[doc(hidden)]
        fn __variant_mut(&mut self) -> &mut dyn ReadValue {
            self
        }
    };
}

/// An entity type: a structured type with routes and, in most cases, a key. Derive it; see
/// [`GraphEntity`](macro@crate::GraphEntity).
///
/// Generic code with this bound can read, write and create any entity:
///
/// ```
/// use graph_models::{GraphEntity, odata::Page};
///
/// fn ids<T: GraphEntity>(response: &[u8]) -> serde_json::Result<Vec<Option<String>>> {
///     let page: Page<T> = serde_json::from_slice(response)?;
///     Ok(page.value.iter().map(|entity| entity.id().map(str::to_owned)).collect())
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an entity type",
    note = "an entity type is a struct with a key, or an enum of such structs, that derives `GraphEntity`"
)]
pub trait GraphEntity: HasSchema + EdmValue + Serialize + for<'de> Deserialize<'de> {
    /// The body that creates an entity of this type.
    type Create: EdmValue + Serialize + for<'de> Deserialize<'de> + From<Self> + for<'a> From<&'a Self>;

    /// The schema of the type.
    const SCHEMA: &'static TypeSchema = Self::TYPE_SCHEMA;

    /// The name of the type in `@odata.type`, with the `#`.
    const ODATA_TYPE: &'static str = Self::SCHEMA.odata_type;

    /// The key, if it is text on the wire: a `String`, an `Option<String>` that is `Some`, a type of
    /// [`edm`](crate::edm) that is written as text, such as `Guid`, or an enumeration.
    ///
    /// `None` if the response did not contain the key, if the key is a number, or if the type does not have a key. The
    /// key of an object of an unknown type in a union is its `id`.
    ///
    /// ```
    /// use graph_models::GraphEntity;
    ///
    /// #[derive(Clone, Debug, PartialEq, GraphEntity)]
    /// #[graph_entity(odata_type = "#microsoft.graph.printer")]
    /// struct Printer {
    ///     id: Option<String>,
    ///     display_name: Option<String>,
    /// }
    ///
    /// let printer: Printer = serde_json::from_str(r#"{"id": "7"}"#)?;
    /// assert_eq!(printer.id(), Some("7"));
    /// let selected: Printer = serde_json::from_str(r#"{"displayName": "Lobby"}"#)?;
    /// assert_eq!(selected.id(), None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    fn id(&self) -> Option<&str> {
        id_of(EdmValue::write(self))
    }

    /// The create body for an entity like this one, for the create body of a type that contains it.
    #[doc(hidden)]
    fn __to_create(&self) -> Self::Create {
        From::from(self)
    }

    union_variant!();
}

/// A complex type: a structured type without a key. Derive it; see [`GraphComplex`](macro@crate::GraphComplex).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a complex type",
    note = "a complex type is a struct without a key, or an enum of such structs, that derives `GraphComplex`"
)]
pub trait GraphComplex: HasSchema + EdmValue + Serialize + for<'de> Deserialize<'de> {
    /// The schema of the type.
    const SCHEMA: &'static TypeSchema = Self::TYPE_SCHEMA;

    /// The name of the type in `@odata.type`, with the `#`.
    const ODATA_TYPE: &'static str = Self::SCHEMA.odata_type;
}

/// An enumeration type. Derive it; see [`GraphEnum`](macro@crate::GraphEnum). `Display` writes the name of the member on
/// the wire.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enumeration type",
    note = "an enumeration type is an enum of variants without data that derives `GraphEnum`"
)]
pub trait GraphEnum: EdmValue + Display + Serialize + for<'de> Deserialize<'de> {
    /// The schema of the type, whose kind lists the members.
    const SCHEMA: &'static TypeSchema;

    /// The name of the type in `@odata.type`, with the `#`.
    const ODATA_TYPE: &'static str = Self::SCHEMA.odata_type;

    /// The name of the member on the wire. Each enumeration has this function without the trait too.
    #[inline]
    fn as_str(&self) -> &str {
        match EdmValue::write(self) {
            Output::Text(name) => name,
            _ => "",
        }
    }

    /// The member of this name; `None` if the model does not know it and has no `other` variant.
    #[must_use]
    fn from_name(name: &str) -> Option<Self> {
        let mut member = None;
        Self::read(&mut member, Token::Text(name));
        member
    }
}

/// The types that the derive makes for a type which can be a base or in a variant, for the code of the type that contains
/// it. A body that a type does not have is the type itself, so that a wrong type is one error at its field or variant and
/// none in the generated bodies.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a structured type",
    note = "the type of a base or of a variant must derive `GraphEntity` or `GraphComplex`"
)]
pub trait BodyTypes: HasSchema + EdmValue {
    /// The schema of the type.
    const SCHEMA: &'static TypeSchema = Self::TYPE_SCHEMA;

    /// The body that creates a value of this type.
    type Create;

    /// The body that updates a value of this type.
    type Update;

    /// A struct with a field for the wire name of each property.
    type Names;

    /// The names.
    const NAMES: Self::Names;

    /// [`Object::property`] of a base.
    #[inline]
    fn __property(&self, index: usize) -> &dyn WriteValue {
        self.property(index)
    }

    /// [`ObjectMut::property_mut`](crate::value::ObjectMut::property_mut) of a base.
    #[inline]
    fn __property_mut(&mut self, index: usize) -> &mut dyn ReadValue {
        self.property_mut(index)
    }

    union_variant!();
}

/// The create body of a type, for the fields and setters of bodies that contain it. An alias, because rustdoc shows the
/// types in a signature as they are written.
#[doc(hidden)]
pub type CreateOf<T> = <T as BodyTypes>::Create;

/// The update body of a type.
#[doc(hidden)]
pub type UpdateOf<T> = <T as BodyTypes>::Update;

/// The struct of a type's names.
#[doc(hidden)]
pub type NamesOf<T> = <T as BodyTypes>::Names;

/// A type that has a body that updates it.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no update body",
    note = "a type with `update` requires it of its base and of its variants: add `update` to the attribute of `{Self}`"
)]
pub trait Updatable {
    /// A constant for the check in the derived code.
    const CHECK: () = ();
}

/// The schema of an enumeration as a function.
#[doc(hidden)]
#[must_use]
pub fn enumeration_schema<T: GraphEnum>() -> &'static TypeSchema {
    T::SCHEMA
}

/// The member that a token names in an enumeration.
#[doc(hidden)]
pub enum Member<'a> {
    /// The member at this index of the list in the schema.
    Listed(usize),
    /// A member that is not in the list, by its name.
    Other(&'a str),
    /// The token is not text.
    NotText,
}

/// Finds the member that a token names in the enumeration of this schema.
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

/// The name of an unknown member as an enumeration keeps it. Outlined: `str::to_owned` would be compiled into each
/// enumeration.
#[doc(hidden)]
#[inline(never)]
#[must_use]
pub fn other_name(name: &str) -> String {
    name.to_owned()
}

/// The key of an entity, as its schema says. Graph calls the key of nearly all types `id`, so this is the key of a type
/// that the model does not know.
fn id_of(entity: Output<'_>) -> Option<&str> {
    match entity {
        Output::Object(object, schema) => match object.property(schema.key_index()?).write() {
            Output::Text(id) => Some(id),
            _ => None,
        },
        Output::Union(variant) => id_of(variant.write()),
        Output::Unknown(unknown) => unknown.properties().get("id")?.as_str(),
        _ => None,
    }
}

/// The create body for an entity of a type that the model does not know: the entity without its key, which Graph calls
/// `id`, and without control information. Which other properties are read-only is not known.
#[doc(hidden)]
#[must_use]
pub fn without_key(mut unknown: UnknownType) -> UnknownType {
    unknown.properties_mut().retain(|name| name != "id" && !is_control(name));
    unknown
}
