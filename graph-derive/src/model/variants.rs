use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{Fields, LitStr, Type, ext::IdentExt};

use super::{
    fields::{argument, ends_with, ungrouped},
    same_type,
};
use crate::{
    attr::{Derive, OnMember},
    case,
    errors::Errors,
    message,
};

/// A member of an enumeration.
pub(crate) struct Member<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) name: LitStr,
}

/// A variant of a union.
pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    pub(crate) attributes: &'a [syn::Attribute],
    /// Whether an object that does not name its type is of this one.
    pub(crate) is_default: bool,
    /// Whether an earlier variant holds this type, which is reported.
    pub(crate) repeats: bool,
}

/// The members of an enumeration, and the variant that keeps the names of others.
pub(crate) fn read_enumeration<'a>(
    ident: &Ident,
    variants: impl IntoIterator<Item = &'a syn::Variant>,
    errors: &mut Errors,
) -> Option<(Vec<Member<'a>>, Option<&'a Ident>)> {
    let (mut members, mut other) = (Vec::<Member<'_>>::new(), None);
    let mut whole = true;
    for variant in variants {
        let on_variant = OnMember::on_variant(Derive::Enum, &variant.attrs, errors);
        if let Some(key) = &on_variant.other {
            if let Some(name) = &on_variant.name {
                errors.at(name, message::other_with_name());
            }
            if !single_field(variant).is_some_and(|ty| ends_with(ty, "String")) {
                errors.at(payload(variant), message::other_not_string());
                whole = false;
            }
            if other.replace(&variant.ident).is_some() {
                errors.at(key, message::other_twice());
                whole = false;
            }
        } else if matches!(variant.fields, Fields::Unit) {
            let name = on_variant.name.unwrap_or_else(|| {
                LitStr::new(&case::lower_first(&variant.ident.unraw().to_string()), variant.ident.span())
            });
            if let Some(first) = members.iter().find(|member| member.name.value() == name.value()) {
                errors.at(&name, message::name_twice(&name.value(), first.ident));
            }
            members.push(Member { ident: &variant.ident, name });
        } else {
            errors.at(&variant.fields, message::member_with_data(Derive::Enum.helper()));
            whole = false;
        }
    }
    if members.is_empty() && other.is_none() && whole {
        errors.at(ident, message::enum_without_members());
        whole = false;
    }
    whole.then_some((members, other))
}

/// The variants of a union, and the one that keeps other types.
pub(crate) fn read_union<'a>(
    derive: Derive,
    ident: &Ident,
    variants: impl IntoIterator<Item = &'a syn::Variant>,
    errors: &mut Errors,
) -> Option<(Vec<Variant<'a>>, Option<&'a Ident>)> {
    let (mut known, mut other) = (Vec::<Variant<'_>>::new(), None);
    let mut whole = true;
    for variant in variants {
        let on_variant = OnMember::on_variant(derive, &variant.attrs, errors);
        let ty = single_field(variant);
        if let Some(key) = &on_variant.other {
            if let Some(default) = &on_variant.default {
                errors.at(default, message::conflicting_keys(key, default));
            }
            if !ty.is_some_and(|ty| ends_with(ty, "UnknownType")) {
                errors.at(payload(variant), message::other_not_unknown_type());
                whole = false;
            }
            if other.replace(&variant.ident).is_some() {
                errors.at(key, message::other_twice());
                whole = false;
            }
        } else if let Some(ty) = ty.filter(|ty| argument(ty, "Box").is_none()) {
            let first = known.iter().find(|known| same_type(known.ty, ty));
            let repeats = first.is_some();
            if let Some(first) = first {
                errors.at(ty, message::variant_type_twice(first.ident));
            }
            if let Some(key) = on_variant.default.as_ref().filter(|_| known.iter().any(|known| known.is_default)) {
                errors.at(key, message::default_twice());
            }
            let is_default = on_variant.default.is_some();
            known.push(Variant { ident: &variant.ident, ty, attributes: &variant.attrs, is_default, repeats });
        } else {
            errors.at(payload(variant), message::variant_without_type(ty.is_some()));
            whole = false;
        }
    }
    if known.is_empty() && whole {
        errors.at(ident, message::union_without_variants());
        whole = false;
    }
    whole.then_some((known, other))
}

/// The type in a variant that holds one value.
fn single_field(variant: &syn::Variant) -> Option<&Type> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| ungrouped(&field.ty))
        }
        _ => None,
    }
}

/// What a variant holds, or its name if it holds nothing: the smallest thing to point at.
fn payload(variant: &syn::Variant) -> TokenStream {
    match &variant.fields {
        Fields::Unit => variant.ident.to_token_stream(),
        fields => fields.to_token_stream(),
    }
}
