use proc_macro2::Ident;
use syn::{Fields, LitStr, ext::IdentExt};

use super::{
    firsts::Firsts,
    ty::ends_with,
    variant::{data_tokens, single_field},
};
use crate::{attr::MemberAttrs, case, errors::Errors, kind::Kind, message};

pub(crate) struct Enumeration<'a> {
    pub(crate) flags: bool,
    pub(crate) members: Vec<Member<'a>>,
    /// The variant that keeps the names of unknown members.
    pub(crate) other: Option<&'a Ident>,
}

/// A member of an enumeration.
pub(crate) struct Member<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) name: LitStr,
}

impl<'a> Enumeration<'a> {
    /// Reads the variants. Returns `None` if one of them is wrong, or if there are none.
    pub(super) fn read(
        ident: &Ident,
        flags: bool,
        variants: impl IntoIterator<Item = &'a syn::Variant>,
        errors: &mut Errors,
    ) -> Option<Self> {
        let (mut members, mut other) = (Vec::new(), None);
        let mut firsts = Firsts::default();
        let mut is_complete = true;
        for variant in variants {
            let attrs = MemberAttrs::on_variant(Kind::Enumeration, &variant.attrs, errors);
            if let Some(key) = &attrs.other {
                if let Some(name) = &attrs.name {
                    errors.at(name, message::other_with_name());
                }
                if !single_field(variant).is_some_and(|ty| ends_with(ty, "String")) {
                    errors.at(data_tokens(variant), message::other_not_string());
                    is_complete = false;
                }
                if other.replace(&variant.ident).is_some() {
                    errors.at(key, message::other_twice());
                    is_complete = false;
                }
            } else if matches!(variant.fields, Fields::Unit) {
                let name = attrs.name.unwrap_or_else(|| {
                    LitStr::new(&case::lower_first(&variant.ident.unraw().to_string()), variant.ident.span())
                });
                if let Some(first) = firsts.add(name.value(), &variant.ident) {
                    errors.at(&name, message::name_twice(&name.value(), first));
                }
                members.push(Member { ident: &variant.ident, name });
            } else {
                errors.at(&variant.fields, message::member_with_data(Kind::Enumeration.helper()));
                is_complete = false;
            }
        }
        if members.is_empty() && other.is_none() && is_complete {
            errors.at(ident, message::enum_without_members());
            is_complete = false;
        }
        is_complete.then_some(Self { flags, members, other })
    }
}
