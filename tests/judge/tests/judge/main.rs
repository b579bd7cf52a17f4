//! An OData server that this project did not write judges what the typed models send, and the models read what it
//! answers. `tests/judge/run` starts the server and runs these tests. `tests/judge/README.md` says what the server does
//! not judge, and where it differs from Graph.
//!
//! | file | content |
//! |---|---|
//! | `client` | sends requests to the judge |
//! | `objects` | objects of a type, written by its schema |
//! | `sample` | types of the service `judge`, as an author writes them |
//! | `entities` | entities with every property: created, read, updated, and sent again |
//! | `actions` | bodies of actions with every parameter |
//! | `routes` | a request of each route |
//! | `primitives` | the limits of the primitive types |
//! | `derived_types` | derived types and open types |
//! | `updates` | what an update changes, clears and keeps |
//! | `navigation` | deep insert, `@odata.bind`, `$ref` and `$expand` |
//! | `queries` | the query options |
//! | `pages` | pages, counts, and answers that are not objects |
//! | `batches` | several requests in one |
//! | `mistakes` | planted mistakes, which the judge refuses |

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
