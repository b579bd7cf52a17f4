//! Generates `XCreate`, the create body of an `X`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    accessors::Field,
    body::{self, BodyType, Setter},
    docs,
    tokens::{Expansion, alias, assoc_call, at_type, call_site_ident},
};
use crate::{
    kind::Kind,
    model::{Body, Model, Object, Property, Role},
};

/// Returns the code for the create body. It has the properties that callers set, with the types that they have in `X`.
pub(super) fn expand(model: &Model<'_>, object: &Object<'_>, create: &Body) -> Expansion {
    let (entity, ident, krate) = (model.ident, &create.ident, &model.krate);
    let doc = docs::create_body(model, object);
    let private = quote!(#krate::__private);
    let fields = body::fields(object, |field| field_type(field, &private));
    let types = body::declare(model, create, &doc, &quote!(struct), &fields);

    let required: Vec<_> = object.sent().map(|(_, field)| field).filter(|field| field.is_required()).collect();
    let structure = body::structure(create, object.sent().map(Field::create));
    let default = required.is_empty().then(|| body::default(create));
    let new = new(model, object, &required);
    let setters = setters(object);
    let [moved, cloned] = converted(model, object);
    Expansion {
        types,
        impls: quote! {
            #structure
            #default

            #[automatically_derived]
            impl #ident {
                #new
                #setters
            }

            #[automatically_derived]
            impl __graph::From<#entity> for #ident {
                #[inline]
                fn from(entity: #entity) -> Self {
                    Self { #moved }
                }
            }

            #[automatically_derived]
            impl __graph::From<&#entity> for #ident {
                #[inline]
                fn from(entity: &#entity) -> Self {
                    Self { #cloned }
                }
            }
        },
    }
}

/// Returns the type of a field in the body; `graph` is the private module of `graph-models`.
fn field_type<'a>(field: &Property<'a>, graph: &TokenStream) -> BodyType<'a> {
    match field.role {
        Role::Bind => {
            let bind = body::bind_type(field, graph);
            BodyType::Generated(quote!(#graph::Option<#bind>))
        }
        Role::Base => BodyType::Generated(alias(field.ty, graph, "CreateOf")),
        _ => BodyType::Same(field.ty),
    }
}

/// Returns the constructor, which takes the required fields.
fn new(model: &Model<'_>, object: &Object<'_>, required: &[&Property<'_>]) -> TokenStream {
    let vis = model.vis;
    let idents: Vec<_> = required.iter().map(|field| field.ident).collect();
    let (mut bounds, mut types, mut conversions) = (vec![], vec![], vec![]);
    for field in required {
        let (bound, ty, conversion) = match field.item_type() {
            Some(item) => ("IntoCollection", item, "into_collection"),
            None => ("Into", field.ty, "into"),
        };
        bounds.push(call_site_ident(bound));
        types.push(ty);
        conversions.push(call_site_ident(conversion));
    }
    let rest = (required.len() < object.sent().count()).then(|| quote!(..<Self as __graph::EdmValue>::INIT));
    let doc = docs::new_create_body(!required.is_empty());
    quote! {
        #[doc = #doc]
        #[inline]
        #vis fn new(#(#idents: impl __graph::#bounds<#types>),*) -> Self {
            Self { #(#idents: #idents.#conversions(),)* #rest }
        }
    }
}

/// Returns the setters of the fields that the constructor does not take.
fn setters(object: &Object<'_>) -> TokenStream {
    let (into, some) = (quote!(value.into()), quote!(__graph::Option::Some(value.into())));
    let some_collection = quote!(__graph::Option::Some(value.into_collection()));
    let graph = quote!(__graph);
    let setters = object.sent().map(|(_, field)| field).filter(|field| !field.is_required());
    let setters = setters.map(|field| {
        let (bound, ty, value) = match (field.role, field.optional(), field.item_type()) {
            (Role::Bind, _, _) => ("Into", BodyType::Generated(body::bind_type(field, &graph)), &some),
            (_, Some(_), Some(item)) => ("IntoCollection", BodyType::Same(item), &some_collection),
            (_, Some(ty), None) => ("Into", BodyType::Same(ty), &some),
            (_, None, _) => ("Into", field_type(field, &graph), &into),
        };
        Setter { field, bound, ty, value }
    });
    body::setters(&setters.collect::<Vec<_>>())
}

/// Returns the fields that `From<X>` moves and the fields that `From<&X>` clones. The body does not take additional
/// properties from the entity, because they can be read-only, nor `@odata.bind` annotations, because an entity does not
/// contain URLs of the entities that it refers to.
fn converted(model: &Model<'_>, object: &Object<'_>) -> [TokenStream; 2] {
    let (mut same, mut bound, mut additional) = (vec![], vec![], vec![]);
    let (mut base, mut base_create) = (quote!(), quote!());
    for (_, field) in object.sent() {
        match field.role {
            Role::Additional => additional.push(field.ident),
            Role::Bind => bound.push(field.ident),
            Role::Base => {
                let (ident, ty) = (field.ident, field.ty);
                let create = match model.kind {
                    Kind::Entity => assoc_call(ty, "GraphEntity", "__to_create", &quote!(&entity.#ident)),
                    // The create body of a complex type can be the type itself, which has no `From<&X>`.
                    _ => quote!(__graph::From::from(entity.#ident.clone())),
                };
                // An error about the type of the field is reported from its name to the end of its value.
                let declared = at_type(ty, ident);
                base = quote!(#declared: __graph::From::from(entity.#ident),);
                base_create = quote!(#declared: #create,);
            }
            _ => same.push(field.ident),
        }
    }
    let initial = quote! {
        #(#bound: __graph::Option::None,)*
        #(#additional: __graph::EdmValue::INIT,)*
    };
    let moved = quote! {
        #(#same: entity.#same,)*
        #base
        #initial
    };
    let cloned = quote! {
        #(#same: entity.#same.clone(),)*
        #base_create
        #initial
    };
    [moved, cloned]
}
