//! Tokens that several expanders generate.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Type, spanned::Spanned};

/// The code for one output, such as a type or one of its bodies.
#[derive(Default)]
pub(super) struct Expansion {
    /// The types that callers name.
    pub(super) types: TokenStream,
    /// The content of the `const _`.
    pub(super) impls: TokenStream,
}

/// Returns `<T as Trait>::item`, where `graph` is the private module of `graph-models`.
///
/// All tokens have the span of the type. If the type does not implement the trait, the compiler reports this at the
/// type, and once.
pub(super) fn assoc_path(ty: &Type, graph: &TokenStream, graph_trait: &str, item: &str) -> TokenStream {
    let span = ty.span();
    let (graph_trait, item) = (Ident::new(graph_trait, span), Ident::new(item, span));
    quote_spanned!(span=> <#ty as #graph::#graph_trait>::#item)
}

/// Returns `Alias<T>`, with the span of the type, for the same reason.
pub(super) fn alias(ty: &Type, graph: &TokenStream, name: &str) -> TokenStream {
    let span = ty.span();
    let (graph, name) = (at_type(ty, graph), Ident::new(name, span));
    quote_spanned!(span=> #graph::#name<#ty>)
}

/// Returns `<T as Trait>::item(argument)`, with the span of the type, for the same reason.
pub(super) fn assoc_call(ty: &Type, graph_trait: &str, item: &str, argument: &TokenStream) -> TokenStream {
    let function = assoc_path(ty, &quote!(__graph), graph_trait, item);
    quote_spanned!(ty.span()=> #function(#argument))
}

/// Returns tokens with the location of the type. An error at them is equal to one at the type, so it is reported once.
pub(super) fn at_type(ty: &Type, tokens: impl ToTokens) -> TokenStream {
    let relocate = |mut token: TokenTree| {
        token.set_span(ty.span());
        token
    };
    tokens.into_token_stream().into_iter().map(relocate).collect()
}

pub(super) fn call_site_ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
