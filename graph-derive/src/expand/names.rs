//! `X::NAMES`: a field for the wire name of each property.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::tokens::{alias, assoc_path};
use crate::model::{Model, Object};

/// The type of the names.
pub(super) fn type_of(ident: &Ident) -> Ident {
    format_ident!("{ident}Names")
}

pub(super) fn expand(model: &Model<'_>, object: &Object<'_>) -> TokenStream {
    let (ident, vis) = (model.ident, model.vis);
    let names = type_of(ident);
    let idents: Vec<_> = object.properties.iter().map(|property| property.ident).collect();
    let wire_names = object.properties.iter().map(|property| property.name.value());
    let visibilities = object.properties.iter().map(|property| property.vis);
    let attributes = object.properties.iter().map(|property| property.carried_over);
    let doc = format!("The wire name of each property of [`{ident}`].");
    // The names of the base are available through `Deref`.
    let base = object.base.as_ref().map(|base| {
        let (base, ty) = (base.field.ident, base.field.ty);
        let base_names = alias(ty, &quote!(__graph), "NamesOf");
        let base_value = assoc_path(ty, &quote!(__graph), "BodyTypes", "NAMES");
        let field = quote!(#base: #base_names,);
        let value = quote!(#base: #base_value,);
        let deref = quote! {
            #[automatically_derived]
            impl __graph::Deref for #names {
                type Target = #base_names;

                fn deref(&self) -> &#base_names {
                    &self.#base
                }
            }
        };
        (field, (value, deref))
    });
    let (base_field, base) = base.unzip();
    let (base_value, deref) = base.unzip();
    quote! {
        #[doc = #doc]
        #vis struct #names { #(#attributes #visibilities #idents: &'static __graph::str,)* #base_field }

        #[automatically_derived]
        impl #ident {
            #[doc = #doc]
            #vis const NAMES: #names = #names { #(#idents: #wire_names,)* #base_value };
        }

        #deref
    }
}
