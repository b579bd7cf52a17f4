//! The model of the author's type, which is the only input of the checks and the expanders. A mistake of the author is
//! reported, and the model has a valid value in its place, so that one mistake gives one error.

mod body;
mod carried_over;
mod enumeration;
mod fields;
mod firsts;
mod object;
mod route;
mod ty;
mod union;
mod variant;

pub(crate) use body::Body;
pub(crate) use enumeration::Enumeration;
pub(crate) use fields::{Marks, Property, Role};
pub(crate) use firsts::Firsts;
pub(crate) use object::{Base, KeySource, Object};
pub(crate) use route::{Answer, Request, Route, RouteBody};
pub(crate) use union::{Union, Variant};

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::{Data, DeriveInput, Fields, LitStr, Path, Visibility, ext::IdentExt, parse_quote};

use crate::{
    attr::{TypeAttrs, Written},
    case,
    errors::Errors,
    kind::Kind,
    message,
};

/// A type with a derive.
pub(crate) struct Model<'a> {
    pub(crate) kind: Kind,
    pub(crate) ident: &'a Ident,
    pub(crate) vis: &'a Visibility,
    /// The path to `graph_models`.
    pub(crate) krate: Path,
    /// The name of the type in the schema, with a `#`. An untyped body has a name without it, for error messages.
    pub(crate) odata_type: LitStr,
    pub(crate) untyped: bool,
    pub(crate) shape: Shape<'a>,
}

pub(crate) enum Shape<'a> {
    Object(Object<'a>),
    Union(Union<'a>),
    Enumeration(Enumeration<'a>),
    /// Replaces a structured type that is wrong, which is reported: an object without fields.
    PlaceholderObject(Object<'a>),
    /// Replaces an enumeration that is wrong, which is reported.
    PlaceholderEnumeration,
}

impl<'a> Model<'a> {
    /// Returns the trait, which has the name of the derive.
    pub(crate) fn graph_trait(&self) -> Ident {
        format_ident!("{}", self.kind.derive())
    }

    /// Reads the input. Returns `None` for a generic type, for which no code can be generated.
    pub(crate) fn read(kind: Kind, input: &'a DeriveInput, errors: &mut Errors) -> Option<Self> {
        let mut attrs = TypeAttrs::read(kind, &input.attrs, errors);
        if !input.generics.params.is_empty() {
            errors.at(&input.generics, message::generics(kind));
            return None;
        }
        let ident = &input.ident;
        let untyped = attrs.untyped.is_some();
        let odata_type = Self::odata_type(kind, ident, &mut attrs, errors);
        let krate = attrs.krate.take().unwrap_or_else(|| parse_quote!(::graph_models));
        let shape = Shape::read(kind, input, attrs, errors);
        Some(Self { kind, ident, vis: &input.vis, krate, odata_type, untyped, shape })
    }

    fn odata_type(kind: Kind, ident: &Ident, attrs: &mut TypeAttrs, errors: &mut Errors) -> LitStr {
        let name = case::lower_first(&ident.unraw().to_string());
        let written = std::mem::take(&mut attrs.odata_type);
        if let Some(untyped) = &attrs.untyped {
            match (&written, kind) {
                (_, Kind::Entity) => errors.at(untyped, message::untyped_entity()),
                (Written::Valid(odata_type), _) => errors.at(odata_type, message::not_for_untyped(&"odata_type")),
                _ => {}
            }
            return LitStr::new(&name, Span::call_site());
        }
        match written {
            Written::Valid(odata_type) => return odata_type,
            Written::Invalid => {}
            Written::Missing => errors.at(ident, message::odata_type_missing(kind, ident)),
        }
        LitStr::new(&format!("#microsoft.graph.{name}"), Span::call_site())
    }
}

impl<'a> Shape<'a> {
    fn read(kind: Kind, input: &'a DeriveInput, attrs: TypeAttrs, errors: &mut Errors) -> Self {
        let ident = &input.ident;
        if let (Data::Enum(_), Some(untyped)) = (&input.data, &attrs.untyped) {
            errors.at(untyped, message::untyped_not_on_struct());
        }
        if let Some(flags) = attrs.flags.as_ref().filter(|_| kind != Kind::Enumeration) {
            errors.at(flags, message::flags_not_on_enumeration());
        }
        if let Some(keyless) = attrs.keyless.as_ref().filter(|_| kind != Kind::Entity) {
            errors.at(keyless, message::keyless_not_on_entity());
        }
        match (&input.data, kind) {
            (Data::Enum(data), Kind::Enumeration) => {
                let routes = attrs.routes.as_ref().map(|(key, _)| key);
                for key in attrs.create_key().into_iter().chain(routes).chain(&attrs.update) {
                    errors.at(key, message::not_for_enumeration(key));
                }
                Enumeration::read(ident, attrs.flags.is_some(), &data.variants, errors)
                    .map_or(Self::PlaceholderEnumeration, Self::Enumeration)
            }
            (_, Kind::Enumeration) => {
                errors.at(ident, message::wrong_item(kind));
                Self::PlaceholderEnumeration
            }
            (Data::Enum(data), _) => {
                let keyless = attrs.keyless.as_ref().filter(|_| kind == Kind::Entity);
                for key in attrs.create_key().into_iter().chain(keyless) {
                    errors.at(key, message::not_for_union(key));
                }
                match union::read_variants(kind, ident, &data.variants, errors) {
                    Some((variants, other)) => Self::Union(Union::new(kind, input, attrs, variants, other, errors)),
                    None => Self::PlaceholderObject(Object::without_fields(kind, input, attrs, errors)),
                }
            }
            (Data::Struct(data), _) if matches!(data.fields, Fields::Named(_)) => {
                Self::Object(Object::read(kind, input, attrs, &data.fields, errors))
            }
            (data, _) => {
                match data {
                    Data::Struct(data) if !data.fields.is_empty() => {
                        errors.at(&data.fields, message::unnamed_fields(kind));
                    }
                    _ => errors.at(ident, message::wrong_item(kind)),
                }
                Self::PlaceholderObject(Object::without_fields(kind, input, attrs, errors))
            }
        }
    }
}

impl TypeAttrs {
    /// Returns the key `create`, if it is given.
    fn create_key(&self) -> Option<&Ident> {
        self.create.as_ref().map(|(key, _)| key)
    }
}
