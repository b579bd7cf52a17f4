//! A union: one of several types, told apart by `@odata.type`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Type;

use super::{Expansion, body, routes, structured, structured::Schema};
use crate::model::{Body, Model, Union, carried_over};

pub(super) fn expand(model: &Model<'_>, union: &Union<'_>) -> Expansion {
    let ident = model.ident;
    let types: Vec<_> = union.variants.iter().map(|variant| variant.ty).collect();
    let graph_trait = model.graph_trait();
    let default = match union.variants.iter().position(|variant| variant.is_default) {
        Some(index) => quote!(__graph::Option::Some(#index)),
        None => quote!(__graph::Option::None),
    };
    let schema = Schema {
        odata_type: model.odata_type.value(),
        kind: quote!(Union { known: &[#(<#types as __graph::#graph_trait>::SCHEMA),*], default: #default }),
        ..Schema::default()
    };
    // A type that is there twice is reported already.
    let repeats = union.variants.iter().any(|variant| variant.repeats);
    let assertion = (!repeats).then(|| {
        quote!(
            const _: () = __graph::assert_told_apart(&SCHEMA);
        )
    });
    let accessors = accessors(ident, union, &types.iter().map(|ty| quote!(#ty)).collect::<Vec<_>>());
    let create = union.create.as_ref().map(|create| expand_create(model, union, create));
    let (create_type, create_impls) = create.map(|create| (create.types, create.impls)).unzip();
    let update = union.update.as_ref().map(|update| expand_update(model, union, update));
    let (update_type, update_impls) = update.map(|update| (update.types, update.impls)).unzip();
    let entity = union.create.as_ref().map(|create| entity_items(union, create));
    let routes = routes::expand(model, &union.routes);
    Expansion {
        types: quote!(#create_type #update_type),
        impls: quote! {
            #schema
            #assertion
            #accessors

            #[automatically_derived]
            impl __graph::#graph_trait for #ident {
                const SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
                #entity
            }

            #routes
            #create_impls
            #update_impls
        },
    }
}

/// What an enum of these types in the union's variants has: accessors, serde's traits, and `From` each of the types.
fn accessors(ident: &Ident, union: &Union<'_>, types: &[TokenStream]) -> TokenStream {
    let idents: Vec<_> = union.variants.iter().map(|variant| variant.ident).collect();
    let indices = 0..idents.len();
    let all: Vec<_> = idents.iter().copied().chain(union.other).collect();
    let unknown = match union.other {
        Some(other) => quote!(Self::#other(__graph::Constant::EMPTY)),
        None => quote!(return __graph::Skipped::place()),
    };
    let from = union.variants.iter().zip(types).filter(|(variant, _)| !variant.repeats).map(|(variant, ty)| {
        let variant = variant.ident;
        quote! {
            #[automatically_derived]
            impl __graph::From<#ty> for #ident {
                #[inline]
                fn from(value: #ty) -> Self {
                    Self::#variant(value)
                }
            }
        }
    });
    let start = union.other.or_else(|| idents.first().copied());
    let value = structured::value(ident);
    quote! {
        #[automatically_derived]
        impl __graph::Object for #ident {
            #[inline]
            fn schema(&self) -> &'static __graph::TypeSchema {
                &SCHEMA
            }

            #[inline]
            fn value(&self, _: __graph::Index) -> &dyn __graph::Property {
                match self {
                    #(Self::#all(value) => value,)*
                }
            }

            #[inline]
            fn place(&mut self, index: __graph::Index) -> &mut dyn __graph::Property {
                *self = match index {
                    #(#indices => Self::#idents(__graph::Constant::EMPTY),)*
                    _ => #unknown,
                };
                match self {
                    #(Self::#all(value) => value,)*
                }
            }
        }

        #[automatically_derived]
        impl __graph::Constant for #ident {
            const EMPTY: Self = Self::#start(__graph::Constant::EMPTY);
        }

        #value

        #(#from)*
    }
}

fn entity_items(union: &Union<'_>, create: &Body) -> TokenStream {
    let create = &create.ident;
    let idents = union.variants.iter().map(|variant| variant.ident);
    let other = union.other.map(|other| quote!(Self::#other(value) => __graph::unknown_id(value),));
    quote! {
        type Create = #create;

        #[inline]
        fn id(&self) -> &__graph::str {
            match self {
                #(Self::#idents(value) => __graph::GraphEntity::id(value),)*
                #other
            }
        }
    }
}

/// The union of the bodies that create.
fn expand_create(model: &Model<'_>, union: &Union<'_>, create: &Body) -> Expansion {
    let (entity, ident) = (model.ident, &create.ident);
    let doc = format!("The body that creates one of the types of [`{entity}`].");
    let Expansion { types, impls } =
        expand_body(model, union, create, &doc, |graph, ty| quote!(<#ty as #graph::GraphEntity>::Create));
    let idents: Vec<_> = union.variants.iter().map(|variant| variant.ident).collect();
    let moved = union.other.map(|other| quote!(#entity::#other(value) => Self::#other(__graph::without_key(value)),));
    let cloned = union.other.map(
        |other| quote!(#entity::#other(value) => Self::#other(__graph::without_key(__graph::Clone::clone(value))),),
    );
    Expansion {
        types,
        impls: quote! {
            #impls

            #[automatically_derived]
            impl __graph::From<#entity> for #ident {
                #[inline]
                fn from(entity: #entity) -> Self {
                    match entity {
                        #(#entity::#idents(value) => Self::#idents(__graph::From::from(value)),)*
                        #moved
                    }
                }
            }

            #[automatically_derived]
            impl __graph::From<&#entity> for #ident {
                #[inline]
                fn from(entity: &#entity) -> Self {
                    match entity {
                        #(#entity::#idents(value) => Self::#idents(__graph::From::from(value)),)*
                        #cloned
                    }
                }
            }
        },
    }
}

/// The union of the bodies that update.
fn expand_update(model: &Model<'_>, union: &Union<'_>, update: &Body) -> Expansion {
    let (entity, ident) = (model.ident, &update.ident);
    let doc = format!("The body that updates one of the types of [`{entity}`].");
    let Expansion { types, impls } =
        expand_body(model, union, update, &doc, |graph, ty| quote!(<#ty as #graph::Updatable>::Update));
    Expansion {
        types,
        impls: quote! {
            #impls

            #[automatically_derived]
            impl __graph::Updatable for #entity {
                type Update = #ident;
            }
        },
    }
}

/// An enum of the bodies of the union's types, each of which `body` names by way of the private module.
fn expand_body(
    model: &Model<'_>,
    union: &Union<'_>,
    body: &Body,
    doc: &str,
    body_type: fn(&TokenStream, &Type) -> TokenStream,
) -> Expansion {
    let (krate, ident) = (&model.krate, &body.ident);
    let variants = union.variants.iter().map(|variant| {
        let (attributes, ident) = (carried_over(variant.attributes), variant.ident);
        let ty = body_type(&quote!(#krate::__private), variant.ty);
        quote!(#(#attributes)* #ident(#ty),)
    });
    let other = union.other.map(|other| {
        let doc = "A body of a type that the model does not know.";
        quote!(#[doc = #doc] #other(#krate::odata::UnknownType),)
    });
    let bodies: Vec<_> = union.variants.iter().map(|variant| body_type(&quote!(__graph), variant.ty)).collect();
    Expansion {
        types: body::declare(model, body, doc, &quote!(enum), &quote!(#(#variants)* #other)),
        impls: accessors(ident, union, &bodies),
    }
}
