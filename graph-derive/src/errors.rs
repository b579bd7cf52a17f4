use proc_macro2::TokenStream;
use quote::ToTokens;

/// The errors for all mistakes in the input of a derive, each at the token that is wrong.
///
/// They must be reported with [`Errors::into_compile_errors`] or discarded with [`Errors::discard`]. In tests, dropping
/// errors panics otherwise.
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
    /// Adds an error at these tokens.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.0.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds an error of the parser, which already has a span.
    pub(crate) fn parse(&mut self, error: syn::Error) {
        self.0.push(error);
    }

    /// Returns the code that makes the compiler report the errors.
    pub(crate) fn into_compile_errors(mut self) -> TokenStream {
        std::mem::take(&mut self.0).iter().map(syn::Error::to_compile_error).collect()
    }

    /// Drops the errors, for input that is reported as a whole.
    pub(crate) fn discard(mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
impl Drop for Errors {
    fn drop(&mut self) {
        assert!(
            self.0.is_empty() || std::thread::panicking(),
            "errors were dropped without being reported: {:?}",
            self.0
        );
    }
}

#[cfg(test)]
mod tests {
    use super::Errors;

    #[test]
    #[should_panic(expected = "errors were dropped without being reported")]
    fn errors_that_are_dropped_panic() {
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
