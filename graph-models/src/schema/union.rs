//! The types of a union, which are found by the name in `@odata.type`.

use super::{
    name::type_name,
    tables::{TypeKind, TypeSchema},
};

/// A [`TypeSchema`] whose kind is a union.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct UnionSchema(&'static TypeSchema);

impl TypeSchema {
    /// This schema as the schema of a union; `None` if the type is a struct or an enumeration.
    pub(crate) const fn as_union(&'static self) -> Option<UnionSchema> {
        match self.kind {
            TypeKind::Union { .. } => Some(UnionSchema(self)),
            _ => None,
        }
    }
}

impl UnionSchema {
    /// The name of the union itself.
    pub(crate) fn name(self) -> &'static str {
        self.0.name()
    }

    /// The types in its variants, in declaration order. A type can be a union too.
    pub(crate) const fn known(self) -> &'static [&'static TypeSchema] {
        match self.0.kind {
            TypeKind::Union { known, .. } => known,
            _ => &[],
        }
    }

    /// The struct for an object that does not name its type, if the union has a default.
    pub(crate) fn default(self) -> Option<&'static TypeSchema> {
        let TypeKind::Union { known, default } = self.0.kind else { return None };
        let chosen = *known.get(default?)?;
        match chosen.as_union() {
            Some(nested) => nested.default(),
            None => Some(chosen),
        }
    }

    /// The struct with this `@odata.type`, in this union or in a union that it contains.
    pub(crate) fn find(self, odata_type: &str) -> Option<&'static TypeSchema> {
        // Most services write the type exactly as the schema has it.
        self.find_by(&|schema| schema.odata_type == odata_type).or_else(|| {
            let name = type_name(odata_type);
            self.find_by(&|schema| schema.name() == name)
        })
    }

    fn find_by(self, matches: &dyn Fn(&TypeSchema) -> bool) -> Option<&'static TypeSchema> {
        self.known().iter().find_map(|schema| match schema.as_union() {
            Some(nested) => nested.find_by(matches),
            None => matches(schema).then_some(*schema),
        })
    }

    /// The index of the variant that contains this type, directly or in another union.
    pub(crate) fn variant_of(self, ty: &TypeSchema) -> Option<usize> {
        self.known().iter().position(|schema| match schema.as_union() {
            Some(nested) => nested.variant_of(ty).is_some(),
            None => schema.odata_type == ty.odata_type,
        })
    }
}
