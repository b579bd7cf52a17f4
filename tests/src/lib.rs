//! Tests of `graph-models` that stand where a downstream crate stands. What is tested is in `tests/`; the mistakes of
//! authors, each with what the compiler says to it, are in `ui/`. What is measured is in [`cost`].

pub mod cost;
