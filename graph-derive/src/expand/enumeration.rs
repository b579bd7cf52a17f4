//! An enumeration: the names of its members, and which variant has which.

use quote::quote;

use super::{Expansion, structured, structured::Schema};
use crate::model::{Enumeration, Model};

pub(super) fn expand(model: &Model<'_>, enumeration: &Enumeration<'_>) -> Expansion {
    let ident = model.ident;
    let idents: Vec<_> = enumeration.members.iter().map(|member| member.ident).collect();
    let names: Vec<_> = enumeration.members.iter().map(|member| member.name.value()).collect();
    let indices = 0..idents.len();

    let flags = enumeration.flags;
    let schema = Schema {
        odata_type: model.odata_type.value(),
        kind: quote!(Enumeration { members: &[#(#names),*], flags: #flags }),
        ..Schema::default()
    };
    let kind = if flags { quote!(flags) } else { quote!(required) };
    let to_other = enumeration.other.map(|other| quote!(Self::#other(name) => name,));
    let hollow = enumeration.is_hollow.then(|| quote!(_ => "",));
    let from_other =
        enumeration.other.map(|other| quote!(__graph::Member::Other(name) => Self::#other(__graph::owned(name)),));
    let empty = match (idents.first(), enumeration.other) {
        (None, Some(other)) => quote!(#other(__graph::Value::EMPTY)),
        (first, _) => quote!(#first),
    };
    let write = quote!(__graph::Write::Text(__graph::GraphEnum::as_str(self)));
    let serde = structured::serde(ident, &write);
    let start = (!enumeration.is_hollow).then(|| quote!(const EMPTY: Self = Self::#empty;));
    Expansion {
        types: quote!(),
        impls: quote! {
            #schema

            #[automatically_derived]
            impl __graph::Value for #ident {
                const TYPE: &'static __graph::PropertyType =
                    &__graph::PropertyType::#kind(__graph::EdmType::Declared(__graph::TypeRef(__graph::enumeration::<Self>)));
                #start

                #[inline(always)]
                fn from_token(token: __graph::Token<'_>) -> __graph::Option<Self> {
                    __graph::Option::Some(match __graph::find_member(&SCHEMA, token) {
                        #(__graph::Member::Listed(#indices) => Self::#idents,)*
                        #from_other
                        _ => return __graph::Option::None,
                    })
                }

                #[inline(always)]
                fn write(&self) -> __graph::Write<'_> {
                    #write
                }
            }

            #serde

            #[automatically_derived]
            impl __graph::GraphEnum for #ident {
                const SCHEMA: &'static __graph::TypeSchema = &SCHEMA;

                #[inline]
                fn as_str(&self) -> &__graph::str {
                    match self {
                        #(Self::#idents => #names,)*
                        #to_other
                        #hollow
                    }
                }
            }
        },
    }
}
