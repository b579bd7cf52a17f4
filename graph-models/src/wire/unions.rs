//! Reading a value whose type only `@odata.type` tells.

use serde_core::de::{Error, MapAccess};

use super::{
    at::At,
    buffer::{Buffer, Name, Replay},
    fill::Fill,
    key::{TypeSeed, is_number, is_type, number_text, type_name},
    token::{Read, Token},
};
use crate::{
    object::ObjectMut,
    odata::{AdditionalProperties, UnknownType},
    schema::{TypeKind, TypeSchema},
};

/// Reads one of the types of a union.
///
/// A type that comes first, as services that stream send it, is filled as it is read. What comes before the type is
/// kept until it is known.
pub(super) fn read<'de, A: MapAccess<'de>>(
    union: &mut dyn ObjectMut,
    schema: &'static TypeSchema,
    at: &At<'_>,
    mut map: A,
) -> Result<(), A::Error> {
    let mut before = Vec::new();
    let chosen = loop {
        match map.next_key::<Name<'de>>()? {
            Some(key) if is_type(&key.0) => {
                break map.next_value_seed(TypeSeed(at, |got: &str| choose(schema, got)))?;
            }
            Some(key) if is_number(&key.0) => {
                let number = number_text(&mut map)?;
                return Err(A::Error::custom(at.mismatch(Token::number(&number))));
            }
            Some(key) => before.push((key, map.next_value::<Buffer<'de>>()?)),
            None => match default(schema) {
                Some(default) => break Ok(default),
                None => return Err(A::Error::custom(at.no_type(schema))),
            },
        }
    };
    let mut before = Replay::new(before);
    match chosen {
        Ok(known) => {
            let Some(object) = become_known(union, schema, known) else {
                return Err(A::Error::custom(at.unknown_type(schema, known.odata_type)));
            };
            let mut fill = Fill::of_known_type(object, known, at);
            fill.entries(&mut before).map_err(A::Error::custom)?;
            fill.entries(&mut map)?;
            fill.finish().map_err(A::Error::custom)
        }
        Err(got) => match union.place(known(schema).len()).read(Token::Object) {
            Read::Unknown(unknown) => {
                keep(unknown, at, before).map_err(A::Error::custom)?;
                unknown.set_odata_type(&got);
                keep(unknown, at, map)
            }
            _ => Err(A::Error::custom(at.unknown_type(schema, &got))),
        },
    }
}

/// The types that a union knows.
fn known(union: &TypeSchema) -> &'static [&'static TypeSchema] {
    match union.kind {
        TypeKind::Union { known, .. } => known,
        _ => &[],
    }
}

/// The type of an object that does not name it, if the author chose one.
fn default(union: &TypeSchema) -> Option<&'static TypeSchema> {
    match union.kind {
        TypeKind::Union { known, default } => {
            let chosen = *known.get(default?)?;
            if chosen.is_union() { self::default(chosen) } else { Some(chosen) }
        }
        _ => None,
    }
}

/// The type of this name that a union knows; if there is none, the name.
fn choose(union: &TypeSchema, got: &str) -> Result<&'static TypeSchema, String> {
    let name = type_name(got);
    known(union).iter().find_map(|schema| of_name(schema, name)).ok_or_else(|| got.to_owned())
}

/// A type if this is its name, or of a union, the type of this name that it knows.
fn of_name(schema: &'static TypeSchema, name: &str) -> Option<&'static TypeSchema> {
    if schema.is_union() {
        return known(schema).iter().find_map(|schema| of_name(schema, name));
    }
    (schema.name() == name).then_some(schema)
}

/// Makes a value of this type of the union, which is the type itself once the unions in it are passed.
fn become_known<'a>(
    object: &'a mut dyn ObjectMut,
    schema: &TypeSchema,
    ty: &TypeSchema,
) -> Option<&'a mut dyn ObjectMut> {
    if !schema.is_union() {
        return Some(object);
    }
    let index = known(schema).iter().position(|schema| of_name(schema, ty.name()).is_some())?;
    match object.place(index).read(Token::Object) {
        Read::Object(inner, schema) => become_known(inner, schema, ty),
        _ => None,
    }
}

/// Keeps an object of a type that the model does not know, its control information included.
pub(super) fn keep<'de, A: MapAccess<'de>>(unknown: &mut UnknownType, at: &At<'_>, mut map: A) -> Result<(), A::Error> {
    while let Some(name) = map.next_key::<String>()? {
        if !is_type(name.as_bytes()) {
            unknown.properties_mut().push(name, map.next_value()?);
        } else if unknown.odata_type().is_none() {
            map.next_value_seed(TypeSeed(at, |got: &str| unknown.set_odata_type(got)))?;
        } else {
            return Err(A::Error::custom(at.type_twice(None)));
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
        Some(name) => Err(E::custom(at.unknown_twice(None, &name))),
        None => Ok(()),
    }
}
