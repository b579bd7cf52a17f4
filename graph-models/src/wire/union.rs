//! Reading an object whose type only `@odata.type` tells, and keeping an object of an unknown type.

use serde_core::de::{Error, MapAccess};

use super::{
    buffer::{Buffer, Name, Replay},
    key::TypeNameSeed,
    location::Location,
    number::{is_number, number_text},
    object::ObjectReader,
};
use crate::{
    schema::{TypeSchema, UnionSchema, is_type},
    value::{AdditionalProperties, ObjectMut, ReadAction, Token, UnknownType},
};

/// Reads a value of one of the types of a union.
///
/// Where the type comes first, as in what services stream, the properties are read directly. Properties that come
/// before the type are buffered until it is known.
pub(super) fn read_union<'de, A: MapAccess<'de>>(
    union: &mut dyn ObjectMut,
    schema: UnionSchema,
    location: &Location<'_>,
    mut map: A,
) -> Result<(), A::Error> {
    let mut before = Vec::new();
    let chosen = loop {
        match map.next_key::<Name<'de>>()? {
            Some(key) if is_type(&key.0) => {
                break map.next_value_seed(TypeNameSeed(location, |got: &str| {
                    schema.find(got).ok_or_else(|| got.to_owned())
                }))?;
            }
            Some(key) if is_number(&key.0) => {
                let number = number_text(&mut map)?;
                return Err(A::Error::custom(location.mismatch(Token::number(&number))));
            }
            Some(key) => before.push((key, map.next_value::<Buffer<'de>>()?)),
            None => match schema.default() {
                Some(default) => break Ok(default),
                None => return Err(A::Error::custom(location.missing_type(schema))),
            },
        }
    };
    let mut before = Replay::new(before);
    match chosen {
        Ok(ty) => {
            let Some(object) = become_variant(union, schema, ty) else {
                return Err(A::Error::custom(location.unknown_type(schema, ty.odata_type)));
            };
            let mut reader = ObjectReader::after_type(object, ty, location);
            reader.entries(&mut before).map_err(A::Error::custom)?;
            reader.entries(&mut map)?;
            reader.finish().map_err(A::Error::custom)
        }
        Err(got) => match union.property_mut(schema.known().len()).read(Token::Object) {
            ReadAction::Unknown(unknown) => {
                keep_unknown(unknown, location, before).map_err(A::Error::custom)?;
                unknown.set_odata_type(&got);
                keep_unknown(unknown, location, map)
            }
            _ => Err(A::Error::custom(location.unknown_type(schema, &got))),
        },
    }
}

/// Makes the union the variant of this type, through the unions that contain it, and returns the struct in it.
fn become_variant<'a>(
    union: &'a mut dyn ObjectMut,
    schema: UnionSchema,
    ty: &TypeSchema,
) -> Option<&'a mut dyn ObjectMut> {
    match union.property_mut(schema.variant_of(ty)?).read(Token::Object) {
        ReadAction::Object(object, _) => Some(object),
        ReadAction::Union(nested, schema) => become_variant(nested, schema, ty),
        _ => None,
    }
}

/// Keeps an object of a type that the model does not know, control information included.
pub(super) fn keep_unknown<'de, A: MapAccess<'de>>(
    unknown: &mut UnknownType,
    location: &Location<'_>,
    mut map: A,
) -> Result<(), A::Error> {
    while let Some(name) = map.next_key::<String>()? {
        if !is_type(name.as_bytes()) {
            unknown.properties_mut().push(name, map.next_value()?);
        } else if unknown.odata_type().is_none() {
            map.next_value_seed(TypeNameSeed(location, |got: &str| unknown.set_odata_type(got)))?;
        } else {
            return Err(A::Error::custom(location.duplicate_type(None)));
        }
    }
    check_no_duplicate(unknown.properties(), location)
}

/// Keeps the properties of an object that has no schema.
pub(super) fn keep_entries<'de, A: MapAccess<'de>>(
    entries: &mut AdditionalProperties,
    location: &Location<'_>,
    mut map: A,
) -> Result<(), A::Error> {
    while let Some((name, value)) = map.next_entry()? {
        entries.push(name, value);
    }
    check_no_duplicate(entries, location)
}

fn check_no_duplicate<E: Error>(entries: &AdditionalProperties, location: &Location<'_>) -> Result<(), E> {
    match entries.duplicate() {
        Some(name) => Err(E::custom(location.duplicate_unknown(None, &name))),
        None => Ok(()),
    }
}
