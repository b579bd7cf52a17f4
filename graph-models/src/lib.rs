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

// Derived code names this crate from outside; inside it, that is this crate too.
extern crate self as graph_models;

#[cfg(feature = "autopilot")]
pub mod autopilot;
mod body;
mod change;
mod derived;
pub mod edm;
#[cfg(feature = "metadata")]
pub mod metadata;
mod object;
pub mod odata;
mod route;
pub mod schema;
mod secret;
mod wire;

pub use change::Change;
pub use derived::{GraphComplex, GraphEntity, GraphEnum};
pub use graph_derive::{GraphComplex, GraphEntity, GraphEnum};
pub use route::{PathError, Route};
pub use secret::Secret;

/// What derived code names. It changes without notice.
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
        derived::{Member, Structured, Updatable, enumeration, find_member, owned, unknown_id, without_key},
        object::{Borrowed, Object, ObjectMut, Property, PropertyMut, Skipped, Tabled, Value},
        odata::{Bind, UnknownType},
        schema::{
            Base, EdmType, PropertySchema, PropertyType, Role, TypeKind, TypeRef, TypeSchema, assert_beside_base,
            assert_told_apart,
        },
        wire::{Either, Read, Token, Write, read, shared, write},
    };
}

// What the guide shows needs both.
#[cfg(all(doctest, feature = "autopilot", feature = "metadata"))]
#[doc = include_str!("../../README.md")]
struct Readme;
