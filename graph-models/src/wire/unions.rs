//! Reading a value whose type only `@odata.type` tells.

use serde_core::de::{Error, MapAccess, value::MapDeserializer};
use serde_json::Value as Json;

use super::{
    at::At,
    fill::Fill,
    key::{TypeSeed, is_number, is_type, type_name},
    token::{Read, Token},
};
use crate::{
    object::Object,
    odata::{AdditionalProperties, UnknownType},
    schema::TypeSchema,
};

/// Reads one of the types of a union.
///
/// A type that comes first, as services that stream send it, is filled as it is read. What comes before the type is
/// kept until it is known.
pub(super) fn read<'de, A: MapAccess<'de>>(
    union: &mut dyn Object,
    known: &[&'static TypeSchema],
    default: Option<usize>,
    at: &At<'_>,
    mut map: A,
) -> Result<(), A::Error> {
    let schema = union.schema();
    let mut before = Vec::new();
    let (index, got) = loop {
        match map.next_key::<String>()? {
            Some(key) if is_type(&key) => break map.next_value_seed(TypeSeed(|got: &str| choose(known, got)))?,
            Some(key) if is_number(&key) => {
                let number: String = map.next_value()?;
                return Err(A::Error::custom(at.mismatch(Token::number(&number))));
            }
            Some(key) => before.push((key, map.next_value::<Json>()?)),
            None => match default {
                Some(index) => break (index, String::new()),
                None => return Err(A::Error::custom(at.no_type(schema, known))),
            },
        }
    };
    let mut before = MapDeserializer::<_, serde_json::Error>::new(before.into_iter());
    match union.place(index).read(Token::Object) {
        Read::Object(object) => {
            let mut fill = Fill::new(object, at);
            fill.entries(&mut before).map_err(A::Error::custom)?;
            fill.entries(&mut map)?;
            fill.finish().map_err(A::Error::custom)
        }
        Read::Unknown(unknown) => {
            keep(unknown, at, before).map_err(A::Error::custom)?;
            unknown.set_odata_type(&got);
            keep(unknown, at, map)
        }
        _ => Err(A::Error::custom(at.unknown_type(schema, known, &got))),
    }
}

/// The index of the type among those known; if it is none of them, the index after the last, and its name.
fn choose(known: &[&TypeSchema], got: &str) -> (usize, String) {
    let name = type_name(got);
    match known.iter().position(|schema| schema.name() == name) {
        Some(index) => (index, String::new()),
        None => (known.len(), got.to_owned()),
    }
}

/// Keeps an object of a type that the model does not know, its control information included.
pub(super) fn keep<'de, A: MapAccess<'de>>(unknown: &mut UnknownType, at: &At<'_>, mut map: A) -> Result<(), A::Error> {
    while let Some(name) = map.next_key::<String>()? {
        if !is_type(&name) {
            unknown.properties_mut().push(name, map.next_value()?);
        } else if unknown.odata_type().is_none() {
            map.next_value_seed(TypeSeed(|got: &str| unknown.set_odata_type(got)))?;
        } else {
            return Err(A::Error::custom(at.type_twice()));
        }
    }
    nothing_twice(unknown.properties(), at)
}

/// Keeps the properties of an object that has no model at all.
pub(super) fn keep_entries<'de, A: MapAccess<'de>>(
    entries: &mut AdditionalProperties,
    at: &At<'_>,
    mut map: A,
) -> Result<(), A::Error> {
    while let Some((name, value)) = map.next_entry()? {
        entries.push(name, value);
    }
    nothing_twice(entries, at)
}

fn nothing_twice<E: Error>(entries: &AdditionalProperties, at: &At<'_>) -> Result<(), E> {
    match entries.first_twice() {
        Some(name) => Err(E::custom(at.unknown_twice(&name))),
        None => Ok(()),
    }
}
