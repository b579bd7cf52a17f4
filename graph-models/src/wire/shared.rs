//! The formats and types that nearly every caller uses, compiled here so that no other crate has to.
//!
//! A generic function is compiled in each crate that calls it, unless it is marked `#[inline(never)]` and the crate
//! that defines it has compiled it for the same types already. So what is named here costs downstream nothing.

#![allow(clippy::missing_errors_doc, reason = "nobody calls these; that they exist is their purpose")]

use serde_json::{
    Deserializer, Result, Serializer, Value,
    de::{SliceRead, StrRead},
};

use super::{read::read_into, token::Write, write::write};
use crate::{
    edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay},
    object::{Property, PropertyMut},
    odata::AdditionalProperties,
    schema::PropertyType,
};

/// `serde_json::from_slice`
pub fn from_slice(
    place: &mut dyn PropertyMut,
    ty: &'static PropertyType,
    deserializer: &mut Deserializer<SliceRead<'_>>,
) -> Result<()> {
    read_into(place, ty, deserializer)
}

/// `serde_json::from_str`
pub fn from_str(
    place: &mut dyn PropertyMut,
    ty: &'static PropertyType,
    deserializer: &mut Deserializer<StrRead<'_>>,
) -> Result<()> {
    read_into(place, ty, deserializer)
}

/// `serde_json::from_value`
pub fn from_value(place: &mut dyn PropertyMut, ty: &'static PropertyType, value: Value) -> Result<()> {
    read_into(place, ty, value)
}

/// `serde_json::to_vec` and `serde_json::to_string`
pub fn to_vec(value: Write<'_>, serializer: &mut Serializer<&mut Vec<u8>>) -> Result<()> {
    write(value, serializer)
}

/// `serde_json::to_value`
pub fn to_value(value: Write<'_>) -> Result<Value> {
    write(value, serde_json::value::Serializer)
}

/// What is written and read into.
pub trait WrittenAndRead: Property + PropertyMut {}

impl<T: Property + PropertyMut> WrittenAndRead for T {}

/// The types that most properties have. To name them here compiles what a `dyn` calls of them.
pub static COMMON_TYPES: &[&(dyn WrittenAndRead + Sync)] = &[
    &false,
    &0_i32,
    &0_i64,
    &String::new(),
    &None::<bool>,
    &None::<i32>,
    &None::<i64>,
    &None::<f64>,
    &None::<String>,
    &None::<DateTimeOffset>,
    &None::<Binary>,
    &None::<Date>,
    &None::<TimeOfDay>,
    &None::<Duration>,
    &None::<Guid>,
    &None::<Decimal>,
    &None::<Vec<String>>,
    &Vec::<String>::new(),
    &None::<crate::Secret<String>>,
    &None::<Value>,
    &None::<AdditionalProperties>,
];
