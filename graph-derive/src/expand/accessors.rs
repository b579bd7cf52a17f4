//! Generates the accessors by index, and the initial value, of a struct.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Type;

use super::{
    fallback,
    tokens::{assoc_call, assoc_path, call_site_ident},
};
use crate::model::{Property, Role};

/// A field of a struct: its index in the schema, how the accessors reach it, and its initial value.
pub(super) struct Field<'a> {
    index: usize,
    ident: &'a Ident,
    access: Access<'a>,
    init: Init<'a>,
}

/// How the accessors reach a field.
#[derive(Clone, Copy)]
enum Access<'a> {
    /// By coercion, which the compiler checks quickly. The type is known to implement `EdmValue`.
    Direct,
    /// By these functions of `EdmValue` for this type. If the type does not implement the trait, the compiler's error
    /// here is the same as in the schema, so it is reported once.
    ViaTrait(&'a Type, [&'static str; 2]),
    /// By the accessors of this base. The index of the base and all greater indices belong to it.
    Base(&'a Type),
    /// By the accessors of the base, which is a generated body.
    BaseBody,
}

const VALUE: [&str; 2] = ["required", "required_mut"];
const OPTIONAL: [&str; 2] = ["optional", "optional_mut"];
const CHANGE: [&str; 2] = ["change", "change_mut"];

/// The initial value of a field.
#[derive(Clone, Copy)]
enum Init<'a> {
    /// `None`
    None,
    /// `Change::Keep`
    Keep,
    /// `INIT` of this type.
    Const(&'a Type),
    /// `INIT` of this base.
    Base(&'a Type),
    /// `INIT` of the type of the field, which the compiler infers.
    Inferred,
    /// The type does not have an initial value, which is reported.
    Missing,
}

impl<'a> Field<'a> {
    /// Creates a field of the author's struct.
    pub(super) fn new((index, property): (usize, &Property<'a>)) -> Self {
        let ty = property.ty;
        let (access, init) = match property.optional() {
            Some(inner) => (Access::ViaTrait(inner, OPTIONAL), Init::None),
            None if property.has_init() => (Access::ViaTrait(ty, VALUE), Init::Const(ty)),
            None => (Access::ViaTrait(ty, VALUE), Init::Missing),
        };
        let (access, init) = match property.role {
            Role::Base => (Access::Base(ty), Init::Base(ty)),
            _ if property.is_plain() => (Access::Direct, init),
            _ => (access, init),
        };
        Self { index, ident: property.ident, access, init }
    }

    /// Creates a field of the create body.
    pub(super) fn create((index, property): (usize, &Property<'a>)) -> Self {
        let field = Self::new((index, property));
        match property.role {
            Role::Bind => Self { access: Access::Direct, ..field },
            Role::Base => Self { access: Access::BaseBody, init: Init::Inferred, ..field },
            _ => field,
        }
    }

    /// Creates a field of the update body, whose type is a `Change`.
    pub(super) fn change((index, property): (usize, &Property<'a>)) -> Self {
        let field = Self::create((index, property));
        match (property.role, field.access) {
            (Role::Additional | Role::DerivedType | Role::Base, _) => field,
            (_, Access::Direct) => Self { init: Init::Keep, ..field },
            _ => Self { access: Access::ViaTrait(property.value_type(), CHANGE), init: Init::Keep, ..field },
        }
    }
}

/// Returns `Object` and `ObjectMut` for a struct with these fields.
///
/// One repetition writes all fields that are reached in the same way: the derives take a quarter longer if they build a
/// `TokenStream` for each field.
pub(super) fn accessors(ident: &Ident, fields: &[Field<'_>]) -> TokenStream {
    let (mut direct, mut direct_index) = (vec![], vec![]);
    let (mut base, mut base_mut) = (quote!(), quote!());
    let (mut via_trait, mut via_trait_index, mut types) = (vec![], vec![], vec![]);
    let (mut property, mut property_mut) = (vec![], vec![]);
    for Field { index, ident, access, .. } in fields {
        match access {
            Access::Direct => {
                direct.push(ident);
                direct_index.push(index);
            }
            Access::ViaTrait(ty, [write, read]) => {
                via_trait.push(ident);
                via_trait_index.push(index);
                types.push(ty);
                property.push(call_site_ident(write));
                property_mut.push(call_site_ident(read));
            }
            Access::Base(ty) => {
                let call = |item, field| assoc_call(ty, "BodyTypes", item, &quote!(#field self.#ident, index - #index));
                let (property, property_mut) = (call("__property", quote!(&)), call("__property_mut", quote!(&mut)));
                (base, base_mut) = (quote!(#index.. => #property,), quote!(#index.. => #property_mut,));
            }
            Access::BaseBody => {
                base = quote!(#index.. => __graph::Object::property(&self.#ident, index - #index),);
                base_mut = quote!(#index.. => __graph::ObjectMut::property_mut(&mut self.#ident, index - #index),);
            }
        }
    }
    quote! {
        #[automatically_derived]
        impl __graph::Object for #ident {
            #[inline]
            fn property(&self, index: __graph::Index) -> &dyn __graph::WriteValue {
                match index {
                    #(#direct_index => &self.#direct,)*
                    #(#via_trait_index => <#types as __graph::EdmValue>::#property(&self.#via_trait),)*
                    #base
                    _ => &__graph::NoProperty,
                }
            }
        }

        #[automatically_derived]
        impl __graph::ObjectMut for #ident {
            #[inline]
            fn property_mut(&mut self, index: __graph::Index) -> &mut dyn __graph::ReadValue {
                match index {
                    #(#direct_index => &mut self.#direct,)*
                    #(#via_trait_index => <#types as __graph::EdmValue>::#property_mut(&mut self.#via_trait),)*
                    #base_mut
                    _ => __graph::NoProperty::leak(),
                }
            }
        }
    }
}

/// Returns the initial value of a struct with these fields.
pub(super) fn init(fields: &[Field<'_>]) -> TokenStream {
    let (mut none, mut keep, mut constant, mut types) = (vec![], vec![], vec![], vec![]);
    let (mut inferred, mut missing, mut base) = (vec![], vec![], quote!());
    for Field { ident, init, .. } in fields {
        match *init {
            Init::None => none.push(ident),
            Init::Keep => keep.push(ident),
            Init::Const(ty) => {
                constant.push(ident);
                types.push(ty);
            }
            Init::Base(ty) => {
                let init = assoc_path(ty, &quote!(__graph), "BodyTypes", "__INIT");
                base = quote!(#ident: #init,);
            }
            Init::Inferred => inferred.push(ident),
            Init::Missing => missing.push(ident),
        }
    }
    let no_init = fallback::init();
    quote! {
        Self {
            #(#none: __graph::Option::None,)*
            #(#keep: __graph::Change::Keep,)*
            #(#constant: <#types as __graph::EdmValue>::INIT,)*
            #base
            #(#inferred: __graph::EdmValue::INIT,)*
            #(#missing: #no_init,)*
        }
    }
}
