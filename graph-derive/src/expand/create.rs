//! `XCreate`: the body that creates an `X`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Expansion, ask, body, structured::Field};
use crate::{
    attr::Derive,
    model::{Body, Model, Object, Property, Role},
};

/// The body that creates: the properties that callers set, as they are in the entity.
pub(super) fn expand(model: &Model<'_>, object: &Object<'_>, create: &Body) -> Expansion {
    let (entity, ident, krate) = (model.ident, &create.ident, &model.krate);
    let doc = format!("The body that creates a [`{entity}`]: what callers set, without what the service sets.");
    let private = quote!(#krate::__private);
    let fields = object.sent().map(|(_, field)| body::field(field, &field_type(field, &private)));
    let types = body::declare(model, create, &doc, &quote!(struct), &fields.collect());

    let required: Vec<_> = object.sent().map(|(_, field)| field).filter(|field| field.is_required()).collect();
    let structure = body::structure(model, create, object.sent().map(Field::create));
    let default = required.is_empty().then(|| body::default(create));
    let new = new(model, object, &required);
    let setters = object.sent().filter_map(|(_, field)| setter(field));
    let (moved, cloned): (Vec<_>, Vec<_>) = object.sent().map(|(_, field)| copied(model, field)).unzip();
    Expansion {
        types,
        impls: quote! {
            #structure
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

/// The type of a field in the body, by way of the private module.
fn field_type(field: &Property<'_>, graph: &TokenStream) -> TokenStream {
    let ty = field.ty;
    match field.role {
        Role::Bind => quote!(#graph::Option<#graph::Bind>),
        Role::Base => ask(ty, graph, "Structured", "Create"),
        _ => quote!(#ty),
    }
}

/// The constructor, which takes what a body cannot do without.
fn new(model: &Model<'_>, object: &Object<'_>, required: &[&Property<'_>]) -> TokenStream {
    let (vis, entity) = (model.vis, model.ident);
    let idents: Vec<_> = required.iter().map(|field| field.ident).collect();
    let types = required.iter().map(|field| field.ty);
    let rest = (required.len() < object.sent().count()).then(|| quote!(..<Self as __graph::Value>::EMPTY));
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

/// The setter of a field that the constructor does not take.
fn setter(field: &Property<'_>) -> Option<TokenStream> {
    if !field.has_setter() {
        return None;
    }
    let some = quote!(__graph::Option::Some(value.into()));
    match (field.role, field.optional()) {
        (Role::Bind, _) => Some(body::setter(field, &quote!(__graph::Bind), &some)),
        (_, Some(ty)) => Some(body::setter(field, &quote!(#ty), &some)),
        (Role::Data, None) => None,
        (_, None) => Some(body::setter(field, &field_type(field, &quote!(__graph)), &quote!(value.into()))),
    }
}

/// A field as `From` fills it: moved, and cloned. What the model does not know may be the service's own, and the URL
/// of an entity is not known from the entity, so these are left out.
fn copied(model: &Model<'_>, field: &Property<'_>) -> (TokenStream, TokenStream) {
    let ident = field.ident;
    let (moved, cloned) = match field.role {
        Role::Additional => (quote!(__graph::Value::EMPTY), quote!(__graph::Value::EMPTY)),
        Role::Bind => (quote!(__graph::Option::None), quote!(__graph::Option::None)),
        Role::Base if model.derive == Derive::Entity => {
            (quote!(__graph::From::from(entity.#ident)), quote!(__graph::Structured::body(&entity.#ident)))
        }
        _ => (quote!(entity.#ident), quote!(entity.#ident.clone())),
    };
    (quote!(#ident: #moved,), quote!(#ident: #cloned,))
}
