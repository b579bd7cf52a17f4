//! Bodies of requests, shown and compared by what they write: one way for all of them, where a derived `Debug` and
//! `PartialEq` would be compiled for each.

use std::{
    cmp::Ordering,
    fmt::{self, Debug, Formatter},
};

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{
    Secret,
    edm::{Date, DateTimeOffset, Duration, Guid, TimeOfDay},
    object::Object,
    odata::AdditionalProperties,
    schema::{EdmType, PropertyType, TypeSchema},
    wire::{Write, kept},
};

/// Shows a body: its name, and the properties that it sends. What is secret is redacted.
///
/// # Errors
///
/// Only those of the formatter.
pub fn show(name: &str, body: &dyn Object, schema: &'static TypeSchema, formatter: &mut Formatter<'_>) -> fmt::Result {
    Shown { name: Some(name), value: Write::Object(body, schema) }.fmt(formatter)
}

/// A value as it is shown.
struct Shown<'a> {
    /// What an object is called. Without it, it is called as its type is.
    name: Option<&'a str>,
    value: Write<'a>,
}

impl<'a> From<Write<'a>> for Shown<'a> {
    fn from(value: Write<'a>) -> Self {
        Self { name: None, value }
    }
}

impl Debug for Shown<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self.value {
            Write::Absent | Write::Null => formatter.write_str("null"),
            Write::Bool(value) => value.fmt(formatter),
            Write::Int(value) => value.fmt(formatter),
            Write::Double(value) => value.fmt(formatter),
            Write::Decimal(value) => formatter.write_str(value.as_str()),
            Write::Text(text) => text.fmt(formatter),
            Write::Binary(bytes) => STANDARD.encode(bytes).fmt(formatter),
            Write::Object(union, schema) if schema.is_union() => {
                let held = Shown::from(union.value(0).write());
                match self.name {
                    Some(name) => formatter.debug_tuple(name).field(&held).finish(),
                    None => held.fmt(formatter),
                }
            }
            Write::Object(object, schema) => {
                show_object(self.name.unwrap_or_else(|| schema.name()), object, schema, formatter)
            }
            Write::Collection(items) | Write::Flags(items) => {
                formatter.debug_list().entries(items.items().map(|item| Shown::from(item.write()))).finish()
            }
            Write::Entries(entries) => entries.fmt(formatter),
            Write::Unknown(unknown) => unknown.fmt(formatter),
            Write::Json(json) => json.fmt(formatter),
        }
    }
}

fn show_object(name: &str, object: &dyn Object, schema: &TypeSchema, formatter: &mut Formatter<'_>) -> fmt::Result {
    let mut shown = formatter.debug_struct(name);
    for (index, property) in schema.rows() {
        match object.value(index).write() {
            Write::Absent => continue,
            value if property.is_secret() && !matches!(value, Write::Null) => {
                shown.field(property.name, &Secret::new(()))
            }
            value => shown.field(property.name, &Shown::from(value)),
        };
    }
    for (name, value) in all_kept(object, schema).into_iter().flatten().flatten() {
        shown.field(name, value);
    }
    shown.finish()
}

/// Whether two bodies send the same. Numbers are compared as numbers, and texts are the same if they mean the same to
/// their type, as two ways to write one instant do. `NaN` is a text, and equal to itself.
#[must_use]
pub fn equal(schema: &'static TypeSchema, one: &dyn Object, other: &dyn Object) -> bool {
    equal_values(None, Write::Object(one, schema), Write::Object(other, schema))
}

fn equal_values(ty: Option<&'static PropertyType>, one: Write<'_>, other: Write<'_>) -> bool {
    match (one, other) {
        (Write::Absent, Write::Absent) | (Write::Null, Write::Null) => true,
        (Write::Bool(one), Write::Bool(other)) => one == other,
        (Write::Int(one), Write::Int(other)) => one == other,
        (Write::Double(one), Write::Double(other)) => one.partial_cmp(&other).is_some_and(Ordering::is_eq),
        (Write::Decimal(one), Write::Decimal(other)) => one == other,
        (Write::Text(one), Write::Text(other)) => one == other || ty.is_some_and(|ty| mean_the_same(ty, one, other)),
        (Write::Binary(one), Write::Binary(other)) => one == other,
        (Write::Object(one, of), Write::Object(other, of_other)) if of.is_union() && of_other.is_union() => {
            equal_values(ty, one.value(0).write(), other.value(0).write())
        }
        (Write::Object(one, of), Write::Object(other, of_other)) => {
            std::ptr::eq(of, of_other) && equal_objects(of, one, other)
        }
        (Write::Collection(one), Write::Collection(other)) | (Write::Flags(one), Write::Flags(other)) => {
            let item = ty.map(PropertyType::item);
            one.items().count() == other.items().count()
                && one.items().zip(other.items()).all(|(one, other)| equal_values(item, one.write(), other.write()))
        }
        (Write::Entries(one), Write::Entries(other)) => one == other,
        (Write::Unknown(one), Write::Unknown(other)) => one == other,
        (Write::Json(one), Write::Json(other)) => one == other,
        _ => false,
    }
}

fn equal_objects(schema: &TypeSchema, one: &dyn Object, other: &dyn Object) -> bool {
    schema
        .rows()
        .into_iter()
        .all(|(index, property)| equal_values(Some(property.ty), one.value(index).write(), other.value(index).write()))
        && all_kept(one, schema) == all_kept(other, schema)
}

/// Whether two texts are one value of a type that keeps its text.
fn mean_the_same(ty: &PropertyType, one: &str, other: &str) -> bool {
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

/// What a body sends beside its properties.
fn all_kept<'a>(object: &'a dyn Object, schema: &TypeSchema) -> [Option<&'a AdditionalProperties>; 2] {
    [schema.annotations_index(), schema.additional_index()].map(|index| kept(object, index))
}
