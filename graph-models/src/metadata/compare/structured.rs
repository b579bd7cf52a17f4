use super::Comparison;
use crate::{
    metadata::{DifferenceKind, message, service::StructuredType},
    schema::{PropertySchema, Role, TypeKind, TypeSchema},
};

impl<'a> Comparison<'a> {
    /// Compares a struct with an entity type or complex type of the service. The properties of its base are compared
    /// with the type of the base.
    pub(super) fn structured(&mut self, model: &'static TypeSchema, declared: &StructuredType) {
        let is_base = self.models.iter().any(|other| other.base().is_some_and(|base| std::ptr::eq(base, model)));
        if declared.is_abstract && !is_base {
            let message = message::abstract_type(self.derive(model, declared));
            self.report(DifferenceKind::Abstract, model, None, message);
        }
        let base = self.base(model, declared);
        let own: Vec<_> = match base {
            Some(_) => model.properties.iter().filter(|property| property.role != Role::Bind).collect(),
            None => model.properties().collect(),
        };
        let keys = self.key(model, &own);
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

    /// Compares the key. If the keys differ, returns the properties of both keys, which need no other message.
    fn key(&mut self, model: &'static TypeSchema, own: &[&'static PropertySchema]) -> Vec<&'a str> {
        let service = self.service.key(model.name());
        match own.iter().find(|property| property.is_key()).map(|property| property.name()) {
            Some(key) if matches!(model.kind(), TypeKind::Entity) && *service != [key] => {
                let message = match service {
                    [] => message::key_missing(key),
                    _ if self.service.has_string_key(model.name()) => message::key(key, service),
                    _ => message::key_without_string(key, service),
                };
                self.report(DifferenceKind::Key, model, Some(key), message);
                std::iter::once(key).chain(service.iter().map(String::as_str)).collect()
            }
            _ => Vec::new(),
        }
    }
}
