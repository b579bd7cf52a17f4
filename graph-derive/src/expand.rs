//! From the model to code. Nothing here fails.
//!
//! Derived code is tables, and accessors by index; what to do with them stands in `graph-models`. All of it but the
//! structs that callers name stands in a `const _`, where `__graph` is the private module of `graph-models`.

mod body;
mod create;
mod enumeration;
mod names;
mod object;
mod routes;
mod structured;
mod union;
mod update;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{DeriveInput, Type, spanned::Spanned};

use crate::{
    attr::Derive,
    check,
    errors::Errors,
    model::{Model, Shape},
};

/// What a derive makes of its input: code, and an error for each mistake in it.
pub(crate) fn derive(derive: Derive, input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Errors::default();
    let model = Model::read(derive, &input, &mut errors);
    let code = model.map(|model| {
        check::check(&model, &mut errors);
        expand(&model)
    });
    let errors = errors.into_compile_errors();
    quote!(#code #errors)
}

/// `<T as Trait>::item`, all of it at the type, so that what the compiler says of a type without the trait stands there
/// and is said once. The trait is in the private module, which is `graph` here.
fn ask(ty: &Type, graph: &TokenStream, graph_trait: &str, item: &str) -> TokenStream {
    let span = ty.span();
    let (graph_trait, item) = (Ident::new(graph_trait, span), Ident::new(item, span));
    quote_spanned!(span=> <#ty as #graph::#graph_trait>::#item)
}

/// `<T as Trait>::item(argument)`, in the same way.
fn ask_of(ty: &Type, graph_trait: &str, item: &str, argument: &TokenStream) -> TokenStream {
    let function = ask(ty, &quote!(__graph), graph_trait, item);
    quote_spanned!(ty.span()=> #function(#argument))
}

/// A word of the derived code.
fn word(word: &str) -> Ident {
    Ident::new(word, Span::call_site())
}

/// What is made of a type.
struct Expansion {
    /// The types that callers name.
    types: TokenStream,
    /// What stands in the `const _`.
    impls: TokenStream,
}

fn expand(model: &Model<'_>) -> TokenStream {
    let Expansion { types, impls } = match &model.shape {
        Shape::Object(object) => object::expand(model, object),
        Shape::Union(union) => union::expand(model, union),
        Shape::Enumeration(enumeration) => enumeration::expand(model, enumeration),
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

#[cfg(test)]
mod golden;
#[cfg(test)]
mod mutations;
