//! What every structured value has: accessors by index, a value to start from, and serde's traits.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;

use super::{ask, word};
use crate::{
    attr::Derive,
    model::{Body, Model, Property, Role},
};

/// A field of a struct: where its property stands in the schema, how the drivers get at it, and what it starts as.
pub(super) struct Field<'a> {
    index: usize,
    ident: &'a Ident,
    access: Access<'a>,
    start: Start<'a>,
}

/// How the drivers get at a field.
///
/// A field is coerced, which is quick to check, if its type is known to be a value. Others are asked by way of their
/// type: if that is no value, what rustc says of it here is what it says of it in the schema, and it says it once.
#[derive(Clone, Copy)]
enum Access<'a> {
    Known,
    /// A value, one that can be left out, or a change to one: by these functions of this type.
    Asked(&'a Type, [&'static str; 2]),
    /// The base, which takes every index from its own on.
    Base,
}

const VALUE: [&str; 2] = ["property", "property_mut"];
const OPTIONAL: [&str; 2] = ["optional", "optional_mut"];
const CHANGE: [&str; 2] = ["change", "change_mut"];

/// What a field is before anything is read into it.
#[derive(Clone, Copy)]
enum Start<'a> {
    /// `None`
    Left,
    /// `Change::Keep`
    Kept,
    /// What a value of this type starts as.
    Of(&'a Type),
    /// What a value of the type that it has starts as.
    Inferred,
    /// There is no value before one is read.
    Missing,
}

impl<'a> Field<'a> {
    /// A field of an entity.
    pub(super) fn new((index, property): (usize, &Property<'a>)) -> Self {
        let ty = property.ty;
        let (access, start) = match property.optional() {
            Some(inner) => (Access::Asked(inner, OPTIONAL), Start::Left),
            None if property.has_start() => (Access::Asked(ty, VALUE), Start::Of(ty)),
            None => (Access::Asked(ty, VALUE), Start::Missing),
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
            Role::Base => Self { start: Start::Inferred, ..field },
            _ => field,
        }
    }

    /// A field of the body that updates an entity, whose type is a `Change`.
    pub(super) fn change((index, property): (usize, &Property<'a>)) -> Self {
        let field = Self::create((index, property));
        match (property.role, field.access) {
            (Role::Additional | Role::Base, _) => field,
            (_, Access::Known) => Self { start: Start::Kept, ..field },
            _ => Self { access: Access::Asked(property.value_type(), CHANGE), start: Start::Kept, ..field },
        }
    }
}

/// What a struct of these fields has: accessors, a value to start from, and serde's traits. What is hollow has no value
/// to start from.
///
/// Fields of a kind are written by one repetition: with a stream per field, to be put into another, the derives take a
/// quarter longer.
pub(super) fn object<'a>(ident: &Ident, fields: impl Iterator<Item = Field<'a>>, is_hollow: bool) -> TokenStream {
    let fields: Vec<_> = fields.collect();
    let (mut known, mut known_index, mut base, mut base_index) = (vec![], vec![], vec![], vec![]);
    let (mut asked, mut asked_index, mut types) = (vec![], vec![], vec![]);
    let (mut written, mut filled) = (vec![], vec![]);
    for Field { index, ident, access, .. } in &fields {
        match access {
            Access::Known => {
                known.push(ident);
                known_index.push(index);
            }
            Access::Asked(ty, [write, fill]) => {
                asked.push(ident);
                asked_index.push(index);
                types.push(ty);
                written.push(word(write));
                filled.push(word(fill));
            }
            Access::Base => {
                base.push(ident);
                base_index.push(index);
            }
        }
    }
    let value = tabled(ident, start(&fields).filter(|_| !is_hollow));
    quote! {
        #[automatically_derived]
        impl __graph::Object for #ident {
            #[inline]
            fn value(&self, index: __graph::Index) -> &dyn __graph::Property {
                match index {
                    #(#known_index => &self.#known,)*
                    #(#asked_index => <#types as __graph::Value>::#written(&self.#asked),)*
                    #(#base_index.. => __graph::Object::value(&self.#base, index - #base_index),)*
                    _ => &__graph::Skipped,
                }
            }
        }

        #[automatically_derived]
        impl __graph::ObjectMut for #ident {
            #[inline]
            fn place(&mut self, index: __graph::Index) -> &mut dyn __graph::PropertyMut {
                match index {
                    #(#known_index => &mut self.#known,)*
                    #(#asked_index => <#types as __graph::Value>::#filled(&mut self.#asked),)*
                    #(#base_index.. => __graph::ObjectMut::place(&mut self.#base, index - #base_index),)*
                    _ => __graph::Skipped::place(),
                }
            }
        }

        #value
    }
}

/// The struct before anything is read into it, if there is such a value.
fn start(fields: &[Field<'_>]) -> Option<TokenStream> {
    let (mut left, mut kept, mut of, mut types, mut inferred) = (vec![], vec![], vec![], vec![], vec![]);
    for Field { ident, start, .. } in fields {
        match *start {
            Start::Left => left.push(ident),
            Start::Kept => kept.push(ident),
            Start::Of(ty) => {
                of.push(ident);
                types.push(ty);
            }
            Start::Inferred => inferred.push(ident),
            Start::Missing => return None,
        }
    }
    Some(quote! {
        Self {
            #(#left: __graph::Option::None,)*
            #(#kept: __graph::Change::Keep,)*
            #(#of: <#types as __graph::Value>::EMPTY,)*
            #(#inferred: __graph::Value::EMPTY,)*
        }
    })
}

/// What makes a struct or a union a value, and gives it serde's traits. The type's table is in scope. A type that is
/// wrong may have no value to start from.
pub(super) fn tabled(ident: &Ident, start: Option<TokenStream>) -> TokenStream {
    let start = start.map(|start| quote!(const BLANK: Self = #start;));
    let serde = serde(ident, &quote!(__graph::Write::Object(&__graph::Borrowed(self), &SCHEMA)));
    quote! {
        #[automatically_derived]
        impl __graph::Tabled for #ident {
            const TABLE: &'static __graph::TypeSchema = &SCHEMA;
            #start
        }

        #serde
    }
}

/// Serde's traits for a type that puts this out.
pub(super) fn serde(ident: &Ident, write: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __graph::Serialize for #ident {
            // To inline `deserialize` too makes release builds longer.
            #[inline(always)]
            fn serialize<S: __graph::Serializer>(&self, serializer: S) -> __graph::Result<S::Ok, S::Error> {
                __graph::write(#write, serializer)
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
