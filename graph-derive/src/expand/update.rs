//! Generates `XUpdate`, the update body of an `X`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    accessors::Field,
    body::{self, BodyType, Setter},
    docs,
    tokens::{Expansion, alias},
};
use crate::model::{Body, Model, Object, Property, Role};

/// Returns the code for the update body, which has a `Change` for each property that callers set.
pub(super) fn expand(model: &Model<'_>, object: &Object<'_>, update: &Body) -> Expansion {
    let (ident, krate, vis) = (&update.ident, &model.krate, model.vis);
    let doc = docs::update_body(model, object);
    let private = quote!(#krate::__private);
    let fields = body::fields(object, |field| field_type(field, &private));
    let types = body::declare(model, update, &doc, &quote!(struct), &fields);

    let structure = body::structure(update, object.sent().map(Field::change));
    let default = body::default(update);
    let new_doc = docs::new_update_body();
    let (graph, into, into_change) = (quote!(__graph), quote!(value.into()), quote!(value.into_change()));
    let some = quote!(__graph::Option::Some(value.into()));
    let setters = object.sent().map(|(_, field)| match (changed_type(field, &graph), field.optional()) {
        (Some(ty), _) => Setter { field, bound: "IntoChange", ty, value: &into_change },
        (None, Some(ty)) => Setter { field, bound: "Into", ty: BodyType::Same(ty), value: &some },
        (None, None) => Setter { field, bound: "Into", ty: field_type(field, &graph), value: &into },
    });
    let setters = body::setters(&setters.collect::<Vec<_>>());
    Expansion {
        types,
        impls: quote! {
            #structure
            #default

            #[automatically_derived]
            impl #ident {
                #[doc = #new_doc]
                #[inline]
                #vis const fn new() -> Self {
                    <Self as __graph::EdmValue>::INIT
                }

                #setters
            }
        },
    }
}

/// Returns the type of a field in the body; `graph` is the private module of `graph-models`.
fn field_type<'a>(field: &Property<'a>, graph: &TokenStream) -> BodyType<'a> {
    match (changed_type(field, graph), field.role) {
        (Some(ty), _) => BodyType::Generated(quote!(#graph::Change<#ty>)),
        (None, Role::Base) => BodyType::Generated(alias(field.ty, graph, "UpdateOf")),
        (None, _) => BodyType::Same(field.ty),
    }
}

/// Returns the `T` of a field whose type in the body is `Change<T>`.
fn changed_type<'a>(field: &Property<'a>, graph: &TokenStream) -> Option<BodyType<'a>> {
    match field.role {
        Role::Base | Role::Additional | Role::DerivedType => None,
        Role::Bind => Some(BodyType::Generated(body::bind_type(field, graph))),
        _ => Some(BodyType::Same(field.value_type())),
    }
}
