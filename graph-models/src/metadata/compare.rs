//! Compares models with the service, type by type.

mod action;
mod enumeration;
mod property;
mod structured;
mod union;

use super::{
    Difference, DifferenceKind,
    code::closest,
    message,
    reach::reachable,
    service::{CsdlType, Service, StructuredType},
};
use crate::schema::{TypeKind, TypeSchema};

/// Returns the differences between the service and the models, including all types that the models refer to.
pub(super) fn compare(service: &Service, models: &[&'static TypeSchema]) -> Vec<Difference> {
    let models = reachable(models);
    let mut comparison = Comparison { service, models: &models, differences: Vec::new() };
    for model in &models {
        comparison.compare(model);
    }
    comparison.differences
}

struct Comparison<'a> {
    service: &'a Service,
    /// All models that are compared.
    models: &'a [&'static TypeSchema],
    differences: Vec<Difference>,
}

impl Comparison<'_> {
    fn compare(&mut self, model: &'static TypeSchema) {
        if let TypeKind::Untyped = model.kind() {
            return self.action(model);
        }
        let Some(declared) = self.service.types.get(model.name()) else {
            let similar = closest(model.name(), self.service.types.keys().map(String::as_str));
            return self.report(DifferenceKind::UnknownType, model, None, message::unknown_type(similar));
        };
        match (model.kind(), declared) {
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
                let ty = super::code::value_type(self.service, &underlying.name);
                return ("a type definition", format!("use `{ty}` instead of this type"));
            }
        };
        (kind, format!("derive `{derive}`"))
    }

    /// Adds a difference, unless it is already there.
    fn report(&mut self, kind: DifferenceKind, model: &TypeSchema, part: Option<&str>, message: impl Into<String>) {
        let difference = Difference::new(kind, model.name(), part, message.into());
        if !self.differences.contains(&difference) {
            self.differences.push(difference);
        }
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
