//! What every structured value has: accessors by index, a value to start from, and serde's traits.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Type;

use crate::model::{Property, Role};

/// A field of a struct: where its property stands in the schema, and what it starts as.
pub(super) struct Field<'a> {
    pub(super) index: usize,
    pub(super) ident: &'a Ident,
    pub(super) start: TokenStream,
    /// The type, unless it is known to be a value.
    pub(super) doubtful: Option<&'a Type>,
}

impl<'a> Field<'a> {
    /// A field of an entity, or of the body that creates one.
    pub(super) fn new(index: usize, property: &Property<'a>) -> Self {
        let start = match property.optional() {
            Some(_) => quote!(__graph::Option::None),
            None => quote!(__graph::Constant::EMPTY),
        };
        Self { index, ident: property.ident, start, doubtful: (!property.is_plain()).then_some(property.ty) }
    }

    /// A field of the body that updates an entity, whose type is a `Change`.
    pub(super) fn change(index: usize, property: &Property<'a>) -> Self {
        match property.role {
            Role::Additional => Self::new(index, property),
            _ => Self { index, ident: property.ident, start: quote!(__graph::Change::Keep), doubtful: None },
        }
    }
}

/// The accessors of a struct of these fields.
///
/// A field is coerced, which is quick to check, if its type is known to be a value. Others are asked by way of their
/// type: if that is no value, what rustc says of it here is what it says of it in the schema, and it says it once.
pub(super) fn accessors<'a>(ident: &Ident, fields: impl Iterator<Item = Field<'a>>) -> TokenStream {
    let (mut values, mut places, mut starts) = (Vec::new(), Vec::new(), Vec::new());
    for Field { index, ident, start, doubtful } in fields {
        if let Some(ty) = doubtful {
            values.push(quote!(#index => <#ty as __graph::Value>::property(&self.#ident),));
            places.push(quote!(#index => <#ty as __graph::Value>::property_mut(&mut self.#ident),));
        } else {
            values.push(quote!(#index => &self.#ident,));
            places.push(quote!(#index => &mut self.#ident,));
        }
        starts.push(quote!(#ident: #start,));
    }
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
                    #(#values)*
                    _ => &__graph::Skipped,
                }
            }

            #[inline]
            fn place(&mut self, index: __graph::Index) -> &mut dyn __graph::Property {
                match index {
                    #(#places)*
                    _ => __graph::Skipped::place(),
                }
            }
        }

        #[automatically_derived]
        impl __graph::Constant for #ident {
            const EMPTY: Self = Self { #(#starts)* };
        }
    }
}

/// What makes a struct or a union a value.
pub(super) fn value(ident: &Ident) -> TokenStream {
    let read = quote!(__graph::read_object(self, token));
    value_by(ident, &read, &quote!(__graph::Write::Object(self)))
}

/// What makes any derived type a value, and gives it serde's traits. It has a `SCHEMA` and is `Constant`.
pub(super) fn value_by(ident: &Ident, read: &TokenStream, write: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __graph::Value for #ident {
            const TYPE: &'static __graph::PropertyType =
                &__graph::PropertyType::required(__graph::EdmType::Declared(&SCHEMA));

            #[inline]
            fn empty() -> Self {
                <Self as __graph::Constant>::EMPTY
            }

            #[inline]
            fn read(&mut self, token: __graph::Token<'_>) -> __graph::Read<'_> {
                #read
            }

            #[inline]
            fn write(&self) -> __graph::Write<'_> {
                #write
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
