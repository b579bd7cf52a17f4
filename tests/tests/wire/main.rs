//! What is read and written, from where a downstream crate stands.

mod types;
