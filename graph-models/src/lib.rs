#![doc = include_str!("../../README.md")]

// Derived code names this crate from outside; inside it, that is this crate too.
extern crate self as graph_models;

#[cfg(feature = "autopilot")]
pub mod autopilot;
mod change;
mod derived;
pub mod edm;
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
        borrow::ToOwned,
        clone::Clone,
        convert::{From, Into},
        default::Default,
        option::Option,
        primitive::{str, usize as Index},
        result::Result,
    };

    pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

    pub use crate::{
        Change, GraphComplex, GraphEntity, GraphEnum, Route,
        derived::{read_member, unknown_id},
        object::{Constant, Object, Property, Skipped, Value},
        odata::UnknownType,
        schema::{EdmType, PropertySchema, PropertyType, Role, TypeKind, TypeSchema},
        wire::{Read, Token, Write, read, shared, write},
    };
}
