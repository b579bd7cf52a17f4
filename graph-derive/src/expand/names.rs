//! `X::NAMES`: the wire name of each property, in a field of its own.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{Model, Object, carried_over};

pub(super) fn expand(model: &Model<'_>, object: &Object<'_>) -> TokenStream {
    let (ident, vis) = (model.ident, model.vis);
    let names = format_ident!("{ident}Names");
    let fields = object.properties.iter().map(|property| {
        let (attributes, vis, ident) = (carried_over(property.attributes), property.vis, property.ident);
        quote!(#(#attributes)* #vis #ident: &'static __graph::str,)
    });
    let values = object.properties.iter().map(|property| {
        let (ident, name) = (property.ident, property.name.value());
        quote!(#ident: #name,)
    });
    let doc = format!("The wire name of each property of [`{ident}`].");
    quote! {
        #[doc = #doc]
        #vis struct #names { #(#fields)* }

        #[automatically_derived]
        impl #ident {
            #[doc = #doc]
            #vis const NAMES: #names = #names { #(#values)* };
        }
    }
}
