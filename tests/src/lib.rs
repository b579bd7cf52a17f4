//! Tests of `graph-models`, which use it as a downstream crate does. The tests are in `tests/`; `ui/` contains mistakes
//! that an author can make, each with the error of the compiler. [`cost`] contains the jobs whose cost is measured;
//! [`mock`] is a server that stands in for Graph.

pub mod cost;
pub mod mock;

/// The examples in the README. They are tested here, because the packages do not contain it.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The examples in the guide to requests.
#[cfg(doctest)]
#[doc = include_str!("../../docs/requests.md")]
pub struct Guide;
