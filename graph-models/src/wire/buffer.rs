//! A value that is buffered until its type is known.
//!
//! Unlike `serde_json::Value`, it keeps the order of keys and duplicate keys, so that reading it reports the same errors
//! as reading the text, and it borrows text from the input where the format allows it.

use std::{
    borrow::Cow,
    fmt::{self, Formatter},
    mem, vec,
};

use serde_core::{
    de::{
        Deserialize, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
        value::SeqDeserializer,
    },
    forward_to_deserialize_any,
};

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
    Object(Entries<'de>),
}

/// The properties of an object, in their order.
pub(super) type Entries<'de> = Vec<(Name<'de>, Buffer<'de>)>;

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

/// Reads the value again. The error has no position in the text; the driver that replays gives it the current one.
impl<'de> Deserializer<'de> for Buffer<'de> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Self::Null => visitor.visit_unit(),
            Self::Bool(value) => visitor.visit_bool(value),
            Self::Int(value) => visitor.visit_i64(value),
            Self::UInt(value) => visitor.visit_u64(value),
            Self::Int128(value) => visitor.visit_i128(*value),
            Self::UInt128(value) => visitor.visit_u128(*value),
            Self::Double(value) => visitor.visit_f64(value),
            Self::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Self::Text(Cow::Owned(text)) => visitor.visit_string(text),
            Self::Array(items) => visitor.visit_seq(SeqDeserializer::new(items.into_iter())),
            Self::Object(entries) => visitor.visit_map(Replay::new(entries)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Self::Null => visitor.visit_none(),
            value => visitor.visit_some(value),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, serde_json::Error> for Buffer<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Reads the properties of an object again.
pub(super) struct Replay<'de> {
    entries: vec::IntoIter<(Name<'de>, Buffer<'de>)>,
    value: Buffer<'de>,
}

impl<'de> Replay<'de> {
    pub(super) fn new(entries: Entries<'de>) -> Self {
        Self { entries: entries.into_iter(), value: Buffer::Null }
    }
}

impl<'de> MapAccess<'de> for Replay<'de> {
    type Error = serde_json::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Self::Error> {
        let Some((name, value)) = self.entries.next() else { return Ok(None) };
        self.value = value;
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Self::Error> {
        seed.deserialize(mem::replace(&mut self.value, Buffer::Null))
    }
}

impl<'de> Deserializer<'de> for Name<'de> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match str::from_utf8(&self.0) {
            Ok(name) => visitor.visit_str(name),
            Err(_) => Err(Error::custom(NOT_UNICODE)),
        }
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_bytes(&self.0)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
