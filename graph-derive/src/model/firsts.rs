use std::collections::{HashMap, hash_map::Entry};

use proc_macro2::Ident;

/// The first field or variant for each text that must be unique, such as a wire name.
#[derive(Default)]
pub(crate) struct Firsts<'a>(HashMap<String, &'a Ident>);

impl<'a> Firsts<'a> {
    /// Adds a field or variant with this text. Returns the first one if the text is not new.
    pub(crate) fn add(&mut self, text: String, ident: &'a Ident) -> Option<&'a Ident> {
        match self.0.entry(text) {
            Entry::Occupied(first) => Some(first.get()),
            Entry::Vacant(entry) => {
                entry.insert(ident);
                None
            }
        }
    }
}
