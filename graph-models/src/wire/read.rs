//! The read driver: the one visitor for values in this crate.

use std::fmt::{self, Formatter};

use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
    value::{MapAccessDeserializer, SeqAccessDeserializer},
};
use serde_json::Value as Json;

use super::{
    buffer::{Buffer, Entries},
    location::Location,
    number::{is_number, number_text},
    object::ObjectReader,
    union::{keep_entries, keep_unknown, read_union},
};
use crate::{
    schema::PropertyType,
    value::{ByKey, CollectionMut, EdmValue, ReadAction, ReadValue, Token},
};

/// Reads a value of this type.
///
/// # Errors
///
/// A value that does not match the type; the error names the type and the property.
#[inline(always)]
pub fn read<'de, T: EdmValue, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::init();
    match read_into(&mut value, T::TYPE, deserializer) {
        Ok(()) => Ok(value),
        Err(error) => Err(error),
    }
}

/// Reads into a value of this type. Never inlined, so that it is compiled once per format and not once per type.
#[inline(never)]
pub(crate) fn read_into<'de, D: Deserializer<'de>>(
    value: &mut dyn ReadValue,
    ty: &'static PropertyType,
    deserializer: D,
) -> Result<(), D::Error> {
    ValueSeed { value, location: &Location::Root(ty) }.deserialize(deserializer)
}

/// A value to read into, and its location in the body.
pub(super) struct ValueSeed<'a> {
    pub(super) value: &'a mut dyn ReadValue,
    pub(super) location: &'a Location<'a>,
}

impl ValueSeed<'_> {
    fn scalar<E: Error>(self, token: Token<'_>) -> Result<(), E> {
        match self.value.read(token) {
            ReadAction::Done | ReadAction::Skip => Ok(()),
            _ => Err(E::custom(self.location.mismatch(token))),
        }
    }
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(Token::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.scalar(Token::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Token::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(Token::Int(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.scalar(i64::try_from(value).map_or(Token::UInt(value), Token::Int))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.scalar(Token::Number(&value.to_string()))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.scalar(Token::Number(&value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.scalar(Token::Double(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.scalar(Token::Text(text))
    }

    // Outlined to keep the scalar path small.
    #[inline(never)]
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { value, location } = self;
        match value.read(Token::Array) {
            ReadAction::Collection(collection) => {
                collection.clear();
                let mut index = 0;
                while let Some(()) = items.next_element_seed(ItemSeed { collection, location: location.item(index) })? {
                    index += 1;
                }
                Ok(())
            }
            ReadAction::Skip => {
                while let Some(IgnoredAny) = items.next_element()? {}
                Ok(())
            }
            ReadAction::Json(json) => {
                *json = Json::deserialize(SeqAccessDeserializer::new(items))?;
                Ok(())
            }
            _ => Err(A::Error::custom(location.mismatch(Token::Array))),
        }
    }

    #[inline(never)]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { value, location } = self;
        match value.read(Token::Object) {
            ReadAction::Object(object, schema) => {
                let mut reader = ObjectReader::new(object, schema, location);
                reader.entries(&mut map)?;
                reader.finish().map_err(A::Error::custom)
            }
            ReadAction::Union(union, schema) => read_union(union, schema, location, map),
            ReadAction::ByKey(value) => read_by_key(value, location, map),
            ReadAction::Unknown(unknown) => keep_unknown(unknown, location, map),
            ReadAction::Entries(entries) => keep_entries(entries, location, map),
            ReadAction::Json(json) => {
                *json = Json::deserialize(MapAccessDeserializer::new(map))?;
                Ok(())
            }
            ReadAction::Skip => {
                while let Some((IgnoredAny, IgnoredAny)) = map.next_entry()? {}
                Ok(())
            }
            ReadAction::Done | ReadAction::Mismatch | ReadAction::Collection(_) => match map.next_key::<String>()? {
                Some(key) if is_number(key.as_bytes()) => {
                    let number = number_text(&mut map)?;
                    ValueSeed { value, location }.scalar(Token::number(&number))
                }
                _ => Err(A::Error::custom(location.mismatch(Token::Object))),
            },
        }
    }
}

/// Reads an object as one of two values, which its keys tell.
fn read_by_key<'de, A: MapAccess<'de>>(
    value: &mut dyn ByKey,
    location: &Location<'_>,
    mut map: A,
) -> Result<(), A::Error> {
    let mut entries: Entries<'de> = Vec::new();
    while let Some(entry) = map.next_entry()? {
        entries.push(entry);
    }
    let is_first = entries.iter().any(|(key, _)| value.is_first(&key.0));
    let value = if is_first { value.become_first() } else { value.become_second() };
    ValueSeed { value, location }.deserialize(Buffer::Object(entries)).map_err(A::Error::custom)
}

/// An item, which is added to its collection only when the array has another one.
struct ItemSeed<'a, 'c> {
    collection: &'c mut dyn CollectionMut,
    location: Location<'a>,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        ValueSeed { value: self.collection.push(), location: &self.location }.deserialize(deserializer)
    }
}
