//! The derives of [`graph-models`](https://docs.rs/graph-models), which re-exports them. Depend on that crate, because
//! the generated code names it.
//!
//! A derive reads what the author wrote (`attr`), determines what it means (`model`), checks rules for the whole type
//! (`check`), and generates tables and accessors (`expand`). The runtime in `graph-models` reads and writes the JSON.
//!
//! The docs of each derive are in `docs/`. Their examples are tested with this crate.

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

#[doc = include_str!("../docs/entity.md")]
#[doc = include_str!("../docs/entity_fields.md")]
#[doc = include_str!("../docs/entity_union.md")]
#[doc = include_str!("../docs/entity_mistakes.md")]
#[proc_macro_derive(GraphEntity, attributes(graph_entity, graph_complex, graph_enum, serde))]
pub fn derive_graph_entity(input: TokenStream) -> TokenStream {
    derive(Kind::Entity, input.into()).into()
}

#[doc = include_str!("../docs/complex.md")]
#[doc = include_str!("../docs/complex_union.md")]
#[proc_macro_derive(GraphComplex, attributes(graph_entity, graph_complex, graph_enum, serde))]
pub fn derive_graph_complex(input: TokenStream) -> TokenStream {
    derive(Kind::Complex, input.into()).into()
}

#[doc = include_str!("../docs/enumeration.md")]
#[doc = include_str!("../docs/enumeration_mistakes.md")]
#[proc_macro_derive(GraphEnum, attributes(graph_entity, graph_complex, graph_enum, serde))]
pub fn derive_graph_enum(input: TokenStream) -> TokenStream {
    derive(Kind::Enumeration, input.into()).into()
}
