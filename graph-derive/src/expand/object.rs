//! A struct: the entity or complex type itself.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Expansion, body, names, routes, structured, structured::Field};
use crate::{
    attr::Derive,
    model::{Model, Object, Role},
};

pub(super) fn expand(model: &Model<'_>, object: &Object<'_>) -> Expansion {
    let ident = model.ident;
    let create = object.create.as_ref().map(|create| body::create(model, object, create));
    let update = object.update.as_ref().map(|update| body::update(model, object, update));
    let (create_type, create_impls) = create.map(|create| (create.types, create.impls)).unzip();
    let (update_type, update_impls) = update.map(|update| (update.types, update.impls)).unzip();

    let schema = schema(model, object);
    let accessors =
        structured::accessors(ident, object.fields().enumerate().map(|(index, field)| Field::new(index, field)));
    let value = structured::value(ident);
    let graph_type = graph_type(model, object);
    let names = names::expand(model, object);
    let routes = routes::expand(model, object);
    Expansion {
        types: quote!(#create_type #update_type),
        impls: quote!(#schema #accessors #value #graph_type #names #routes #create_impls #update_impls),
    }
}

fn schema(model: &Model<'_>, object: &Object<'_>) -> TokenStream {
    let kind = if model.derive == Derive::Entity { quote!(Entity) } else { quote!(Complex) };
    let rows = object.properties.iter().map(|property| {
        let (name, ty) = (&property.name.value(), property.ty);
        let role = match property.role {
            Role::Key => quote!(Key),
            Role::ReadOnly => quote!(ReadOnly),
            Role::Data | Role::Additional => quote!(Data),
        };
        quote! {
            __graph::PropertySchema { name: #name, ty: <#ty as __graph::Value>::TYPE, role: __graph::Role::#role },
        }
    });
    structured::schema(&model.odata_type, &kind, &rows.collect(), object.additional.is_some())
}

/// The trait that the derive is named for.
fn graph_type(model: &Model<'_>, object: &Object<'_>) -> TokenStream {
    let ident = model.ident;
    let (graph_trait, entity) = match (model.derive, &object.create) {
        (Derive::Entity, Some(create)) => (quote!(GraphEntity), Some(entity_items(&create.ident, object))),
        _ => (quote!(GraphComplex), None),
    };
    quote! {
        #[automatically_derived]
        impl __graph::#graph_trait for #ident {
            const SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
            #entity
        }
    }
}

fn entity_items(create: &Ident, object: &Object<'_>) -> TokenStream {
    let id = match object.key().filter(|key| key.is_string()) {
        Some(key) => {
            let key = key.ident;
            quote!(&self.#key)
        }
        // There is an error about the key already.
        None => quote!(""),
    };
    quote! {
        type Create = #create;

        #[inline]
        fn id(&self) -> &__graph::str {
            #id
        }
    }
}
