//! Generates the code for a union: an enum of structured types, of which `@odata.type` selects one.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{
    body, docs, routes,
    schema::Schema,
    structured,
    tokens::{Expansion, alias, assoc_call, assoc_path},
};
use crate::{
    kind::Kind,
    model::{Body, Model, Union, Variant},
};

pub(super) fn expand(model: &Model<'_>, union: &Union<'_>) -> Expansion {
    let ident = model.ident;
    let graph_trait = model.graph_trait();
    let variant_trait = variant_trait(model.kind);
    let schemas =
        union.variants.iter().map(|variant| assoc_path(variant.ty, &quote!(__graph), variant_trait, "SCHEMA"));
    let default = match union.variants.iter().position(|variant| variant.is_default) {
        Some(index) => quote!(__graph::Option::Some(#index)),
        None => quote!(__graph::Option::None),
    };
    let schema = Schema {
        odata_type: model.odata_type.value(),
        kind: quote!(Union { known: &[#(#schemas),*], default: #default }),
        ..Schema::default()
    };
    let distinct = distinct_types(union);
    let contents = union.variants.iter().map(|variant| Content::authored(variant, variant_trait));
    let accessors = accessors(ident, union, contents.collect());
    let create = union.create.as_ref().map(|create| expand_create(model, union, create)).unwrap_or_default();
    let (create_type, create_impls) = (create.types, create.impls);
    let update = union.update.as_ref().map(|update| expand_update(model, union, update)).unwrap_or_default();
    let (update_type, update_impls) = (update.types, update.impls);
    let create = union.create.as_ref().map(|create| &create.ident).into_iter();
    let routes = routes::expand(model, &union.routes, union.create.as_ref(), union.update.as_ref());
    let body_types =
        structured::body_types(model, union.create.as_ref(), union.update.as_ref(), (quote!(()), quote!(())));
    Expansion {
        types: quote!(#create_type #update_type),
        impls: quote! {
            #schema
            #distinct
            #accessors

            #[automatically_derived]
            impl __graph::#graph_trait for #ident {
                #(type Create = #create;)*
            }

            #body_types
            #routes
            #create_impls
            #update_impls
        },
    }
}

/// Returns the check that the types have different names, each with the span of its type.
fn distinct_types(union: &Union<'_>) -> TokenStream {
    // A type that is repeated in the source is reported already.
    let distinct = union.variants.iter().enumerate().filter(|(_, variant)| !variant.is_repeated);
    let distinct = distinct.map(|(index, variant)| (index, variant.ty.span()));
    if union.variants.len() <= COMPARED_IN_PAIRS {
        let checks = distinct.skip(1);
        let checks = checks.map(|(index, span)| quote_spanned!(span=> __graph::assert_distinct_type(&SCHEMA, #index);));
        return quote!(const _: () = { #(#checks)* };);
    }
    let slots = 2 * union.variants.len();
    let checks = distinct
        .map(|(index, span)| quote_spanned!(span=> __graph::assert_distinct_type_of_many(&SCHEMA, #index, seen);));
    quote! {
        const _: () = {
            let seen = &mut [__graph::Option::None; #slots];
            #(#checks)*
        };
    }
}

/// The number of variants up to which a hash table takes the compiler longer than comparing all pairs of names.
const COMPARED_IN_PAIRS: usize = 16;

/// Returns the trait that the types in the variants must implement. A union of complex types can contain entities, since
/// a service can derive both from one type; a union of entities has a create body for each of its types.
fn variant_trait(kind: Kind) -> &'static str {
    match kind {
        Kind::Entity => "GraphEntity",
        _ => "BodyTypes",
    }
}

/// The content of a variant: its type without the `Box` around it, its initial value, and how the accessors reach it.
struct Content {
    ty: TokenStream,
    /// Where the compiler reports that two variants have the same type.
    span: Span,
    init: TokenStream,
    property: TokenStream,
    property_mut: TokenStream,
    is_boxed: bool,
}

impl Content {
    /// Creates the content of a type that the author wrote, which may not implement the trait that it must implement.
    fn authored(variant: &Variant<'_>, variant_trait: &str) -> Self {
        let Variant { ty, is_boxed, .. } = *variant;
        let init = assoc_path(ty, &quote!(__graph), variant_trait, "__INIT");
        let call = |item| assoc_call(ty, variant_trait, item, &quote!(value));
        Self {
            ty: quote!(#ty),
            span: ty.span(),
            init,
            property: call("__variant"),
            property_mut: call("__variant_mut"),
            is_boxed,
        }
    }

    /// Creates the content of a type that is known to implement `EdmValue`.
    fn generated(ty: TokenStream, is_boxed: bool) -> Self {
        let (property, property_mut) =
            if is_boxed { (quote!(&**value), quote!(&mut **value)) } else { (quote!(value), quote!(value)) };
        Self { ty, span: Span::call_site(), init: quote!(__graph::EdmValue::INIT), property, property_mut, is_boxed }
    }
}

/// Returns a value in a `Box`, if the variant has one.
fn boxed(is_boxed: bool, value: &TokenStream) -> TokenStream {
    if is_boxed { quote!(__graph::Box::new(#value)) } else { value.clone() }
}

/// Returns the accessors, the schema and serde's traits for an enum that has the variants of the union with this
/// content, and `From` for each type.
fn accessors(ident: &Ident, union: &Union<'_>, mut contents: Vec<Content>) -> TokenStream {
    let known = contents.len();
    let unknown = match union.other {
        Some(other) => quote!(Self::#other(__graph::EdmValue::INIT)),
        None => quote!(return __graph::NoProperty::leak()),
    };
    let distinct = union.variants.iter().zip(&contents).filter(|(variant, _)| !variant.is_repeated);
    let from = distinct.map(|(variant, &Content { ref ty, span, is_boxed, .. })| {
        let (variant, value) = (variant.ident, boxed(is_boxed, &quote_spanned!(span=> value)));
        quote_spanned! {span=>
            #[automatically_derived]
            impl __graph::From<#ty> for #ident {
                #[inline]
                fn from(value: #ty) -> Self {
                    Self::#variant(#value)
                }
            }
        }
    });
    let from: TokenStream = from.collect();
    contents.extend(union.other.map(|_| Content::generated(quote!(__graph::UnknownType), false)));
    let idents: Vec<_> = union.variants.iter().map(|variant| variant.ident).chain(union.other).collect();
    let inits: Vec<_> = idents
        .iter()
        .zip(&contents)
        .map(|(ident, Content { init, is_boxed, .. })| {
            let init = boxed(*is_boxed, init);
            quote!(Self::#ident(#init))
        })
        .collect();
    // The initial value is the variant that keeps any type, or else the first variant that does not allocate.
    let is_constant = |index: &usize| !contents[*index].is_boxed;
    let first = if union.other.is_some() { Some(known) } else { (0..known).find(is_constant) };
    let has_schema = structured::union_schema(ident, &inits[first.unwrap_or(0)], first.is_none());
    let become_variant = inits[..known].iter().enumerate().map(|(index, init)| quote!(#index => #init,));
    let property = contents.iter().map(|content| &content.property);
    let property_mut = contents.iter().map(|content| &content.property_mut);
    quote! {
        #[automatically_derived]
        impl __graph::Object for #ident {
            #[inline]
            fn property(&self, _: __graph::Index) -> &dyn __graph::WriteValue {
                match self {
                    #(Self::#idents(value) => #property,)*
                }
            }
        }

        #[automatically_derived]
        impl __graph::ObjectMut for #ident {
            #[inline]
            fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
                *self = match index {
                    #(#become_variant)*
                    _ => #unknown,
                };
                match self {
                    #(Self::#idents(value) => #property_mut,)*
                }
            }
        }

        #has_schema

        #from
    }
}

/// Returns the code for the enum of the create bodies.
fn expand_create(model: &Model<'_>, union: &Union<'_>, create: &Body) -> Expansion {
    let (entity, ident) = (model.ident, &create.ident);
    let doc = docs::union_create_body(model);
    let Expansion { types, impls } = expand_body(model, union, create, &doc, "CreateOf");
    let idents: Vec<_> = union.variants.iter().map(|variant| variant.ident).collect();
    let from_value = union.variants.iter().map(|variant| {
        let value = if variant.is_boxed { quote!(*value) } else { quote!(value) };
        boxed(variant.is_boxed, &quote!(__graph::From::from(#value)))
    });
    let to_create = union
        .variants
        .iter()
        .map(|variant| boxed(variant.is_boxed, &assoc_call(variant.ty, "GraphEntity", "__to_create", &quote!(value))));
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
                        #(#entity::#idents(value) => Self::#idents(#from_value),)*
                        #moved
                    }
                }
            }

            #[automatically_derived]
            impl __graph::From<&#entity> for #ident {
                #[inline]
                fn from(entity: &#entity) -> Self {
                    match entity {
                        #(#entity::#idents(value) => Self::#idents(#to_create),)*
                        #cloned
                    }
                }
            }
        },
    }
}

/// Returns the code for the enum of the update bodies.
fn expand_update(model: &Model<'_>, union: &Union<'_>, update: &Body) -> Expansion {
    let doc = docs::union_update_body(model);
    let Expansion { types, impls } = expand_body(model, union, update, &doc, "UpdateOf");
    let updatable = union.variants.iter().map(|variant| structured::check_updatable(variant.ty));
    Expansion {
        types,
        impls: quote! {
            #impls
            #(#updatable)*
        },
    }
}

/// Returns the code for an enum of the bodies of the union's types; `body_of` is the alias for the type of a body.
fn expand_body(model: &Model<'_>, union: &Union<'_>, body: &Body, doc: &str, body_of: &str) -> Expansion {
    let (krate, ident) = (&model.krate, &body.ident);
    let private = quote!(#krate::__private);
    let variants = union.variants.iter().map(|variant| {
        let (carried_over, ident, ty) = (variant.carried_over, variant.ident, alias(variant.ty, &private, body_of));
        let ty = if variant.is_boxed { quote!(#private::Box<#ty>) } else { ty };
        quote!(#carried_over #ident(#ty),)
    });
    let other = union.other.map(|other| {
        let doc = docs::unknown_body();
        quote!(#[doc = #doc] #other(#krate::odata::UnknownType),)
    });
    let bodies = union
        .variants
        .iter()
        .map(|variant| Content::generated(alias(variant.ty, &quote!(__graph), body_of), variant.is_boxed));
    let (accessors, debug_and_eq) = (accessors(ident, union, bodies.collect()), body::debug_and_eq(body));
    Expansion {
        types: body::declare(model, body, doc, &quote!(enum), &quote!(#(#variants)* #other)),
        impls: quote!(#accessors #debug_and_eq),
    }
}
