//! Reading and writing: what is the same for all types stands here once, and works through `dyn`.
//!
//! Rules this module keeps, from [OData JSON Format](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html):
//!
//! - Properties come in any order (section 4.4), `@odata.type` anywhere among them, with `#`, without it, or as an
//!   absolute URL (section 4.5.3).
//! - Names with `@` or `#` in them are control information, annotations, and advertised actions and functions
//!   (sections 4.5, 16 to 20): never an error, never a property.
//! - What is written starts with `@odata.type`, on the root and on every structured value in it; what is absent is
//!   left out, and the rest follows in declaration order.
//! - A property given twice is an error, and so is the absence of one that cannot be `null`.

mod at;
mod buffer;
mod fill;
mod key;
mod read;
pub mod shared;
mod token;
mod unions;
mod write;

pub(crate) use key::{is_control, type_name};
pub use read::read;
pub use token::{Either, Read, Token, Write};
pub use write::write;
pub(crate) use write::{Untyped, kept};
