//! What every structured value has: accessors by index, a value to start from, and serde's traits.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;

use super::ask;
use crate::{
    attr::Derive,
    model::{Body, Model, Property, Role},
};

/// A field of a struct: where its property stands in the schema, how the drivers get at it, and what it starts as.
pub(super) struct Field<'a> {
    index: usize,
    ident: &'a Ident,
    access: Access<'a>,
    /// `None` if there is no value before one is read.
    start: Option<TokenStream>,
}

/// How the drivers get at a field.
///
/// A field is coerced, which is quick to check, if its type is known to be a value. Others are asked by way of their
/// type: if that is no value, what rustc says of it here is what it says of it in the schema, and it says it once.
enum Access<'a> {
    Known,
    Value(&'a Type),
    Optional(&'a Type),
    Change(&'a Type),
    /// The properties of the base stand at this index and above.
    Base,
}

impl<'a> Field<'a> {
    /// A field of an entity.
    pub(super) fn new((index, property): (usize, &Property<'a>)) -> Self {
        let ty = property.ty;
        let (access, start) = match property.optional() {
            Some(inner) => (Access::Optional(inner), Some(quote!(__graph::Option::None))),
            None => (Access::Value(ty), property.has_start().then(|| quote!(<#ty as __graph::Value>::EMPTY))),
        };
        let access = match property.role {
            Role::Base => Access::Base,
            _ if property.is_plain() => Access::Known,
            _ => access,
        };
        Self { index, ident: property.ident, access, start }
    }

    /// A field of the body that creates an entity.
    pub(super) fn create((index, property): (usize, &Property<'a>)) -> Self {
        let field = Self::new((index, property));
        match property.role {
            Role::Bind => Self { access: Access::Known, ..field },
            Role::Base => Self { start: Some(quote!(__graph::Value::EMPTY)), ..field },
            _ => field,
        }
    }

    /// A field of the body that updates an entity, whose type is a `Change`.
    pub(super) fn change((index, property): (usize, &Property<'a>)) -> Self {
        let field = Self::create((index, property));
        let start = Some(quote!(__graph::Change::Keep));
        match property.role {
            Role::Additional | Role::Base => field,
            _ => match field.access {
                Access::Known => Self { start, ..field },
                _ => Self { access: Access::Change(property.value_type()), start, ..field },
            },
        }
    }

    /// The field in a value before anything is read into it.
    fn started(&self) -> Option<TokenStream> {
        let Self { ident, start, .. } = self;
        start.as_ref().map(|start| quote!(#ident: #start,))
    }

    /// The arms by which the field is written and read.
    fn arms(&self) -> (TokenStream, TokenStream) {
        let Self { index, ident, access, .. } = self;
        match access {
            Access::Known => (quote!(#index => &self.#ident,), quote!(#index => &mut self.#ident,)),
            Access::Value(ty) => (
                quote!(#index => <#ty as __graph::Value>::property(&self.#ident),),
                quote!(#index => <#ty as __graph::Value>::property_mut(&mut self.#ident),),
            ),
            Access::Optional(ty) => (
                quote!(#index => <#ty as __graph::Value>::optional(&self.#ident),),
                quote!(#index => <#ty as __graph::Value>::optional_mut(&mut self.#ident),),
            ),
            Access::Change(ty) => (
                quote!(#index => <#ty as __graph::Value>::change(&self.#ident),),
                quote!(#index => <#ty as __graph::Value>::change_mut(&mut self.#ident),),
            ),
            Access::Base => (
                quote!(#index.. => __graph::Object::value(&self.#ident, index - #index),),
                quote!(#index.. => __graph::ObjectMut::place(&mut self.#ident, index - #index),),
            ),
        }
    }
}

/// What a struct of these fields has: accessors, a value to start from, and serde's traits. `ty` is how a property of
/// it stands in a schema. What is hollow has no value to start from.
pub(super) fn object<'a>(
    ident: &Ident,
    ty: &TokenStream,
    fields: impl Iterator<Item = Field<'a>>,
    is_hollow: bool,
) -> TokenStream {
    let fields: Vec<_> = fields.collect();
    let (values, places): (Vec<_>, Vec<_>) = fields.iter().map(Field::arms).unzip();
    let starts: Option<TokenStream> = fields.iter().map(Field::started).collect();
    let start = starts.filter(|_| !is_hollow).map(|starts| quote!(Self { #starts }));
    let value = object_value(ident, ty, start);
    quote! {
        #[automatically_derived]
        impl __graph::Object for #ident {
            #[inline]
            fn value(&self, index: __graph::Index) -> &dyn __graph::Property {
                match index {
                    #(#values)*
                    _ => &__graph::Skipped,
                }
            }
        }

        #[automatically_derived]
        impl __graph::ObjectMut for #ident {
            #[inline]
            fn place(&mut self, index: __graph::Index) -> &mut dyn __graph::PropertyMut {
                match index {
                    #(#places)*
                    _ => __graph::Skipped::place(),
                }
            }
        }

        #value
    }
}

/// How a property of a type stands in a schema, where the type's own schema is in scope.
pub(super) fn own_type() -> TokenStream {
    quote!(&__graph::PropertyType::required(__graph::EdmType::Declared(__graph::TypeRef(|| &SCHEMA))))
}

/// What makes a struct or a union a value.
pub(super) fn object_value(ident: &Ident, ty: &TokenStream, start: Option<TokenStream>) -> TokenStream {
    value(
        ident,
        ty,
        start,
        &quote!(__graph::read_object(self, &SCHEMA, token)),
        &quote!(__graph::Write::Object(self, &SCHEMA)),
        &quote!(__graph::Write::Object(&__graph::Borrowed(self), &SCHEMA)),
    )
}

/// What makes any derived type a value, and gives it serde's traits. A type that is wrong may have no value to start
/// from. `root` is what it puts out where it is not in another value.
pub(super) fn value(
    ident: &Ident,
    ty: &TokenStream,
    start: Option<TokenStream>,
    read: &TokenStream,
    write: &TokenStream,
    root: &TokenStream,
) -> TokenStream {
    let start = start.map(|start| quote!(const EMPTY: Self = #start;));
    quote! {
        #[automatically_derived]
        impl __graph::Value for #ident {
            const TYPE: &'static __graph::PropertyType = #ty;
            #start

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
                __graph::write(#root, serializer)
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

/// What a type that holds this one, as its base or in a variant, makes of it. `names` are its names and their type.
pub(super) fn held(
    model: &Model<'_>,
    create: Option<&Body>,
    update: Option<&Body>,
    (names, names_type): (TokenStream, TokenStream),
) -> TokenStream {
    let ident = model.ident;
    let body = (model.derive == Derive::Entity).then(|| {
        quote! {
            #[inline]
            fn body(&self) -> Self::Create {
                __graph::From::from(self)
            }
        }
    });
    let [create_type, update_type] = [create, update].map(|body| body.map_or(ident, |body| &body.ident));
    let updatable = update.map(|_| {
        quote! {
            #[automatically_derived]
            impl __graph::Updatable for #ident {}
        }
    });
    quote! {
        #[automatically_derived]
        impl __graph::Structured for #ident {
            type Create = #create_type;
            type Update = #update_type;
            type Names = #names_type;
            const NAMES: #names_type = #names;
            #body
        }

        #updatable
    }
}

/// The check that a type which this one holds has a body that updates it.
pub(super) fn check_updatable(ty: &Type) -> TokenStream {
    let check = ask(ty, &quote!(__graph), "Updatable", "CHECK");
    quote!(const _: () = #check;)
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
