use std::cmp::Reverse;

use super::Comparison;
use crate::{
    metadata::{DifferenceKind, code::closest, message, service::Action},
    schema::TypeSchema,
};

impl Comparison<'_> {
    /// Compares an untyped body with the actions of its name, and reports what it differs in from the nearest.
    pub(super) fn action(&mut self, model: &'static TypeSchema) {
        let Some(actions) = self.service.actions.get(model.name()) else {
            let meant = closest(model.name(), self.service.actions.keys().map(String::as_str));
            return self.report(DifferenceKind::UnknownAction, model, None, message::unknown_action(meant));
        };
        let mut candidates: Vec<_> = actions.iter().collect();
        // Of two that differ in as much, the nearer is the one with which the body has more in common.
        candidates.sort_by_key(|action| Reverse(shared(model, action)));
        let candidates = candidates.into_iter().map(|action| {
            let mut comparison = Comparison { differences: Vec::new(), ..*self };
            comparison.parameters(model, action);
            comparison.differences
        });
        let nearest = candidates.min_by_key(Vec::len).unwrap_or_default();
        self.differences.extend(nearest);
    }

    /// Compares the properties of a body with the parameters of an action. What can be null does not matter, since the
    /// body is not read: who makes it decides.
    fn parameters(&mut self, model: &'static TypeSchema, action: &Action) {
        let parameters: Vec<_> = action.parameters.iter().collect();
        for parameter in parameters.iter().filter(|parameter| model.property(&parameter.name).is_none()) {
            self.missing_property(model, parameter);
        }
        for property in model.properties() {
            match parameters.iter().find(|parameter| parameter.name == property.name()) {
                Some(parameter) => {
                    self.property_type(model, property, parameter);
                }
                None => self.unknown_property(model, property, &parameters),
            }
        }
    }
}

/// How many parameters of an action a body has.
fn shared(model: &TypeSchema, action: &Action) -> usize {
    action.parameters.iter().filter(|parameter| model.property(&parameter.name).is_some()).count()
}
