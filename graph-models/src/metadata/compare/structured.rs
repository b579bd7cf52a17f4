use super::Comparison;
use crate::{
    metadata::{DifferenceKind, code::key_field, message, service::StructuredType},
    schema::{PropertySchema, Role, TypeKind, TypeSchema},
};

impl<'a> Comparison<'a> {
    /// Compares a struct with an entity type or complex type of the service. The properties of its base are compared
    /// with the type of the base.
    pub(super) fn structured(&mut self, model: &'static TypeSchema, declared: &StructuredType) {
        if declared.is_abstract && !self.models.is_base(model) {
            let message = if self.service.concrete_types(model.name()).is_empty() {
                Some(message::abstract_without_derived_types())
            } else if model.derived_type_index().is_none() {
                let derive = if declared.is_entity { "GraphEntity" } else { "GraphComplex" };
                Some(message::abstract_type(model, derive))
            } else {
                None
            };
            if let Some(message) = message {
                self.report(DifferenceKind::Abstract, model, None, message);
            }
        }
        let base = self.base(model, declared);
        let own: Vec<_> = match base {
            Some(_) => model.properties.iter().filter(|property| property.role != Role::Bind).collect(),
            None => model.properties().collect(),
        };
        let keys = self.key(model, base, &own);
        let is_compared = |name: &str| !keys.contains(&name);
        let service = self.service;
        for property in service.properties(model.name(), base) {
            if model.property(&property.name).is_none() && is_compared(&property.name) {
                self.missing_property(model, property);
            }
        }
        let all = service.properties(model.name(), None);
        for property in own.into_iter().filter(|property| is_compared(property.name())) {
            match all.iter().find(|declared| declared.name == property.name()) {
                Some(declared) => self.property(model, property, declared),
                None => self.unknown_property(model, property, &all),
            }
        }
    }

    /// Returns the base of the model if the service derives the type from it, and reports the base otherwise.
    fn base(&mut self, model: &TypeSchema, declared: &StructuredType) -> Option<&'static str> {
        let base = model.base()?.name();
        if self.service.derives_from(model.name(), base) {
            return Some(base);
        }
        let message = message::base(base, declared.base.as_deref());
        self.report(DifferenceKind::Base, model, Some(base), message);
        None
    }

    /// Compares the key, unless both have it in the base, which is compared by itself. If the keys differ, returns the
    /// properties of both keys, which need no other message.
    fn key(&mut self, model: &'static TypeSchema, base: Option<&str>, own: &[&'static PropertySchema]) -> Vec<&'a str> {
        let service = self.service.key(model.name());
        let in_base = base.is_some_and(|base| !self.service.key(base).is_empty());
        let (part, message) = match own.iter().find(|property| property.is_key()).map(|property| property.name()) {
            _ if !matches!(model.kind(), TypeKind::Entity) => return Vec::new(),
            Some(key) if *service == [key] => return Vec::new(),
            Some(key) if service.is_empty() => (key, message::key_unknown(key)),
            Some(key) => (key, message::key(key, service)),
            None => match service.first() {
                Some(key) if !in_base && model.key().is_none() => {
                    let mut declared = self.service.properties(model.name(), None).into_iter();
                    let ty = declared.find(|property| property.name == *key);
                    let ty = ty.map_or_else(|| "String".to_owned(), |key| self.types().value_type(&key.ty.name));
                    (key.as_str(), message::key_missing(service, &key_field(model, key, &ty)))
                }
                _ => return Vec::new(),
            },
        };
        self.report(DifferenceKind::Key, model, Some(part), message);
        std::iter::once(part).chain(service.iter().map(String::as_str)).collect()
    }
}
