//! What every structured value has: accessors by index, a value to start from, and serde's traits.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The accessors of a struct, whose fields stand at these indices of the schema.
pub(super) fn accessors<'a>(ident: &Ident, fields: impl Iterator<Item = (usize, &'a Ident)>) -> TokenStream {
    let (indices, fields): (Vec<_>, Vec<_>) = fields.unzip();
    quote! {
        #[automatically_derived]
        impl __graph::Object for #ident {
            #[inline]
            fn schema(&self) -> &'static __graph::TypeSchema {
                &SCHEMA
            }

            #[inline]
            fn value(&self, index: __graph::Index) -> &dyn __graph::Property {
                match index {
                    #(#indices => &self.#fields,)*
                    _ => &__graph::Skipped,
                }
            }

            #[inline]
            fn place(&mut self, index: __graph::Index) -> &mut dyn __graph::Property {
                match index {
                    #(#indices => &mut self.#fields,)*
                    _ => __graph::Skipped::place(),
                }
            }
        }

        #[automatically_derived]
        impl __graph::Constant for #ident {
            const EMPTY: Self = Self { #(#fields: __graph::Constant::EMPTY,)* };
        }
    }
}

/// What makes any derived type a value, and gives it serde's traits. It has a `SCHEMA` and is `Constant`.
pub(super) fn value(ident: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __graph::Value for #ident {
            const TYPE: &'static __graph::PropertyType =
                &__graph::PropertyType::required(__graph::EdmType::Declared(&SCHEMA));

            #[inline]
            fn empty() -> Self {
                <Self as __graph::Constant>::EMPTY
            }
        }

        #[automatically_derived]
        impl __graph::Serialize for #ident {
            #[inline]
            fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
                __graph::write(self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> __graph::Deserialize<'de> for #ident {
            #[inline]
            fn deserialize<D: __graph::Deserializer<'de>>(deserializer: D) -> __graph::Result<Self, D::Error> {
                __graph::read(deserializer)
            }
        }
    }
}

/// The static table of a type.
pub(super) fn schema(
    odata_type: &syn::LitStr,
    kind: &TokenStream,
    properties: &TokenStream,
    additional: bool,
) -> TokenStream {
    quote! {
        static SCHEMA: __graph::TypeSchema = __graph::TypeSchema {
            odata_type: #odata_type,
            kind: __graph::TypeKind::#kind,
            properties: &[#properties],
            additional: #additional,
        };
    }
}
