//! Checks the rules for a type as a whole:
//!
//! - `odata_type` is qualified and starts with `#`;
//! - an entity has one key, which is a single value, or it is `keyless`;
//! - wire names are well formed, and each property has a different one;
//! - a type that accepts objects of derived types has a name on the wire, and keeps the other properties.
//! - no property of an untyped body is `not_selectable`.
//!
//! The comment before each check shows a mistake that the check reports.

use syn::LitStr;

use crate::{
    errors::Errors,
    kind::Kind,
    message,
    model::{Firsts, KeySource, Model, Object, Shape},
};

pub(crate) fn check(model: &Model<'_>, errors: &mut Errors) {
    if !model.untyped {
        odata_type(&model.odata_type, errors);
    }
    match &model.shape {
        Shape::Object(object) => {
            key(model, object, errors);
            names(object, model.untyped, errors);
            derived_type(model, object, errors);
            if model.untyped {
                untyped_marks(object, errors);
            }
        }
        Shape::Enumeration(enumeration) => {
            for member in &enumeration.members {
                name(&member.name, &member.name.value(), errors);
            }
        }
        Shape::Union(_) | Shape::PlaceholderObject(_) | Shape::PlaceholderEnumeration => {}
    }
}

/// `odata_type = "microsoft.graph.printerShare"`
fn odata_type(text: &LitStr, errors: &mut Errors) {
    let value = text.value();
    let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    let name = value.strip_prefix('#').unwrap_or(&value);
    if !name.contains('.') {
        errors.at(text, message::odata_type_not_qualified(&value));
    } else if !name.split('.').all(is_name) {
        errors.at(text, message::odata_type_malformed());
    } else if !value.starts_with('#') {
        errors.at(text, message::odata_type_without_hash(&value));
    }
}

/// `pub id: Vec<String>`, or a type with no key or with two, or with a key although it is `keyless`
fn key(model: &Model<'_>, object: &Object<'_>, errors: &mut Errors) {
    if model.kind != Kind::Entity {
        return;
    }
    match object.key_source() {
        KeySource::Field(key) => {
            if let Some(keyless) = &object.keyless {
                errors.at(keyless, message::keyless_with_key(key.ident));
            }
            if key.is_compound() {
                errors.at(key.ty, message::key_not_primitive());
            }
        }
        KeySource::Missing => errors.at(model.ident, message::key_missing()),
        KeySource::Base | KeySource::Keyless(_) => {}
    }
    for second in object.keys().skip(1).filter_map(|second| second.role_key.as_ref()) {
        errors.at(second, message::key_twice());
    }
}

/// `pub web_url: Option<String>` together with `#[graph_entity(name = "webUrl")] pub link: Option<String>`
fn names(object: &Object<'_>, untyped: bool, errors: &mut Errors) {
    let mut firsts = Firsts::default();
    for property in &object.properties {
        let value = property.name.value();
        // An untyped body, such as that of a response, can have control information as properties.
        if !untyped {
            name(&property.name, &value, errors);
        }
        if let Some(first) = firsts.add(value, property.ident) {
            errors.at(&property.name, message::name_twice(&property.name.value(), first));
        }
    }
}

/// `#[graph_entity(derived_type)]` in a type that has no `additional` field, or in an `untyped` body. If the type has a
/// base, the compiler checks whether that has an `additional` field.
fn derived_type(model: &Model<'_>, object: &Object<'_>, errors: &mut Errors) {
    let Some(key) = object.derived_type.as_ref().and_then(|field| field.role_key.as_ref()) else { return };
    if model.untyped {
        errors.at(key, message::not_for_untyped(key));
    } else if object.additional.is_none() && object.base.is_none() {
        errors.at(key, message::derived_type_without_additional(model.kind.helper()));
    }
}

/// `not_selectable` in an `untyped` body, about which there is no `$select`
fn untyped_marks(object: &Object<'_>, errors: &mut Errors) {
    for mark in object.properties.iter().filter_map(|property| property.marks.not_selectable.as_ref()) {
        errors.at(mark, message::untyped_not_selectable());
    }
}

/// `name = "@odata.etag"`
fn name(text: &LitStr, value: &str, errors: &mut Errors) {
    if value.is_empty() {
        errors.at(text, message::name_empty());
    }
    let well_formed = value.chars().all(|c| c.is_alphanumeric() || c == '_') && !value.starts_with(char::is_numeric);
    if !well_formed {
        errors.at(text, message::name_malformed(value));
    }
}
