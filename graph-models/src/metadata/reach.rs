//! Finds the models to compare: the given models and all types that they refer to.

use std::collections::BTreeSet;

use crate::schema::{EdmType, TypeKind, TypeSchema};

/// Returns the given types in their order, then the types that these refer to as bases, variants and properties, each
/// once.
pub(super) fn reachable(given: &[&'static TypeSchema]) -> Vec<&'static TypeSchema> {
    let mut reachable = Reachable::default();
    for schema in given {
        reachable.add(schema);
    }
    let mut next = 0;
    while let Some(schema) = reachable.schemas.get(next).copied() {
        reachable.add_parts(schema);
        next += 1;
    }
    reachable.schemas
}

#[derive(Default)]
struct Reachable {
    schemas: Vec<&'static TypeSchema>,
    /// The schemas by address, because a union and the struct of its shared properties can have the same name.
    known: BTreeSet<*const TypeSchema>,
}

impl Reachable {
    fn add(&mut self, schema: &'static TypeSchema) {
        if self.known.insert(schema) {
            self.schemas.push(schema);
        }
    }

    fn add_parts(&mut self, schema: &'static TypeSchema) {
        if let Some(base) = schema.base() {
            self.add(base);
        }
        if let TypeKind::Union { known, .. } = schema.kind() {
            for variant in known {
                self.add(variant);
            }
        }
        for property in schema.properties() {
            if let Some(ty) = declared_type(property.edm_type()) {
                self.add(ty);
            }
        }
    }
}

/// Returns the schema of a type, or of the type of its items, if that type has a schema.
pub(super) fn declared_type(ty: EdmType) -> Option<&'static TypeSchema> {
    match ty {
        EdmType::Collection(items) => declared_type(items.edm_type()),
        EdmType::Declared(ty) => Some(ty.schema()),
        _ => None,
    }
}
