//! A struct: the entity or complex type itself.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{
    Expansion, ask, ask_of, create, names, routes, structured,
    structured::{Field, Schema},
    update, word,
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
    let structure = structured::object(ident, object.fields().map(Field::new), object.is_hollow);
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
    let (mut names, mut types, mut constants, mut roles) = (vec![], vec![], vec![], vec![]);
    for property in &object.properties {
        names.push(property.name.value());
        types.push(property.value_type());
        constants.push(if property.optional().is_some() { word("OPTIONAL") } else { word("TYPE") });
        roles.push(word(match property.role {
            Role::Key => "Key",
            Role::ReadOnly => "ReadOnly",
            Role::Navigation | Role::Bind => "Navigation",
            _ => "Data",
        }));
    }
    let bound = object.bound().map(|property| format!("{}@odata.bind", property.name.value()));
    // One repetition, as with fields.
    let properties = quote! {
        #(__graph::PropertySchema {
            name: #names,
            ty: <#types as __graph::Value>::#constants,
            role: __graph::Role::#roles,
        },)*
        #(__graph::PropertySchema {
            name: #bound,
            ty: <__graph::Bind as __graph::Value>::OPTIONAL,
            role: __graph::Role::Bind,
        },)*
    };
    Schema {
        odata_type: model.odata_type.value(),
        kind: match model.derive {
            _ if model.untyped => quote!(Untyped),
            Derive::Entity => quote!(Entity),
            _ => quote!(Complex),
        },
        properties,
        additional: object.additional.is_some(),
        annotations: object.annotations.is_some(),
        base: object.base.as_ref().map(|Base { field, before }| {
            let schema = ask(field.ty, &quote!(__graph), model.derive.name(), "SCHEMA");
            quote!(__graph::Base { schema: #schema, before: #before })
        }),
    }
}

/// The trait that the derive is named for.
fn graph_type(model: &Model<'_>, object: &Object<'_>) -> TokenStream {
    let (ident, graph_trait) = (model.ident, model.graph_trait());
    let create = object.create.as_ref().filter(|_| model.derive == Derive::Entity);
    let entity = create.map(|create| entity_items(&create.ident, object));
    quote! {
        #[automatically_derived]
        impl __graph::#graph_trait for #ident {
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
