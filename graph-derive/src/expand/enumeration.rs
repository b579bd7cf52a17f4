//! Generates the code for an enumeration: the names of its members, and the variant of each member.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, schema::Schema, structured, tokens::Expansion};
use crate::model::{Enumeration, Model};

/// The parts of the code that contain variants.
pub(super) struct Arms {
    /// The arms that return the variant of a member.
    pub(super) from_member: TokenStream,
    /// The arms that return the name of a variant.
    pub(super) as_str: TokenStream,
    /// The initial value.
    pub(super) init: TokenStream,
}

pub(super) fn expand(model: &Model<'_>, enumeration: &Enumeration<'_>) -> Expansion {
    let idents: Vec<_> = enumeration.members.iter().map(|member| member.ident).collect();
    let names = enumeration.members.iter().map(|member| member.name.value());
    let indices = 0..idents.len();
    let from_other =
        enumeration.other.map(|other| quote!(__graph::Member::Other(name) => Self::#other(__graph::other_name(name)),));
    let other_name = enumeration.other.map(|other| quote!(Self::#other(name) => name,));
    let init = match (idents.first(), enumeration.other) {
        (None, Some(other)) => quote!(Self::#other(__graph::EdmValue::INIT)),
        (first, _) => quote!(Self::#first),
    };
    let arms = Arms {
        from_member: quote!(#(__graph::Member::Listed(#indices) => Self::#idents,)* #from_other),
        as_str: quote!(#(Self::#idents => #names,)* #other_name),
        init,
    };
    expand_arms(model, enumeration, &arms)
}

pub(super) fn expand_arms(model: &Model<'_>, enumeration: &Enumeration<'_>, arms: &Arms) -> Expansion {
    let (ident, vis) = (model.ident, model.vis);
    let Arms { from_member, as_str, init } = arms;
    let names = enumeration.members.iter().map(|member| member.name.value());
    let flags = enumeration.flags;
    let schema = Schema {
        odata_type: model.odata_type.value(),
        kind: quote!(Enumeration { members: &[#(#names),*], flags: #flags }),
        ..Schema::default()
    };
    let property_type = if flags { quote!(flags) } else { quote!(required) };
    let output = quote!(__graph::Output::Text(self.as_str()));
    let as_str_doc = docs::as_str();
    let serde = structured::serde(ident, &output);
    let impls = quote! {
        #schema

        #[automatically_derived]
        impl __graph::EdmValue for #ident {
            const TYPE: &'static __graph::PropertyType =
                &__graph::PropertyType::#property_type(__graph::EdmType::Declared(__graph::TypeRef(__graph::enumeration_schema::<Self>)));
            const INIT: Self = #init;

            #[inline(always)]
            fn read<'a>(place: &'a mut impl __graph::Place<Self>, token: __graph::Token<'_>) -> __graph::ReadAction<'a> {
                __graph::Place::set(place, match __graph::find_member(&SCHEMA, token) {
                    #from_member
                    _ => return __graph::ReadAction::Mismatch,
                });
                __graph::ReadAction::Done
            }

            #[inline(always)]
            fn write(&self) -> __graph::Output<'_> {
                #output
            }
        }

        #serde

        #[automatically_derived]
        impl __graph::GraphEnum for #ident {
            const SCHEMA: &'static __graph::TypeSchema = &SCHEMA;
        }

        #[automatically_derived]
        impl #ident {
            #[doc = #as_str_doc]
            #[inline]
            #vis fn as_str(&self) -> &__graph::str {
                match self {
                    #as_str
                }
            }
        }

        #[automatically_derived]
        impl __graph::Display for #ident {
            #[inline]
            fn fmt(&self, formatter: &mut __graph::Formatter<'_>) -> __graph::FmtResult {
                formatter.pad(self.as_str())
            }
        }
    };
    Expansion { types: quote!(), impls }
}
