//! Runs the steps of a derive: read, check, expand.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::{check::check, errors::Errors, expand::expand, kind::Kind, model::Model};

/// Returns the code for the input of a derive, with an error for each mistake in the input.
pub(crate) fn derive(kind: Kind, input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Errors::default();
    let model = Model::read(kind, &input, &mut errors);
    if let Some(model) = &model {
        check(model, &mut errors);
    }
    let code = model.map(|model| expand(&model));
    let errors = errors.into_compile_errors();
    quote!(#code #errors)
}

#[cfg(test)]
mod golden;
#[cfg(test)]
mod mistakes;
#[cfg(test)]
mod mutations;
