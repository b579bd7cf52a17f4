//! Generates the code that replaces a wrong type, or a wrong part of a type. The mistake is reported, so this code
//! never runs. With it, the code that uses the type compiles, so that one mistake gives one error.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    enumeration::{self, Arms},
    tokens::Expansion,
};
use crate::model::{Enumeration, Model};

/// Returns the code for an enumeration without members.
pub(super) fn enumeration(model: &Model<'_>) -> Expansion {
    let enumeration = Enumeration { flags: false, members: Vec::new(), other: None };
    let arms = Arms { from_member: quote!(), as_str: quote!(_ => "",), init: init() };
    enumeration::expand_arms(model, &enumeration, &arms)
}

/// Returns the initial value of a field whose type does not have one, or of a type whose fields are not known.
pub(super) fn init() -> TokenStream {
    quote!(__graph::no_init())
}

/// Returns the method and the template of a malformed route, with as many placeholders as the author wrote.
pub(super) fn route(placeholders: usize) -> (String, String) {
    ("GET".to_owned(), format!("/{}", "{x}".repeat(placeholders)))
}
