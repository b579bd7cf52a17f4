//! The primitive types of OData's entity data model (EDM).
//!
//! | Edm type | field type | JSON |
//! |---|---|---|
//! | `Edm.String` | `String` | string |
//! | `Edm.Boolean` | `bool` | `true` or `false` |
//! | `Edm.Byte`, `Edm.SByte` | `u8`, `i8` | number |
//! | `Edm.Int16`, `Edm.Int32` | `i16`, `i32` | number |
//! | `Edm.Int64` | `i64` | number; read from a string too, which services send with `IEEE754Compatible=true` |
//! | `Edm.Decimal` | [`Decimal`] | as for `Edm.Int64` |
//! | `Edm.Single`, `Edm.Double` | `f32`, `f64` | number, or `"INF"`, `"-INF"`, `"NaN"` |
//! | `Edm.Date` | [`Date`] | string such as `"2026-01-17"` |
//! | `Edm.TimeOfDay` | [`TimeOfDay`] | string such as `"10:43:18.496716"` |
//! | `Edm.DateTimeOffset` | [`DateTimeOffset`] | string such as `"2026-01-17T10:43:18.496716Z"` |
//! | `Edm.Duration` | [`Duration`] | string such as `"P1DT12H"` |
//! | `Edm.Guid` | [`Guid`] | string such as `"7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11"` |
//! | `Edm.Binary` | [`Binary`] | base64 string |
//! | `Edm.Untyped` | [`serde_json::Value`] | any value |
//!
//! Source: [OData JSON Format 4.01, section 7.1](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_PrimitiveValue).
//!
//! # Other libraries
//!
//! These types convert to and from types of other libraries: with `From` if the target type can represent every value,
//! and with `TryFrom` if it cannot. Conversions do not round or truncate; they return a [`ConversionError`] instead.
//! `SystemTime` of `std` and `Timestamp` of `jiff` do not have an offset: they keep the instant of a
//! [`DateTimeOffset`], and the conversion back returns it in UTC.
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
