use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Attribute;

/// The attributes that a field or variant has in generated types too: its docs and its deprecation.
#[derive(Clone, Copy)]
pub(crate) struct CarriedOver<'a>(pub(super) &'a [Attribute]);

impl ToTokens for CarriedOver<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for attribute in self.0 {
            if attribute.path().is_ident("doc") || attribute.path().is_ident("deprecated") {
                attribute.to_tokens(tokens);
            }
        }
    }
}
