//! Reads and writes the JSON of any Graph type, in the way that builds fastest.
//!
//! For a type with a derive, and for a type of this crate, the functions have the results and the errors of those of the
//! same names in `serde_json`. The difference is where the code is compiled: these functions call code that is compiled
//! once, in `graph-models`, while each function of `serde_json` is compiled again for each type that it is called with.
//! A type of the standard library, such as `Vec` or `f64`, is read and written as a property of that type is.
//!
//! ```
//! use graph_models::{GraphEntity, json};
//!
//! #[derive(Clone, Debug, PartialEq, GraphEntity)]
//! #[graph_entity(odata_type = "#microsoft.graph.printer")]
//! pub struct Printer {
//!     pub id: String,
//! }
//!
//! let printer: Printer = json::from_slice(br#"{"id": "7"}"#)?;
//! assert_eq!(json::to_string(&printer)?, r##"{"@odata.type":"#microsoft.graph.printer","id":"7"}"##);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! All types implement serde's traits too, for other formats, and for types of your own that contain them.

mod property;

use std::io;

use serde_core::Serialize;
use serde_json::{
    Deserializer, Result, Serializer,
    de::{IoRead, Read, SliceRead, StrRead},
};

use crate::{
    schema::PropertyType,
    value::{EdmValue, Output, ReadValue, WriteValue},
    wire::{WithoutRootType, read_into, write},
};

pub(crate) use property::read_property;

/// Reads a value from the bytes of JSON.
///
/// # Errors
///
/// Returns an error if the bytes are not JSON, or if the JSON does not match the type. The error names the type and the
/// property, and has the line and the column.
pub fn from_slice<T: EdmValue>(json: &[u8]) -> Result<T> {
    let mut value = T::init();
    match read(&mut value, T::TYPE, json) {
        Ok(()) => Ok(value),
        Err(error) => Err(error),
    }
}

/// Reads a value from the text of JSON.
///
/// # Errors
///
/// Those of [`from_slice`].
pub fn from_str<T: EdmValue>(json: &str) -> Result<T> {
    let mut value = T::init();
    match read_str(&mut value, T::TYPE, json) {
        Ok(()) => Ok(value),
        Err(error) => Err(error),
    }
}

/// Reads a value from a reader of JSON, up to the end of the reader. A reader that is not buffered is slow.
///
/// # Errors
///
/// Those of [`from_slice`] and those of the reader.
pub fn from_reader<T: EdmValue>(mut reader: impl io::Read) -> Result<T> {
    let mut value = T::init();
    match read_stream(&mut value, T::TYPE, &mut reader) {
        Ok(()) => Ok(value),
        Err(error) => Err(error),
    }
}

/// Returns the bytes of the JSON of a value.
///
/// # Errors
///
/// Returns an error if the value cannot be written: it has an additional property with the name of a property that its
/// type knows, or a decimal number of more digits than `serde_json` can write.
pub fn to_vec<T: EdmValue>(value: &T) -> Result<Vec<u8>> {
    write_to_vec(EdmValue::write(value))
}

/// Returns the text of the JSON of a value.
///
/// # Errors
///
/// Those of [`to_vec`].
pub fn to_string<T: EdmValue>(value: &T) -> Result<String> {
    write_to_string(EdmValue::write(value))
}

/// Writes the JSON of a value.
///
/// # Errors
///
/// Those of [`to_vec`] and those of the writer.
pub fn to_writer<T: EdmValue>(mut writer: impl io::Write, value: &T) -> Result<()> {
    write_to_stream(EdmValue::write(value), &mut writer)
}

// The functions below are not generic, so that they are compiled in this crate.

/// Reads the JSON of a value of this type into the value.
pub(crate) fn read(value: &mut dyn ReadValue, ty: &'static PropertyType, json: &[u8]) -> Result<()> {
    read_all(value, ty, SliceRead::new(json))
}

fn read_str(value: &mut dyn ReadValue, ty: &'static PropertyType, json: &str) -> Result<()> {
    read_all(value, ty, StrRead::new(json))
}

fn read_stream(value: &mut dyn ReadValue, ty: &'static PropertyType, reader: &mut dyn io::Read) -> Result<()> {
    read_all(value, ty, IoRead::new(reader))
}

fn read_all<'de, R: Read<'de>>(value: &mut dyn ReadValue, ty: &'static PropertyType, input: R) -> Result<()> {
    let mut deserializer = Deserializer::new(input);
    read_into(value, ty, &mut deserializer)?;
    deserializer.end()
}

/// Returns the JSON of an output.
pub(crate) fn write_to_vec(output: Output<'_>) -> Result<Vec<u8>> {
    // `serde_json` starts with the same capacity.
    let mut json = Vec::with_capacity(128);
    write(output, &mut Serializer::new(&mut json))?;
    Ok(json)
}

fn write_to_string(output: Output<'_>) -> Result<String> {
    let json = write_to_vec(output)?;
    String::from_utf8(json).map_err(serde_core::ser::Error::custom)
}

fn write_to_stream(output: Output<'_>, writer: &mut dyn io::Write) -> Result<()> {
    write(output, &mut Serializer::new(writer))
}

/// Returns the JSON of a value without `@odata.type` at its root.
pub(crate) fn to_vec_without_type(value: &dyn WriteValue) -> Result<Vec<u8>> {
    let mut json = Vec::with_capacity(128);
    WithoutRootType(value).serialize(&mut Serializer::new(&mut json))?;
    Ok(json)
}
