//! What passes between the drivers and a value: what a value answers to a token, what it writes, and the object-safe
//! traits through which the drivers reach it.

use serde_json::Value as Json;

use super::{additional::AdditionalProperties, token::Token, unknown::UnknownType};
use crate::schema::{TypeSchema, UnionSchema};

/// What the read driver must do after a value has seen a [`Token`].
pub enum ReadAction<'a> {
    /// Nothing: the value has taken the token.
    Done,
    /// Report an error: the token does not match the type of the value.
    Mismatch,
    /// Skip the value, whatever it is.
    Skip,
    /// Read the object into these properties. The schema is that of its type.
    Object(&'a mut dyn ObjectMut, &'static TypeSchema),
    /// Find the type of the object, and read it into the variant of that type.
    Union(&'a mut dyn ObjectMut, UnionSchema),
    /// Find which of two values the object is by its keys, and read it into that.
    ByKey(&'a mut dyn ByKey),
    /// Read the value, and keep its JSON here if it does not match its type.
    Lenient(&'a mut dyn Lenience),
    /// Read the items of the array into this collection.
    Collection(&'a mut dyn CollectionMut),
    /// Keep the object's properties here.
    Entries(&'a mut AdditionalProperties),
    /// Keep the object's type and properties here.
    Unknown(&'a mut UnknownType),
    /// Keep the value here.
    Json(&'a mut Json),
}

impl<'a> ReadAction<'a> {
    /// Reads an object into this struct or union, as its schema says.
    pub(crate) fn structured(value: &'a mut dyn ObjectMut, schema: &'static TypeSchema) -> Self {
        match schema.as_union() {
            Some(union) => Self::Union(value, union),
            None => Self::Object(value, schema),
        }
    }
}

/// What a value writes.
#[derive(Clone, Copy)]
pub enum Output<'a> {
    /// Nothing: the property is left out.
    Absent,
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A finite number.
    Double(f64),
    /// A decimal number of any number of digits, as text.
    Number(&'a str),
    /// A string.
    Text(&'a str),
    /// Bytes, as a string of base64.
    Binary(&'a [u8]),
    /// An object with the properties of this schema.
    Object(&'a dyn Object, &'static TypeSchema),
    /// The value in the variant of a union.
    Union(&'a dyn WriteValue),
    /// An array.
    Collection(&'a dyn Collection),
    /// The names of the members that are set, as one string with commas between them.
    Flags(&'a dyn Collection),
    /// An object without a schema.
    Entries(&'a AdditionalProperties),
    /// An object of a type without a schema.
    Unknown(&'a UnknownType),
    /// Any JSON, as it is.
    Json(&'a Json),
    /// JSON that does not match the type of the value.
    Invalid(&'a Json),
}

impl<'a> Output<'a> {
    /// Writes this struct, or the value in this union, as its schema says.
    #[must_use]
    pub fn structured(value: &'a dyn Object, schema: &'static TypeSchema) -> Self {
        match schema.as_union() {
            Some(_) => Self::Union(value.property(0)),
            None => Self::Object(value, schema),
        }
    }
}

/// A value that the write driver can write.
///
/// Writing and reading are two traits, so that a type that is only written does not compile the code that reads it.
pub trait WriteValue {
    /// See [`EdmValue::write`](super::EdmValue::write).
    fn write(&self) -> Output<'_>;
}

/// A value that the read driver can read into.
pub trait ReadValue {
    /// See [`EdmValue::read`](super::EdmValue::read).
    fn read(&mut self, token: Token<'_>) -> ReadAction<'_>;
}

/// The properties of a structured value by their index in its schema, to be written.
///
/// A union has no properties: for any index it returns the value in its variant.
pub trait Object {
    /// The property at this index.
    fn property(&self, index: usize) -> &dyn WriteValue;
}

/// The properties of a structured value by their index in its schema, to be read into.
///
/// A union becomes the variant of this index in its schema, with the initial value of the variant's type, and returns
/// that value. For an index after the last variant, it becomes the variant that keeps unknown types, or returns
/// [`NoProperty`] if it has none.
pub trait ObjectMut {
    /// The property at this index.
    fn property_mut(&mut self, index: usize) -> &mut dyn ReadValue;
}

/// The items of a collection, to be written.
pub trait Collection {
    /// The item at this index; `None` past the end.
    fn item(&self, index: usize) -> Option<&dyn WriteValue>;
}

impl dyn Collection + '_ {
    /// The items in their order.
    #[inline]
    pub(crate) fn items(&self) -> impl Iterator<Item = &dyn WriteValue> {
        (0..).map_while(|index| self.item(index))
    }
}

/// The items of a collection, to be read into.
pub trait CollectionMut {
    /// Removes all items.
    fn clear(&mut self);

    /// Adds an item with the initial value of its type and returns it.
    fn push(&mut self) -> &mut dyn ReadValue;
}

/// A value that is one of two things, of which only the first has a certain key.
pub trait ByKey {
    /// Whether an object that has this key is the first.
    fn is_first(&self, key: &[u8]) -> bool;

    /// Becomes the first, with its initial value, and returns it.
    fn become_first(&mut self) -> &mut dyn ReadValue;

    /// Becomes the second, with its initial value, and returns it.
    fn become_second(&mut self) -> &mut dyn ReadValue;
}

/// A value that keeps JSON which does not match its type.
pub trait Lenience {
    /// The value, with its initial value, to be read into.
    fn valid_mut(&mut self) -> &mut dyn ReadValue;

    /// Replaces the value by JSON and the error that it caused.
    fn set_invalid(&mut self, error: String, json: Json);
}

/// What accessors return for the index of a property that a create or update body does not have, or of a type for which
/// a union has no variant. It writes nothing and skips what is read.
pub struct NoProperty;

impl NoProperty {
    /// A reference that lives as long as the caller likes. Boxing a type without size does not allocate.
    #[must_use]
    pub fn leak() -> &'static mut Self {
        Box::leak(Box::new(Self))
    }
}

impl WriteValue for NoProperty {
    fn write(&self) -> Output<'_> {
        Output::Absent
    }
}

impl ReadValue for NoProperty {
    fn read(&mut self, _: Token<'_>) -> ReadAction<'_> {
        ReadAction::Skip
    }
}
