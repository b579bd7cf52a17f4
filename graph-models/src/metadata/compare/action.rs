use std::{cmp::Reverse, collections::BTreeSet};

use super::Comparison;
use crate::{
    metadata::{
        Difference, DifferenceKind, message,
        names::{closest, simple_name, upper_first},
        reach::Models,
        service::{Action, Service},
    },
    schema::{TypeKind, TypeSchema},
};

/// Returns the types whose actions can be called on objects of the models: their types, and the bases of these.
pub(super) fn binding_types<'a>(service: &'a Service, models: &Models) -> BTreeSet<&'a str> {
    let mut types = BTreeSet::new();
    for model in models.all.iter().filter(|model| !matches!(model.kind(), TypeKind::Untyped)) {
        for (name, _) in service.self_and_bases(model.name()) {
            if !types.insert(name) {
                break;
            }
        }
    }
    types
}

impl<'a> Comparison<'a> {
    /// Compares an untyped body with its action. If several actions have its name, this is the one that is bound to a
    /// type of the models, or else an unbound action. If that leaves several, reports the differences from the most
    /// similar one.
    pub(super) fn action(&mut self, model: &'static TypeSchema) {
        let named = named(self.service, model.name());
        if named.is_empty() {
            let similar = closest(model.name(), self.service.actions.keys().map(String::as_str));
            return self.report(DifferenceKind::UnknownAction, model, None, message::unknown_action(similar));
        }
        let is_bound =
            |action: &&Action| action.binding.as_deref().is_some_and(|binding| self.binding_types.contains(binding));
        let mut candidates: Vec<_> = named.iter().copied().filter(is_bound).collect();
        if candidates.is_empty() {
            candidates.extend(named.iter().copied().filter(|action| action.binding.is_none()));
        }
        let is_ambiguous = candidates.is_empty() && named.len() > 1;
        if candidates.is_empty() {
            candidates.clone_from(&named);
        }
        let Some((action, differences)) = self.most_similar(model, candidates) else { return };
        match action.binding.as_deref() {
            _ if differences.is_empty() => {}
            _ if is_ambiguous => {
                let types: Vec<_> = named.iter().filter_map(|action| action.binding.as_deref()).collect();
                self.report(DifferenceKind::UnknownAction, model, None, message::ambiguous_action(&types));
            }
            Some(binding) if named.len() > 1 => {
                let in_action =
                    |difference: Difference| difference.map_message(|message| message::in_action(binding, message));
                self.differences.extend(differences.into_iter().map(in_action));
            }
            _ => self.differences.extend(differences),
        }
    }

    /// Returns the action with the fewest differences, and these. Of two actions with as many differences, this is the
    /// one that shares more parameters with the body.
    fn most_similar(
        &mut self,
        model: &'static TypeSchema,
        candidates: Vec<&'a Action>,
    ) -> Option<(&'a Action, Vec<Difference>)> {
        let compared = candidates.into_iter().map(|action| {
            let before = self.differences.len();
            self.parameters(model, action);
            (action, self.differences.split_off(before))
        });
        compared.min_by_key(|(action, differences)| (differences.len(), Reverse(shared_count(model, action))))
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

/// Returns the actions of a name. If no action has the name, it can be that of an action, followed by the type that the
/// action is bound to or the end of that type: `assignMobileApp` or `assignApp` for `assign` of `mobileApp`.
fn named<'a>(service: &'a Service, name: &str) -> Vec<&'a Action> {
    if let Some(actions) = service.actions.get(name) {
        return actions.iter().collect();
    }
    let splits = name.char_indices().filter(|(_, letter)| letter.is_uppercase()).map(|(index, _)| name.split_at(index));
    let actions = splits.flat_map(|(action, ty)| {
        let actions = service.actions.get(action).into_iter().flatten();
        actions.filter(move |action| action.binding.as_deref().is_some_and(|binding| ends_with(binding, ty)))
    });
    actions.collect()
}

/// Whether the name of a type ends with these words.
fn ends_with(ty: &str, words: &str) -> bool {
    upper_first(simple_name(ty)).ends_with(words)
}

/// Returns how many parameters of an action are also properties of a body.
fn shared_count(model: &TypeSchema, action: &Action) -> usize {
    action.parameters.iter().filter(|parameter| model.property(&parameter.name).is_some()).count()
}
