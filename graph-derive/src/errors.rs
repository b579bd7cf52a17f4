use proc_macro2::TokenStream;
use quote::ToTokens;

/// All mistakes in the input of a derive, each at the token that is wrong.
///
/// They must be turned into code or discarded: in tests, errors that are dropped unread panic.
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
    /// Adds an error at these tokens.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.0.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds an error of the parser, which has its own span.
    pub(crate) fn parse(&mut self, error: syn::Error) {
        self.0.push(error);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The code that makes the compiler report the errors.
    pub(crate) fn into_compile_errors(mut self) -> TokenStream {
        std::mem::take(&mut self.0).iter().map(syn::Error::to_compile_error).collect()
    }

    /// Drops the errors of input that is an error as a whole.
    pub(crate) fn discard(mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
impl Drop for Errors {
    fn drop(&mut self) {
        assert!(self.0.is_empty() || std::thread::panicking(), "errors were dropped unread: {:?}", self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::Errors;

    #[test]
    #[should_panic(expected = "errors were dropped unread")]
    fn errors_that_nobody_reads_panic() {
        Errors::default().at(quote::quote!(x), "a mistake");
    }

    #[test]
    fn errors_that_are_reported_or_discarded_do_not_panic() {
        let mut errors = Errors::default();
        errors.at(quote::quote!(x), "a mistake");
        assert!(errors.into_compile_errors().to_string().contains("a mistake"));
        let mut errors = Errors::default();
        errors.at(quote::quote!(x), "a mistake");
        errors.discard();
    }
}
