//! What the author's type means: the only thing that the expanders see. A model is always whole. Where the input is
//! wrong, the error is reported and something harmless stands in its place, so that one mistake gives one error.

mod fields;
mod object;
mod route;
mod variants;

pub(crate) use fields::{Property, Role};
pub(crate) use object::{Base, Object};
pub(crate) use route::Route;
pub(crate) use variants::{Member, Variant};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident};
use syn::{Attribute, Data, DeriveInput, Fields, LitStr, Meta, Path, Visibility, ext::IdentExt, parse_quote};

use crate::{
    attr::{Derive, OnType},
    case,
    errors::Errors,
    message,
};

/// A type that a derive stands on.
pub(crate) struct Model<'a> {
    pub(crate) derive: Derive,
    pub(crate) ident: &'a Ident,
    pub(crate) vis: &'a Visibility,
    pub(crate) krate: Path,
    /// The type as it stands in the schema: with `#`, or for an untyped body, a name for error messages.
    pub(crate) odata_type: LitStr,
    pub(crate) untyped: bool,
    pub(crate) shape: Shape<'a>,
}

#[expect(clippy::large_enum_variant, reason = "there is one of it")]
pub(crate) enum Shape<'a> {
    Object(Object<'a>),
    Union(Union<'a>),
    Enumeration(Enumeration<'a>),
}

/// A struct that is made for the bodies of requests.
pub(crate) struct Body {
    pub(crate) ident: Ident,
    pub(crate) derives: Vec<Path>,
    pub(crate) attributes: Vec<Meta>,
    pub(crate) non_exhaustive: bool,
}

pub(crate) struct Union<'a> {
    pub(crate) variants: Vec<Variant<'a>>,
    pub(crate) other: Option<&'a Ident>,
    pub(crate) routes: Vec<Route>,
    /// The enum of the bodies that create; entities have one.
    pub(crate) create: Option<Body>,
    /// The enum of the bodies that update.
    pub(crate) update: Option<Body>,
}

impl Body {
    /// A body whose name is that of the type and this.
    fn new(input: &DeriveInput, suffix: &str) -> Self {
        Self {
            ident: format_ident!("{}{suffix}", input.ident),
            derives: Vec::new(),
            attributes: Vec::new(),
            non_exhaustive: input.attrs.iter().any(|attribute| attribute.path().is_ident("non_exhaustive")),
        }
    }
}

pub(crate) struct Enumeration<'a> {
    pub(crate) flags: bool,
    pub(crate) members: Vec<Member<'a>>,
    pub(crate) other: Option<&'a Ident>,
    /// Whether it only stands for a type that is wrong, which is reported.
    pub(crate) is_hollow: bool,
}

impl<'a> Model<'a> {
    /// The trait that the derive is named for.
    pub(crate) fn graph_trait(&self) -> Ident {
        format_ident!("{}", self.derive.name())
    }

    /// The model of the input; `None` if it has generics, for which no model can stand.
    pub(crate) fn read(derive: Derive, input: &'a DeriveInput, errors: &mut Errors) -> Option<Self> {
        let mut on_type = OnType::read(derive, &input.attrs, errors);
        if !input.generics.params.is_empty() {
            errors.at(&input.generics, message::generics(derive));
            return None;
        }
        let ident = &input.ident;
        let untyped = on_type.untyped.is_some();
        let odata_type = Self::odata_type(derive, ident, &mut on_type, errors);
        let krate = on_type.krate.take().unwrap_or_else(|| parse_quote!(::graph_models));
        let shape = Shape::read(derive, input, on_type, errors);
        Some(Self { derive, ident, vis: &input.vis, krate, odata_type, untyped, shape })
    }

    fn odata_type(derive: Derive, ident: &Ident, on_type: &mut OnType, errors: &mut Errors) -> LitStr {
        let name = case::lower_first(&ident.unraw().to_string());
        if let Some(untyped) = &on_type.untyped {
            match (&on_type.odata_type, derive) {
                (_, Derive::Entity) => errors.at(untyped, message::untyped_entity()),
                (Some(odata_type), _) => errors.at(odata_type, message::not_for_untyped(&"odata_type")),
                (None, _) => {}
            }
            return LitStr::new(&name, Span::call_site());
        }
        on_type.odata_type.take().unwrap_or_else(|| {
            if !on_type.odata_type_tried {
                errors.at(ident, message::odata_type_missing(derive, ident));
            }
            LitStr::new(&format!("#microsoft.graph.{name}"), Span::call_site())
        })
    }
}

