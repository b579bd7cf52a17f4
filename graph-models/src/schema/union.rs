//! The types of a union, found by the name in `@odata.type`.

use super::{TypeKind, TypeSchema, type_name};

/// A [`TypeSchema`] that is known to be that of a union.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct UnionSchema {
    /// The schema of the union itself.
    pub(crate) schema: &'static TypeSchema,
    /// The types in its variants, in declaration order. Some may be unions again.
    pub(crate) known: &'static [&'static TypeSchema],
    /// The index of the variant for objects that do not name their type.
    default: Option<usize>,
}

impl TypeSchema {
    /// This schema as that of a union; `None` if it is a struct or an enumeration.
    pub(crate) const fn as_union(&'static self) -> Option<UnionSchema> {
        match self.kind {
            TypeKind::Union { known, default } => Some(UnionSchema { schema: self, known, default }),
            _ => None,
        }
    }
}

impl UnionSchema {
    /// The struct for an object that does not name its type, if the author chose one.
    pub(crate) fn default(self) -> Option<&'static TypeSchema> {
        let chosen = *self.known.get(self.default?)?;
        match chosen.as_union() {
            Some(nested) => nested.default(),
            None => Some(chosen),
        }
    }

    /// The struct of this `@odata.type`, in this union or in one that it contains.
    pub(crate) fn find(self, odata_type: &str) -> Option<&'static TypeSchema> {
        let name = type_name(odata_type);
        self.known.iter().find_map(|schema| struct_of_name(schema, name))
    }

    /// The index of the variant that holds the type of this schema, itself or in a union that it contains.
    pub(crate) fn variant_of(self, ty: &TypeSchema) -> Option<usize> {
        self.known.iter().position(|schema| struct_of_name(schema, ty.name()).is_some())
    }
}

fn struct_of_name(schema: &'static TypeSchema, name: &str) -> Option<&'static TypeSchema> {
    match schema.as_union() {
        Some(nested) => nested.known.iter().find_map(|schema| struct_of_name(schema, name)),
        None => (schema.name() == name).then_some(schema),
    }
}
