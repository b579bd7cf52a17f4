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
    // The names of the base are there too, by way of `Deref`.
    let base = object.base.as_ref().map(|base| {
        let (base, ty) = (base.field.ident, base.field.ty);
        let base_names = quote!(<#ty as __graph::Named>::Names);
        let field = quote!(#base: #base_names,);
        let value = quote!(#base: <#ty as __graph::Named>::NAMES,);
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
        #vis struct #names { #(#fields)* #base_field }

        #[automatically_derived]
        impl #ident {
            #[doc = #doc]
            #vis const NAMES: #names = #names { #(#values)* #base_value };
        }

        #[automatically_derived]
        impl __graph::Named for #ident {
            type Names = #names;
            const NAMES: #names = <#ident>::NAMES;
        }

        #deref
    }
}
