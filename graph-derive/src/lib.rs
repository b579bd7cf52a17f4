//! The derives of [`graph-models`](https://docs.rs/graph-models), which re-exports them. Depend on that crate; the code
//! these macros emit names it.
//!
//! A derive reads what the author wrote (`attr`), says what it means (`model`), checks it as a whole (`check`)
//! and writes tables and accessors (`expand`). All knowledge of the wire stands in `graph-models`.

mod attr;
mod case;
mod check;
mod derive;
mod errors;
mod expand;
mod kind;
mod message;
mod model;

use derive::derive;
use kind::Kind;
use proc_macro::TokenStream;

/// An entity type: a structured type with a key.
///
/// On a struct with named fields, each of which is a property, it gives
///
/// - `impl GraphEntity`: `ODATA_TYPE`, `SCHEMA`, `Create` and `id()`;
/// - `Serialize` and `Deserialize` for the struct and all that is named below;
/// - `XCreate`, the body that creates an `X`: without the key and the read-only properties, with `new(..)`, a setter
///   per optional property, and `From<X>` and `From<&X>`;
/// - with `update`, `XUpdate`, the body of a PATCH: each property a `Change`, with a setter;
/// - `Clone`, `Debug` and `PartialEq` for both: bodies show and compare what they send, whatever the `Debug` and
///   `PartialEq` of the values in them;
/// - `X::NAMES`, with the wire name of each property in a field;
/// - a constant per route.
///
/// On an enum with one variant per derived type, it gives `impl GraphEntity` that dispatches by `@odata.type`, and an
/// `XCreate` that is an enum too. It can have `routes` and `update`.
///
/// # On the type: `#[graph_entity(..)]`
///
/// | key | meaning |
/// |---|---|
/// | `odata_type = "#microsoft.graph.x"` | the type, as `@odata.type` names it; required |
/// | `routes(NAME = "METHOD /template", ..)` | a constant per route; doc comments before a route go to its constant |
/// | `create(name = "..", derive(..), attr(..))` | another name for `XCreate`; derives and attributes added to it |
/// | `update` | makes `XUpdate` |
/// | `crate = "path"` | where `graph_models` is, for crates that re-export it |
///
/// # On a field: `#[graph_entity(..)]`
///
/// | key | meaning |
/// |---|---|
/// | `name = ".."` | the wire name; without it, the field's name in lowerCamelCase |
/// | `key` | this is the key; without it, the field called `id` is |
/// | `read_only` | only the service sets it: left out of `XCreate` and `XUpdate` |
/// | `base` | the struct of the base type, whose properties stand beside the others on the wire; a base of an entity is an entity and has the key |
/// | `navigation` | a navigation property: read when it is expanded; not in `XCreate` and `XUpdate`, nor in `$select` |
/// | `bind` | a navigation property that `XCreate` and `XUpdate` set with a `Bind`, which refers to entities by URL |
/// | `additional` | the `AdditionalProperties` that keeps what the model does not know |
/// | `annotations` | the `Annotations` that keeps control information; not in `XCreate` and `XUpdate` |
///
/// # On a variant: `#[graph_entity(..)]`
///
/// | key | meaning |
/// |---|---|
/// | `other` | keeps an `UnknownType`: the name and the whole object of a type that no other variant knows |
/// | `default` | the type of an object that does not name its type; without it, such an object is an error |
#[proc_macro_derive(GraphEntity, attributes(graph_entity, graph_complex, graph_enum, serde))]
pub fn derive_graph_entity(input: TokenStream) -> TokenStream {
    derive(Kind::Entity, input.into()).into()
}

/// A complex type: a structured type without a key.
///
/// It gives what `GraphEntity` gives, less the key and the routes, and a create body only if `create` asks for it.
/// The attributes are those of `GraphEntity`, in `#[graph_complex(..)]`, and one more: `untyped`, in place of
/// `odata_type`, makes a body that has no type on the wire, such as that of an action or of a response. Its properties
/// may have the names of control information, such as `@odata.id`.
#[proc_macro_derive(GraphComplex, attributes(graph_entity, graph_complex, graph_enum, serde))]
pub fn derive_graph_complex(input: TokenStream) -> TokenStream {
    derive(Kind::Complex, input.into()).into()
}

/// An enumeration type: an enum whose variants hold no data.
///
/// It gives `impl GraphEnum`, `Serialize` and `Deserialize`.
///
/// # On the enum: `#[graph_enum(..)]`
///
/// `odata_type` and `crate`, as for `GraphEntity`. With `flags`, a value can be several members at once: a field of type
/// `Vec` of the enum is then one text on the wire, the names with commas between.
///
/// # On a variant: `#[graph_enum(..)]`
///
/// | key | meaning |
/// |---|---|
/// | `name = ".."` | the name of the member; without it, the variant's name in lowerCamelCase |
/// | `other` | on a variant that holds a `String`: keeps the name of a member the model does not know |
///
/// Without an `other` variant, reading a member that the model does not know is an error. Services add members, so
/// most enumerations should have one.
#[proc_macro_derive(GraphEnum, attributes(graph_entity, graph_complex, graph_enum, serde))]
pub fn derive_graph_enum(input: TokenStream) -> TokenStream {
    derive(Kind::Enumeration, input.into()).into()
}
