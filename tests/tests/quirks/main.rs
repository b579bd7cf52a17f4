//! What real payloads of Windows Autopilot show, one shape after the other, as the project's notes on them number it:
//! `quirk_12` stands for item 12.
//!
//! | file | items |
//! |---|---|
//! | `shape` | 1 to 10: what stands around the properties |
//! | `values` | 11 to 25: what stands in them |
//! | `requests` | 26 to 28, and 30: what clients send |
//! | `errors` | 37: what a service says when something is wrong |
//!
//! The payloads have the shape of real ones, and no value of one.

mod errors;
mod profile;
mod requests;
mod shape;
mod values;
