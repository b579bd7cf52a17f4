//! What the bodies of requests have in common: they are made from the fields of a struct, or the variants of a union.

use proc_macro2::TokenStream;
use quote::quote;

use super::structured::{self, Field};
use crate::model::{Body, Model, Property, carried_over};

/// The `struct` of these fields, or the `enum` of these variants.
pub(super) fn declare(
    model: &Model<'_>,
    body: &Body,
    doc: &str,
    keyword: &TokenStream,
    content: &TokenStream,
) -> TokenStream {
    let (vis, ident, derives, attributes) = (model.vis, &body.ident, &body.derives, &body.attributes);
    let non_exhaustive = body.non_exhaustive.then(|| quote!(#[non_exhaustive]));
    quote! {
        #[doc = #doc]
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq #(, #derives)*)]
        #[allow(clippy::derive_partial_eq_without_eq)]
        #(#[#attributes])*
        #non_exhaustive
        #[must_use]
        #vis #keyword #ident { #content }
    }
}

/// A field of the struct, with the documentation of the field that it is made from.
pub(super) fn field(field: &Property<'_>, ty: &TokenStream) -> TokenStream {
    let (attributes, vis, ident) = (carried_over(field.attributes), field.vis, field.ident);
    quote!(#(#attributes)* #vis #ident: #ty,)
}

/// What the struct has as any derived type has it.
pub(super) fn structure<'a>(model: &Model<'_>, body: &Body, fields: impl Iterator<Item = Field<'a>>) -> TokenStream {
    let of = model.ident;
    structured::object(&body.ident, &quote!(<#of as __graph::Value>::TYPE), fields, false)
}

/// A method that sets a field, which takes what becomes this type.
pub(super) fn setter(field: &Property<'_>, ty: &TokenStream, value: &TokenStream) -> TokenStream {
    let (attributes, vis, ident) = (carried_over(field.attributes), field.vis, field.ident);
    quote! {
        #(#attributes)*
        #vis fn #ident(mut self, value: impl __graph::Into<#ty>) -> Self {
            self.#ident = #value;
            self
        }
    }
}

/// A default that sets nothing.
pub(super) fn default(body: &Body) -> TokenStream {
    let ident = &body.ident;
    quote! {
        #[automatically_derived]
        impl __graph::Default for #ident {
            #[inline]
            fn default() -> Self {
                <Self as __graph::Value>::EMPTY
            }
        }
    }
}
