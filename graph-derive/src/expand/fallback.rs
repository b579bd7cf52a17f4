//! What stands in for a type that is wrong, or for a wrong part of a type. The mistake is reported, so this code never
//! runs. It lets the code that uses the type compile, so that one mistake gives one error.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    enumeration::{self, Arms},
    tokens::Expansion,
};
use crate::model::{Enumeration, Model};

/// An enumeration without members.
pub(super) fn enumeration(model: &Model<'_>) -> Expansion {
    let enumeration = Enumeration { flags: false, members: Vec::new(), other: None };
    let arms = Arms { from_member: quote!(), as_str: quote!(_ => "",), init: init() };
    enumeration::expand_arms(model, &enumeration, &arms)
}

/// The initial value of a type that has none.
pub(super) fn init() -> TokenStream {
    quote!(__graph::no_init())
}

/// The id of an entity whose key is wrong.
pub(super) fn id() -> TokenStream {
    quote!("")
}

/// The method and the template of a malformed route, with as many placeholders as the author wrote.
pub(super) fn route(placeholders: usize) -> (String, String) {
    ("GET".to_owned(), format!("/{}", "{x}".repeat(placeholders)))
}
