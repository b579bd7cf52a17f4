//! How derived types are read from JSON and written to it, as a downstream crate sees it.
//!
//! | file | what it tests |
//! |---|---|
//! | `seeds`, `seed_pages` | the five pages that the project was asked for |
//! | `reading`, `optional`, `order`, `twice`, `control` | objects in every form that a service writes |
//! | `wide`, `macro_types` | types that a macro writes, one of them with more properties than two words have bits |
//! | `writing` | what is written, and in which order |
//! | `unions`, `entity_unions`, `recursion` | types identified by `@odata.type`, and types that hold themselves |
//! | `variants` | a type in a `Box`, entities in a union of complex types, and unknown types alone |
//! | `keys` | keys of every type, and entity types without a key |
//! | `derived_types` | objects of derived types in a struct of their base type |
//! | `additional` | lists of unknown properties that callers change |
//! | `base`, `annotations`, `flags` | properties of a base type, control information, and several members in one text |
//! | `create`, `update`, `setters`, `bind`, `shown` | the bodies of requests |
//! | `select` | the lists of names for `$select` |
//! | `routes` | the paths of requests, and which routes are refused |
//! | `responses` | errors, and the items of delta queries |
//! | `enums` | members of enumerations |
//! | `errors`, `secrets` | the messages of errors, and what they must not show |
//! | `formats`, `depth` | the functions of `serde_json`, and its limit of depth |

mod additional;
mod annotations;
mod base;
mod bind;
mod control;
mod create;
mod depth;
mod derived_types;
mod entity_unions;
mod enums;
mod errors;
mod flags;
mod formats;
mod keys;
mod lenient;
mod macro_types;
mod optional;
mod order;
mod reading;
mod recursion;
mod responses;
mod routes;
mod secrets;
mod seed_pages;
mod seeds;
mod select;
mod setters;
mod shown;
mod twice;
mod types;
mod unions;
mod update;
mod variants;
mod wide;
mod writing;
