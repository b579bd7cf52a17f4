//! Generates `XNames`, the struct with a field for the wire name of each property, and its value `X::NAMES`.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Type, spanned::Spanned};

use super::{
    docs,
    tokens::{Expansion, alias, assoc_path, at_type},
};
use crate::model::{Model, Object};

/// Returns the name of the struct, `XNames`.
pub(super) fn type_of(ident: &Ident) -> Ident {
    format_ident!("{ident}Names")
}

pub(super) fn expand(model: &Model<'_>, object: &Object<'_>) -> Expansion {
    let (ident, vis, krate) = (model.ident, model.vis, &model.krate);
    let private = quote!(#krate::__private);
    let names = type_of(ident);
    let idents: Vec<_> = object.properties.iter().map(|property| property.ident).collect();
    let wire_names = object.properties.iter().map(|property| property.name.value());
    let visibilities = object.properties.iter().map(|property| property.vis);
    let attributes = object.properties.iter().map(|property| property.carried_over);
    let (doc, constant_doc) = (docs::names(model, object), docs::names_constant(&names));
    let base = object.base.as_ref().map(|base| (base.field.ident, base.field.ty));
    let base_field = base.map(|(base, ty)| {
        let base_names = alias(ty, &private, "NamesOf");
        let declared = at_type(ty, base);
        quote!(#declared: #base_names,)
    });
    let base_value = base.map(|(base, ty)| {
        let base_names = assoc_path(ty, &quote!(__graph), "BodyTypes", "NAMES");
        let base = at_type(ty, base);
        quote_spanned!(ty.span()=> #base: #base_names,)
    });
    let deref = base.map(|(base, ty)| deref(&names, base, ty));
    Expansion {
        types: quote! {
            #[doc = #doc]
            #[allow(dead_code, deprecated, missing_debug_implementations, missing_docs, unreachable_pub, unused_qualifications)]
            #vis struct #names { #base_field #(#attributes #visibilities #idents: &'static #private::str,)* }
        },
        impls: quote! {
            #[automatically_derived]
            impl #ident {
                #[doc = #constant_doc]
                #vis const NAMES: #names = #names { #(#idents: #wire_names,)* #base_value };
            }

            #deref
        },
    }
}

/// Returns `Deref` to the names of the base, so that `X::NAMES` has these fields too.
fn deref(names: &Ident, base: &Ident, ty: &Type) -> TokenStream {
    let base_names = alias(ty, &quote!(__graph), "NamesOf");
    let base = at_type(ty, base);
    quote_spanned! {ty.span()=>
        #[automatically_derived]
        impl __graph::Deref for #names {
            type Target = #base_names;

            fn deref(&self) -> &#base_names {
                &self.#base
            }
        }
    }
}
