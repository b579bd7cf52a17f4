//! From the model to code. Nothing here fails.
//!
//! The derived code is tables, and accessors by index; the logic is in `graph-models`. All of it but the types that
//! callers name is in a `const _`, where `__graph` is the private module of `graph-models`.

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

/// The code for a type. With `is_valid`, the compiler also checks the rules that need the tables of other types; a type
/// with a mistake is not checked further, so that one mistake gives one error.
pub(crate) fn expand(model: &Model<'_>, is_valid: bool) -> TokenStream {
    let Expansion { types, impls, assertion } = match &model.shape {
        Shape::Object(object) => object::expand(model, object),
        Shape::Union(union) => union::expand(model, union),
        Shape::Enumeration(enumeration) => enumeration::expand(model, enumeration),
        Shape::PlaceholderObject(object) => object::expand_fields(model, object, &[], &fallback::init()),
        Shape::PlaceholderEnumeration => fallback::enumeration(model),
    };
    let krate = &model.krate;
    let assertion = is_valid.then_some(assertion);
    quote! {
        #types

        #[allow(dead_code, deprecated, missing_docs, unreachable_code, unreachable_pub, unused_qualifications, clippy::all, clippy::pedantic)]
        const _: () = {
            use #krate::__private::{self as __graph, Clone as _};
            #impls
            #assertion
        };
    }
}
