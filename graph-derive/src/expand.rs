//! Generates the code for a model. Expanding never fails.
//!
//! The generated code is tables and accessors by index; the logic is in `graph-models`. The types that callers name are
//! next to the author's type. All other code is in a `const _`, where `__graph` is `graph_models::__private`.

mod accessors;
mod body;
mod create;
mod docs;
mod enumeration;
mod fallback;
mod names;
mod object;
mod routes;
mod schema;
mod structured;
mod tokens;
mod union;
mod update;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Model, Shape};
use tokens::Expansion;

/// Returns the code for a type.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let Expansion { types, impls } = match &model.shape {
        Shape::Object(object) => object::expand(model, object),
        Shape::Union(union) => union::expand(model, union),
        Shape::Enumeration(enumeration) => enumeration::expand(model, enumeration),
        Shape::PlaceholderObject(object) => object::expand_fields(model, object, &[], &fallback::init()),
        Shape::PlaceholderEnumeration => fallback::enumeration(model),
    };
    let krate = &model.krate;
    quote! {
        #types

        #[allow(dead_code, deprecated, missing_docs, unreachable_code, unreachable_pub, unused_qualifications, clippy::all, clippy::pedantic)]
        const _: () = {
            use #krate::__private::{self as __graph, Clone as _};
            #impls
        };
    }
}
