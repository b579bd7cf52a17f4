//! What the author's type means: the only thing that the expanders see. A model is always whole. Where the input is
//! wrong, the error is reported and something harmless stands in its place, so that one mistake gives one error.

mod fields;
mod route;
mod variants;

pub(crate) use fields::{Property, Role};
pub(crate) use route::Route;
pub(crate) use variants::{Member, Variant};

use proc_macro2::{Ident, Span};
use quote::{ToTokens, format_ident};
use syn::{Attribute, Data, DeriveInput, Fields, LitStr, Meta, Path, Visibility, parse_quote};

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
    pub(crate) odata_type: LitStr,
    pub(crate) shape: Shape<'a>,
}

#[expect(clippy::large_enum_variant, reason = "there is one of it")]
pub(crate) enum Shape<'a> {
    Object(Object<'a>),
    Union(Union<'a>),
    Enumeration(Enumeration<'a>),
}

/// An entity or complex type.
pub(crate) struct Object<'a> {
    /// Those on the wire, in declaration order.
    pub(crate) properties: Vec<Property<'a>>,
    /// The field that keeps what the model does not know.
    pub(crate) additional: Option<Property<'a>>,
    pub(crate) routes: Vec<Route>,
    pub(crate) create: Option<Body>,
    pub(crate) update: Option<Body>,
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
    /// The enum of the bodies that create; entities have one.
    pub(crate) create: Option<Body>,
}

pub(crate) struct Enumeration<'a> {
    pub(crate) members: Vec<Member<'a>>,
    pub(crate) other: Option<&'a Ident>,
}

impl<'a> Model<'a> {
    /// The model of the input; `None` if it has a shape that no model can stand for.
    pub(crate) fn read(derive: Derive, input: &'a DeriveInput, errors: &mut Errors) -> Option<Self> {
        let mut on_type = OnType::read(derive, &input.attrs, errors);
        if !input.generics.params.is_empty() {
            errors.at(&input.generics, message::generics(derive));
            return None;
        }
        let ident = &input.ident;
        let odata_type = on_type.odata_type.take().unwrap_or_else(|| {
            if !on_type.odata_type_tried {
                errors.at(ident, message::odata_type_missing(derive, ident));
            }
            LitStr::new(&format!("#microsoft.graph.{}", case::lower_first(&ident.to_string())), Span::call_site())
        });
        let krate = on_type.krate.take().unwrap_or_else(|| parse_quote!(::graph_models));
        let shape = Shape::read(derive, input, on_type, errors)?;
        Some(Self { derive, ident, vis: &input.vis, krate, odata_type, shape })
    }
}

impl<'a> Shape<'a> {
    fn read(derive: Derive, input: &'a DeriveInput, on_type: OnType, errors: &mut Errors) -> Option<Self> {
        let ident = &input.ident;
        match (&input.data, derive) {
            (Data::Enum(data), Derive::Enum) => {
                for key in on_type.body_keys() {
                    errors.at(key, message::enum_with(key));
                }
                Enumeration::read(ident, &data.variants, errors).map(Self::Enumeration)
            }
            (Data::Enum(data), _) => {
                for key in on_type.body_keys() {
                    errors.at(key, message::union_with(key));
                }
                Union::read(derive, input, &data.variants, errors).map(Self::Union)
            }
            (Data::Struct(data), Derive::Entity | Derive::Complex) => match &data.fields {
                Fields::Named(fields) => {
                    Some(Self::Object(Object::read(derive, input, on_type, &fields.named, errors)))
                }
                Fields::Unnamed(fields) => {
                    errors.at(fields, message::fields_without_names(derive));
                    None
                }
                Fields::Unit => {
                    errors.at(ident, message::not_a_struct(derive));
                    None
                }
            },
            (Data::Struct(_) | Data::Union(_), _) => {
                errors.at(ident, message::not_a_struct(derive));
                None
            }
        }
    }
}

