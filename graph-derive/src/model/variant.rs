//! Functions about the variants of an enum.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Fields, Type, Variant};

use super::ty::ungrouped;

/// Returns the type in a variant that holds one value.
pub(super) fn single_field(variant: &Variant) -> Option<&Type> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| ungrouped(&field.ty))
        }
        _ => None,
    }
}

/// Returns the tokens at which an error about the data of a variant is reported: the data, or the name of a variant
/// without data.
pub(super) fn data_tokens(variant: &Variant) -> TokenStream {
    match &variant.fields {
        Fields::Unit => variant.ident.to_token_stream(),
        fields => fields.to_token_stream(),
    }
}
