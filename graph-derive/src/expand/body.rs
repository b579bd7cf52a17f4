//! `XCreate` and `XUpdate`: the bodies of requests.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Expansion, structured, structured::Field};
use crate::model::{Body, Model, Object, Property, Role, carried_over};

/// The body that creates: the properties that callers set, as they are in the entity.
pub(super) fn create(model: &Model<'_>, object: &Object<'_>, body: &Body) -> Expansion {
    let (entity, ident) = (model.ident, &body.ident);
    let fields = object.sent().map(|(_, field)| {
        let (attributes, vis, ident, ty) = (carried_over(field.attributes), field.vis, field.ident, field.ty);
        quote!(#(#attributes)* #vis #ident: #ty,)
    });
    let doc = format!("The body that creates a [`{entity}`]: what callers set, without what the service sets.");
    let types = declare(model, body, &doc, &fields.collect());

    let required: Vec<_> = object.sent().map(|(_, field)| field).filter(|field| field.is_required()).collect();
    let new = new(model, object, &required);
    let default = required.is_empty().then(|| default(body));
    let setters = object.sent().map(|(_, field)| match field.optional() {
        Some(ty) => setter(field, &quote!(#ty), &quote!(__graph::Option::Some(value.into()))),
        None if field.role == Role::Additional => {
            let ty = field.ty;
            setter(field, &quote!(#ty), &quote!(value.into()))
        }
        None => TokenStream::new(),
    });
    let (moved, cloned): (Vec<_>, Vec<_>) = object.sent().map(|(_, field)| copied(field)).unzip();
    let accessors = structured::accessors(ident, object.sent().map(|(index, field)| Field::new(index, field)));
    let value = structured::value(ident);
    Expansion {
        types,
        impls: quote! {
            #accessors
            #value
            #default

            #[automatically_derived]
            impl #ident {
                #new
                #(#setters)*
            }

            #[automatically_derived]
            impl __graph::From<#entity> for #ident {
                #[inline]
                fn from(entity: #entity) -> Self {
                    Self { #(#moved)* }
                }
            }

            #[automatically_derived]
            impl __graph::From<&#entity> for #ident {
                #[inline]
                fn from(entity: &#entity) -> Self {
                    Self { #(#cloned)* }
                }
            }
        },
    }
}

/// The body that updates: a change for each property that callers set.
pub(super) fn update(model: &Model<'_>, object: &Object<'_>, body: &Body) -> Expansion {
    let (entity, ident, krate) = (model.ident, &body.ident, &model.krate);
    let fields = object.sent().map(|(_, field)| {
        let (attributes, vis, ident, ty) = (carried_over(field.attributes), field.vis, field.ident, field.value_type());
        let ty = if field.role == Role::Additional { quote!(#ty) } else { quote!(#krate::Change<#ty>) };
        quote!(#(#attributes)* #vis #ident: #ty,)
    });
    let doc = format!("The body that updates a [`{entity}`]: each property is kept, cleared or set.");
    let types = declare(model, body, &doc, &fields.collect());

    let new_doc = format!("A body that keeps every property of the [`{entity}`].");
    let (vis, default) = (model.vis, default(body));
    let setters = object.sent().map(|(_, field)| {
        let ty = field.value_type();
        let ty = if field.role == Role::Additional { quote!(#ty) } else { quote!(__graph::Change<#ty>) };
        setter(field, &ty, &quote!(value.into()))
    });
    let accessors = structured::accessors(ident, object.sent().map(|(index, field)| Field::change(index, field)));
    let value = structured::value(ident);
    Expansion {
        types,
        impls: quote! {
            #accessors
            #value
            #default

            #[automatically_derived]
            impl #ident {
                #[doc = #new_doc]
                #[inline]
                #vis const fn new() -> Self {
                    <Self as __graph::Constant>::EMPTY
                }

                #(#setters)*
            }
        },
    }
}

fn declare(model: &Model<'_>, body: &Body, doc: &str, fields: &TokenStream) -> TokenStream {
    let (vis, ident, derives, attributes) = (model.vis, &body.ident, &body.derives, &body.attributes);
    let non_exhaustive = body.non_exhaustive.then(|| quote!(#[non_exhaustive]));
    quote! {
        #[doc = #doc]
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq #(, #derives)*)]
        #[allow(clippy::derive_partial_eq_without_eq)]
        #(#[#attributes])*
        #non_exhaustive
        #[must_use]
        #vis struct #ident { #fields }
    }
}

fn default(body: &Body) -> TokenStream {
    let ident = &body.ident;
    quote! {
        #[automatically_derived]
        impl __graph::Default for #ident {
            #[inline]
            fn default() -> Self {
                <Self as __graph::Constant>::EMPTY
            }
        }
    }
}

/// The constructor, which takes what a body cannot do without.
fn new(model: &Model<'_>, object: &Object<'_>, required: &[&Property<'_>]) -> TokenStream {
    let (vis, entity) = (model.vis, model.ident);
    let idents: Vec<_> = required.iter().map(|field| field.ident).collect();
    let types = required.iter().map(|field| field.ty);
    let rest = (required.len() < object.sent().count()).then(|| quote!(..<Self as __graph::Constant>::EMPTY));
    let doc = match required {
        [] => format!("An empty body, to be filled by the setters. A [`{entity}`] needs nothing."),
        _ => format!("A body with what a [`{entity}`] needs. The setters add the rest."),
    };
    quote! {
        #[doc = #doc]
        #[inline]
        #vis fn new(#(#idents: impl __graph::Into<#types>),*) -> Self {
            Self { #(#idents: #idents.into(),)* #rest }
        }
    }
}

fn setter(field: &Property<'_>, ty: &TokenStream, value: &TokenStream) -> TokenStream {
    let (attributes, vis, ident) = (carried_over(field.attributes), field.vis, field.ident);
    quote! {
        #(#attributes)*
        #[inline]
        #vis fn #ident(mut self, value: impl __graph::Into<#ty>) -> Self {
            self.#ident = #value;
            self
        }
    }
}

/// A field as `From` fills it: moved, and cloned. What the model does not know may be the service's own, so it stays.
fn copied(field: &Property<'_>) -> (TokenStream, TokenStream) {
    let ident = field.ident;
    match field.role {
        Role::Additional => (quote!(#ident: __graph::Constant::EMPTY,), quote!(#ident: __graph::Constant::EMPTY,)),
        _ => (quote!(#ident: entity.#ident,), quote!(#ident: __graph::Clone::clone(&entity.#ident),)),
    }
}
