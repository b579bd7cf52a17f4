//! The primitive types of the entity data model.
//!
//! | Edm type | field type | JSON |
//! |---|---|---|
//! | `Edm.String` | `String` | text |
//! | `Edm.Boolean` | `bool` | `true` or `false` |
//! | `Edm.Int32` | `i32` | number |
//! | `Edm.Int64` | `i64` | number; read from text too, which `IEEE754Compatible=true` makes of it |
//! | `Edm.Double` | `f64` | number, or `"INF"`, `"-INF"`, `"NaN"` |
//! | `Edm.DateTimeOffset` | [`DateTimeOffset`] | text such as `"2026-01-17T10:43:18.496716Z"` |
//! | `Edm.Binary` | [`Binary`] | base64 text |
//! | `Edm.Untyped` | [`serde_json::Value`] | any |
//!
//! Source: [OData JSON Format 4.01, section 7.1](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_PrimitiveValue).

mod binary;
mod date_time_offset;
mod scalar;

pub use binary::{Binary, InvalidBinary};
pub use date_time_offset::{DateTimeOffset, InvalidDateTimeOffset};
pub(crate) use scalar::{Scalar, property_by_scalar};
