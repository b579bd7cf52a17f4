//! Compares models with the service, type by type.

mod action;
mod enumeration;
mod property;
mod structured;
mod union;

use std::collections::{BTreeSet, HashSet};

use super::{
    Difference, DifferenceKind,
    code::Types,
    message,
    names::closest,
    reach::Models,
    service::{CsdlProperty, CsdlType, Service, StructuredType},
};
use crate::schema::{TypeKind, TypeSchema};

/// Returns the differences between the service and the models, including all types that the models refer to.
pub(super) fn compare(service: &Service, models: &[&'static TypeSchema]) -> Vec<Difference> {
    let models = Models::reachable(models);
    let mut comparison = Comparison {
        service,
        models: &models,
        binding_types: action::binding_types(service, &models),
        containers: None,
        differences: Vec::new(),
    };
    for model in &models.all {
        comparison.compare(model);
    }
    // Two models of one type have the same differences.
    let mut differences = comparison.differences;
    let mut known = HashSet::new();
    differences.retain(|difference| known.insert(difference.clone()));
    differences
}

struct Comparison<'a> {
    service: &'a Service,
    /// All models that are compared.
    models: &'a Models,
    /// The types whose actions the models have: their types, and the bases of these.
    binding_types: BTreeSet<&'a str>,
    /// The last model that a field was suggested for, and the types that contain it.
    containers: Option<(&'static str, BTreeSet<&'a str>)>,
    differences: Vec<Difference>,
}

impl<'a> Comparison<'a> {
    fn compare(&mut self, model: &'static TypeSchema) {
        if let TypeKind::Untyped = model.kind() {
            return self.action(model);
        }
        let Some(declared) = self.service.types.get(model.name()) else {
            // A type that has a model is not the type that the author meant.
            let names = self.service.types.keys().map(String::as_str).filter(|name| !self.models.has_type(name));
            let similar = closest(model.name(), names);
            return self.report(DifferenceKind::UnknownType, model, None, message::unknown_type(similar));
        };
        match (model.kind(), declared) {
            _ if self.service.is_any_json(model.name()) => {
                let message = message::any_json(&self.types().value_type(model.name()));
                self.report(DifferenceKind::TypeKind, model, None, message);
            }
            (TypeKind::Enumeration { members, flags }, CsdlType::Enumeration(declared)) => {
                self.enumeration(model, members, flags, declared);
            }
            (TypeKind::Union { .. }, CsdlType::StructuredType(_)) => self.union(model),
            (TypeKind::Entity, CsdlType::StructuredType(declared)) if declared.is_entity => {
                self.structured(model, declared);
            }
            (TypeKind::Complex, CsdlType::StructuredType(declared)) if self.is_complex(model, declared) => {
                self.structured(model, declared);
            }
            (kind, declared) => {
                let (service, fix) = self.kind_and_fix(model, declared);
                let message = message::type_kind(service, kind_name(kind), &fix);
                self.report(DifferenceKind::TypeKind, model, None, message);
            }
        }
    }

    /// Whether `GraphComplex` can model a type: a complex type, or an entity type without a key, such as that of a
    /// singleton.
    fn is_complex(&self, model: &TypeSchema, declared: &StructuredType) -> bool {
        !declared.is_entity || self.service.key(model.name()).is_empty()
    }

    /// Returns the name of the kind of a declared type, and how to model it.
    fn kind_and_fix(&self, model: &TypeSchema, declared: &CsdlType) -> (&'static str, String) {
        let (kind, derive) = match declared {
            CsdlType::StructuredType(declared) if declared.is_entity => {
                let keyless = self.service.key(model.name()).is_empty();
                ("an entity type", if keyless { "GraphEntity` with `keyless" } else { "GraphEntity" })
            }
            CsdlType::StructuredType(_) => ("a complex type", "GraphComplex"),
            CsdlType::Enumeration(_) => ("an enumeration type", "GraphEnum"),
            CsdlType::Definition(underlying) => {
                let ty = self.types().value_type(&underlying.name);
                return ("a type definition", format!("use `{ty}` instead of this type"));
            }
        };
        (kind, format!("derive `{derive}`"))
    }

    /// Returns the types that suggested code refers to.
    fn types(&self) -> Types<'a> {
        Types { service: self.service, models: self.models }
    }

    /// Returns the type of the field that a model needs for a property. A type that can contain the model's type is in
    /// a `Box`, and so is the target of a navigation property, which can lead back to the model.
    fn field_type(&mut self, model: &TypeSchema, property: &CsdlProperty) -> String {
        let is_boxed = !property.ty.is_collection && (property.is_navigation || self.contains_model(model, property));
        self.types().field_type(property, is_boxed)
    }

    /// Whether a value of the property can contain a value of the model's type without a `Vec` or `Box` in between.
    fn contains_model(&mut self, model: &TypeSchema, property: &CsdlProperty) -> bool {
        let (service, name) = (self.service, model.name());
        let (_, containers) = match self.containers.take().filter(|(of, _)| *of == name) {
            Some(known) => self.containers.insert(known),
            None => self.containers.insert((name, service.containers_of(name))),
        };
        containers.contains(service.resolve(&property.ty.name))
    }

    fn report(&mut self, kind: DifferenceKind, model: &TypeSchema, part: Option<&str>, message: impl Into<String>) {
        self.differences.push(Difference::new(kind, model.name(), part, message.into()));
    }
}

fn kind_name(kind: TypeKind) -> &'static str {
    match kind {
        TypeKind::Entity => "an entity type",
        TypeKind::Complex => "a complex type",
        TypeKind::Untyped => "an untyped body",
        TypeKind::Enumeration { .. } => "an enumeration type",
        TypeKind::Union { .. } => "a union of types",
    }
}
