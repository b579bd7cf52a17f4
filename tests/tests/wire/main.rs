//! What is read and written, from where a downstream crate stands.
//!
//! | file | what it holds to |
//! |---|---|
//! | `seeds`, `seed_pages` | the five pages that the project was asked for |
//! | `reading`, `optional`, `order`, `twice`, `control` | objects, whichever way a service writes them |
//! | `wide`, `macro_types` | types that a macro writes, one of them with more properties than a word has bits |
//! | `writing` | what goes out, and in which order |
//! | `unions`, `entity_unions`, `recursion` | types that only `@odata.type` tells apart, and types that hold themselves |
//! | `base`, `annotations`, `flags` | what stands beside an object's own properties, and several members in one text |
//! | `create`, `update`, `bind`, `shown` | the bodies of requests |
//! | `responses` | errors, and the items of delta queries |
//! | `enums` | members of enumerations |
//! | `errors`, `secrets` | what is said when something is wrong, and what must not be |
//! | `formats`, `depth` | each way into and out of `serde_json`, and its limit |

mod annotations;
mod base;
mod bind;
mod control;
mod create;
mod depth;
mod entity_unions;
mod enums;
mod errors;
mod flags;
mod formats;
mod macro_types;
mod optional;
mod order;
mod reading;
mod recursion;
mod responses;
mod secrets;
mod seed_pages;
mod seeds;
mod shown;
mod twice;
mod types;
mod unions;
mod update;
mod wide;
mod writing;
