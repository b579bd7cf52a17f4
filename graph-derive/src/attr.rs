//! Reads the helper attributes, key by key. Reading never fails: a mistake is reported, and its key is skipped.

mod item;
mod route;

pub(crate) use route::{Route, Signature};

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, LitStr, Meta, Path, parse::Parse};

use crate::{case::closest, errors::Errors, kind::Kind, message};
use item::{ItemValue, items, parse_all, split};

/// The value of a required key.
#[derive(Default)]
pub(crate) enum Written<T> {
    #[default]
    Missing,
    /// The value is wrong, which is reported.
    Invalid,
    Valid(T),
}

/// The keys on a type.
#[derive(Default)]
pub(crate) struct TypeAttrs {
    pub(crate) odata_type: Written<LitStr>,
    pub(crate) routes: Option<(Ident, Vec<Route>)>,
    pub(crate) create: Option<(Ident, CreateAttrs)>,
    pub(crate) update: Option<Ident>,
    pub(crate) untyped: Option<Ident>,
    pub(crate) keyless: Option<Ident>,
    pub(crate) flags: Option<Ident>,
    pub(crate) krate: Option<Path>,
}

/// The keys in `create(..)`.
#[derive(Default)]
pub(crate) struct CreateAttrs {
    pub(crate) name: Option<Ident>,
    pub(crate) derives: Vec<Path>,
    pub(crate) attributes: Vec<Meta>,
}

/// The keys on a field or a variant.
#[derive(Default)]
pub(crate) struct MemberAttrs {
    pub(crate) name: Option<LitStr>,
    pub(crate) key: Option<Ident>,
    pub(crate) read_only: Option<Ident>,
    pub(crate) base: Option<Ident>,
    pub(crate) navigation: Option<Ident>,
    pub(crate) bind: Option<Ident>,
    pub(crate) additional: Option<Ident>,
    pub(crate) annotations: Option<Ident>,
    pub(crate) derived_type: Option<Ident>,
    pub(crate) not_selectable: Option<Ident>,
    pub(crate) beta: Option<Ident>,
    pub(crate) other: Option<Ident>,
    pub(crate) default: Option<Ident>,
}

const ON_TYPE: &[&str] = &["odata_type", "routes", "create", "update", "untyped", "keyless", "flags", "crate"];
const ON_ENTITY: &[&str] = &["odata_type", "routes", "create", "update", "keyless", "crate"];
const ON_COMPLEX: &[&str] = &["odata_type", "create", "update", "untyped", "crate"];
const ON_ENUM: &[&str] = &["odata_type", "flags", "crate"];
const ON_FIELD: &[&str] = &[
    "name",
    "key",
    "read_only",
    "base",
    "navigation",
    "bind",
    "additional",
    "annotations",
    "derived_type",
    "not_selectable",
    "beta",
];
const ON_VARIANT: &[&str] = &["other", "default"];
const ON_MEMBER: &[&str] = &["name", "other"];

fn keys(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Entity => ON_ENTITY,
        Kind::Complex => ON_COMPLEX,
        Kind::Enumeration => ON_ENUM,
    }
}

impl TypeAttrs {
    pub(crate) fn read(kind: Kind, attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut read = Self::default();
        for item in items(kind, attributes, errors) {
            let key = item.key.clone();
            match key.to_string().as_str() {
                "odata_type" => match read.odata_type {
                    Written::Valid(_) => errors.at(&key, message::attribute_key_twice(&key)),
                    _ => read.odata_type = item.text(errors).map_or(Written::Invalid, Written::Valid),
                },
                "routes" => {
                    let routes = item.list("NAME = \"GET /path\"", errors);
                    let routes = routes.map(|tokens| (key.clone(), Route::read(tokens, errors)));
                    set_once(&mut read.routes, &key, routes, errors);
                }
                "create" => {
                    let create = match &item.value {
                        ItemValue::None => Some(CreateAttrs::default()),
                        _ => item
                            .list("name = \"..\", derive(..), attr(..)", errors)
                            .map(|tokens| CreateAttrs::read(tokens, errors)),
                    };
                    set_once(&mut read.create, &key, create.map(|create| (key.clone(), create)), errors);
                }
                "update" => set_once(&mut read.update, &key, Some(item.flag(errors)), errors),
                "untyped" => set_once(&mut read.untyped, &key, Some(item.flag(errors)), errors),
                "keyless" => set_once(&mut read.keyless, &key, Some(item.flag(errors)), errors),
                "flags" => set_once(&mut read.flags, &key, Some(item.flag(errors)), errors),
                "crate" => {
                    let path = item.parsed(message::not_a_path, Path::parse_mod_style, errors);
                    set_once(&mut read.krate, &key, path, errors);
                }
                typed => {
                    if let Written::Missing = read.odata_type
                        && closest(typed, ON_TYPE) == Some("odata_type")
                    {
                        read.odata_type = Written::Invalid;
                    }
                    let elsewhere: Vec<_> =
                        with_place(ON_FIELD, "a field").chain(with_place(ON_VARIANT, "a variant")).collect();
                    errors.at(&key, message::unknown_key(typed, keys(kind), &elsewhere));
                }
            }
        }
        read
    }
}

