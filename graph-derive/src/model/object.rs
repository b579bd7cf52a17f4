use proc_macro2::Ident;
use syn::DeriveInput;

use super::{
    body::Body,
    fields::{self, Property, Role},
    route::{self, Route},
};
use crate::{attr::TypeAttrs, errors::Errors, kind::Kind, message};

/// A struct of an entity or complex type.
pub(crate) struct Object<'a> {
    /// The fields that are properties on the wire, in declaration order.
    pub(crate) properties: Vec<Property<'a>>,
    /// The field that keeps the properties that the model does not know.
    pub(crate) additional: Option<Property<'a>>,
    /// The field that keeps control information.
    pub(crate) annotations: Option<Property<'a>>,
    /// The field that keeps the name of a derived type.
    pub(crate) derived_type: Option<Property<'a>>,
    pub(crate) base: Option<Base<'a>>,
    /// The key `keyless` of an entity type without a key.
    pub(crate) keyless: Option<Ident>,
    pub(crate) routes: Vec<Route>,
    pub(crate) create: Option<Body>,
    pub(crate) update: Option<Body>,
}

/// Where the key of an entity is.
pub(crate) enum KeySource<'a> {
    /// In this field.
    Field(&'a Property<'a>),
    /// In the base, which the compiler checks.
    Base,
    /// Nowhere, as `keyless` says.
    Keyless(&'a Ident),
    /// Nowhere, which is reported.
    Missing,
}

/// The field of the base.
pub(crate) struct Base<'a> {
    pub(crate) field: Property<'a>,
    /// The number of properties that are declared before the base.
    pub(crate) before: usize,
}

impl<'a> Object<'a> {
    pub(super) fn read(
        kind: Kind,
        input: &'a DeriveInput,
        attrs: TypeAttrs,
        syntax: impl IntoIterator<Item = &'a syn::Field>,
        errors: &mut Errors,
    ) -> Self {
        let mut fields = FieldsByRole::default();
        for field in fields::read(kind, syntax, errors) {
            fields.add(field, errors);
        }
        let has_default = !fields.properties.iter().any(Property::is_required);
        let create = match attrs.create {
            Some((_, attrs)) => Some(Body::create(input, attrs, has_default, errors)),
            None => (kind == Kind::Entity).then(|| Body::new(input, "Create")),
        };
        let update = attrs.update.is_some().then(|| Body::new(input, "Update"));
        if create.is_some() || update.is_some() {
            distinguish_setters(&mut fields.properties, errors);
        }
        let routes = route::read(kind, &input.ident, update.is_some(), attrs.routes, errors);
        Self {
            properties: fields.properties,
            additional: fields.additional,
            annotations: fields.annotations,
            derived_type: fields.derived_type,
            base: fields.base,
            keyless: attrs.keyless,
            routes,
            create,
            update,
        }
    }

    /// Creates an object without fields, for a placeholder.
    pub(super) fn without_fields(kind: Kind, input: &'a DeriveInput, attrs: TypeAttrs, errors: &mut Errors) -> Self {
        Self::read(kind, input, attrs, [], errors)
    }

    /// Returns the navigation properties that bodies set by reference.
    pub(crate) fn bound(&self) -> impl Iterator<Item = &Property<'a>> {
        self.properties.iter().filter(|property| property.role == Role::Bind)
    }

    /// Returns the fields of the struct, each with its index in the schema. After the properties come the `@odata.bind`
    /// annotations, then the other fields. The base is last, because its index and all greater indices belong to it.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (usize, &Property<'a>)> {
        let others = self.additional.iter().chain(&self.annotations).chain(&self.derived_type);
        let others = others.chain(self.base.as_ref().map(|base| &base.field));
        let after = self.properties.len() + self.bound().count();
        self.properties.iter().enumerate().chain(others.enumerate().map(move |(index, field)| (after + index, field)))
    }

    /// Returns the fields of a create or update body, each with its index in the schema.
    pub(crate) fn sent(&self) -> impl Iterator<Item = (usize, &Property<'a>)> {
        let bound = self.bound().enumerate().map(|(index, field)| (self.properties.len() + index, field));
        let fields = self.fields().filter(|(_, field)| field.role.is_sent() && field.role != Role::Bind);
        fields.chain(bound)
    }

    /// Returns the fields of the key. An entity can have one; more are reported.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &Property<'a>> {
        self.properties.iter().filter(|property| property.role == Role::Key)
    }

    /// Returns where the key of an entity is.
    pub(crate) fn key_source(&self) -> KeySource<'_> {
        match (self.keys().next(), &self.keyless, &self.base) {
            (Some(key), ..) => KeySource::Field(key),
            (None, Some(keyless), _) => KeySource::Keyless(keyless),
            (None, None, Some(_)) => KeySource::Base,
            (None, None, None) => KeySource::Missing,
        }
    }
}

/// The fields of a struct, sorted by their roles.
#[derive(Default)]
struct FieldsByRole<'a> {
    properties: Vec<Property<'a>>,
    additional: Option<Property<'a>>,
    annotations: Option<Property<'a>>,
    derived_type: Option<Property<'a>>,
    base: Option<Base<'a>>,
}

impl<'a> FieldsByRole<'a> {
    fn add(&mut self, field: Property<'a>, errors: &mut Errors) {
        let is_second = match field.role {
            Role::Additional if self.additional.is_some() => Some(message::additional_twice()),
            Role::Annotations if self.annotations.is_some() => Some(message::annotations_twice()),
            Role::DerivedType if self.derived_type.is_some() => Some(message::derived_type_twice()),
            Role::Base if self.base.is_some() => Some(message::base_twice()),
            _ => None,
        };
        if let Some(message) = is_second {
            errors.at(&field.role_key, message);
            // An ordinary property, so that the rest of the type compiles.
            self.properties.push(Property { role: Role::Data, ..field });
            return;
        }
        match field.role {
            Role::Additional => self.additional = Some(field),
            Role::Annotations => self.annotations = Some(field),
            Role::DerivedType => self.derived_type = Some(field),
            Role::Base => self.base = Some(Base { field, before: self.properties.len() }),
            _ => self.properties.push(field),
        }
    }
}

/// Reports a field `set_from` next to a field `from`, whose setter has this name, and gives the setter a different one.
fn distinguish_setters(properties: &mut [Property<'_>], errors: &mut Errors) {
    let is_sent = |property: &&Property<'_>| property.role.is_sent();
    for index in 0..properties.len() {
        let Property { ident, setter, .. } = &properties[index];
        if setter != *ident
            && let Some(other) = properties.iter().filter(is_sent).find(|other| other.ident == setter)
        {
            errors.at(other.ident, message::setter_name_taken(ident));
            properties[index].setter = fields::set_ident(setter);
        }
    }
}
