//! What the author wrote in the helper attributes, key by key. Nothing here fails: what is wrong is reported and left
//! out.

mod item;

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, LitStr, Meta, Path, parse::Parse};

use crate::{case::closest, errors::Errors, message};
use item::{Value, items, parse_all, split};

/// Which of the derives is at work.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Derive {
    Entity,
    Complex,
    Enum,
}

impl Derive {
    /// The name of the derive, and of its trait.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Entity => "GraphEntity",
            Self::Complex => "GraphComplex",
            Self::Enum => "GraphEnum",
        }
    }

    /// The keys that its types can have.
    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Entity => ON_ENTITY,
            Self::Complex => ON_COMPLEX,
            Self::Enum => ON_ENUM,
        }
    }

    /// The name of its attribute.
    pub(crate) fn helper(self) -> &'static str {
        match self {
            Self::Entity => "graph_entity",
            Self::Complex => "graph_complex",
            Self::Enum => "graph_enum",
        }
    }
}

/// The keys on a type.
#[derive(Default)]
pub(crate) struct OnType {
    pub(crate) odata_type: Option<LitStr>,
    /// Whether the author meant to give the type, however it went.
    pub(crate) odata_type_tried: bool,
    pub(crate) routes: Option<(Ident, Vec<Route>)>,
    pub(crate) create: Option<(Ident, OnCreate)>,
    pub(crate) update: Option<Ident>,
    pub(crate) untyped: Option<Ident>,
    pub(crate) flags: Option<Ident>,
    pub(crate) krate: Option<Path>,
}

/// The keys in `create(..)`.
#[derive(Default)]
pub(crate) struct OnCreate {
    pub(crate) name: Option<Ident>,
    pub(crate) derives: Vec<Path>,
    pub(crate) attributes: Vec<Meta>,
}

/// One entry of `routes(..)`.
pub(crate) struct Route {
    pub(crate) docs: Vec<Attribute>,
    pub(crate) name: Ident,
    pub(crate) text: LitStr,
}

/// The keys on a field or a variant.
#[derive(Default)]
pub(crate) struct OnMember {
    pub(crate) name: Option<LitStr>,
    pub(crate) key: Option<Ident>,
    pub(crate) read_only: Option<Ident>,
    pub(crate) base: Option<Ident>,
    pub(crate) navigation: Option<Ident>,
    pub(crate) bind: Option<Ident>,
    pub(crate) additional: Option<Ident>,
    pub(crate) annotations: Option<Ident>,
    pub(crate) other: Option<Ident>,
    pub(crate) default: Option<Ident>,
}

const ON_TYPE: &[&str] = &["odata_type", "routes", "create", "update", "untyped", "flags", "crate"];
const ON_ENTITY: &[&str] = &["odata_type", "routes", "create", "update", "crate"];
const ON_COMPLEX: &[&str] = &["odata_type", "create", "update", "untyped", "crate"];
const ON_ENUM: &[&str] = &["odata_type", "flags", "crate"];
const ON_FIELD: &[&str] = &["name", "key", "read_only", "base", "navigation", "bind", "additional", "annotations"];
const ON_VARIANT: &[&str] = &["other", "default"];

