//! Instances of the generic drivers for the formats and types that nearly every caller uses.
//!
//! A generic function is compiled in each crate that calls it, unless it is marked `#[inline(never)]` and the crate
//! that defines it has already compiled it for the same types. Downstream crates link the instances that this module
//! names, and do not compile them again. Nothing calls the items here.

#![allow(clippy::missing_errors_doc, reason = "these functions exist to be compiled, not to be called")]

use serde_json::{
    Deserializer, Result, Serializer, Value,
    de::{SliceRead, StrRead},
};

use crate::{
    edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay},
    schema::PropertyType,
    secret::Secret,
    value::{AdditionalProperties, Output, ReadValue, WriteValue},
    wire::{read_into, write},
};

/// `serde_json::from_slice`
pub fn from_slice(
    target: &mut dyn ReadValue,
    ty: &'static PropertyType,
    deserializer: &mut Deserializer<SliceRead<'_>>,
) -> Result<()> {
    read_into(target, ty, deserializer)
}

/// `serde_json::from_str`
pub fn from_str(
    target: &mut dyn ReadValue,
    ty: &'static PropertyType,
    deserializer: &mut Deserializer<StrRead<'_>>,
) -> Result<()> {
    read_into(target, ty, deserializer)
}

/// `serde_json::from_value`
pub fn from_value(target: &mut dyn ReadValue, ty: &'static PropertyType, value: Value) -> Result<()> {
    read_into(target, ty, value)
}

/// `serde_json::to_vec` and `serde_json::to_string`
pub fn to_vec(output: Output<'_>, serializer: &mut Serializer<&mut Vec<u8>>) -> Result<()> {
    write(output, serializer)
}

/// `serde_json::to_value`
pub fn to_value(output: Output<'_>) -> Result<Value> {
    write(output, serde_json::value::Serializer)
}

/// Both traits of a value, for one list of both.
pub trait WriteAndReadValue: WriteValue + ReadValue {}

impl<T: WriteValue + ReadValue> WriteAndReadValue for T {}

/// The types that most properties have. A `dyn` of a type compiles the functions that it calls.
pub static COMMON_TYPES: &[&(dyn WriteAndReadValue + Sync)] = &[
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
    &None::<Secret<String>>,
    &None::<Value>,
    &None::<AdditionalProperties>,
];
