//! Rules that are checked on the schemas, because the derive does not see the types of a struct's fields or of a
//! union's variants. The derived code calls these functions in constants, so that a broken rule is a compiler error.

use super::tables::{TypeKind, TypeSchema};

/// Checks that the base of a type is a struct, and that the type does not have a property, a field for additional
/// properties or a field for annotations that the base also has.
///
/// # Panics
///
/// Panics if the check fails. In a constant, the panic is a compiler error.
#[doc(hidden)]
pub const fn assert_distinct_from_base(schema: &TypeSchema) {
    let mut base = schema.base;
    while let Some(inner) = base {
        assert!(inner.schema.as_union().is_none(), "the base is a union: write the struct of the base type");
        let (mut own, names) = (0, inner.schema.properties);
        while own < schema.properties.len() {
            let mut other = 0;
            while other < names.len() {
                assert!(
                    !same(schema.properties[own].name, names[other].name),
                    "a field has the wire name of a property of the base: remove the field"
                );
                other += 1;
            }
            own += 1;
        }
        assert!(
            !(schema.additional && inner.schema.additional),
            "the base already keeps additional properties: remove the `additional` field"
        );
        assert!(
            !(schema.annotations && inner.schema.annotations),
            "the base already keeps annotations: remove the `annotations` field"
        );
        base = inner.schema.base;
    }
}

/// Checks that the types of a union have different names, because `@odata.type` selects one of them by its name.
///
/// # Panics
///
/// Panics if two types have the same name. In a constant, the panic is a compiler error.
#[doc(hidden)]
pub const fn assert_distinct_types(schema: &TypeSchema) {
    let TypeKind::Union { known, .. } = schema.kind else { return };
    let mut first = 0;
    while first < known.len() {
        let mut second = first + 1;
        while second < known.len() {
            assert!(
                !same(known[first].odata_type, known[second].odata_type),
                "two variants of a union hold types with the same `odata_type`: correct it, or remove one of them"
            );
            second += 1;
        }
        first += 1;
    }
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut index = 0;
    while index < a.len() {
        if a[index] != b[index] {
            return false;
        }
        index += 1;
    }
    true
}
