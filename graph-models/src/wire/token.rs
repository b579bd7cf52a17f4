//! What passes between the drivers and a property.

use std::fmt::{self, Display, Formatter};

use serde_json::{Number, Value as Json};

use crate::{
    edm::Decimal,
    object::{Collection, CollectionMut, Object, ObjectMut, PropertyMut},
    odata::{AdditionalProperties, UnknownType},
    schema::TypeSchema,
};

/// What has come for a property.
#[derive(Clone, Copy, Debug)]
pub enum Token<'a> {
    /// Nothing: the object has ended without the property.
    Absent,
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A whole number above `i64::MAX`.
    UInt(u64),
    /// A number that is not whole, or too large for the others.
    Double(f64),
    /// Such a number with all its digits, or `-0`, which `serde_json` has with its feature `arbitrary_precision` alone.
    Number(&'a str),
    /// A string.
    Text(&'a str),
    /// An array starts.
    Array,
    /// An object starts.
    Object,
}

/// What a property answers to a [`Token`].
pub enum Read<'a> {
    /// The token is taken in.
    Done,
    /// The token is not of this property's type.
    Mismatch,
    /// Pass over the value, whatever it is.
    Skip,
    /// Put the object, whose type has this table, here.
    Object(&'a mut dyn ObjectMut, &'static TypeSchema),
    /// Put the object into one of two things, by its keys.
    Either(&'a mut dyn Either),
    /// Put the array's items here.
    Collection(&'a mut dyn CollectionMut),
    /// Keep the object's properties here.
    Entries(&'a mut AdditionalProperties),
    /// Keep the object's type and properties here.
    Unknown(&'a mut UnknownType),
    /// Keep the value here.
    Json(&'a mut Json),
}

/// One of two things, of which the first has a key that the second does not have.
pub trait Either {
    /// Whether an object that has this key is the first.
    fn first_if(&self, key: &[u8]) -> bool;

    /// Becomes the first, empty, and gives it out to be filled.
    fn become_first(&mut self) -> &mut dyn PropertyMut;

    /// Becomes the second, empty, and gives it out to be filled.
    fn become_second(&mut self) -> &mut dyn PropertyMut;
}

/// What a property puts out.
#[derive(Clone, Copy)]
pub enum Write<'a> {
    /// Nothing: leave the property out.
    Absent,
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A finite number.
    Double(f64),
    /// A number of any digits.
    Decimal(&'a Decimal),
    /// A string.
    Text(&'a str),
    /// Bytes, which go out as base64.
    Binary(&'a [u8]),
    /// An object with its table, or a union of such.
    Object(&'a dyn Object, &'static TypeSchema),
    /// An array.
    Collection(&'a dyn Collection),
    /// The names of the members that are set, as one text with commas between.
    Flags(&'a dyn Collection),
    /// An object without a schema.
    Entries(&'a AdditionalProperties),
    /// An object of a type that has no schema here.
    Unknown(&'a UnknownType),
    /// Anything, as it is.
    Json(&'a Json),
}

impl<'a> Token<'a> {
    /// The number that this text writes. What is no number is an object that only looks like one.
    pub(crate) fn number(text: &'a str) -> Self {
        let whole = text.parse().map(Self::Int).or_else(|_| text.parse().map(Self::UInt));
        match whole {
            // It keeps its sign, as it does without the feature, where it is a double.
            Ok(whole) if text != "-0" => whole,
            _ if text.parse::<Number>().is_ok() => Self::Number(text),
            _ => Self::Object,
        }
    }

    /// The whole number that this is. `-0` has a sign for the types that keep it, and is 0 for those that do not.
    pub(crate) fn whole(self) -> Option<i64> {
        match self {
            Self::Int(value) => Some(value),
            Self::Number("-0") => Some(0),
            _ => None,
        }
    }

    /// What kind of thing it is, without its value.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Absent => "nothing",
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Int(_) | Self::UInt(_) | Self::Double(_) | Self::Number(_) => "a number",
            Self::Text(_) => "text",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }
}

/// The value as an error message shows it, cut if it is long.
impl Display for Token<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Bool(value) => value.fmt(formatter),
            Self::Int(value) => value.fmt(formatter),
            Self::UInt(value) => value.fmt(formatter),
            Self::Double(value) => value.fmt(formatter),
            Self::Number(text) => text.fmt(formatter),
            Self::Text(text) => write!(formatter, "\"{}\"", Cut(text)),
            Self::Absent | Self::Null | Self::Array | Self::Object => formatter.write_str(self.kind()),
        }
    }
}

/// Text as an error message shows it: escaped, and cut if it is long.
pub(crate) struct Cut<'a>(pub(crate) &'a str);

impl Display for Cut<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        /// As many characters of a text as tell it apart from others.
        const SHOWN: usize = 60;
        match self.0.char_indices().nth(SHOWN) {
            Some((end, _)) => write!(formatter, "{}.. ({} bytes)", self.0[..end].escape_debug(), self.0.len()),
            None => self.0.escape_debug().fmt(formatter),
        }
    }
}
