//! Generates the constants for the routes of an entity.

use proc_macro2::TokenStream;
use quote::quote;

use super::fallback;
use crate::model::{Model, Request, Route};

pub(super) fn expand(model: &Model<'_>, routes: &[Route]) -> Option<TokenStream> {
    if routes.is_empty() {
        return None;
    }
    let (ident, vis) = (model.ident, model.vis);
    let routes = routes.iter().map(|route| {
        let (docs, name, placeholders) = (&route.docs, &route.name, route.placeholders);
        let (method, template) = match &route.request {
            Some(Request { method, template }) => (method.clone(), template.clone()),
            None => fallback::route(placeholders),
        };
        let request = format!("`{method} {template}`");
        let empty_line = (!docs.is_empty()).then(|| quote!(#[doc = ""]));
        quote! {
            #(#docs)*
            #empty_line
            #[doc = #request]
            #vis const #name: __graph::Route<#placeholders> = __graph::Route::new(#method, #template);
        }
    });
    Some(quote! {
        #[automatically_derived]
        impl #ident { #(#routes)* }
    })
}
