//! What the bodies of requests have in common: they are made from the fields of a struct, or the variants of a union.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Type, ext::IdentExt};

use super::structured::{self, Field};
use crate::model::{Body, CarriedOver, Model, Object, Property};

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
        #[derive(::core::clone::Clone #(, #derives)*)]
        #[allow(clippy::derive_partial_eq_without_eq)]
        #(#[#attributes])*
        #non_exhaustive
        #[must_use]
        #vis #keyword #ident { #content }
    }
}

/// The type of a field in a body: that of the author, or one made from it.
pub(super) enum BodyType<'a> {
    Same(&'a Type),
    Made(TokenStream),
}

impl ToTokens for BodyType<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Same(ty) => ty.to_tokens(tokens),
            Self::Made(ty) => ty.to_tokens(tokens),
        }
    }
}

/// The fields of the struct, each of its type and with the documentation of the field that it is made from.
pub(super) fn fields<'a>(object: &Object<'a>, ty: impl Fn(&Property<'a>) -> BodyType<'a>) -> TokenStream {
    let fields: Vec<_> = object.sent().map(|(_, field)| field).collect();
    let attributes = fields.iter().map(|field| CarriedOver(field.attributes));
    let visibilities = fields.iter().map(|field| field.vis);
    let idents = fields.iter().map(|field| field.ident);
    let types = fields.iter().map(|field| ty(field));
    quote!(#(#attributes #visibilities #idents: #types,)*)
}

/// What the struct has as any derived type has it.
pub(super) fn structure<'a>(body: &Body, fields: impl Iterator<Item = Field<'a>>) -> TokenStream {
    let structure = structured::object(&body.ident, fields, false);
    let shown = shown(body);
    quote!(#structure #shown)
}

/// `Debug` and `PartialEq`, which read the table: to derive them costs much more for each body.
pub(super) fn shown(body: &Body) -> TokenStream {
    let ident = &body.ident;
    let name = ident.unraw().to_string();
    quote! {
        #[automatically_derived]
        impl __graph::Debug for #ident {
            #[inline]
            fn fmt(&self, formatter: &mut __graph::Formatter<'_>) -> __graph::FmtResult {
                __graph::show(#name, &__graph::Borrowed(self), &SCHEMA, formatter)
            }
        }

        #[automatically_derived]
        impl __graph::PartialEq for #ident {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                __graph::equal(&SCHEMA, &__graph::Borrowed(self), &__graph::Borrowed(other))
            }
        }
    }
}

/// A method that sets a field.
pub(super) struct Setter<'a> {
    pub(super) field: &'a Property<'a>,
    /// It takes what becomes this type.
    pub(super) ty: BodyType<'a>,
    /// What it makes of that.
    pub(super) value: &'a TokenStream,
}

pub(super) fn setters(setters: &[Setter<'_>]) -> TokenStream {
    let attributes = setters.iter().map(|setter| CarriedOver(setter.field.attributes));
    let visibilities = setters.iter().map(|setter| setter.field.vis);
    let idents: Vec<_> = setters.iter().map(|setter| setter.field.ident).collect();
    let types = setters.iter().map(|setter| &setter.ty);
    let values = setters.iter().map(|setter| setter.value);
    quote! {
        #(
            #attributes
            #visibilities fn #idents(mut self, value: impl __graph::Into<#types>) -> Self {
                self.#idents = #values;
                self
            }
        )*
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
