//! What every structured value has: accessors by index, a value to start from, and serde's traits.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;

use crate::model::{Property, Role};

/// A field of a struct: where its property stands in the schema, and what it starts as.
pub(super) struct Field<'a> {
    pub(super) index: usize,
    pub(super) ident: &'a Ident,
    pub(super) start: TokenStream,
    /// The type, unless it is known to be a value.
    pub(super) doubtful: Option<&'a Type>,
    /// Whether the properties of the base stand at this index and above.
    pub(super) is_base: bool,
}

impl<'a> Field<'a> {
    /// A field of an entity.
    pub(super) fn new((index, property): (usize, &Property<'a>)) -> Self {
        let start = match property.optional() {
            Some(_) => quote!(__graph::Option::None),
            None => quote!(__graph::Constant::EMPTY),
        };
        let doubtful = (!property.is_plain()).then_some(property.ty);
        Self { index, ident: property.ident, start, doubtful, is_base: property.role == Role::Base }
    }

    /// A field of the body that creates an entity.
    pub(super) fn create((index, property): (usize, &Property<'a>)) -> Self {
        let field = Self::new((index, property));
        // What is set by reference is not of the field's type.
        if property.role == Role::Bind { Self { doubtful: None, ..field } } else { field }
    }

    /// A field of the body that updates an entity, whose type is a `Change`.
    pub(super) fn change((index, property): (usize, &Property<'a>)) -> Self {
        let field = Self::new((index, property));
        match property.role {
            Role::Additional | Role::Base => field,
            _ => Self { start: quote!(__graph::Change::Keep), doubtful: None, ..field },
        }
    }
}

/// The accessors of a struct of these fields.
///
/// A field is coerced, which is quick to check, if its type is known to be a value. Others are asked by way of their
/// type: if that is no value, what rustc says of it here is what it says of it in the schema, and it says it once.
pub(super) fn accessors<'a>(ident: &Ident, fields: impl Iterator<Item = Field<'a>>) -> TokenStream {
    let (mut values, mut places, mut starts) = (Vec::new(), Vec::new(), Vec::new());
    for Field { index, ident, start, doubtful, is_base } in fields {
        if is_base {
            values.push(quote!(#index.. => __graph::Object::value(&self.#ident, index - #index),));
            places.push(quote!(#index.. => __graph::Object::place(&mut self.#ident, index - #index),));
        } else if let Some(ty) = doubtful {
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
    let ty = quote!(&__graph::PropertyType::required(__graph::EdmType::Declared(__graph::TypeRef(|| &SCHEMA))));
    object_value(ident, &ty)
}

/// What makes a body a value, whose table is that of the type.
pub(super) fn body_value(ident: &Ident, of: &Ident) -> TokenStream {
    object_value(ident, &quote!(<#of as __graph::Value>::TYPE))
}

fn object_value(ident: &Ident, ty: &TokenStream) -> TokenStream {
    let read = quote!(__graph::read_object(self, token));
    value_by(ident, ty, &read, &quote!(__graph::Write::Object(self)))
}

/// What makes any derived type a value, and gives it serde's traits. It is `Constant`.
pub(super) fn value_by(ident: &Ident, ty: &TokenStream, read: &TokenStream, write: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __graph::Value for #ident {
            const TYPE: &'static __graph::PropertyType = #ty;

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
            fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
                __graph::write(self, serializer)
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

/// The static table of a type. What is not given is as in most types.
#[derive(Default)]
pub(super) struct Schema {
    pub(super) odata_type: String,
    pub(super) kind: TokenStream,
    pub(super) properties: TokenStream,
    pub(super) additional: bool,
    pub(super) annotations: bool,
    pub(super) base: Option<TokenStream>,
}

impl ToTokens for Schema {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { odata_type, kind, properties, additional, annotations, base } = self;
        let base = match base {
            Some(base) => quote!(__graph::Option::Some(#base)),
            None => quote!(__graph::Option::None),
        };
        tokens.extend(quote! {
            static SCHEMA: __graph::TypeSchema = __graph::TypeSchema {
                odata_type: #odata_type,
                kind: __graph::TypeKind::#kind,
                properties: &[#properties],
                additional: #additional,
                annotations: #annotations,
                base: #base,
            };
        });
    }
}
