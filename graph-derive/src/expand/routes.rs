//! Generates the constants for the routes of an entity.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Type, spanned::Spanned};

use super::fallback;
use crate::model::{Answer, Body, Model, Request, Route, RouteBody};

pub(super) fn expand(
    model: &Model<'_>,
    routes: &[Route],
    create: Option<&Body>,
    update: Option<&Body>,
) -> Option<TokenStream> {
    if routes.is_empty() {
        return None;
    }
    let (ident, vis) = (model.ident, model.vis);
    let routes = routes.iter().map(|route| {
        let Route { attributes, name, placeholders, request, permissions, body, answer } = route;
        let (method, template) = match request {
            Some(Request { method, template }) => (method.clone(), template.clone()),
            None => fallback::route(*placeholders),
        };
        let empty_line = (!attributes.is_empty()).then(|| quote!(#[doc = ""]));
        let docs = docs(&method, &template, route);
        let mut checks = Vec::new();
        let body = match body {
            // If the body is missing, this is reported.
            RouteBody::Create => create.map(|body| &body.ident).map_or(no_body(), |body| quote!(#body)),
            RouteBody::Update => update.map(|body| &body.ident).map_or(no_body(), |body| quote!(#body)),
            RouteBody::Written(ty) => {
                checks.push(check(ty, "assert_body"));
                quote!(#ty)
            }
            RouteBody::None => no_body(),
        };
        let answer = match answer {
            Answer::None => quote!(__graph::NoContent),
            Answer::Value => quote!(#ident),
            Answer::OptionalValue => quote!(__graph::Option<#ident>),
            Answer::Page => quote!(__graph::Page<#ident>),
            Answer::Written(ty) => {
                checks.push(check(ty, "assert_answer"));
                quote!(#ty)
            }
        };
        let mut route = quote!(__graph::Route::new(#method, #template));
        if !permissions.is_empty() {
            route.extend(quote!(.with_permissions(&[#(#permissions),*])));
        }
        if !checks.is_empty() {
            route = quote!({ #(#checks)* #route });
        }
        quote! {
            #(#attributes)*
            #empty_line
            #[doc = #docs]
            #vis const #name: __graph::Route<#placeholders, #body, #answer> = #route;
        }
    });
    Some(quote! {
        #[automatically_derived]
        impl #ident { #(#routes)* }
    })
}

/// Returns a call that checks a type which the author wrote. It has the span of the type, so that the compiler reports a
/// wrong type there.
fn check(ty: &Type, function: &str) -> TokenStream {
    let function = Ident::new(function, ty.span());
    quote_spanned!(ty.span()=> __graph::#function::<#ty>();)
}

fn no_body() -> TokenStream {
    quote!(__graph::NoBody)
}

/// Returns the docs of a constant: its text, and its permissions.
fn docs(method: &str, template: &str, route: &Route) -> String {
    let permissions: Vec<_> = route.permissions.iter().map(|permission| format!("`{}`", permission.value())).collect();
    match &permissions[..] {
        [] => format!("`{method} {template}`"),
        [one] => format!("`{method} {template}`\n\nPermission: {one}"),
        all => format!("`{method} {template}`\n\nPermissions, least privileged first: {}", all.join(", ")),
    }
}
