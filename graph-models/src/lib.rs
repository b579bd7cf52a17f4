//! Typed Microsoft Graph models, written in Rust.
//!
//! You write one annotated struct for each entity, and the derive generates its JSON, the bodies that create and update
//! it, its routes and its names:
//!
//! ```
//! use graph_models::{GraphEntity, edm::DateTimeOffset};
//!
//! /// A printer share.
//! #[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
//! #[graph_entity(
//!     odata_type = "#microsoft.graph.printerShare",
//!     routes(CREATE = "POST /print/shares", GET = "GET /print/shares/{printerShareId}")
//! )]
//! pub struct PrinterShare {
//!     pub id: String,
//!     pub display_name: Option<String>,
//!     pub allow_all_users: Option<bool>,
//!     #[graph_entity(read_only)]
//!     pub created_date_time: Option<DateTimeOffset>,
//! }
//!
//! let body = PrinterShareCreate::new().display_name("Lobby").allow_all_users(true);
//! assert_eq!(
//!     serde_json::to_string(&body)?,
//!     r##"{"@odata.type":"#microsoft.graph.printerShare","displayName":"Lobby","allowAllUsers":true}"##,
//! );
//! assert_eq!(PrinterShare::GET.path(["a/b"])?, "/print/shares/a%2Fb");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | to | see |
//! |---|---|
//! | write a type | the derives [`GraphEntity`](macro@GraphEntity), [`GraphComplex`](macro@GraphComplex), [`GraphEnum`](macro@GraphEnum) |
//! | write generic code | the traits [`GraphEntity`](trait@GraphEntity), [`GraphComplex`](trait@GraphComplex), [`GraphEnum`](trait@GraphEnum) |
//! | choose the type of a field | [`edm`], [`Secret`], [`odata`] |
//! | build requests and read responses | [`request`], [`Route`], [`Change`], [`odata::Page`] |
//! | read and write JSON with the least to build | [`json`] |
//! | inspect a type at run time | [`schema`] |
//! | compare types with Graph's own metadata | the module `metadata`, with the feature `metadata` |
//! | use the types of Windows Autopilot | the module `autopilot`, with the feature `autopilot` (on by default) |
//!
//! In the repository, `docs/architecture.md` explains how the derives and the runtime work, and `docs/contributing.md`
//! explains how to add to them.
//!
#![cfg_attr(feature = "autopilot", doc = include_str!("autopilot/families.md"))]

// Derived code refers to this crate by its name, also inside the crate.
extern crate self as graph_models;

#[cfg(feature = "autopilot")]
pub mod autopilot;
mod body;
mod change;
pub mod edm;
pub mod json;
#[cfg(feature = "metadata")]
pub mod metadata;
pub mod odata;
/// Not part of the public interface; it can change without notice.
#[doc(hidden)]
pub mod precompiled;
pub mod request;
mod route;
mod scan;
pub mod schema;
mod secret;
mod setter;
mod types;
mod value;
mod wire;

pub use change::Change;
pub use route::{PathError, Route};
pub use secret::Secret;
pub use types::{GraphComplex, GraphEntity, GraphEnum};

/// The items that derived code refers to. They can change without notice.
#[doc(hidden)]
pub mod __private {
    pub use std::{
        boxed::Box,
        clone::Clone,
        cmp::PartialEq,
        convert::{From, Into},
        default::Default,
        fmt::{Debug, Display, Formatter, Result as FmtResult},
        ops::Deref,
        option::Option,
        primitive::{str, usize as Index},
        result::Result,
    };

    pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

    pub use crate::{
        Change, GraphComplex, GraphEntity, GraphEnum, Route,
        body::{equal, show},
        odata::{BindMany, BindOne, Page},
        request::{NoBody, NoContent},
        route::{assert_answer, assert_body},
        schema::{
            Base, EdmType, PropertySchema, PropertyType, Role, SCHEMA_INIT, TypeKind, TypeRef, TypeSchema,
            assert_distinct_from_base, assert_distinct_from_keyed_base, assert_distinct_type,
            assert_distinct_type_of_many, assert_keyless_base,
        },
        setter::{IntoChange, IntoCollection},
        types::{
            BodyTypes, CreateOf, Member, NamesOf, Updatable, UpdateOf, enumeration_schema, find_member, other_name,
            without_key,
        },
        value::{
            Borrowed, EdmValue, HasSchema, NoProperty, Object, ObjectMut, Output, Place, ReadAction, ReadValue, Token,
            UnknownType, WriteValue, no_init,
        },
        wire::{read, write},
    };
}

/// The example on the page of the registry.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
