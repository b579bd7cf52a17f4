use proc_macro2::TokenStream;
use quote::ToTokens;

/// What is wrong with the input, all of it, each at the token that is wrong.
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
    /// Adds an error at these tokens.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.0.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds an error of the parser, which knows where it is.
    pub(crate) fn parse(&mut self, error: syn::Error) {
        self.0.push(error);
    }

    /// The code that makes the compiler report them.
    pub(crate) fn into_compile_errors(self) -> TokenStream {
        self.0.iter().map(syn::Error::to_compile_error).collect()
    }
}
