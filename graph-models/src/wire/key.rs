//! The keys of an object: properties, `@odata.type`, control information, and what the model does not know.

use std::fmt::{self, Formatter};

use serde_core::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::{buffer::NOT_UNICODE, catch_all::CatchAll, location::Location, number::is_number};
use crate::{
    schema::{PropertySchema, TypeSchema, is_control, is_type},
    value::Token,
};

/// The meaning of a key in an object of a certain type.
pub(super) enum Key {
    /// A property, and its index.
    Property(usize, &'static PropertySchema),
    /// `@odata.type`
    Type,
    /// An unknown property or control information, which this field keeps.
    Unknown(CatchAll),
    /// The object is not an object but a number, see [`is_number`].
    Number,
    /// An unknown property or control information, for which the type has no field.
    Skip,
}

impl Key {
    /// The key of this name in a type that has no such property; `None` if the name is not UTF-8.
    #[inline(never)]
    fn not_a_property(schema: &TypeSchema, name: &[u8], unknown: &mut String) -> Option<Self> {
        if is_type(name) {
            return Some(Self::Type);
        }
        if is_number(name) {
            return Some(Self::Number);
        }
        let name = std::str::from_utf8(name).ok()?;
        // OData 4.01 omits the prefix: `@nextLink` is `@odata.nextLink`.
        if let Some(short) = name.strip_prefix('@').filter(|short| !short.contains('.'))
            && let Some((index, property)) = schema.find(format!("@odata.{short}").as_bytes())
        {
            return Some(Self::Property(index, property));
        }
        let catch_all = if is_control(name) { CatchAll::Annotations } else { CatchAll::Additional };
        if catch_all.index(schema).is_none() {
            return Some(Self::Skip);
        }
        name.clone_into(unknown);
        Some(Self::Unknown(catch_all))
    }
}

/// Reads a key of an object of this type. It allocates nothing for a key that the model knows.
pub(super) struct KeySeed<'a> {
    pub(super) schema: &'static TypeSchema,
    /// The index after that of the last property. It is tried first, since services send properties in order.
    pub(super) likely: usize,
    /// Receives the name of a [`Key::Unknown`].
    pub(super) unknown: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        // Bytes: a key that equals a name in the schema need not be checked to be UTF-8.
        deserializer.deserialize_bytes(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    #[inline]
    fn visit_bytes<E: de::Error>(self, name: &[u8]) -> Result<Key, E> {
        if let Some(property) = self.schema.property_at(self.likely)
            && property.name.as_bytes() == name
        {
            return Ok(Key::Property(self.likely, property));
        }
        // Properties first: `@odata.nextLink` is a property of a collection response.
        match self.schema.find(name) {
            Some((index, property)) => Ok(Key::Property(index, property)),
            None => Key::not_a_property(self.schema, name, self.unknown).ok_or_else(|| E::custom(NOT_UNICODE)),
        }
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Key, E> {
        self.visit_bytes(name.as_bytes())
    }
}

/// Reads the value of `@odata.type` of the object here, and passes it to a function without allocating.
pub(super) struct TypeNameSeed<'a, F>(pub(super) &'a Location<'a>, pub(super) F);

impl<F> TypeNameSeed<'_, F> {
    fn not_text<T, E: de::Error>(&self, got: Token<'_>) -> Result<T, E> {
        Err(E::custom(self.0.type_not_text(got)))
    }
}

impl<'de, T, F: FnOnce(&str) -> T> DeserializeSeed<'de> for TypeNameSeed<'_, F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T, F: FnOnce(&str) -> T> Visitor<'de> for TypeNameSeed<'_, F> {
    type Value = T;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a type in `@odata.type`")
    }

    fn visit_str<E: de::Error>(self, odata_type: &str) -> Result<T, E> {
        Ok((self.1)(odata_type))
    }

    fn visit_unit<E: de::Error>(self) -> Result<T, E> {
        self.not_text(Token::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<T, E> {
        self.not_text(Token::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
        self.not_text(Token::Int(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<T, E> {
        self.not_text(Token::UInt(value))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<T, E> {
        self.not_text(Token::Number(&value.to_string()))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<T, E> {
        self.not_text(Token::Number(&value.to_string()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<T, E> {
        self.not_text(Token::Double(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<T, A::Error> {
        self.not_text(Token::Array)
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<T, A::Error> {
        self.not_text(Token::Object)
    }
}
