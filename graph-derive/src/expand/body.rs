//! Generates the code that create and update bodies have in common. They are generated from the fields of a struct or
//! from the variants of a union.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Type, ext::IdentExt};

use super::{
    accessors::{self, Field},
    structured,
    tokens::{at_type, call_site_ident},
};
use crate::model::{Body, Model, Object, Property, Role};

/// Returns the `struct` with these fields, or the `enum` with these variants.
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
        #[allow(unused_qualifications, clippy::derive_partial_eq_without_eq)]
        #(#[#attributes])*
        #non_exhaustive
        #[must_use]
        #vis #keyword #ident { #content }
    }
}

/// The type of a field in a body: the author's type, or one that is generated from it.
pub(super) enum BodyType<'a> {
    Same(&'a Type),
    Generated(TokenStream),
}

impl ToTokens for BodyType<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Same(ty) => ty.to_tokens(tokens),
            Self::Generated(ty) => ty.to_tokens(tokens),
        }
    }
}

/// Returns the fields of a body, each with this type and with the docs of the author's field.
pub(super) fn fields<'a>(object: &Object<'a>, ty: impl Fn(&Property<'a>) -> BodyType<'a>) -> TokenStream {
    let base = object.base.as_ref().map(|base| {
        let Property { ident, vis, carried_over, .. } = base.field;
        let (declared, ty) = (at_type(base.field.ty, quote!(#vis #ident)), ty(&base.field));
        quote!(#carried_over #declared: #ty,)
    });
    let fields: Vec<_> = object.sent().map(|(_, field)| field).filter(|field| field.role != Role::Base).collect();
    let attributes = fields.iter().map(|field| field.carried_over);
    let visibilities = fields.iter().map(|field| field.vis);
    let idents = fields.iter().map(|field| field.ident);
    let types = fields.iter().map(|field| ty(field));
    // Wherever a body is used, the compiler checks that its last field has a size. If a base does not have a derive, its
    // body has none, so the base is not the last field.
    quote!(#base #(#attributes #visibilities #idents: #types,)*)
}

/// Returns the accessors, the schema, and `Debug` and `PartialEq` for the struct with these fields.
pub(super) fn structure<'a>(body: &Body, fields: impl Iterator<Item = Field<'a>>) -> TokenStream {
    let fields: Vec<_> = fields.collect();
    let accessors = accessors::accessors(&body.ident, &fields);
    let has_schema = structured::object_schema(&body.ident, &accessors::init(&fields));
    let debug_and_eq = debug_and_eq(body);
    quote!(#accessors #has_schema #debug_and_eq)
}

/// Returns `Debug` and `PartialEq` that use the schema. Derived impls would take much longer to compile.
pub(super) fn debug_and_eq(body: &Body) -> TokenStream {
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

/// Returns the type of a field that binds a navigation property; `graph` is the private module of `graph-models`.
pub(super) fn bind_type(field: &Property<'_>, graph: &TokenStream) -> TokenStream {
    if field.item_type().is_some() { quote!(#graph::BindMany) } else { quote!(#graph::BindOne) }
}

/// A method that sets a field.
pub(super) struct Setter<'a> {
    pub(super) field: &'a Property<'a>,
    /// The trait that the argument implements for a type: `Into`, `IntoCollection` or `IntoChange`.
    pub(super) bound: &'static str,
    pub(super) ty: BodyType<'a>,
    /// The expression for the new value of the field; the argument is called `value`.
    pub(super) value: &'a TokenStream,
}

pub(super) fn setters(setters: &[Setter<'_>]) -> TokenStream {
    let attributes = setters.iter().map(|setter| setter.field.carried_over);
    let visibilities = setters.iter().map(|setter| setter.field.vis);
    let names = setters.iter().map(|setter| &setter.field.setter);
    let idents = setters.iter().map(|setter| setter.field.ident);
    let bounds = setters.iter().map(|setter| call_site_ident(setter.bound));
    let types = setters.iter().map(|setter| &setter.ty);
    let values = setters.iter().map(|setter| setter.value);
    quote! {
        #(
            #attributes
            #visibilities fn #names(mut self, value: impl __graph::#bounds<#types>) -> Self {
                self.#idents = #values;
                self
            }
        )*
    }
}

/// Returns `Default`, with the initial value.
pub(super) fn default(body: &Body) -> TokenStream {
    let ident = &body.ident;
    quote! {
        #[automatically_derived]
        impl __graph::Default for #ident {
            #[inline]
            fn default() -> Self {
                <Self as __graph::EdmValue>::INIT
            }
        }
    }
}
