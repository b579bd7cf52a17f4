//! Generates the code for a struct: the entity or complex type itself.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{
    accessors::{self, Field},
    body, create, names, routes,
    schema::Schema,
    structured,
    tokens::{Expansion, assoc_path, call_site_ident},
    update,
};
use crate::{
    kind::Kind,
    model::{Base, KeySource, Marks, Model, Object, Role},
};

pub(super) fn expand(model: &Model<'_>, object: &Object<'_>) -> Expansion {
    let fields: Vec<_> = object.fields().map(Field::new).collect();
    expand_fields(model, object, &fields, &accessors::init(&fields))
}

/// Returns the code for the object with these fields and this initial value.
pub(super) fn expand_fields(
    model: &Model<'_>,
    object: &Object<'_>,
    fields: &[Field<'_>],
    init: &TokenStream,
) -> Expansion {
    let ident = model.ident;
    let create = object.create.as_ref().map(|create| create::expand(model, object, create)).unwrap_or_default();
    let update = object.update.as_ref().map(|update| update::expand(model, object, update)).unwrap_or_default();
    let (create_type, create_impls) = (create.types, create.impls);
    let (update_type, update_impls) = (update.types, update.impls);

    let schema = schema(model, object);
    let accessors = accessors::accessors(ident, fields);
    let has_schema = structured::object_schema(ident, init);
    let graph_type = graph_type(model, object);
    let names = names::expand(model, object);
    let (names_struct, names_impls) = (names.types, names.impls);
    let names_type = names::type_of(ident);
    let body_types = structured::body_types(
        model,
        object.create.as_ref(),
        object.update.as_ref(),
        (quote!(<#ident>::NAMES), quote!(#names_type)),
    );
    let base = object.base.as_ref().filter(|_| object.update.is_some());
    let base_updatable = base.map(|base| structured::check_updatable(base.field.ty));
    let routes = routes::expand(model, &object.routes, object.create.as_ref(), object.update.as_ref());
    let assertion = assertion(model, object);
    Expansion {
        types: quote!(#create_type #update_type #names_struct),
        impls: quote!(#schema #accessors #has_schema #graph_type #body_types #names_impls #routes #create_impls #base_updatable #update_impls #assertion),
    }
}

/// Returns the checks that the type does not repeat a field of its base, with the span of the base, and that not both of
/// them have a key, with the span of what says where the key is.
fn assertion(model: &Model<'_>, object: &Object<'_>) -> TokenStream {
    let Some(base) = &object.base else { return quote!() };
    let span = Span::call_site().located_at(base.field.ty.span());
    let distinct = quote_spanned!(span=> const _: () = __graph::assert_distinct_from_base(&SCHEMA););
    if model.kind != Kind::Entity {
        return distinct;
    }
    let key = match object.key_source() {
        KeySource::Field(key) => key.ident.span(),
        KeySource::Keyless(keyless) => keyless.span(),
        KeySource::Base | KeySource::Missing => {
            return quote_spanned!(span=> const _: () = __graph::assert_distinct_from_keyed_base(&SCHEMA););
        }
    };
    let span = Span::call_site().located_at(key);
    let keyless = quote_spanned!(span=> const _: () = __graph::assert_keyless_base(&SCHEMA););
    quote!(#distinct #keyless)
}

fn schema(model: &Model<'_>, object: &Object<'_>) -> Schema {
    let (mut names, mut types, mut constants, mut roles) = (vec![], vec![], vec![], vec![]);
    for property in &object.properties {
        names.push(property.name.value());
        types.push(property.value_type());
        constants.push(if property.optional().is_some() {
            call_site_ident("OPTIONAL")
        } else {
            call_site_ident("TYPE")
        });
        roles.push(call_site_ident(match property.role {
            Role::Key => "Key",
            Role::ReadOnly => "ReadOnly",
            Role::Navigation | Role::Bind => "Navigation",
            _ => "Data",
        }));
    }
    let bound = object.bound().map(|property| format!("{}@odata.bind", property.name.value()));
    let bind_types = object.bound().map(|property| body::bind_type(property, &quote!(__graph)));
    // One repetition writes all properties, as in the accessors.
    let properties = quote! {
        #(__graph::PropertySchema {
            name: #names,
            ty: <#types as __graph::EdmValue>::#constants,
            role: __graph::Role::#roles,
        },)*
        #(__graph::PropertySchema {
            name: #bound,
            ty: <#bind_types as __graph::EdmValue>::OPTIONAL,
            role: __graph::Role::Bind,
        },)*
    };
    Schema {
        odata_type: model.odata_type.value(),
        kind: match model.kind {
            _ if model.untyped => quote!(Untyped),
            // A type whose key is missing is not an entity for the checks of types that have it as their base.
            Kind::Entity if !matches!(object.key_source(), KeySource::Missing) => quote!(Entity),
            _ => quote!(Complex),
        },
        properties,
        additional: object.additional.is_some(),
        annotations: object.annotations.is_some(),
        derived_type: object.derived_type.is_some(),
        base: object.base.as_ref().map(|Base { field, before }| {
            let schema = assoc_path(field.ty, &quote!(__graph), model.kind.derive(), "SCHEMA");
            quote!(__graph::Base { schema: #schema, before: #before })
        }),
        not_selectable: marked(object, |marks| marks.not_selectable.is_some()),
        beta: marked(object, |marks| marks.beta.is_some()),
    }
}

/// Returns the wire names of the properties that have a mark.
fn marked(object: &Object<'_>, has_mark: impl Fn(&Marks) -> bool) -> Vec<String> {
    object
        .properties
        .iter()
        .filter(|property| has_mark(&property.marks))
        .map(|property| property.name.value())
        .collect()
}

/// Returns the impl of the trait that has the name of the derive.
fn graph_type(model: &Model<'_>, object: &Object<'_>) -> TokenStream {
    let (ident, graph_trait) = (model.ident, model.graph_trait());
    let create = object.create.as_ref().filter(|_| model.kind == Kind::Entity);
    let create = create.map(|create| &create.ident).into_iter();
    quote! {
        #[automatically_derived]
        impl __graph::#graph_trait for #ident {
            #(type Create = #create;)*
        }
    }
}
