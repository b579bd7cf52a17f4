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
    let value = structured::value_by(
        ident,
        &quote!(&__graph::PropertyType::#kind(__graph::EdmType::Declared(__graph::TypeRef(|| &SCHEMA)))),
        &quote!(__graph::read_member(self, token)),
        &quote!(__graph::Write::Text(__graph::GraphEnum::as_str(self))),
    );
    let to_other = enumeration.other.map(|other| quote!(Self::#other(name) => name,));
    let (from_other, empty) = match (enumeration.other, idents.first()) {
        (Some(other), first) => (
            quote!(Self::#other(__graph::ToOwned::to_owned(name))),
            first.map_or_else(|| quote!(#other(__graph::Constant::EMPTY)), |first| quote!(#first)),
        ),
        (None, first) => (quote!(return __graph::Option::None), quote!(#first)),
    };
    Expansion {
        types: quote!(),
        impls: quote! {
            #schema
            #value

            #[automatically_derived]
            impl __graph::GraphEnum for #ident {
                const SCHEMA: &'static __graph::TypeSchema = &SCHEMA;

                #[inline]
                fn as_str(&self) -> &__graph::str {
                    match self {
                        #(Self::#idents => #names,)*
                        #to_other
                    }
                }

                #[inline]
                fn from_member(
                    index: __graph::Option<__graph::Index>,
                    name: &__graph::str,
                ) -> __graph::Option<Self> {
                    __graph::Option::Some(match index {
                        #(__graph::Option::Some(#indices) => Self::#idents,)*
                        _ => #from_other,
                    })
                }
            }

            #[automatically_derived]
            impl __graph::Constant for #ident {
                const EMPTY: Self = Self::#empty;
            }
        },
    }
}
