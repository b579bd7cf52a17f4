//! The primitive types of the entity data model.
//!
//! | Edm type | field type | JSON |
//! |---|---|---|
//! | `Edm.String` | `String` | text |
//! | `Edm.Boolean` | `bool` | `true` or `false` |
//! | `Edm.Byte`, `Edm.SByte` | `u8`, `i8` | number |
//! | `Edm.Int16`, `Edm.Int32` | `i16`, `i32` | number |
//! | `Edm.Int64` | `i64` | number; read from text too, which `IEEE754Compatible=true` makes of it |
//! | `Edm.Decimal` | [`Decimal`] | as `Edm.Int64` |
//! | `Edm.Single`, `Edm.Double` | `f32`, `f64` | number, or `"INF"`, `"-INF"`, `"NaN"` |
//! | `Edm.Date` | [`Date`] | text such as `"2026-01-17"` |
//! | `Edm.TimeOfDay` | [`TimeOfDay`] | text such as `"10:43:18.496716"` |
//! | `Edm.DateTimeOffset` | [`DateTimeOffset`] | text such as `"2026-01-17T10:43:18.496716Z"` |
//! | `Edm.Duration` | [`Duration`] | text such as `"P1DT12H"` |
//! | `Edm.Guid` | [`Guid`] | text such as `"7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11"` |
//! | `Edm.Binary` | [`Binary`] | base64 text |
//! | `Edm.Untyped` | [`serde_json::Value`] | any |
//!
//! Source: [OData JSON Format 4.01, section 7.1](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_PrimitiveValue).
//!
//! # Other libraries
//!
//! Values convert from and to the types of other libraries, with `From` where every value has its like there and with
//! `TryFrom` where one may not: nothing is rounded or cut, a [`ConversionError`] says what does not fit.
//!
//! | | `std` | feature `time` | feature `chrono` | feature `jiff` | feature `uuid` |
//! |---|---|---|---|---|---|
//! | [`DateTimeOffset`] | `time::SystemTime` | `OffsetDateTime` | `DateTime` | `Timestamp` | |
//! | [`Date`] | | `Date` | `NaiveDate` | `civil::Date` | |
//! | [`TimeOfDay`] | | `Time` | `NaiveTime` | `civil::Time` | |
//! | [`Duration`] | `time::Duration` | `Duration` | `TimeDelta` | `SignedDuration` | |
//! | [`Guid`] | | | | | `Uuid` |

mod binary;
mod by_text;
mod calendar;
mod convert;
mod date;
mod date_time_offset;
mod decimal;
mod duration;
mod guid;
mod scalar;
mod time_of_day;

pub use binary::{Binary, InvalidBinary};
pub use convert::ConversionError;
pub use date::{Date, InvalidDate};
pub use date_time_offset::{DateTimeOffset, InvalidDateTimeOffset};
pub use decimal::{Decimal, InvalidDecimal};
pub use duration::{Duration, InvalidDuration};
pub use guid::{Guid, InvalidGuid};
pub use time_of_day::{InvalidTimeOfDay, TimeOfDay};
