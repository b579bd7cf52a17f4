use std::collections::BTreeSet;

use super::Comparison;
use crate::{
    metadata::{DifferenceKind, message},
    schema::{TypeKind, TypeSchema},
};

impl Comparison<'_> {
    /// Compares the variants of a union with the types that the service derives from the type of the union.
    pub(super) fn union(&mut self, model: &TypeSchema) {
        let (service, known) = (self.service, known_types(model));
        let unknown = known.iter().filter(|variant| {
            let declared = service.structured_type(variant).is_some();
            declared && **variant != model.name() && !service.derives_from(variant, model.name())
        });
        for variant in unknown {
            self.report(DifferenceKind::UnknownVariant, model, Some(variant), message::unknown_variant(variant));
        }
        let with_variant: BTreeSet<&str> = known.iter().copied().collect();
        for missing in service.concrete_types(model.name()).into_iter().filter(|name| !with_variant.contains(name)) {
            let message = message::missing_variant(missing, &self.types().union_variant(missing));
            self.report(DifferenceKind::MissingVariant, model, Some(missing), message);
        }
    }
}

/// Returns the names of the types that a union has variants for. If a variant is a union, its types are included.
fn known_types(model: &TypeSchema) -> Vec<&'static str> {
    let TypeKind::Union { known: variants, .. } = model.kind() else { return Vec::new() };
    variants.iter().flat_map(|variant| std::iter::once(variant.name()).chain(known_types(variant))).collect()
}
