//! A struct: the entity or complex type itself.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{
    Expansion, ask, ask_of, create, names, routes, structured,
    structured::{Field, Schema},
    update,
};
use crate::{
    attr::Derive,
    model::{Base, Model, Object, Role},
};

pub(super) fn expand(model: &Model<'_>, object: &Object<'_>) -> Expansion {
    let ident = model.ident;
    let create = object.create.as_ref().map(|create| create::expand(model, object, create));
    let update = object.update.as_ref().map(|update| update::expand(model, object, update));
    let (create_type, create_impls) = create.map(|create| (create.types, create.impls)).unzip();
    let (update_type, update_impls) = update.map(|update| (update.types, update.impls)).unzip();

    let schema = schema(model, object);
    // At the base, so that the error is there. A second key is reported already.
    let assertion = object.base.as_ref().filter(|_| object.key().is_none()).map(|base| {
        let at_base = Span::call_site().located_at(base.field.ty.span());
        quote_spanned!(at_base=> const _: () = __graph::assert_beside_base(&SCHEMA);)
    });
    let structure =
        structured::object(ident, &structured::own_type(), object.fields().map(Field::new), object.is_hollow);
    let graph_type = graph_type(model, object);
    let names = names::expand(model, object);
    let names_type = names::type_of(ident);
    let held = structured::held(
        model,
        object.create.as_ref(),
        object.update.as_ref(),
        (quote!(<#ident>::NAMES), quote!(#names_type)),
    );
    let base = object.base.as_ref().filter(|_| object.update.is_some());
    let base_updatable = base.map(|base| structured::check_updatable(base.field.ty));
    let routes = routes::expand(model, &object.routes);
    Expansion {
        types: quote!(#create_type #update_type),
        impls: quote!(#schema #assertion #structure #graph_type #held #names #routes #create_impls #base_updatable #update_impls),
    }
}

fn schema(model: &Model<'_>, object: &Object<'_>) -> Schema {
    let rows = object.properties.iter().map(|property| {
        let role = match property.role {
            Role::Key => quote!(Key),
            Role::ReadOnly => quote!(ReadOnly),
            Role::Navigation | Role::Bind => quote!(Navigation),
            _ => quote!(Data),
        };
        let ty = match property.optional() {
            Some(ty) => quote!(<#ty as __graph::Value>::OPTIONAL),
            None => {
                let ty = property.ty;
                quote!(<#ty as __graph::Value>::TYPE)
            }
        };
        row(&property.name.value(), &ty, &role)
    });
    let bound = object.bound().map(|property| {
        let name = format!("{}@odata.bind", property.name.value());
        row(&name, &quote!(<__graph::Bind as __graph::Value>::OPTIONAL), &quote!(Bind))
    });
    Schema {
        odata_type: model.odata_type.value(),
        kind: match model.derive {
            _ if model.untyped => quote!(Untyped),
            Derive::Entity => quote!(Entity),
            _ => quote!(Complex),
        },
        properties: rows.chain(bound).collect(),
        additional: object.additional.is_some(),
        annotations: object.annotations.is_some(),
        base: object.base.as_ref().map(|Base { field, before }| {
            let schema = ask(field.ty, &quote!(__graph), model.derive.name(), "SCHEMA");
            quote!(__graph::Base { schema: #schema, before: #before })
        }),
    }
}

fn row(name: &str, ty: &TokenStream, role: &TokenStream) -> TokenStream {
    quote!(__graph::PropertySchema { name: #name, ty: #ty, role: __graph::Role::#role },)
}

/// The trait that the derive is named for.
fn graph_type(model: &Model<'_>, object: &Object<'_>) -> TokenStream {
    let (ident, graph_trait) = (model.ident, model.graph_trait());
    let create = object.create.as_ref().filter(|_| model.derive == Derive::Entity);
    let entity = create.map(|create| entity_items(&create.ident, object));
    quote! {
        #[automatically_derived]
        impl __graph::#graph_trait for #ident {
            const SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
            #entity
        }
    }
}

fn entity_items(create: &Ident, object: &Object<'_>) -> TokenStream {
    let id = match (object.key().filter(|key| key.is_string()), &object.base) {
        (_, Some(base)) => {
            let base_ident = base.field.ident;
            ask_of(base.field.ty, "GraphEntity", "id", &quote!(&self.#base_ident))
        }
        (Some(key), None) => {
            let key = key.ident;
            quote!(&self.#key)
        }
        // There is an error about the key already.
        (None, None) => quote!(""),
    };
    quote! {
        type Create = #create;

        #[inline]
        fn id(&self) -> &__graph::str {
            #id
        }
    }
}
