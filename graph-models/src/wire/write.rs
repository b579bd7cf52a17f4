//! The write driver.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_core::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value as Json;

use super::{catch_all::CatchAll, derived_type::odata_type, number::exact_json};
use crate::{
    schema::{PropertySchema, TypeSchema, is_control, is_type},
    value::{AdditionalProperties, Collection, Object, Output, UnknownType, WriteValue},
};

/// Writes the output of a value. Never inlined, so that it is compiled once per format and not once per type.
///
/// # Errors
///
/// Those of the serializer; a decimal number that `serde_json` cannot represent exactly; an additional property that
/// the model knows, or an `@odata.type` among the properties of an unknown type, which the object would then have twice.
#[inline(never)]
pub fn write<S: Serializer>(output: Output<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    output.serialize(serializer)
}

impl Serialize for Output<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Output::Absent | Output::Null => serializer.serialize_unit(),
            Output::Bool(value) => serializer.serialize_bool(value),
            Output::Int(value) => serializer.serialize_i64(value),
            Output::Double(value) => serializer.serialize_f64(value),
            Output::Number(text) => match exact_json(text) {
                Some(number) => number.serialize(serializer),
                None => Err(S::Error::custom(INEXACT)),
            },
            Output::Text(text) => serializer.serialize_str(text),
            Output::Binary(bytes) => serializer.serialize_str(&STANDARD.encode(bytes)),
            Output::Object(object, schema) => {
                write_object(object, schema, odata_type(object, schema).as_deref(), serializer)
            }
            Output::Union(value) => value.write().serialize(serializer),
            Output::Unknown(unknown) => write_unknown(unknown, unknown.odata_type(), serializer),
            Output::Entries(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                write_entries(entries, &mut map)?;
                map.end()
            }
            Output::Collection(collection) => write_collection(collection, serializer),
            Output::Flags(flags) => serializer.serialize_str(&flag_names(flags)),
            Output::Json(json) | Output::Invalid(json) => json.serialize(serializer),
        }
    }
}

/// The error does not show the number, which may be a secret.
const INEXACT: &str = "a number has too many digits to be written exactly (Edm.Decimal); \
                       the feature `arbitrary_precision` of `serde_json` can do it";

/// A value that is written without an `@odata.type` at its root.
pub(crate) struct WithoutRootType<'a>(pub(crate) &'a dyn WriteValue);

impl Serialize for WithoutRootType<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.write() {
            Output::Object(object, schema) => write_object(object, schema, None, serializer),
            Output::Union(value) => WithoutRootType(value).serialize(serializer),
            Output::Unknown(unknown) => write_unknown(unknown, None, serializer),
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
    let annotations = CatchAll::Annotations.of(object, schema);
    if let Some(annotations) = annotations {
        write_entries(annotations, &mut map)?;
    }
    write_properties(object, schema, 0, &mut map)?;
    if let Some(additional) = CatchAll::Additional.of(object, schema) {
        check_additional(object, schema, annotations, additional)?;
        write_entries(additional, &mut map)?;
    }
    map.end()
}

/// Writes the properties of a type, the first of which has this index in the object, and those of the base where its
/// field is declared.
fn write_properties<M: SerializeMap>(
    object: &dyn Object,
    schema: &TypeSchema,
    first: usize,
    map: &mut M,
) -> Result<(), M::Error> {
    let (before, after) = schema.around_base();
    write_run(object, before, first, map)?;
    if let Some(base) = schema.base {
        write_properties(object, base.schema, first + schema.base_offset(), map)?;
    }
    write_run(object, after, first + before.len(), map)
}

/// Writes properties with consecutive indices.
fn write_run<M: SerializeMap>(
    object: &dyn Object,
    properties: &[PropertySchema],
    first: usize,
    map: &mut M,
) -> Result<(), M::Error> {
    for (property, index) in properties.iter().zip(first..) {
        match object.property(index).write() {
            Output::Absent => {}
            // Most properties are text, which needs no second match.
            Output::Text(text) => map.serialize_entry(property.name, text)?,
            value => map.serialize_entry(property.name, &value)?,
        }
    }
    Ok(())
}

/// Starts an object, with its type if there is one.
fn start_object<S: Serializer>(odata_type: Option<&str>, serializer: S) -> Result<S::SerializeMap, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    if let Some(odata_type) = odata_type {
        map.serialize_entry("@odata.type", odata_type)?;
    }
    Ok(map)
}

/// Checks that no additional property is one that the model knows and writes, or an annotation of the object, since the
/// object would have it twice.
fn check_additional<E: Error>(
    object: &dyn Object,
    schema: &TypeSchema,
    annotations: Option<&AdditionalProperties>,
    additional: &AdditionalProperties,
) -> Result<(), E> {
    let is_annotation = |name: &str| is_control(name) && annotations.is_some_and(|kept| kept.get(name).is_some());
    let is_known = |name: &str| is_type(name.as_bytes()) || is_written(object, schema, name) || is_annotation(name);
    if let Some((name, _)) = additional.iter().find(|(name, _)| is_known(name)) {
        let of = schema.name();
        return Err(E::custom(format_args!("additional property `{name}` of `{of}` is not additional: set its field")));
    }
    Ok(())
}

/// Whether an object writes a property of this name.
fn is_written(object: &dyn Object, schema: &TypeSchema, name: &str) -> bool {
    let property = schema.find(name.as_bytes());
    property.is_some_and(|(index, _)| !matches!(object.property(index).write(), Output::Absent))
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

/// The names of the members that are set: `a,b`. Without any member, it is the number 0.
fn flag_names(flags: &dyn Collection) -> String {
    let mut names = String::new();
    for (index, flag) in flags.items().enumerate() {
        let Output::Text(name) = flag.write() else { break };
        if index > 0 {
            names.push(',');
        }
        names.push_str(name);
    }
    if names.is_empty() { "0".to_owned() } else { names }
}
