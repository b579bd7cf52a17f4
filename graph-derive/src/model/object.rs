use syn::DeriveInput;

use super::{
    Body,
    fields::{self, Property, Role},
    route::{self, Route},
};
use crate::{
    attr::{Derive, OnCreate, OnType},
    errors::Errors,
    message,
};

/// An entity or complex type.
pub(crate) struct Object<'a> {
    /// Those on the wire, in declaration order.
    pub(crate) properties: Vec<Property<'a>>,
    /// The field that keeps what the model does not know.
    pub(crate) additional: Option<Property<'a>>,
    /// The field that keeps control information.
    pub(crate) annotations: Option<Property<'a>>,
    pub(crate) base: Option<Base<'a>>,
    pub(crate) routes: Vec<Route>,
    pub(crate) create: Option<Body>,
    pub(crate) update: Option<Body>,
    /// Whether it only stands for a type that is wrong, which is reported: what is made of it has no properties.
    pub(crate) is_hollow: bool,
}

/// The field that holds the base, and before which of the properties it stands.
pub(crate) struct Base<'a> {
    pub(crate) field: Property<'a>,
    pub(crate) before: usize,
}

impl<'a> Object<'a> {
    pub(super) fn read(
        derive: Derive,
        input: &'a DeriveInput,
        on_type: OnType,
        all: impl IntoIterator<Item = &'a syn::Field>,
        errors: &mut Errors,
    ) -> Self {
        let mut fields = FieldsByRole::default();
        for field in fields::read(derive, all, errors) {
            fields.add(field, errors);
        }
        let has_default = !fields.properties.iter().any(Property::is_required);
        let create = match on_type.create {
            Some((_, on_create)) => Some(read_create(input, on_create, has_default, errors)),
            None => (derive == Derive::Entity).then(|| Body::new(input, "Create")),
        };
        let routes = route::read(derive, on_type.routes, errors);
        Self {
            properties: fields.properties,
            additional: fields.additional,
            annotations: fields.annotations,
            base: fields.base,
            routes,
            create,
            update: on_type.update.is_some().then(|| Body::new(input, "Update")),
            is_hollow: false,
        }
    }

    /// What stands for a type that is no struct with named fields, so that code that uses it compiles.
    pub(super) fn hollow(derive: Derive, input: &'a DeriveInput, on_type: OnType, errors: &mut Errors) -> Self {
        Self { is_hollow: true, ..Self::read(derive, input, on_type, [], errors) }
    }

    /// The navigation properties that bodies set by reference.
    pub(crate) fn bound(&self) -> impl Iterator<Item = &Property<'a>> {
        self.properties.iter().filter(|property| property.role == Role::Bind)
    }

    /// The fields of the struct, each with its index in the schema. The references of navigation properties stand
    /// after the properties, the properties of the base at its index and above.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (usize, &Property<'a>)> {
        let others = self.additional.iter().chain(&self.annotations).chain(self.base.as_ref().map(|base| &base.field));
        let after = self.properties.len() + self.bound().count();
        self.properties.iter().enumerate().chain(others.enumerate().map(move |(index, field)| (after + index, field)))
    }

    /// The fields of a body that creates or updates.
    pub(crate) fn sent(&self) -> impl Iterator<Item = (usize, &Property<'a>)> {
        let bound = self.bound().enumerate().map(|(index, field)| (self.properties.len() + index, field));
        let fields = self.fields().filter(|(_, field)| field.role.is_sent() && field.role != Role::Bind);
        fields.chain(bound)
    }

    /// The key of an entity.
    pub(crate) fn key(&self) -> Option<&Property<'a>> {
        self.properties.iter().find(|property| property.role == Role::Key)
    }
}

/// The body that creates, as the author wants it, which has a name of its own and each trait once.
fn read_create(input: &DeriveInput, written: OnCreate, has_default: bool, errors: &mut Errors) -> Body {
    let body = Body::new(input, "Create");
    let ident = match written.name {
        Some(name) if name == input.ident => {
            errors.at(&name, message::create_named_like_type(&name));
            body.ident
        }
        name => name.unwrap_or(body.ident),
    };
    let always = ["Clone", "Debug", "PartialEq", "Serialize", "Deserialize"];
    let mut there: Vec<_> = always.into_iter().chain(has_default.then_some("Default")).map(str::to_owned).collect();
    let mut derives = Vec::new();
    for path in written.derives {
        let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        if there.contains(&name) {
            errors.at(path, message::derive_already_present(&name));
        } else {
            there.push(name);
            derives.push(path);
        }
    }
    Body { ident, derives, attributes: written.attributes, ..body }
}

/// The fields of a struct, sorted by what they are.
#[derive(Default)]
struct FieldsByRole<'a> {
    properties: Vec<Property<'a>>,
    additional: Option<Property<'a>>,
    annotations: Option<Property<'a>>,
    base: Option<Base<'a>>,
}

impl<'a> FieldsByRole<'a> {
    fn add(&mut self, field: Property<'a>, errors: &mut Errors) {
        let written = &field.written;
        let second = match field.role {
            Role::Additional if self.additional.is_some() => Some((&written.additional, message::additional_twice())),
            Role::Annotations if self.annotations.is_some() => {
                Some((&written.annotations, message::annotations_twice()))
            }
            Role::Base if self.base.is_some() => Some((&written.base, message::base_twice())),
            _ => None,
        };
        if let Some((key, message)) = second {
            errors.at(key, message);
            // Kept as a property, so that the struct that is made has all fields.
            self.properties.push(Property { role: Role::Data, ..field });
            return;
        }
        match field.role {
            Role::Additional => self.additional = Some(field),
            Role::Annotations => self.annotations = Some(field),
            Role::Base => self.base = Some(Base { field, before: self.properties.len() }),
            _ => self.properties.push(field),
        }
    }
}
