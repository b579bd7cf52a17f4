//! Generates the code that every structured value has: a schema, an initial value, serde's traits, and the names of its
//! bodies.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Type;

use super::tokens::{alias, at_type};
use crate::model::{Body, Model};

/// Returns `HasSchema` and serde's traits for a struct, whose schema is in scope as `SCHEMA`.
pub(super) fn object_schema(ident: &Ident, init: &TokenStream) -> TokenStream {
    let init = quote!(const INIT: Self = #init;);
    has_schema(ident, &init, &quote!(__graph::Output::Object(&__graph::Borrowed(self), &SCHEMA)))
}

/// Returns the same impls for a union. Its initial value is a constant, unless it `allocates`.
pub(super) fn union_schema(ident: &Ident, init: &TokenStream, allocates: bool) -> TokenStream {
    let init = if allocates {
        quote! {
            const INIT: Self = __graph::no_init();

            fn init() -> Self {
                #init
            }
        }
    } else {
        quote!(const INIT: Self = #init;)
    };
    has_schema(ident, &init, &quote!(__graph::Output::Union(__graph::Object::property(self, 0))))
}

fn has_schema(ident: &Ident, init: &TokenStream, output: &TokenStream) -> TokenStream {
    let serde = serde(ident, output);
    quote! {
        #[automatically_derived]
        impl __graph::HasSchema for #ident {
            const TYPE_SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
            #init
        }

        #serde
    }
}

/// Returns serde's traits for a type; `output` is the expression for the value that `Serialize` writes.
pub(super) fn serde(ident: &Ident, output: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __graph::Serialize for #ident {
            // Inlining `deserialize` too makes release builds slower.
            #[inline(always)]
            fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
                __graph::write(#output, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> __graph::Deserialize<'de> for #ident {
            fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
                __graph::read(deserializer)
            }
        }
    }
}

/// Returns the impl that gives the bodies and the names of this type to a type that has it as a base or in a variant.
pub(super) fn body_types(
    model: &Model<'_>,
    create: Option<&Body>,
    update: Option<&Body>,
    (names, names_type): (TokenStream, TokenStream),
) -> TokenStream {
    let ident = model.ident;
    let [create_type, update_type] = [create, update].map(|body| body.map_or(ident, |body| &body.ident));
    let updatable = update.map(|_| {
        quote! {
            #[automatically_derived]
            impl __graph::Updatable for #update_type {}
        }
    });
    quote! {
        #[automatically_derived]
        impl __graph::BodyTypes for #ident {
            type Create = #create_type;
            type Update = #update_type;
            type Names = #names_type;
            const NAMES: #names_type = #names;
        }

        #updatable
    }
}

/// Returns the check that the type of a base or of a variant has an update body.
pub(super) fn check_updatable(ty: &Type) -> TokenStream {
    // A type without an update body has itself in its place, so the error names the type.
    let update = alias(ty, &quote!(__graph), "UpdateOf");
    at_type(ty, quote!(const _: () = <#update as __graph::Updatable>::CHECK;))
}
