//! Which models are compared: those given, and all they are made of.

use std::collections::BTreeSet;

use crate::schema::{EdmType, TypeKind, TypeSchema};

/// The given types in their order, then those that they reach through bases, unions and properties, each once.
pub(super) fn reached(given: &[&'static TypeSchema]) -> Vec<&'static TypeSchema> {
    let mut reached = Reached::default();
    for schema in given {
        reached.add(schema);
    }
    let mut next = 0;
    while let Some(schema) = reached.schemas.get(next).copied() {
        reached.add_parts(schema);
        next += 1;
    }
    reached.schemas
}

#[derive(Default)]
struct Reached {
    schemas: Vec<&'static TypeSchema>,
    /// The tables, by where they are: a union and the struct of its shared properties have one name.
    known: BTreeSet<*const TypeSchema>,
}

impl Reached {
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
            if let Some(declared) = declared(property.edm_type()) {
                self.add(declared);
            }
        }
    }
}

/// The table of a type, or of that of the items, if it has one.
pub(super) fn declared(ty: EdmType) -> Option<&'static TypeSchema> {
    match ty {
        EdmType::Collection(items) => declared(items.edm_type()),
        EdmType::Declared(ty) => Some(ty.schema()),
        _ => None,
    }
}
