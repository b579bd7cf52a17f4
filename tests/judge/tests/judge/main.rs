//! An OData server that this project did not write judges what the typed models send, and the models read what it
//! answers. `tests/judge/run` starts the server and runs these tests; `tests/judge/README.md` says what the server does
//! not judge.
//!
//! | file | content |
//! |---|---|
//! | `client` | sends requests to the server |
//! | `objects` | writes objects of a type by its schema |
//! | `sample` | types of the service `judge`, as a downstream author writes them |

mod actions;
mod batches;
mod client;
mod derived_types;
mod entities;
mod mistakes;
mod navigation;
mod objects;
mod pages;
mod primitives;
mod queries;
mod routes;
mod sample;
mod updates;
