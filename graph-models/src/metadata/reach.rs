//! Finds the models to compare: the given models and all types that they refer to.

use std::collections::{BTreeMap, BTreeSet};

use super::names::type_ident;
use crate::schema::{EdmType, TypeKind, TypeSchema};

/// The models that are compared.
pub(super) struct Models {
    /// The given models in their order, then the types that these refer to as bases, variants and properties, each
    /// once.
    pub(super) all: Vec<&'static TypeSchema>,
    /// The bases by address, because a union and the struct of its shared properties can have the same name.
    bases: BTreeSet<*const TypeSchema>,
    /// The names of the unions.
    unions: BTreeSet<&'static str>,
    /// The names of the types by Rust name.
    idents: BTreeMap<String, BTreeSet<&'static str>>,
}

impl Models {
    /// Returns the given models and all types that they refer to.
    pub(super) fn reachable(given: &[&'static TypeSchema]) -> Self {
        let mut reachable = Reachable::default();
        for schema in given {
            reachable.add(schema);
        }
        let mut next = 0;
        while let Some(schema) = reachable.schemas.get(next).copied() {
            reachable.add_parts(schema);
            next += 1;
        }
        let all = reachable.schemas;
        let mut idents: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for model in all.iter().filter(|model| !matches!(model.kind(), TypeKind::Untyped)) {
            idents.entry(type_ident(model.name())).or_default().insert(model.name());
        }
        let unions = all.iter().filter(|model| matches!(model.kind(), TypeKind::Union { .. }));
        Self {
            bases: all.iter().filter_map(|model| model.base()).map(std::ptr::from_ref).collect(),
            unions: unions.map(|union| union.name()).collect(),
            idents,
            all,
        }
    }

    /// Whether a model is the base of another model.
    pub(super) fn is_base(&self, model: &'static TypeSchema) -> bool {
        self.bases.contains(&std::ptr::from_ref(model))
    }

    /// Whether one of the models is a union of this type.
    pub(super) fn has_union(&self, name: &str) -> bool {
        self.unions.contains(name)
    }

    /// Whether one of the models is a model of this type.
    pub(super) fn has_type(&self, name: &str) -> bool {
        self.idents.get(&type_ident(name)).is_some_and(|names| names.contains(name))
    }

    /// Returns the types of these models that have a Rust name.
    pub(super) fn with_ident(&self, ident: &str) -> impl Iterator<Item = &str> {
        self.idents.get(ident).into_iter().flatten().copied()
    }
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