impl OnType {
    pub(crate) fn read(derive: Derive, attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut read = Self::default();
        for item in items(derive, attributes, errors) {
            let key = item.key.clone();
            match key.to_string().as_str() {
                "odata_type" => {
                    read.odata_type_tried = true;
                    once(&mut read.odata_type, &key, item.text(errors), errors);
                }
                "routes" => {
                    let routes = item.list("NAME = \"GET /path\"", errors);
                    let routes = routes.map(|tokens| (key.clone(), Route::read(tokens, errors)));
                    once(&mut read.routes, &key, routes, errors);
                }
                "create" => {
                    let create = match &item.value {
                        Value::None => Some(OnCreate::default()),
                        _ => item
                            .list("name = \"..\", derive(..), attr(..)", errors)
                            .map(|tokens| OnCreate::read(tokens, errors)),
                    };
                    once(&mut read.create, &key, create.map(|create| (key.clone(), create)), errors);
                }
                "update" => once(&mut read.update, &key, Some(item.flag(errors)), errors),
                "untyped" => once(&mut read.untyped, &key, Some(item.flag(errors)), errors),
                "flags" => once(&mut read.flags, &key, Some(item.flag(errors)), errors),
                "crate" => {
                    let path = item.parsed(message::not_a_path, Path::parse_mod_style, errors);
                    once(&mut read.krate, &key, path, errors);
                }
                typed => {
                    read.odata_type_tried |= closest(typed, ON_TYPE) == Some("odata_type");
                    let elsewhere: Vec<_> =
                        belongs(ON_FIELD, "a field").chain(belongs(ON_VARIANT, "a variant")).collect();
                    errors.at(&key, message::unknown_key(typed, derive.keys(), &elsewhere));
                }
            }
        }
        read
    }
}

impl OnCreate {
    fn read(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut read = Self::default();
        for item in split(tokens, errors) {
            let key = item.key.clone();
            match key.to_string().as_str() {
                "name" => {
                    let name = item.parsed(message::not_an_identifier, Ident::parse, errors);
                    once(&mut read.name, &key, name, errors);
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

impl Route {
    fn read(tokens: TokenStream, errors: &mut Errors) -> Vec<Self> {
        let mut routes = Vec::new();
        for mut item in split(tokens, errors) {
            let (docs, name) = (std::mem::take(&mut item.docs), item.key.clone());
            if let Some(text) = item.text(errors) {
                routes.push(Self { docs, name, text });
            }
        }
        routes
    }
}

impl OnMember {
    pub(crate) fn on_field(derive: Derive, attributes: &[Attribute], errors: &mut Errors) -> Self {
        Self::read(derive, attributes, ON_FIELD, ON_VARIANT, "a variant", errors)
    }

    pub(crate) fn on_variant(derive: Derive, attributes: &[Attribute], errors: &mut Errors) -> Self {
        match derive {
            Derive::Enum => Self::read(derive, attributes, &["name", "other"], ON_FIELD, "a field", errors),
            _ => Self::read(derive, attributes, ON_VARIANT, ON_FIELD, "a field", errors),
        }
    }

    fn read(
        derive: Derive,
        attributes: &[Attribute],
        keys: &[&str],
        elsewhere: &'static [&'static str],
        place: &'static str,
        errors: &mut Errors,
    ) -> Self {
        let mut read = Self::default();
        for item in items(derive, attributes, errors) {
            let key = item.key.clone();
            let typed = key.to_string();
            let flag = match typed.as_str() {
                typed if !keys.contains(&typed) => None,
                "name" => {
                    once(&mut read.name, &key, item.text(errors), errors);
                    continue;
                }
                "key" => Some(&mut read.key),
                "read_only" => Some(&mut read.read_only),
                "base" => Some(&mut read.base),
                "navigation" => Some(&mut read.navigation),
                "bind" => Some(&mut read.bind),
                "additional" => Some(&mut read.additional),
                "annotations" => Some(&mut read.annotations),
                "other" => Some(&mut read.other),
                "default" => Some(&mut read.default),
                _ => None,
            };
            if let Some(flag) = flag {
                once(flag, &key, Some(item.flag(errors)), errors);
            } else {
                let elsewhere: Vec<_> = belongs(ON_TYPE, "the type").chain(belongs(elsewhere, place)).collect();
                errors.at(&key, message::unknown_key(&typed, keys, &elsewhere));
            }
        }
        read
    }
}

/// Keys, and where they belong.
fn belongs(keys: &'static [&'static str], place: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    keys.iter().map(move |key| (*key, place))
}

/// Sets what one key says. A key that stands twice is reported, whichever key it is.
fn once<T>(slot: &mut Option<T>, key: &Ident, value: Option<T>, errors: &mut Errors) {
    if slot.is_some() {
        errors.at(key, message::attribute_key_twice(key));
    } else {
        *slot = value;
    }
}