impl OnType {
    /// The keys given that ask for bodies or routes.
    fn body_keys(&self) -> impl Iterator<Item = &Ident> {
        let create = self.create.as_ref().map(|(key, _)| key);
        let routes = self.routes.as_ref().map(|(key, _)| key);
        [create, routes, self.update.as_ref()].into_iter().flatten()
    }
}

impl<'a> Object<'a> {
    fn read(
        derive: Derive,
        input: &'a DeriveInput,
        on_type: OnType,
        fields: impl IntoIterator<Item = &'a syn::Field>,
        errors: &mut Errors,
    ) -> Self {
        let (mut properties, mut additional) = (Vec::new(), None);
        for mut field in fields::read(derive, fields, errors) {
            match field.written.additional.take() {
                None => properties.push(field),
                Some(_) if additional.is_none() => additional = Some(field),
                Some(second) => {
                    errors.at(second, message::additional_twice());
                    properties.push(Property { role: Role::Data, ..field });
                }
            }
        }
        let non_exhaustive = is_non_exhaustive(&input.attrs);
        let body = |suffix| Body {
            ident: format_ident!("{}{suffix}", input.ident),
            derives: Vec::new(),
            attributes: Vec::new(),
            non_exhaustive,
        };
        let create = match on_type.create {
            Some((_, on_create)) => Some(Body {
                ident: on_create.name.unwrap_or_else(|| format_ident!("{}Create", input.ident)),
                derives: on_create.derives,
                attributes: on_create.attributes,
                non_exhaustive,
            }),
            None => (derive == Derive::Entity).then(|| body("Create")),
        };
        let routes = on_type.routes.map_or_else(Vec::new, |(key, routes)| {
            if derive == Derive::Complex {
                errors.at(key, message::complex_with_routes());
            }
            route::read(routes, errors)
        });
        Self { properties, additional, routes, create, update: on_type.update.is_some().then(|| body("Update")) }
    }

    /// The fields of the struct: all properties, and what keeps the rest.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &Property<'a>> {
        self.properties.iter().chain(&self.additional)
    }

    /// The fields of a body that creates or updates, each with its index in the schema.
    pub(crate) fn sent(&self) -> impl Iterator<Item = (usize, &Property<'a>)> {
        self.fields().enumerate().filter(|(_, field)| matches!(field.role, Role::Data | Role::Additional))
    }

    /// The key of an entity.
    pub(crate) fn key(&self) -> Option<&Property<'a>> {
        self.properties.iter().find(|property| property.role == Role::Key)
    }
}

impl<'a> Union<'a> {
    fn read(
        derive: Derive,
        input: &'a DeriveInput,
        variants: impl IntoIterator<Item = &'a syn::Variant>,
        errors: &mut Errors,
    ) -> Option<Self> {
        let (variants, other) = variants::read_union(derive, &input.ident, variants, errors)?;
        let create = (derive == Derive::Entity).then(|| Body {
            ident: format_ident!("{}Create", input.ident),
            derives: Vec::new(),
            attributes: Vec::new(),
            non_exhaustive: is_non_exhaustive(&input.attrs),
        });
        Some(Self { variants, other, create })
    }
}

impl<'a> Enumeration<'a> {
    fn read(ident: &Ident, variants: impl IntoIterator<Item = &'a syn::Variant>, errors: &mut Errors) -> Option<Self> {
        let (members, other) = variants::read_enumeration(ident, variants, errors)?;
        Some(Self { members, other })
    }
}

fn is_non_exhaustive(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"))
}

/// The attributes of a field that what is made from it has too.
pub(crate) fn carried_over(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("doc") || attribute.path().is_ident("deprecated"))
}

/// Whether two types are written alike.
fn same_type(a: &syn::Type, b: &syn::Type) -> bool {
    a.to_token_stream().to_string() == b.to_token_stream().to_string()
}