impl<'a> Shape<'a> {
    fn read(derive: Derive, input: &'a DeriveInput, on_type: OnType, errors: &mut Errors) -> Self {
        let ident = &input.ident;
        if let (Data::Enum(_), Some(untyped)) = (&input.data, &on_type.untyped) {
            errors.at(untyped, message::untyped_not_on_struct());
        }
        if let Some(flags) = on_type.flags.as_ref().filter(|_| derive != Derive::Enum) {
            errors.at(flags, message::flags_not_on_enumeration());
        }
        match (&input.data, derive) {
            (Data::Enum(data), Derive::Enum) => {
                let routes = on_type.routes.as_ref().map(|(key, _)| key);
                for key in on_type.create_key().into_iter().chain(routes).chain(&on_type.update) {
                    errors.at(key, message::not_for_enumeration(key));
                }
                let read = variants::read_enumeration(ident, &data.variants, errors);
                Self::Enumeration(Enumeration::new(on_type.flags.is_some(), read))
            }
            (Data::Enum(data), _) => {
                if let Some(key) = on_type.create_key() {
                    errors.at(key, message::not_for_union(key));
                }
                match variants::read_union(derive, ident, &data.variants, errors) {
                    Some((variants, other)) => {
                        Self::Union(Union::read(derive, input, on_type, variants, other, errors))
                    }
                    None => Self::Object(Object::hollow(derive, input, on_type, errors)),
                }
            }
            (_, Derive::Enum) => {
                errors.at(ident, message::wrong_item(derive));
                Self::Enumeration(Enumeration::new(false, None))
            }
            (Data::Struct(data), _) if matches!(data.fields, Fields::Named(_)) => {
                Self::Object(Object::read(derive, input, on_type, &data.fields, errors))
            }
            (data, _) => {
                match data {
                    Data::Struct(data) if !data.fields.is_empty() => {
                        errors.at(&data.fields, message::unnamed_fields(derive));
                    }
                    _ => errors.at(ident, message::wrong_item(derive)),
                }
                Self::Object(Object::hollow(derive, input, on_type, errors))
            }
        }
    }
}

impl OnType {
    /// The key that says how the body that creates is made.
    fn create_key(&self) -> Option<&Ident> {
        self.create.as_ref().map(|(key, _)| key)
    }
}

impl<'a> Union<'a> {
    fn read(
        derive: Derive,
        input: &'a DeriveInput,
        on_type: OnType,
        variants: Vec<Variant<'a>>,
        other: Option<&'a Ident>,
        errors: &mut Errors,
    ) -> Self {
        let routes = route::read(derive, on_type.routes, errors);
        let create = (derive == Derive::Entity).then(|| Body::new(input, "Create"));
        let update = on_type.update.is_some().then(|| Body::new(input, "Update"));
        Self { variants, other, routes, create, update }
    }
}

impl<'a> Enumeration<'a> {
    /// An enumeration of these members, and of none if there is something wrong with them.
    fn new(flags: bool, read: Option<(Vec<Member<'a>>, Option<&'a Ident>)>) -> Self {
        let is_hollow = read.is_none();
        let (members, other) = read.unwrap_or_default();
        Self { flags, members, other, is_hollow }
    }
}

/// The attributes of a field that what is made from it has too.
pub(crate) struct CarriedOver<'a>(pub(crate) &'a [Attribute]);

impl ToTokens for CarriedOver<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for attribute in self.0 {
            if attribute.path().is_ident("doc") || attribute.path().is_ident("deprecated") {
                attribute.to_tokens(tokens);
            }
        }
    }
}

/// Whether two types are written alike.
fn same_type(a: &syn::Type, b: &syn::Type) -> bool {
    a.to_token_stream().to_string() == b.to_token_stream().to_string()
}
