//! The read driver: the one visitor for values in this crate.

use std::fmt::{self, Formatter};

use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
    value::{MapAccessDeserializer, SeqAccessDeserializer},
};
use serde_json::Value as Json;

use super::{
    buffer::{Buffer, Name},
    entries::{Entries, Input, Replay},
    location::Location,
    number::is_number,
    object::ObjectReader,
    union::{keep_entries, keep_unknown, read_union, replay_union},
};
use crate::{
    schema::PropertyType,
    value::{ByKey, CollectionMut, EdmValue, Lenience, ReadAction, ReadValue, Token},
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
            ReadAction::Lenient(lenient) => {
                let read = ValueSeed { value: lenient.valid_mut(), ..self }.scalar(token);
                keep_invalid(lenient, read, || Ok(token.to_json())).map_err(E::custom)
            }
            _ => Err(E::custom(self.location.mismatch(token))),
        }
    }

    /// Reads a value that was buffered. What it contains is not buffered again, so that time and memory stay linear in
    /// the size of the input.
    pub(super) fn replay(self, buffer: &Buffer<'_>) -> Result<(), serde_json::Error> {
        let Self { value, location } = self;
        let mut number = String::new();
        match (buffer.token(&mut number), buffer) {
            (Token::Array, Buffer::Array(items)) => match value.read(Token::Array) {
                ReadAction::Collection(collection) => {
                    collection.clear();
                    for (index, item) in items.iter().enumerate() {
                        ValueSeed { value: collection.push(), location: &location.item(index) }.replay(item)?;
                    }
                    Ok(())
                }
                ReadAction::Skip => Ok(()),
                ReadAction::Json(json) => replay_json(json, buffer),
                ReadAction::Lenient(lenient) => replay_lenient(lenient, location, buffer),
                _ => Err(Error::custom(location.mismatch(Token::Array))),
            },
            (Token::Object, Buffer::Object(entries)) => match value.read(Token::Object) {
                ReadAction::Object(object, schema) => {
                    let mut reader = ObjectReader::new(object, schema, false, location);
                    reader.read(&mut Replay::new(entries))?;
                    reader.finish().map_err(Error::custom)
                }
                ReadAction::Union(union, schema) => replay_union(union, schema, location, entries),
                ReadAction::ByKey(value) => replay_by_key(value, location, buffer),
                ReadAction::Lenient(lenient) => replay_lenient(lenient, location, buffer),
                ReadAction::Unknown(unknown) => keep_unknown(unknown, location, &mut Replay::new(entries)),
                ReadAction::Entries(kept) => keep_entries(kept, location, &mut Replay::new(entries)),
                ReadAction::Json(json) => replay_json(json, buffer),
                ReadAction::Skip => Ok(()),
                ReadAction::Done | ReadAction::Mismatch | ReadAction::Collection(_) => {
                    Err(Error::custom(location.mismatch(Token::Object)))
                }
            },
            (scalar, _) => ValueSeed { value, location }.scalar(scalar),
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
            ReadAction::Lenient(lenient) => {
                let buffer = Buffer::deserialize(SeqAccessDeserializer::new(items))?;
                replay_lenient(lenient, location, &buffer).map_err(A::Error::custom)
            }
            _ => Err(A::Error::custom(location.mismatch(Token::Array))),
        }
    }

    #[inline(never)]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { value, location } = self;
        match value.read(Token::Object) {
            ReadAction::Object(object, schema) => {
                let mut reader = ObjectReader::new(object, schema, false, location);
                reader.read(&mut Input(map))?;
                reader.finish().map_err(A::Error::custom)
            }
            ReadAction::Union(union, schema) => read_union(union, schema, location, map),
            ReadAction::ByKey(value) => {
                let buffer = Buffer::deserialize(MapAccessDeserializer::new(map))?;
                replay_by_key(value, location, &buffer).map_err(A::Error::custom)
            }
            ReadAction::Lenient(lenient) => {
                let buffer = Buffer::deserialize(MapAccessDeserializer::new(map))?;
                replay_lenient(lenient, location, &buffer).map_err(A::Error::custom)
            }
            ReadAction::Unknown(unknown) => keep_unknown(unknown, location, &mut Input(map)),
            ReadAction::Entries(entries) => keep_entries(entries, location, &mut Input(map)),
            ReadAction::Json(json) => {
                *json = Json::deserialize(MapAccessDeserializer::new(map))?;
                Ok(())
            }
            ReadAction::Skip => {
                while let Some((IgnoredAny, IgnoredAny)) = map.next_entry()? {}
                Ok(())
            }
            ReadAction::Done | ReadAction::Mismatch | ReadAction::Collection(_) => match map.next_key::<Name<'de>>()? {
                Some(key) if is_number(&key.0) => {
                    let number = Input(map).number_text()?;
                    ValueSeed { value, location }.scalar(Token::number(&number))
                }
                _ => Err(A::Error::custom(location.mismatch(Token::Object))),
            },
        }
    }
}

/// Reads a buffered object as one of two values, which its keys tell.
fn replay_by_key(value: &mut dyn ByKey, location: &Location<'_>, buffer: &Buffer<'_>) -> Result<(), serde_json::Error> {
    let is_first = match buffer {
        Buffer::Object(entries) => entries.iter().any(|(key, _)| value.is_first(&key.0)),
        _ => false,
    };
    let value = if is_first { value.become_first() } else { value.become_second() };
    ValueSeed { value, location }.replay(buffer)
}

/// Reads a buffered value, and keeps it as JSON if it does not match its type.
fn replay_lenient(
    lenient: &mut dyn Lenience,
    location: &Location<'_>,
    buffer: &Buffer<'_>,
) -> Result<(), serde_json::Error> {
    let read = ValueSeed { value: lenient.valid_mut(), location }.replay(buffer);
    keep_invalid(lenient, read, || buffer.to_json())
}

fn replay_json(json: &mut Json, buffer: &Buffer<'_>) -> Result<(), serde_json::Error> {
    *json = buffer.to_json().map_err(Error::custom)?;
    Ok(())
}

/// Keeps an error and the JSON that caused it in the value, instead of returning the error.
fn keep_invalid(
    lenient: &mut dyn Lenience,
    read: Result<(), serde_json::Error>,
    json: impl FnOnce() -> Result<Json, &'static str>,
) -> Result<(), serde_json::Error> {
    if let Err(error) = read {
        lenient.set_invalid(error.to_string(), json().map_err(Error::custom)?);
    }
    Ok(())
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
