use std::cmp::Reverse;

use super::Comparison;
use crate::{
    metadata::{DifferenceKind, code::closest, message, service::Action},
    schema::TypeSchema,
};

impl Comparison<'_> {
    /// Compares an untyped body with the actions of its name, and reports the differences from the most similar action.
    pub(super) fn action(&mut self, model: &'static TypeSchema) {
        let Some(actions) = self.service.actions.get(model.name()) else {
            let similar = closest(model.name(), self.service.actions.keys().map(String::as_str));
            return self.report(DifferenceKind::UnknownAction, model, None, message::unknown_action(similar));
        };
        let mut candidates: Vec<_> = actions.iter().collect();
        // `min_by_key` returns the first minimum: of two actions with as many differences, the one that shares more
        // parameters with the body.
        candidates.sort_by_key(|action| Reverse(shared_count(model, action)));
        let candidates = candidates.into_iter().map(|action| {
            let mut comparison = Comparison { differences: Vec::new(), ..*self };
            comparison.parameters(model, action);
            comparison.differences
        });
        let fewest = candidates.min_by_key(Vec::len).unwrap_or_default();
        self.differences.extend(fewest);
    }

    /// Compares the properties of a body with the parameters of an action. Nullability is not compared: a body is
    /// only sent, and the author decides whether a value is `null`.
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

/// Returns how many parameters of an action are also properties of a body.
fn shared_count(model: &TypeSchema, action: &Action) -> usize {
    action.parameters.iter().filter(|parameter| model.property(&parameter.name).is_some()).count()
}
