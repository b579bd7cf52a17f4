//! Quirks of real payloads of Windows Autopilot, numbered as in the project's notes on them: a test whose name starts
//! with `quirk_12` tests item 12.
//!
//! | file | items |
//! |---|---|
//! | `shape` | 1 to 10: the objects around the properties |
//! | `values` | 11 to 25: the values of the properties |
//! | `requests` | 14, and 26 to 30: the bodies that clients send |
//! | `errors` | 37: the error responses of a service |
//!
//! The payloads have the shape of real payloads, but none of their values.

mod errors;
mod profile;
mod requests;
mod shape;
mod values;
