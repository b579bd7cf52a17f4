//! Writing any value.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_core::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value as Json;

use super::{key::is_type, token::Write};
use crate::{
    object::{Collection, Object, Property},
    odata::{AdditionalProperties, UnknownType},
    schema::{PropertySchema, TypeSchema},
};

/// Writes what a value puts out. Never inlined, so that it is compiled once per format and not once per type.
///
/// # Errors
///
/// Only those of the serializer.
#[inline(never)]
pub fn write<S: Serializer>(value: Write<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    value.serialize(serializer)
}

impl Serialize for Write<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Write::Absent | Write::Null => serializer.serialize_unit(),
            Write::Bool(value) => serializer.serialize_bool(value),
            Write::Int(value) => serializer.serialize_i64(value),
            Write::Double(value) => serializer.serialize_f64(value),
            Write::Decimal(value) => match value.to_json() {
                Some(number) => number.serialize(serializer),
                None => Err(S::Error::custom(INEXACT)),
            },
            Write::Text(text) => serializer.serialize_str(text),
            Write::Binary(bytes) => serializer.serialize_str(&STANDARD.encode(bytes)),
            Write::Object(union, schema) if schema.is_union() => union.value(0).write().serialize(serializer),
            Write::Object(object, schema) => write_object(object, schema, schema.written_type(), serializer),
            Write::Unknown(unknown) => write_unknown(unknown, unknown.odata_type(), serializer),
            Write::Entries(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                write_entries(entries, &mut map)?;
                map.end()
            }
            Write::Collection(collection) => write_collection(collection, serializer),
            Write::Flags(flags) => serializer.serialize_str(&flag_names(flags)),
            Write::Json(json) => json.serialize(serializer),
        }
    }
}

/// Does not show the number, which may be a secret.
const INEXACT: &str = "a number has too many digits to be written exactly (Edm.Decimal); \
                       the feature `arbitrary_precision` of `serde_json` can do it";

/// A value to be written with no `@odata.type` at its root.
pub(crate) struct Untyped<'a>(pub(crate) &'a dyn Property);

impl Serialize for Untyped<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.write() {
            Write::Object(union, schema) if schema.is_union() => Untyped(union.value(0)).serialize(serializer),
            Write::Object(object, schema) => write_object(object, schema, None, serializer),
            Write::Unknown(unknown) => write_unknown(unknown, None, serializer),
            other => other.serialize(serializer),
        }
    }
}

#[inline(never)]
fn write_object<S: Serializer>(
    object: &dyn Object,
    schema: &TypeSchema,
    odata_type: Option<&str>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = start_object(odata_type, serializer)?;
    if let Some(annotations) = kept(object, schema.annotations_index()) {
        write_entries(annotations, &mut map)?;
    }
    write_properties(object, schema, 0, &mut map)?;
    if let Some(additional) = kept(object, schema.additional_index()) {
        check_additional(object, schema, additional)?;
        write_entries(additional, &mut map)?;
    }
    map.end()
}

/// Writes the properties of a type, of which the first stands at this index of the object, and those of the base where
/// the base stands.
fn write_properties<M: SerializeMap>(
    object: &dyn Object,
    schema: &TypeSchema,
    first: usize,
    map: &mut M,
) -> Result<(), M::Error> {
    let (before, after) = schema.around_base();
    write_run(object, before, first, map)?;
    if let Some(base) = schema.base {
        write_properties(object, base.schema, first + schema.own(), map)?;
    }
    write_run(object, after, first + before.len(), map)
}

/// Writes properties that stand side by side.
fn write_run<M: SerializeMap>(
    object: &dyn Object,
    properties: &[PropertySchema],
    first: usize,
    map: &mut M,
) -> Result<(), M::Error> {
    for (property, index) in properties.iter().zip(first..) {
        match object.value(index).write() {
            Write::Absent => {}
            // What most properties are goes the short way.
            Write::Text(text) => map.serialize_entry(property.name, text)?,
            value => map.serialize_entry(property.name, &value)?,
        }
    }
    Ok(())
}

/// Starts an object with its type, if it has one.
fn start_object<S: Serializer>(odata_type: Option<&str>, serializer: S) -> Result<S::SerializeMap, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    if let Some(odata_type) = odata_type {
        map.serialize_entry("@odata.type", odata_type)?;
    }
    Ok(map)
}

/// What an object keeps at this index that its model does not know.
pub(crate) fn kept(object: &dyn Object, index: Option<usize>) -> Option<&AdditionalProperties> {
    match object.value(index?).write() {
        Write::Entries(entries) => Some(entries),
        _ => None,
    }
}

/// An additional property must not be one that the model knows, which the object would then have twice.
fn check_additional<E: Error>(
    object: &dyn Object,
    schema: &TypeSchema,
    additional: &AdditionalProperties,
) -> Result<(), E> {
    let is_known = |name: &str| is_type(name.as_bytes()) || is_written(object, schema, name);
    if let Some((name, _)) = additional.iter().find(|(name, _)| is_known(name)) {
        let of = schema.name();
        return Err(E::custom(format_args!("additional property `{name}` of `{of}` is not additional: set its field")));
    }
    Ok(())
}

/// Whether an object has a property of this name to write.
fn is_written(object: &dyn Object, schema: &TypeSchema, name: &str) -> bool {
    let property = schema.find(name.as_bytes());
    property.is_some_and(|(index, _)| !matches!(object.value(index).write(), Write::Absent))
}

#[inline(never)]
fn write_unknown<S: Serializer>(
    unknown: &UnknownType,
    odata_type: Option<&str>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if unknown.properties().iter().any(|(name, _)| is_type(name.as_bytes())) {
        return Err(S::Error::custom(
            "`@odata.type` is among the properties of an unknown type: it has a place of its own",
        ));
    }
    let mut map = start_object(odata_type, serializer)?;
    write_entries(unknown.properties(), &mut map)?;
    map.end()
}

fn write_entries<M: SerializeMap>(entries: &AdditionalProperties, map: &mut M) -> Result<(), M::Error> {
    for (name, value) in entries {
        map.serialize_entry::<str, Json>(name, value)?;
    }
    Ok(())
}

#[inline(never)]
fn write_collection<S: Serializer>(collection: &dyn Collection, serializer: S) -> Result<S::Ok, S::Error> {
    let mut items = serializer.serialize_seq(None)?;
    for item in collection.items() {
        items.serialize_element(&item.write())?;
    }
    items.end()
}

/// The names of the members that are set: `a,b`. None at all is the number that has none.
fn flag_names(flags: &dyn Collection) -> String {
    let mut names = String::new();
    for (index, flag) in flags.items().enumerate() {
        let Write::Text(name) = flag.write() else { break };
        if index > 0 {
            names.push(',');
        }
        names.push_str(name);
    }
    if names.is_empty() { "0".to_owned() } else { names }
}