impl CreateAttrs {
    fn read(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut read = Self::default();
        for item in split(tokens, errors) {
            let key = item.key.clone();
            match key.to_string().as_str() {
                "name" => {
                    let name = item.parsed(message::not_an_identifier, Ident::parse, errors);
                    set_once(&mut read.name, &key, name, errors);
                }
                "derive" => {
                    let Some(paths) = item.list("Eq, Hash", errors) else { continue };
                    if paths.is_empty() {
                        errors.at(&key, message::takes_list(&key, "Eq, Hash"));
                    }
                    read.derives.extend(parse_all(paths, Path::parse_mod_style, errors));
                }
                "attr" => {
                    let Some(attributes) = item.list("must_use", errors) else { continue };
                    if attributes.is_empty() {
                        errors.at(&key, message::takes_list(&key, "must_use"));
                    }
                    read.attributes.extend(parse_all(attributes, Meta::parse, errors));
                }
                typed => errors.at(&key, message::unknown_key(typed, &["name", "derive", "attr"], &[])),
            }
        }
        read
    }
}

impl MemberAttrs {
    pub(crate) fn on_field(kind: Kind, attributes: &[Attribute], errors: &mut Errors) -> Self {
        Self::read(kind, attributes, ON_FIELD, ON_VARIANT, "a variant", errors)
    }

    pub(crate) fn on_variant(kind: Kind, attributes: &[Attribute], errors: &mut Errors) -> Self {
        let keys = if kind == Kind::Enumeration { ON_MEMBER } else { ON_VARIANT };
        Self::read(kind, attributes, keys, ON_FIELD, "a field of a struct", errors)
    }

    fn read(
        kind: Kind,
        attributes: &[Attribute],
        keys: &[&str],
        elsewhere: &'static [&'static str],
        place: &'static str,
        errors: &mut Errors,
    ) -> Self {
        let mut read = Self::default();
        for item in items(kind, attributes, errors) {
            let key = item.key.clone();
            let typed = key.to_string();
            let flag = match typed.as_str() {
                typed if !keys.contains(&typed) => None,
                "name" => {
                    set_once(&mut read.name, &key, item.text(errors), errors);
                    continue;
                }
                "key" => Some(&mut read.key),
                "read_only" => Some(&mut read.read_only),
                "base" => Some(&mut read.base),
                "navigation" => Some(&mut read.navigation),
                "bind" => Some(&mut read.bind),
                "additional" => Some(&mut read.additional),
                "annotations" => Some(&mut read.annotations),
                "derived_type" => Some(&mut read.derived_type),
                "not_selectable" => Some(&mut read.not_selectable),
                "beta" => Some(&mut read.beta),
                "other" => Some(&mut read.other),
                "default" => Some(&mut read.default),
                _ => None,
            };
            if let Some(flag) = flag {
                set_once(flag, &key, Some(item.flag(errors)), errors);
            } else {
                let elsewhere: Vec<_> = with_place(ON_TYPE, "the type").chain(with_place(elsewhere, place)).collect();
                errors.at(&key, message::unknown_key(&typed, keys, &elsewhere));
            }
        }
        read
    }
}

/// Returns each key with the place where it is valid.
fn with_place(
    keys: &'static [&'static str],
    place: &'static str,
) -> impl Iterator<Item = (&'static str, &'static str)> {
    keys.iter().map(move |key| (*key, place))
}

/// Sets the value of a key. A key that is given twice is reported.
fn set_once<T>(target: &mut Option<T>, key: &Ident, value: Option<T>, errors: &mut Errors) {
    if target.is_some() {
        errors.at(key, message::attribute_key_twice(key));
    } else {
        *target = value;
    }
}

#[cfg(test)]
mod tests {
    use super::{ON_COMPLEX, ON_ENTITY, ON_ENUM, ON_FIELD, ON_MEMBER, ON_VARIANT};

    #[test]
    fn the_docs_show_every_key() {
        let entity = concat!(
            include_str!("../docs/entity.md"),
            include_str!("../docs/entity_fields.md"),
            include_str!("../docs/entity_union.md")
        );
        let complex = concat!(include_str!("../docs/complex.md"), include_str!("../docs/complex_union.md"));
        let enumeration = include_str!("../docs/enumeration.md");
        for (docs, keys) in [
            (entity, [ON_ENTITY, ON_FIELD, ON_VARIANT].concat()),
            (complex, [ON_COMPLEX, ON_FIELD, ON_VARIANT].concat()),
            (enumeration, [ON_ENUM, ON_MEMBER].concat()),
        ] {
            for key in keys {
                assert!(docs.contains(&format!("`{key}")), "`{key}` is not in the docs");
            }
        }
    }
}
