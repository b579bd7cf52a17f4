use proc_macro2::Ident;
use quote::ToTokens;
use syn::{DeriveInput, Type};

use super::{
    body::Body,
    carried_over::CarriedOver,
    firsts::Firsts,
    route::{self, Route},
    ty::{argument, ends_with},
    variant::{data_tokens, single_field},
};
use crate::{
    attr::{MemberAttrs, TypeAttrs},
    errors::Errors,
    kind::Kind,
    message,
};

/// An enum of structured types, of which `@odata.type` selects one.
pub(crate) struct Union<'a> {
    pub(crate) variants: Vec<Variant<'a>>,
    /// The variant that keeps objects of unknown types.
    pub(crate) other: Option<&'a Ident>,
    pub(crate) routes: Vec<Route>,
    /// The enum of the create bodies, for a union of entities.
    pub(crate) create: Option<Body>,
    /// The enum of the update bodies.
    pub(crate) update: Option<Body>,
}

/// A variant of a union.
pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    /// The type, without the `Box` around it.
    pub(crate) ty: &'a Type,
    pub(crate) is_boxed: bool,
    pub(crate) carried_over: CarriedOver<'a>,
    /// Whether an object that does not name its type is read as this variant.
    pub(crate) is_default: bool,
    /// Whether an earlier variant has the same type, which is reported.
    pub(crate) is_repeated: bool,
}

impl<'a> Union<'a> {
    pub(super) fn new(
        kind: Kind,
        input: &'a DeriveInput,
        attrs: TypeAttrs,
        variants: Vec<Variant<'a>>,
        other: Option<&'a Ident>,
        errors: &mut Errors,
    ) -> Self {
        let create = (kind == Kind::Entity).then(|| Body::new(input, "Create"));
        let update = attrs.update.is_some().then(|| Body::new(input, "Update"));
        let routes = route::read(kind, &input.ident, update.is_some(), attrs.routes, errors);
        Self { variants, other, routes, create, update }
    }
}

/// Reads the variants, and the variant that keeps objects of unknown types. Returns `None` if one of them is wrong, or
/// if there are none.
pub(super) fn read_variants<'a>(
    kind: Kind,
    ident: &Ident,
    variants: impl IntoIterator<Item = &'a syn::Variant>,
    errors: &mut Errors,
) -> Option<(Vec<Variant<'a>>, Option<&'a Ident>)> {
    let (mut known, mut other) = (Vec::new(), None);
    let (mut firsts, mut has_default) = (Firsts::default(), false);
    let mut is_complete = true;
    for variant in variants {
        let attrs = MemberAttrs::on_variant(kind, &variant.attrs, errors);
        let ty = single_field(variant);
        if let Some(key) = &attrs.other {
            if let Some(default) = &attrs.default {
                errors.at(default, message::conflicting_keys(key, default));
            }
            if !ty.is_some_and(|ty| ends_with(ty, "UnknownType")) {
                errors.at(data_tokens(variant), message::other_not_unknown_type());
                is_complete = false;
            }
            if other.replace(&variant.ident).is_some() {
                errors.at(key, message::other_twice());
                is_complete = false;
            }
        } else if let Some(ty) = ty {
            let boxed = argument(ty, "Box");
            let (ty, is_boxed) = (boxed.unwrap_or(ty), boxed.is_some());
            // A derive sees only the tokens, so an alias is a different type.
            let first = firsts.add(ty.to_token_stream().to_string(), &variant.ident);
            if let Some(first) = first {
                errors.at(ty, message::variant_type_twice(first));
            }
            let is_repeated = first.is_some();
            if let Some(key) = attrs.default.as_ref().filter(|_| has_default) {
                errors.at(key, message::default_twice());
            }
            let carried_over = CarriedOver(&variant.attrs);
            let is_default = attrs.default.is_some();
            has_default |= is_default;
            known.push(Variant { ident: &variant.ident, ty, is_boxed, carried_over, is_default, is_repeated });
        } else {
            errors.at(data_tokens(variant), message::variant_without_type());
            is_complete = false;
        }
    }
    if known.is_empty() && other.is_none() && is_complete {
        errors.at(ident, message::union_without_variants());
        is_complete = false;
    }
    is_complete.then_some((known, other))
}
