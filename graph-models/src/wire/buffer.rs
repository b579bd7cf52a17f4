//! A value that is buffered until its type is known.
//!
//! Unlike `serde_json::Value`, it keeps the order of keys and duplicate keys, so that reading it reports the same errors
//! as reading the text, and it borrows text from the input where the format allows it.

use std::{
    borrow::Cow,
    fmt::{self, Formatter},
};

use serde_core::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value as Json;

use super::number::is_number;
use crate::value::Token;

/// Any value, as it was read.
pub(super) enum Buffer<'de> {
    Null,
    Bool(bool),
    Int(i64),
    UInt(u64),
    /// A whole number below `i64::MIN`, which `serde_json` gives only with its feature `arbitrary_precision`. Boxed, so
    /// that other values do not become larger.
    Int128(Box<i128>),
    /// A whole number above `u64::MAX`, likewise.
    UInt128(Box<u128>),
    Double(f64),
    Text(Cow<'de, str>),
    Array(Vec<Buffer<'de>>),
    Object(Vec<(Name<'de>, Buffer<'de>)>),
}

/// The name of a property, borrowed from the input if possible. It is checked to be UTF-8 only when it is read as text,
/// which is never needed for a name that equals one in a schema.
pub(super) struct Name<'de>(pub(super) Cow<'de, [u8]>);

impl<'de> Deserialize<'de> for Buffer<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(BufferVisitor)
    }
}

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(NameVisitor)
    }
}

/// The error for a name that is not UTF-8.
pub(super) const NOT_UNICODE: &str = "the name of a property is not valid Unicode";

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Name<'de>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    fn visit_borrowed_bytes<E: Error>(self, name: &'de [u8]) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Borrowed(name)))
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Owned(name.to_owned())))
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Name<'de>, E> {
        self.visit_borrowed_bytes(name.as_bytes())
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Name<'de>, E> {
        self.visit_bytes(name.as_bytes())
    }
}

struct BufferVisitor;

impl<'de> Visitor<'de> for BufferVisitor {
    type Value = Buffer<'de>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Buffer<'de>, E> {
        Ok(Buffer::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Buffer<'de>, E> {
        Ok(Buffer::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Buffer<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Buffer<'de>, E> {
        Ok(Buffer::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Buffer<'de>, E> {
        Ok(Buffer::Int(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Buffer<'de>, E> {
        Ok(Buffer::UInt(value))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Buffer<'de>, E> {
        Ok(Buffer::Int128(Box::new(value)))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Buffer<'de>, E> {
        Ok(Buffer::UInt128(Box::new(value)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Buffer<'de>, E> {
        Ok(Buffer::Double(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Buffer<'de>, E> {
        Ok(Buffer::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Buffer<'de>, E> {
        Ok(Buffer::Text(Cow::Owned(text)))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Buffer<'de>, E> {
        Ok(Buffer::Text(Cow::Borrowed(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Buffer<'de>, A::Error> {
        let mut all = Vec::new();
        while let Some(item) = items.next_element()? {
            all.push(item);
        }
        Ok(Buffer::Array(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Buffer<'de>, A::Error> {
        let mut all = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            all.push(entry);
        }
        Ok(Buffer::Object(all))
    }
}

impl Buffer<'_> {
    /// The start of the value as a token. An object by which `serde_json` represents a number is that number. Whole numbers
    /// beyond 64 bits need their text, which is written to `number`.
    pub(super) fn token<'t>(&'t self, number: &'t mut String) -> Token<'t> {
        match self {
            Self::Null => Token::Null,
            Self::Bool(value) => Token::Bool(*value),
            Self::Int(value) => Token::Int(*value),
            Self::UInt(value) => i64::try_from(*value).map_or(Token::UInt(*value), Token::Int),
            Self::Int128(value) => {
                *number = value.to_string();
                Token::Number(number)
            }
            Self::UInt128(value) => {
                *number = value.to_string();
                Token::Number(number)
            }
            Self::Double(value) => Token::Double(*value),
            Self::Text(text) => Token::Text(text),
            Self::Array(_) => Token::Array,
            Self::Object(entries) => match entries.as_slice() {
                [(name, Self::Text(number))] if is_number(&name.0) => Token::number(number),
                _ => Token::Object,
            },
        }
    }

    /// The value as JSON. Of keys that come twice, the last one wins. An error if a key is not UTF-8.
    pub(super) fn to_json(&self) -> Result<Json, &'static str> {
        Ok(match self {
            Self::Null => Json::Null,
            Self::Bool(value) => (*value).into(),
            Self::Int(value) => (*value).into(),
            Self::UInt(value) => (*value).into(),
            Self::Int128(value) => json_number(&value.to_string()),
            Self::UInt128(value) => json_number(&value.to_string()),
            Self::Double(value) => (*value).into(),
            Self::Text(text) => text.as_ref().into(),
            Self::Array(items) => Json::Array(items.iter().map(Self::to_json).collect::<Result<_, _>>()?),
            Self::Object(entries) => match entries.as_slice() {
                [(name, Self::Text(number))] if is_number(&name.0) => json_number(number),
                entries => {
                    let entries =
                        entries.iter().map(|(name, value)| Ok((name.to_text()?.to_owned(), value.to_json()?)));
                    Json::Object(entries.collect::<Result<_, _>>()?)
                }
            },
        })
    }
}

impl Name<'_> {
    pub(super) fn to_text(&self) -> Result<&str, &'static str> {
        str::from_utf8(&self.0).map_err(|_| NOT_UNICODE)
    }
}

fn json_number(text: &str) -> Json {
    text.parse().map_or(Json::Null, Json::Number)
}
