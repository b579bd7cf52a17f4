use proc_macro2::Ident;
use quote::format_ident;
use syn::{DeriveInput, Meta, Path};

use crate::{attr::CreateAttrs, errors::Errors, message};

/// A create or update body: the struct or enum that the derive generates for it.
pub(crate) struct Body {
    pub(crate) ident: Ident,
    /// Derives that the author added.
    pub(crate) derives: Vec<Path>,
    /// Attributes that the author added.
    pub(crate) attributes: Vec<Meta>,
    pub(crate) non_exhaustive: bool,
}

impl Body {
    /// Creates a body whose name is the name of the type with this suffix.
    pub(super) fn new(input: &DeriveInput, suffix: &str) -> Self {
        Self {
            ident: format_ident!("{}{suffix}", input.ident),
            derives: Vec::new(),
            attributes: Vec::new(),
            non_exhaustive: input.attrs.iter().any(|attribute| attribute.path().is_ident("non_exhaustive")),
        }
    }

    /// Creates the create body that the author describes in `create(..)`.
    pub(super) fn create(input: &DeriveInput, attrs: CreateAttrs, has_default: bool, errors: &mut Errors) -> Self {
        let body = Self::new(input, "Create");
        let ident = match attrs.name {
            Some(name) if name == input.ident => {
                errors.at(&name, message::create_named_like_type(&name));
                body.ident
            }
            name => name.unwrap_or(body.ident),
        };
        let generated = ["Clone", "Debug", "PartialEq", "Serialize", "Deserialize"];
        let mut present: Vec<_> =
            generated.into_iter().chain(has_default.then_some("Default")).map(str::to_owned).collect();
        let mut derives = Vec::new();
        for path in attrs.derives {
            let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
            if present.contains(&name) {
                errors.at(path, message::derive_already_present(&name));
            } else {
                present.push(name);
                derives.push(path);
            }
        }
        Self { ident, derives, attributes: attrs.attributes, ..body }
    }
}
