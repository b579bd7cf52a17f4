//! `Debug` and `PartialEq` of request bodies, by what the bodies write. The code is compiled once for all of them; derived
//! traits would be compiled for each.

use std::{
    cmp::Ordering,
    fmt::{self, Debug, Formatter},
};

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{
    edm::{Date, DateTimeOffset, Duration, Guid, TimeOfDay},
    schema::{EdmType, PropertySchema, PropertyType, TypeSchema},
    secret::Secret,
    value::{AdditionalProperties, JsonKind, Object, Output},
    wire::{CatchAll, DecimalValue, derived_type, odata_type},
};

/// Writes a body for `Debug`: its name, and the properties that it sends. Secrets are redacted.
///
/// # Errors
///
/// Only those of the formatter.
pub fn show(name: &str, body: &dyn Object, schema: &'static TypeSchema, formatter: &mut Formatter<'_>) -> fmt::Result {
    Shown { name: Some(name), output: Output::structured(body, schema) }.fmt(formatter)
}

/// The output of a value, as `Debug` shows it.
struct Shown<'a> {
    /// The name of an object; without it, an object has the name of its type.
    name: Option<&'a str>,
    output: Output<'a>,
}

impl<'a> From<Output<'a>> for Shown<'a> {
    fn from(output: Output<'a>) -> Self {
        Self { name: None, output }
    }
}

impl Debug for Shown<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self.output {
            Output::Absent | Output::Null => formatter.write_str("null"),
            Output::Bool(value) => value.fmt(formatter),
            Output::Int(value) => value.fmt(formatter),
            Output::Double(value) => value.fmt(formatter),
            Output::Number(text) => formatter.write_str(text),
            Output::Text(text) => text.fmt(formatter),
            Output::Binary(bytes) => STANDARD.encode(bytes).fmt(formatter),
            Output::Union(value) => {
                let variant = Shown::from(value.write());
                match self.name {
                    Some(name) => formatter.debug_tuple(name).field(&variant).finish(),
                    None => variant.fmt(formatter),
                }
            }
            Output::Object(object, schema) => {
                show_object(self.name.unwrap_or_else(|| schema.name()), object, schema, formatter)
            }
            Output::Collection(items) | Output::Flags(items) => {
                formatter.debug_list().entries(items.items().map(|item| Shown::from(item.write()))).finish()
            }
            Output::Entries(entries) => entries.fmt(formatter),
            Output::Unknown(unknown) => unknown.fmt(formatter),
            Output::Json(json) => json.fmt(formatter),
            Output::Invalid(json) => JsonKind(json).fmt(formatter),
        }
    }
}

fn show_object(name: &str, object: &dyn Object, schema: &TypeSchema, formatter: &mut Formatter<'_>) -> fmt::Result {
    let mut shown = formatter.debug_struct(name);
    if let Some(name) = derived_type(object, schema) {
        shown.field("@odata.type", &name);
    }
    for (index, property) in schema.indexed_properties() {
        match object.property(index).write() {
            Output::Absent => continue,
            value if property.is_secret() && !matches!(value, Output::Null) => {
                shown.field(property.name, &Secret::new(()))
            }
            value => shown.field(property.name, &Shown::from(value)),
        };
    }
    for (name, value) in catch_alls(object, schema).into_iter().flatten().flatten() {
        shown.field(name, &JsonKind(value));
    }
    shown.finish()
}

/// Whether two bodies send equal values. Numbers are compared as numbers, and texts as values of their type, so that two
/// texts of one instant are equal. `NaN` is a text, and equal to itself.
#[must_use]
pub fn equal(schema: &'static TypeSchema, one: &dyn Object, other: &dyn Object) -> bool {
    equal_values(None, Output::structured(one, schema), Output::structured(other, schema))
}

fn equal_values(ty: Option<&'static PropertyType>, one: Output<'_>, other: Output<'_>) -> bool {
    match (one, other) {
        (Output::Absent, Output::Absent) | (Output::Null, Output::Null) => true,
        (Output::Bool(one), Output::Bool(other)) => one == other,
        (Output::Int(one), Output::Int(other)) => one == other,
        (Output::Double(one), Output::Double(other)) => one.partial_cmp(&other).is_some_and(Ordering::is_eq),
        (Output::Number(one), Output::Number(other)) => {
            one == other || DecimalValue::parse(one) == DecimalValue::parse(other)
        }
        (Output::Text(one), Output::Text(other)) => {
            one == other || ty.is_some_and(|ty| are_equal_values(ty, one, other))
        }
        (Output::Binary(one), Output::Binary(other)) => one == other,
        (Output::Union(one), Output::Union(other)) => equal_values(ty, one.write(), other.write()),
        (Output::Object(one, of), Output::Object(other, of_other)) => {
            std::ptr::eq(of, of_other) && equal_objects(of, one, other)
        }
        (Output::Collection(one), Output::Collection(other)) | (Output::Flags(one), Output::Flags(other)) => {
            let item = ty.map(PropertyType::item);
            one.items().count() == other.items().count()
                && one.items().zip(other.items()).all(|(one, other)| equal_values(item, one.write(), other.write()))
        }
        (Output::Entries(one), Output::Entries(other)) => one == other,
        (Output::Unknown(one), Output::Unknown(other)) => one == other,
        (Output::Json(one), Output::Json(other)) | (Output::Invalid(one), Output::Invalid(other)) => one == other,
        _ => false,
    }
}

fn equal_objects(schema: &TypeSchema, one: &dyn Object, other: &dyn Object) -> bool {
    let are_equal = |(index, property): (usize, &PropertySchema)| {
        equal_values(Some(property.ty), one.property(index).write(), other.property(index).write())
    };
    odata_type(one, schema) == odata_type(other, schema)
        && schema.indexed_properties().into_iter().all(are_equal)
        && catch_alls(one, schema) == catch_alls(other, schema)
}

/// Whether two texts are equal values of a type that keeps its text.
fn are_equal_values(ty: &PropertyType, one: &str, other: &str) -> bool {
    fn parsed<'a, T: TryFrom<&'a str> + PartialEq>(one: &'a str, other: &'a str) -> bool {
        matches!((T::try_from(one), T::try_from(other)), (Ok(one), Ok(other)) if one == other)
    }
    match ty.edm_type {
        EdmType::Date => parsed::<Date>(one, other),
        EdmType::TimeOfDay => parsed::<TimeOfDay>(one, other),
        EdmType::DateTimeOffset => parsed::<DateTimeOffset>(one, other),
        EdmType::Duration => parsed::<Duration>(one, other),
        EdmType::Guid => parsed::<Guid>(one, other),
        _ => false,
    }
}

/// What a body sends in addition to its properties.
fn catch_alls<'a>(object: &'a dyn Object, schema: &TypeSchema) -> [Option<&'a AdditionalProperties>; 2] {
    [CatchAll::Annotations, CatchAll::Additional].map(|catch_all| catch_all.of(object, schema))
}
