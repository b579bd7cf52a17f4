//! Reading an object whose type only `@odata.type` tells, and keeping an object of an unknown type.

use serde_core::de::{Error, MapAccess};

use super::{
    buffer::{Buffer, Name},
    derived_type,
    entries::{Entries, Input, Replay},
    key::TypeNameSeed,
    location::Location,
    number::is_number,
    object::ObjectReader,
};
use crate::{
    schema::{TypeSchema, UnionSchema, is_type},
    value::{AdditionalProperties, ObjectMut, ReadAction, Token, UnknownType},
};

/// Reads a value of one of the types of a union from the input.
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
    let odata_type = loop {
        match map.next_key::<Name<'de>>()? {
            Some(key) if is_type(&key.0) => {
                break Some(map.next_value_seed(TypeNameSeed(location, |got: &str| Chosen::by_name(schema, got)))?);
            }
            Some(key) if is_number(&key.0) => {
                let number = Input(map).number_text()?;
                return Err(A::Error::custom(location.mismatch(Token::number(&number))));
            }
            Some(key) => before.push((key, map.next_value::<Buffer<'de>>()?)),
            None => break None,
        }
    };
    let (mut before, mut rest) = (Replay::new(&before), Input(map));
    match variant(union, schema, odata_type, location).map_err(A::Error::custom)? {
        Variant::Known(object, ty, has_type) => {
            let mut reader = ObjectReader::new(object, ty, has_type, location);
            reader.read(&mut before).map_err(A::Error::custom)?;
            reader.read(&mut rest)?;
            reader.finish().map_err(A::Error::custom)
        }
        Variant::Unknown(unknown, odata_type) => {
            keep_unknown(unknown, location, &mut before).map_err(A::Error::custom)?;
            if let Some(odata_type) = odata_type {
                unknown.set_odata_type(&odata_type);
            }
            keep_unknown(unknown, location, &mut rest)
        }
    }
}

/// Reads a value of one of the types of a union from a buffer.
pub(super) fn replay_union(
    union: &mut dyn ObjectMut,
    schema: UnionSchema,
    location: &Location<'_>,
    entries: &[(Name<'_>, Buffer<'_>)],
) -> Result<(), serde_json::Error> {
    let odata_type = entries.iter().find(|(key, _)| is_type(&key.0));
    let odata_type = odata_type.map(|(_, value)| match value {
        Buffer::Text(got) => Ok(Chosen::by_name(schema, got)),
        other => Err(Error::custom(location.type_not_text(other.token(&mut String::new())))),
    });
    let mut entries = Replay::new(entries);
    match variant(union, schema, odata_type.transpose()?, location).map_err(serde_json::Error::custom)? {
        Variant::Known(object, ty, _) => {
            let mut reader = ObjectReader::new(object, ty, false, location);
            reader.read(&mut entries)?;
            reader.finish().map_err(Error::custom)
        }
        Variant::Unknown(unknown, _) => keep_unknown(unknown, location, &mut entries),
    }
}

/// What `@odata.type` names in a union.
enum Chosen {
    Known(&'static TypeSchema),
    Unknown(String),
}

impl Chosen {
    fn by_name(schema: UnionSchema, got: &str) -> Self {
        schema.find(got).map_or_else(|| Self::Unknown(got.to_owned()), Self::Known)
    }
}

/// The variant that a union has become.
enum Variant<'a> {
    /// A struct with its schema, and whether the object has named its type.
    Known(&'a mut dyn ObjectMut, &'static TypeSchema, bool),
    /// The variant that keeps unknown types, and the name of the type, if the object has one.
    Unknown(&'a mut UnknownType, Option<String>),
}

/// Makes the union the variant for this type.
///
/// An object without a type is of the default type. If the union has no default, the variant for unknown types keeps it:
/// a service leaves the type out where the declared type tells it, and with `odata.metadata=none` always.
///
/// An object of an unknown type is for the variant for unknown types. If the union has none, the object is of a type
/// derived from the default type, if that accepts objects of derived types.
fn variant<'a>(
    union: &'a mut dyn ObjectMut,
    schema: UnionSchema,
    odata_type: Option<Chosen>,
    location: &Location<'_>,
) -> Result<Variant<'a>, String> {
    let has_type = odata_type.is_some();
    let (ty, unknown) = match odata_type {
        Some(Chosen::Known(ty)) => (Some(ty), None),
        Some(Chosen::Unknown(name)) if keeps_unknown(union, schema) => (None, Some(name)),
        Some(Chosen::Unknown(name)) => (schema.default(), Some(name)),
        None => (schema.default(), None),
    };
    if let Some(ty) = ty {
        let Some(object) = become_variant(union, schema, ty) else {
            return Err(location.unknown_type(schema, ty.odata_type));
        };
        return match unknown {
            Some(name) if !derived_type::keep(object, ty, &name) => Err(location.unknown_type(schema, &name)),
            _ => Ok(Variant::Known(object, ty, has_type)),
        };
    }
    match (union.property_mut(schema.known().len()).read(Token::Object), unknown) {
        (ReadAction::Unknown(kept), unknown) => Ok(Variant::Unknown(kept, unknown)),
        (_, Some(name)) => Err(location.unknown_type(schema, &name)),
        (_, None) => Err(location.missing_type(schema)),
    }
}

/// Whether the union has a variant for unknown types, which it then becomes.
fn keeps_unknown(union: &mut dyn ObjectMut, schema: UnionSchema) -> bool {
    matches!(union.property_mut(schema.known().len()).read(Token::Object), ReadAction::Unknown(_))
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
pub(super) fn keep_unknown<'de, E: Entries<'de>>(
    unknown: &mut UnknownType,
    location: &Location<'_>,
    entries: &mut E,
) -> Result<(), E::Error> {
    while let Some(name) = entries.next_name()? {
        if !is_type(name.as_bytes()) {
            unknown.properties_mut().push(name, entries.json()?);
        } else if unknown.odata_type().is_none() {
            entries.type_name(location, |got| unknown.set_odata_type(got))?;
        } else {
            return Err(E::Error::custom(location.duplicate_type(None)));
        }
    }
    check_no_duplicate(unknown.properties(), location)
}

/// Keeps the properties of an object that has no schema.
pub(super) fn keep_entries<'de, E: Entries<'de>>(
    kept: &mut AdditionalProperties,
    location: &Location<'_>,
    entries: &mut E,
) -> Result<(), E::Error> {
    while let Some(name) = entries.next_name()? {
        kept.push(name, entries.json()?);
    }
    check_no_duplicate(kept, location)
}

fn check_no_duplicate<E: Error>(entries: &AdditionalProperties, location: &Location<'_>) -> Result<(), E> {
    match entries.duplicate() {
        Some(name) => Err(E::custom(location.duplicate_unknown(None, &name))),
        None => Ok(()),
    }
}
