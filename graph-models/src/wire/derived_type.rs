//! The type that an object names in `@odata.type`: its own, or a type derived from it, whose name it keeps if its type
//! has a field for that.

use std::borrow::Cow;

use crate::{
    schema::{TypeSchema, type_name, with_hash},
    value::{Object, ObjectMut, Output, Token},
};

/// Keeps the name of a derived type in an object. Returns `false` if the type of the object has no field for it, or if
/// the name is that of its base, whose objects are not of this type.
pub(super) fn keep(object: &mut dyn ObjectMut, schema: &TypeSchema, odata_type: &str) -> bool {
    let Some(index) = schema.derived_type_index() else { return false };
    if names_base(schema, type_name(odata_type)) {
        return false;
    }
    object.property_mut(index).read(Token::Text(&with_hash(odata_type)));
    true
}

/// Whether a name is that of a base of this type.
fn names_base(schema: &TypeSchema, name: &str) -> bool {
    schema.base().is_some_and(|base| base.name() == name || names_base(base, name))
}

/// The name of the derived type that an object keeps, with a `#`.
pub(crate) fn derived_type<'a>(object: &'a dyn Object, schema: &TypeSchema) -> Option<Cow<'a, str>> {
    match object.property(schema.derived_type_index()?).write() {
        Output::Text(name) if name.starts_with('#') => Some(name.into()),
        // A caller may write the name without `#`.
        Output::Text(name) => Some(with_hash(name).into()),
        _ => None,
    }
}

/// The `@odata.type` that is written with an object; `None` for an untyped body.
pub(crate) fn odata_type<'a>(object: &'a dyn Object, schema: &TypeSchema) -> Option<Cow<'a, str>> {
    let own = schema.written_type()?;
    Some(derived_type(object, schema).unwrap_or(own.into()))
}
