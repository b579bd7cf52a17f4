//! The drivers: one that reads and one that writes values of all types, through `dyn`.
//!
//! These rules are kept here, from [OData JSON Format](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html):
//!
//! - Properties are read in any order (section 4.4), and `@odata.type` anywhere among them, with `#`, without it, or as
//!   an absolute URL (section 4.5.3).
//! - Names that contain `@` or `#` are control information, annotations, and advertised actions and functions
//!   (sections 4.5, 16 to 20). An unknown one is never an error and never a property. The schema of a response can have
//!   one as a property, such as `@odata.nextLink`.
//! - An `@odata.type` that names another type is an error, unless the object is of a union that knows the type or keeps
//!   unknown types, or the struct has a place for the name of a derived type.
//! - Each object is written with `@odata.type` first, the root and every structured value in it, but for untyped bodies
//!   and [`WithoutType`](crate::odata::WithoutType). The properties follow in declaration order; absent ones are left out.
//! - A property that is given twice is an error, and so is a missing property that cannot be `null`.

mod buffer;
mod catch_all;
mod derived_type;
mod entries;
mod key;
mod location;
mod number;
mod object;
mod read;
mod serde;
mod union;
mod write;

pub(crate) use catch_all::CatchAll;
pub(crate) use derived_type::{derived_type, odata_type};
pub(crate) use number::DecimalValue;
pub use read::read;
pub(crate) use read::read_into;
pub(crate) use serde::serde_by_drivers;
pub(crate) use write::WithoutRootType;
pub use write::write;
