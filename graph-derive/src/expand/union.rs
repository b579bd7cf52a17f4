//! A union: one of several types, told apart by `@odata.type`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Type;

use super::{Expansion, ask, ask_of, body, routes, structured, structured::Schema};
use crate::{
    attr::Derive,
    model::{Body, CarriedOver, Model, Union},
};

pub(super) fn expand(model: &Model<'_>, union: &Union<'_>) -> Expansion {
    let ident = model.ident;
    let types: Vec<_> = union.variants.iter().map(|variant| variant.ty).collect();
    let graph_trait = model.graph_trait();
    let schemas = types.iter().map(|ty| ask(ty, &quote!(__graph), model.derive.name(), "SCHEMA"));
    let default = match union.variants.iter().position(|variant| variant.is_default) {
        Some(index) => quote!(__graph::Option::Some(#index)),
        None => quote!(__graph::Option::None),
    };
    let schema = Schema {
        odata_type: model.odata_type.value(),
        kind: quote!(Union { known: &[#(#schemas),*], default: #default }),
        ..Schema::default()
    };
    // A type that is there twice is reported already.
    let repeats = union.variants.iter().any(|variant| variant.repeats);
    let assertion = (!repeats).then(|| {
        quote!(
            const _: () = __graph::assert_told_apart(&SCHEMA);
        )
    });
    let accessors = accessors(ident, union, types.iter().map(|ty| Held::by_trait(ty, model.derive)).collect());
    let create = union.create.as_ref().map(|create| expand_create(model, union, create));
    let (create_type, create_impls) = create.map(|create| (create.types, create.impls)).unzip();
    let update = union.update.as_ref().map(|update| expand_update(model, union, update));
    let (update_type, update_impls) = update.map(|update| (update.types, update.impls)).unzip();
    let entity = union.create.as_ref().map(|create| entity_items(union, create));
    let routes = routes::expand(model, &union.routes);
    let held = structured::held(model, union.create.as_ref(), union.update.as_ref(), (quote!(()), quote!(())));
    Expansion {
        types: quote!(#create_type #update_type),
        impls: quote! {
            #schema
            #assertion
            #accessors

            #[automatically_derived]
            impl __graph::#graph_trait for #ident {
                #entity
            }

            #held
            #routes
            #create_impls
            #update_impls
        },
    }
}

/// What a variant holds: its type, a value to start from, and how the drivers get at it.
struct Held {
    ty: TokenStream,
    start: TokenStream,
    value: TokenStream,
    place: TokenStream,
}

impl Held {
    /// A type of the author's, which may lack the trait it is to have.
    fn by_trait(ty: &Type, derive: Derive) -> Self {
        let start = ask(ty, &quote!(__graph), derive.name(), "START");
        let ask_of = |item| ask_of(ty, derive.name(), item, &quote!(value));
        Self { ty: quote!(#ty), start, value: ask_of("variant"), place: ask_of("variant_mut") }
    }

    /// A type that is a value.
    fn known(ty: TokenStream) -> Self {
        Self { ty, start: quote!(__graph::Value::EMPTY), value: quote!(value), place: quote!(value) }
    }
}

/// What an enum of these types in the union's variants has: accessors, serde's traits, and `From` each of the types.
fn accessors(ident: &Ident, union: &Union<'_>, mut all: Vec<Held>) -> TokenStream {
    let known = all.len();
    let unknown = match union.other {
        Some(other) => quote!(Self::#other(__graph::Value::EMPTY)),
        None => quote!(return __graph::Skipped::place()),
    };
    let from =
        union.variants.iter().zip(&all).filter(|(variant, _)| !variant.repeats).map(|(variant, Held { ty, .. })| {
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
    let from: TokenStream = from.collect();
    all.extend(union.other.map(|_| Held::known(quote!(__graph::UnknownType))));
    let idents: Vec<_> = union.variants.iter().map(|variant| variant.ident).chain(union.other).collect();
    let starts: Vec<_> = idents.iter().zip(&all).map(|(ident, held)| (ident, &held.start)).collect();
    // What keeps any type, or else the first.
    let (first, start) = if union.other.is_some() { starts[known] } else { starts[0] };
    let value = structured::tabled(ident, Some(quote!(Self::#first(#start))));
    let places =
        starts[..known].iter().enumerate().map(|(index, (ident, start))| quote!(#index => Self::#ident(#start),));
    let values = all.iter().map(|held| &held.value);
    let filled = all.iter().map(|held| &held.place);
    quote! {
        #[automatically_derived]
        impl __graph::Object for #ident {
            #[inline]
            fn value(&self, _: __graph::Index) -> &dyn __graph::Property {
                match self {
                    #(Self::#idents(value) => #values,)*
                }
            }
        }

        #[automatically_derived]
        impl __graph::ObjectMut for #ident {
            #[inline]
            fn place(&mut self, index: __graph::Index) -> &mut dyn __graph::PropertyMut {
                *self = match index {
                    #(#places)*
                    _ => #unknown,
                };
                match self {
                    #(Self::#idents(value) => #filled,)*
                }
            }
        }

        #value

        #from
    }
}

fn entity_items(union: &Union<'_>, create: &Body) -> TokenStream {
    let create = &create.ident;
    let ids = union.variants.iter().map(|variant| {
        let (ident, id) = (variant.ident, ask_of(variant.ty, "GraphEntity", "id", &quote!(value)));
        quote!(Self::#ident(value) => #id,)
    });
    let other = union.other.map(|other| quote!(Self::#other(value) => __graph::unknown_id(value),));
    quote! {
        type Create = #create;

        #[inline]
        fn id(&self) -> &__graph::str {
            match self {
                #(#ids)*
                #other
            }
        }
    }
}

/// The union of the bodies that create.
fn expand_create(model: &Model<'_>, union: &Union<'_>, create: &Body) -> Expansion {
    let (entity, ident) = (model.ident, &create.ident);
    let doc = format!("The body that creates one of the types of [`{entity}`].");
    let Expansion { types, impls } = expand_body(model, union, create, &doc, &quote!(Create));
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
                        #(#entity::#idents(value) => Self::#idents(__graph::Structured::body(value)),)*
                        #cloned
                    }
                }
            }
        },
    }
}

/// The union of the bodies that update.
fn expand_update(model: &Model<'_>, union: &Union<'_>, update: &Body) -> Expansion {
    let entity = model.ident;
    let doc = format!("The body that updates one of the types of [`{entity}`].");
    let Expansion { types, impls } = expand_body(model, union, update, &doc, &quote!(Update));
    let updatable = union.variants.iter().map(|variant| structured::check_updatable(variant.ty));
    Expansion {
        types,
        impls: quote! {
            #impls
            #(#updatable)*
        },
    }
}

/// An enum of the bodies of the union's types: those that `Create`, or those that `Update`, as `which` says.
fn expand_body(model: &Model<'_>, union: &Union<'_>, body: &Body, doc: &str, which: &TokenStream) -> Expansion {
    let (krate, ident) = (&model.krate, &body.ident);
    let variants = union.variants.iter().map(|variant| {
        let (attributes, ident, ty) = (CarriedOver(variant.attributes), variant.ident, variant.ty);
        quote!(#attributes #ident(<#ty as #krate::__private::Structured>::#which),)
    });
    let other = union.other.map(|other| {
        let doc = "A body of a type that the model does not know.";
        quote!(#[doc = #doc] #other(#krate::odata::UnknownType),)
    });
    let bodies = union.variants.iter().map(|variant| {
        let ty = variant.ty;
        Held::known(quote!(<#ty as __graph::Structured>::#which))
    });
    let (accessors, shown) = (accessors(ident, union, bodies.collect()), body::shown(body));
    Expansion {
        types: body::declare(model, body, doc, &quote!(enum), &quote!(#(#variants)* #other)),
        impls: quote!(#accessors #shown),
    }
}
