//! Reading any value: the one serde visitor of this crate.

use std::fmt::{self, Formatter};

use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
    value::{MapAccessDeserializer, SeqAccessDeserializer},
};
use serde_json::Value as Json;

use super::{
    at::At,
    buffer::{Buffer, Entries},
    fill::Fill,
    key::{is_number, number_text},
    token::{Read, Token},
    unions,
};
use crate::{
    object::{CollectionMut, PropertyMut, Value},
    schema::PropertyType,
};

/// Reads a value of this type.
///
/// # Errors
///
/// What does not fit the type is an error that names the type and the property.
#[inline(always)]
pub fn read<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::empty();
    match read_into(&mut value, T::TYPE, deserializer) {
        Ok(()) => Ok(value),
        Err(error) => Err(error),
    }
}

/// Reads into `place`. Never inlined, so that it is compiled once per format and not once per type.
#[inline(never)]
pub(super) fn read_into<'de, D: Deserializer<'de>>(
    place: &mut dyn PropertyMut,
    ty: &'static PropertyType,
    deserializer: D,
) -> Result<(), D::Error> {
    Slot { place, at: &At::Root(ty) }.deserialize(deserializer)
}

/// A place to read into, and where it is in the body.
pub(super) struct Slot<'a> {
    pub(super) place: &'a mut dyn PropertyMut,
    pub(super) at: &'a At<'a>,
}

impl Slot<'_> {
    fn scalar<E: Error>(self, token: Token<'_>) -> Result<(), E> {
        match self.place.read(token) {
            Read::Done | Read::Skip => Ok(()),
            _ => Err(E::custom(self.at.mismatch(token))),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Slot<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Slot<'_> {
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

    // Kept out of the reader of any value, which is quicker small.
    #[inline(never)]
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        match self.place.read(Token::Array) {
            Read::Collection(collection) => {
                collection.clear();
                let mut index = 0;
                while let Some(()) = items.next_element_seed(NextItem { collection, at: self.at.item(index) })? {
                    index += 1;
                }
                Ok(())
            }
            Read::Skip => {
                while let Some(IgnoredAny) = items.next_element()? {}
                Ok(())
            }
            Read::Json(json) => {
                *json = Json::deserialize(SeqAccessDeserializer::new(items))?;
                Ok(())
            }
            _ => Err(A::Error::custom(self.at.mismatch(Token::Array))),
        }
    }

    #[inline(never)]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { place, at } = self;
        match place.read(Token::Object) {
            Read::Object(union, schema) if schema.is_union() => unions::read(union, schema, at, map),
            Read::Object(object, schema) => {
                let mut fill = Fill::new(object, schema, at);
                fill.entries(&mut map)?;
                fill.finish().map_err(A::Error::custom)
            }
            Read::Either(either) => {
                let mut entries: Entries<'de> = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                let is_first = entries.iter().any(|(key, _)| either.first_if(&key.0));
                let place = if is_first { either.become_first() } else { either.become_second() };
                Slot { place, at }.deserialize(Buffer::Object(entries)).map_err(A::Error::custom)
            }
            Read::Unknown(unknown) => unions::keep(unknown, at, map),
            Read::Entries(entries) => unions::keep_entries(entries, at, map),
            Read::Json(json) => {
                *json = Json::deserialize(MapAccessDeserializer::new(map))?;
                Ok(())
            }
            Read::Skip => {
                while let Some((IgnoredAny, IgnoredAny)) = map.next_entry()? {}
                Ok(())
            }
            Read::Done | Read::Mismatch | Read::Collection(_) => match map.next_key::<String>()? {
                Some(key) if is_number(key.as_bytes()) => {
                    let number = number_text(&mut map)?;
                    Slot { place, at }.scalar(Token::number(&number))
                }
                _ => Err(A::Error::custom(at.mismatch(Token::Object))),
            },
        }
    }
}

/// An item that is put into its collection only once it is known to be there.
struct NextItem<'a, 'c> {
    collection: &'c mut dyn CollectionMut,
    at: At<'a>,
}

impl<'de> DeserializeSeed<'de> for NextItem<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Slot { place: self.collection.push(), at: &self.at }.deserialize(deserializer)
    }
}
