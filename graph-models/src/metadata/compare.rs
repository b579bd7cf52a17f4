//! Holding models against the service, one type after the other.

mod action;
mod enumeration;
mod property;
mod structured;
mod union;

use super::{
    Difference, DifferenceKind,
    code::closest,
    message,
    reach::reached,
    service::{Declared, Service, Structured},
};
use crate::schema::{TypeKind, TypeSchema};

/// The differences of models, and of all they are made of.
pub(super) fn compare(service: &Service, models: &[&'static TypeSchema]) -> Vec<Difference> {
    let models = reached(models);
    let mut comparison = Comparison { service, models: &models, differences: Vec::new() };
    for model in &models {
        comparison.model(model);
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
    fn model(&mut self, model: &'static TypeSchema) {
        if let TypeKind::Untyped = model.kind() {
            return self.action(model);
        }
        let Some(declared) = self.service.types.get(model.name()) else {
            let meant = closest(model.name(), self.service.types.keys().map(String::as_str));
            return self.report(DifferenceKind::UnknownType, model, None, message::unknown_type(meant));
        };
        match (model.kind(), declared) {
            (TypeKind::Enumeration { members, flags }, Declared::Enumeration(declared)) => {
                self.enumeration(model, members, flags, declared);
            }
            (TypeKind::Union { .. }, Declared::Structured(_)) => self.union(model),
            (TypeKind::Entity, Declared::Structured(declared)) if declared.entity => self.structured(model, declared),
            (TypeKind::Complex, Declared::Structured(declared)) if self.is_complex(model, declared) => {
                self.structured(model, declared);
            }
            (kind, declared) => {
                let (name, fix) = self.name_and_fix(model, declared);
                let message = message::type_kind(name, kind_name(kind), &fix);
                self.report(DifferenceKind::TypeKind, model, None, message);
            }
        }
    }

    /// Whether `GraphComplex` can model a type: a complex type, or an entity type without a key, such as a singleton, or
    /// with one that no struct can have.
    fn is_complex(&self, model: &TypeSchema, declared: &Structured) -> bool {
        !declared.entity || !self.service.has_text_key(model.name())
    }

    /// The derive of a structured type.
    fn derive(&self, model: &TypeSchema, declared: &Structured) -> &'static str {
        if self.is_complex(model, declared) { "GraphComplex" } else { "GraphEntity" }
    }

    /// What a declared type is called, and how to model it.
    fn name_and_fix(&self, model: &TypeSchema, declared: &Declared) -> (&'static str, String) {
        let (name, derive) = match declared {
            Declared::Structured(declared) if declared.entity => ("an entity type", self.derive(model, declared)),
            Declared::Structured(declared) => ("a complex type", self.derive(model, declared)),
            Declared::Enumeration(_) => ("an enumeration type", "GraphEnum"),
            Declared::Definition(under) => {
                let ty = super::code::value_type(self.service, &under.name);
                return ("another name for a type", format!("write `{ty}` where it is used"));
            }
        };
        (name, format!("derive `{derive}`"))
    }

    /// Adds a difference, once.
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
