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
    let (graph, value) = (quote!(__graph), quote!(value.into()));
    let setters = object.sent().map(|(_, field)| field).map(|field| Setter {
        field,
        ty: field_type(field, &graph),
        value: &value,
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
    let ty = field.value_type();
    match field.role {
        Role::Additional => BodyType::Same(ty),
        Role::Base => BodyType::Generated(alias(ty, graph, "UpdateOf")),
        Role::Bind => BodyType::Generated(quote!(#graph::Change<#graph::Bind>)),
        _ => BodyType::Generated(quote!(#graph::Change<#ty>)),
    }
}
