//! Rules that are checked on the schemas, because the derive does not see the types of a struct's fields or of a
//! union's variants. The derived code calls these functions in constants, so that a broken rule is a compiler error.

use super::tables::{Role, TypeKind, TypeSchema};

/// Checks that the base of a type is a struct, and that the type does not have a property, a field for additional
/// properties, a field for annotations or a field for the name of a derived type that the base also has. A type that
/// accepts objects of derived types must keep their properties, itself or in its base.
///
/// # Panics
///
/// Panics if the check fails. In a constant, the panic is a compiler error.
#[doc(hidden)]
pub const fn assert_distinct_from_base(schema: &TypeSchema) {
    let has_key = has_base_with_key(schema);
    let mut keeps_properties = schema.additional;
    let mut base = schema.base;
    while let Some(inner) = base {
        assert!(inner.schema.as_union().is_none(), "the base is a union: write the struct of the base type");
        let (mut own, names) = (0, inner.schema.properties);
        while own < schema.properties.len() {
            let mut other = 0;
            while other < names.len() {
                // A second key is reported by `assert_keyless_base`.
                let is_second_key = has_key && matches!(schema.properties[own].role, Role::Key);
                assert!(
                    is_second_key || !same(schema.properties[own].name, names[other].name),
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
        assert!(
            !(schema.derived_type && inner.schema.derived_type),
            "the base already keeps the name of a derived type: remove the `derived_type` field"
        );
        keeps_properties = keeps_properties || inner.schema.additional;
        base = inner.schema.base;
    }
    assert!(
        keeps_properties || !schema.derived_type,
        "neither the type nor its base keeps the other properties of a derived type: add an `additional` field"
    );
}

/// Checks the same for an entity type without a key of its own, whose base must have the key.
///
/// # Panics
///
/// Panics if the check fails. In a constant, the panic is a compiler error.
#[doc(hidden)]
pub const fn assert_distinct_from_keyed_base(schema: &TypeSchema) {
    assert_distinct_from_base(schema);
    assert!(
        !has_base_of_entity(schema) || has_base_with_key(schema),
        "neither the type nor its base has a key: add a field `id: String`, mark the key field with \
         `#[graph_entity(key)]`, or add `keyless` to the attribute of a type that does not have a key in Graph"
    );
}

/// Checks that the base of an entity type that has its own key, or no key, does not have a key.
///
/// # Panics
///
/// Panics if the check fails. In a constant, the panic is a compiler error.
#[doc(hidden)]
pub const fn assert_keyless_base(schema: &TypeSchema) {
    if has_own_key(schema) {
        assert!(
            !has_base_with_key(schema),
            "the base already has the key: remove this field, or remove `key` if it is another property"
        );
    } else {
        assert!(!has_base_with_key(schema), "the base has a key: remove `keyless`");
    }
}

/// Whether the base is a struct of an entity type. A struct whose key is missing is not, since that is reported already.
const fn has_base_of_entity(schema: &TypeSchema) -> bool {
    match schema.base {
        Some(base) => matches!(base.schema.kind, TypeKind::Entity),
        None => false,
    }
}

/// Whether a base of the type has the key, directly or from its own base.
const fn has_base_with_key(schema: &TypeSchema) -> bool {
    let mut base = schema.base;
    while let Some(inner) = base {
        if has_own_key(inner.schema) {
            return true;
        }
        base = inner.schema.base;
    }
    false
}

const fn has_own_key(schema: &TypeSchema) -> bool {
    let mut index = 0;
    while index < schema.properties.len() {
        if matches!(schema.properties[index].role, Role::Key) {
            return true;
        }
        index += 1;
    }
    false
}

/// The message of the next two checks.
const SAME_TYPE: &str =
    "another variant of the union holds a type with the same `odata_type`: correct it, or remove one of them";

/// Checks that the type in this variant of a union has another name than the types in the variants before it, because
/// `@odata.type` selects one of them by its name.
///
/// # Panics
///
/// Panics if two types have the same name. In a constant, the panic is a compiler error.
#[doc(hidden)]
pub const fn assert_distinct_type(schema: &TypeSchema, variant: usize) {
    let TypeKind::Union { known, .. } = schema.kind else { return };
    let mut other = 0;
    while other < variant {
        assert!(!same(known[other].odata_type, known[variant].odata_type), "{}", SAME_TYPE);
        other += 1;
    }
}

/// Checks the same in a union of many types, where comparing all pairs takes more steps than the compiler allows. `seen`
/// is a hash table of the names that were checked before; it must have more slots than the union has variants.
///
/// # Panics
///
/// Panics if two types have the same name. In a constant, the panic is a compiler error.
#[doc(hidden)]
pub const fn assert_distinct_type_of_many(schema: &TypeSchema, variant: usize, seen: &mut [Option<&'static str>]) {
    let TypeKind::Union { known, .. } = schema.kind else { return };
    let name = known[variant].odata_type;
    let mut slot = hash(name) % seen.len();
    while let Some(other) = seen[slot] {
        assert!(!same(other, name), "{}", SAME_TYPE);
        slot = (slot + 1) % seen.len();
    }
    seen[slot] = Some(name);
}

/// FNV-1a, with 32 bits.
const fn hash(name: &str) -> usize {
    let (name, mut hash) = (name.as_bytes(), 0x811c_9dc5_u32);
    let mut index = 0;
    while index < name.len() {
        hash = (hash ^ name[index] as u32).wrapping_mul(0x0100_0193);
        index += 1;
    }
    hash as usize
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
