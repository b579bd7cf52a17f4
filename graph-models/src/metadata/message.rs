//! The messages of all differences. Each starts in lower case, has code in backticks, ends with what to do, and does
//! not end with a period.

use super::{
    code::helper_attribute,
    service::{CsdlProperty, TypeReference},
};
use crate::schema::TypeSchema;

/// Asks whether the author meant a similar name, or gives other advice if there is no similar name.
fn did_you_mean(similar: Option<&str>, otherwise: &str) -> String {
    similar.map_or_else(|| otherwise.to_owned(), |similar| format!("did you mean `{similar}`?"))
}

pub(super) fn unknown_type(similar: Option<&str>) -> String {
    let similar = similar.map_or_else(String::new, |similar| format!(" (did you mean `{similar}`?)"));
    format!("the service does not have this type: correct `odata_type`{similar}, or remove the type")
}

pub(super) fn unknown_action(similar: Option<&str>) -> String {
    let advice = did_you_mean(similar, "name the struct after its action");
    format!("the service does not have an action of this name: {advice}")
}

pub(super) fn ambiguous_action(binding_types: &[&str]) -> String {
    let types = first_three(binding_types);
    format!(
        "the service has several actions of this name, none of which has the parameters of this body or is bound to a \
         type of the models: compare the body together with the model of its type ({types})"
    )
}

/// Says which of several actions of one name a message is about.
pub(super) fn in_action(binding_type: &str, message: &str) -> String {
    format!("in the action of `{binding_type}`, {message}")
}

pub(super) fn type_kind(service: &str, model: &str, fix: &str) -> String {
    format!("the type is {service} in the service and {model} in the model: {fix}")
}

pub(super) fn abstract_type(model: &TypeSchema, derive: &str) -> String {
    let field = derived_type_field(model);
    format!(
        "the type is abstract in the service, so every object has a derived type, but the model is a struct: derive \
         `{derive}` on an enum of the derived types, put the struct in a `base` field of each of them, or add {field} \
         to the struct"
    )
}

pub(super) fn abstract_without_derived_types() -> String {
    "the type is abstract in the service and no concrete type derives from it, so an object cannot have this type: \
     remove the struct, and change fields of this type to `serde_json::Value`"
        .to_owned()
}

pub(super) fn any_json(value_type: &str) -> String {
    format!("the type is any JSON in the service: use `{value_type}` instead of this type")
}

pub(super) fn base(model: &str, service: Option<&str>) -> String {
    match service {
        Some(service) => format!(
            "the service does not derive this type from `{model}`: put a struct for `{service}` in the `base` field"
        ),
        None => {
            format!("the service does not derive this type from `{model}` or any other type: remove the `base` field")
        }
    }
}

pub(super) fn key_unknown(model: &str) -> String {
    format!(
        "the key is `{model}` in the model, but the type does not have a key in the service: remove the field, and add \
         `keyless` to `#[graph_entity(..)]`"
    )
}

pub(super) fn key_missing(service: &[String], field: &str) -> String {
    let service = service.join("`, `");
    format!(
        "the key is `{service}` in the service, but the type does not have a key in the model: remove `keyless` from \
         `#[graph_entity(..)]`, and add `{field}`"
    )
}

pub(super) fn key(model: &str, service: &[String]) -> String {
    let fix = match service {
        [key] => format!("mark the field of `{key}` with `#[graph_entity(key)]`"),
        _ => {
            "mark the field of one of them with `#[graph_entity(key)]`, and allow this difference in the test, because \
              a struct has only one key"
                .to_owned()
        }
    };
    format!("the key is `{model}` in the model and `{}` in the service: {fix}", service.join("`, `"))
}

pub(super) fn missing_property(property: &CsdlProperty, field: &str) -> String {
    let what = match property {
        CsdlProperty { is_navigation: true, .. } => "a navigation property",
        CsdlProperty { is_nullable: true, .. } => "nullable",
        _ => "not nullable",
    };
    let (name, ty) = (&property.name, display(&property.ty));
    format!("the service has `{name}` (`{ty}`, {what}) and the model does not: add `{field}`")
}

pub(super) fn unknown_property(name: &str, similar: Option<&str>) -> String {
    let advice = did_you_mean(similar, "remove the field");
    format!("the model has `{name}` and the service does not: {advice}")
}

pub(super) fn property_type(name: &str, model: &str, service: &TypeReference, field_type: &str) -> String {
    let service = display(service);
    format!("`{name}` is `{service}` in the service and `{model}` in the model: change the field to `{field_type}`")
}

pub(super) fn missing_union(name: &str, model: &TypeSchema, ident: &str, derived: &[&str]) -> String {
    let (ty, derived, field) = (model.name(), first_three(derived), derived_type_field(model));
    format!(
        "`{name}` can contain objects of types derived from `{ty}` ({derived}), which a struct does not read: make \
         `{ident}` an enum of types, or add {field} to the struct"
    )
}

pub(super) fn nullability(name: &str, field_type: &str) -> String {
    format!(
        "the service can omit `{name}` or send `null`, but the field always needs a value: change the field to \
         `{field_type}`"
    )
}

pub(super) fn nullable_items(name: &str, field_type: &str) -> String {
    format!(
        "items of `{name}` can be `null` in the service, but every item of the field needs a value: change the field \
         to `{field_type}`"
    )
}

pub(super) fn navigation(name: &str, helper: &str) -> String {
    format!(
        "`{name}` is a navigation property in the service, but not in the model: mark the field with \
         `#[{helper}(navigation)]`, or with `#[{helper}(bind)]` if request bodies use it to refer to other entities"
    )
}

pub(super) fn not_navigation(name: &str) -> String {
    format!(
        "`{name}` is a navigation property in the model, but not in the service: remove `navigation` or `bind` from \
         the field"
    )
}

pub(super) fn missing_member(name: &str, variant: &str) -> String {
    format!("the service has the member `{name}` and the model does not: add the variant `{variant}`")
}

pub(super) fn unknown_member(name: &str, similar: Option<&str>) -> String {
    let advice = did_you_mean(similar, "remove the variant");
    format!("the model has the member `{name}` and the service does not: {advice}")
}

pub(super) fn flags_missing() -> &'static str {
    "a value is a set of members in the service and a single member in the model: add `flags` to `#[graph_enum(..)]`, \
     and change fields of this type to a `Vec` of it"
}

pub(super) fn flags_unknown() -> &'static str {
    "a value is a single member in the service and a set of members in the model: remove `flags` from \
     `#[graph_enum(..)]`"
}

pub(super) fn missing_variant(name: &str, variant: &str) -> String {
    format!("an object of this type can be a `{name}`, but the enum does not have a variant for it: add `{variant}`")
}

pub(super) fn unknown_variant(name: &str) -> String {
    format!("the service does not derive `{name}` from this type: remove the variant")
}

/// Returns the field with which a struct accepts objects of derived types. If the struct and its base do not have an
/// `additional` field, it needs one too.
fn derived_type_field(model: &TypeSchema) -> String {
    let helper = helper_attribute(model);
    let field = format!("`#[{helper}(derived_type)] pub derived_type: Option<String>`");
    match model.additional_index() {
        Some(_) => field,
        None => format!("{field} and `#[{helper}(additional)] pub additional: AdditionalProperties`"),
    }
}

/// Lists names, of which only the first three are written.
fn first_three(names: &[&str]) -> String {
    let first = names.iter().take(3).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(3) {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}

/// A type in the notation of CSDL.
pub(super) fn display(ty: &TypeReference) -> String {
    if ty.is_collection { format!("Collection({})", ty.name) } else { ty.name.clone() }
}
