//! Typed Microsoft Graph models, authored in Rust.
//!
//! One annotated struct per entity gives its JSON, the bodies that create and update it, its routes and its names:
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
//! | author a type | the derives [`GraphEntity`](macro@GraphEntity), [`GraphComplex`](macro@GraphComplex), [`GraphEnum`](macro@GraphEnum) |
//! | write generic code | the traits [`GraphEntity`](trait@GraphEntity), [`GraphComplex`](trait@GraphComplex), [`GraphEnum`](trait@GraphEnum) |
//! | choose the type of a field | [`edm`], [`Secret`], [`odata`] |
//! | call Graph | [`Route`], [`odata::Page`], [`Change`] |
//! | look into a type at run time | [`schema`] |
//! | check types against Graph's own metadata | `metadata`, behind the feature of that name |
//! | manage Windows Autopilot | `autopilot`, behind the feature of that name, which is on by default |
//!
#![cfg_attr(feature = "autopilot", doc = include_str!("autopilot/families.md"))]

// Derived code names this crate by its name, inside the crate too.
extern crate self as graph_models;

#[cfg(feature = "autopilot")]
pub mod autopilot;
mod body;
mod change;
pub mod edm;
#[cfg(feature = "metadata")]
pub mod metadata;
pub mod odata;
#[doc(hidden)]
pub mod precompiled;
mod route;
mod scan;
pub mod schema;
mod secret;
mod types;
mod value;
mod wire;

pub use change::Change;
pub use route::{PathError, Route};
pub use secret::Secret;
pub use types::{GraphComplex, GraphEntity, GraphEnum};

/// The items that derived code names. They change without notice.
#[doc(hidden)]
pub mod __private {
    pub use std::{
        clone::Clone,
        cmp::PartialEq,
        convert::{From, Into},
        default::Default,
        fmt::{Debug, Formatter, Result as FmtResult},
        ops::Deref,
        option::Option,
        primitive::{str, usize as Index},
        result::Result,
    };

    pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

    pub use crate::{
        Change, GraphComplex, GraphEntity, GraphEnum, Route,
        body::{equal, show},
        odata::Bind,
        schema::{
            Base, EdmType, PropertySchema, PropertyType, Role, TypeKind, TypeRef, TypeSchema,
            assert_distinct_from_base, assert_distinct_types,
        },
        types::{BodyTypes, Member, Updatable, enumeration_schema, find_member, other_name, unknown_id, without_key},
        value::{
            Borrowed, EdmValue, HasSchema, NoProperty, Object, ObjectMut, Output, Place, ReadAction, ReadValue, Token,
            UnknownType, WriteValue, no_init,
        },
        wire::{read, write},
    };
}

// The README's examples need both features.
#[cfg(all(doctest, feature = "autopilot", feature = "metadata"))]
#[doc = include_str!("../../README.md")]
struct Readme;
