//! Every sentence said about a difference: in lower case, code in backticks, no period, what to do at the end.

use super::service::{Property, TypeName};

/// `: did you mean ..`, or what to do if nothing is near.
fn perhaps(meant: Option<&str>, otherwise: &str) -> String {
    meant.map_or_else(|| otherwise.to_owned(), |meant| format!("did you mean `{meant}`?"))
}

pub(super) fn unknown_type(meant: Option<&str>) -> String {
    format!("the service does not have this type: {}", perhaps(meant, "correct `odata_type`, or take the type away"))
}

pub(super) fn unknown_action(meant: Option<&str>) -> String {
    let otherwise = "give the struct the name of the action";
    format!("the service does not have an action of this name: {}", perhaps(meant, otherwise))
}

pub(super) fn type_kind(service: &str, model: &str, fix: &str) -> String {
    format!("it is {service} in the service and {model} in the model: {fix}")
}

pub(super) fn abstract_type(derive: &str) -> String {
    format!(
        "the service has no object of this type, which is abstract, and the model is a struct: derive `{derive}` on an \
         enum of the types derived from it, or hold the struct in those as `base`"
    )
}

pub(super) fn base(model: &str, service: Option<&str>) -> String {
    match service {
        Some(service) => {
            format!("the service does not derive it from `{model}`: hold a struct of `{service}` as `base`")
        }
        None => format!("the service does not derive it from `{model}`, nor from another type: take `base` away"),
    }
}

pub(super) fn key_missing(model: &str) -> String {
    format!("the model has the key `{model}` and the service has no key: derive `GraphComplex`, which has none")
}

/// What to make of a type whose key is not text.
const NO_TEXT_KEY: &str = "a struct's key is a `String`: derive `GraphComplex`, which has no key";

pub(super) fn key_type(name: &str, service: &TypeName, field_type: &str) -> String {
    let service = display(service);
    format!("the key `{name}` is {service} in the service, and {NO_TEXT_KEY}, and write `{field_type}`")
}

pub(super) fn key_without_text(model: &str, service: &[String]) -> String {
    let service = service.join("`, `");
    format!("the key is `{model}` in the model and `{service}` in the service, which is no text, and {NO_TEXT_KEY}")
}

pub(super) fn key(model: &str, service: &[String]) -> String {
    let fix = match service {
        [_] => "mark that with `#[graph_entity(key)]`",
        _ => {
            "mark one of these that is text with `#[graph_entity(key)]` and allow this difference, since a struct has one key"
        }
    };
    format!("the key is `{model}` in the model and `{}` in the service: {fix}", service.join("`, `"))
}

pub(super) fn missing_property(property: &Property, field: &str) -> String {
    let what = match property {
        Property { navigation: true, .. } => "a navigation property",
        Property { nullable: true, .. } => "nullable",
        _ => "not nullable",
    };
    let (name, ty) = (&property.name, display(&property.ty));
    format!("the service has `{name}` ({ty}, {what}) and the model does not: add `{field}`")
}

pub(super) fn unknown_property(name: &str, meant: Option<&str>) -> String {
    format!("the model has `{name}` and the service does not: {}", perhaps(meant, "take the field away"))
}

pub(super) fn property_type(name: &str, model: &str, service: &TypeName, field_type: &str) -> String {
    let service = display(service);
    format!("`{name}` is {service} in the service and {model} in the model: write `{field_type}`")
}

pub(super) fn missing_union(name: &str, ty: &str, ident: &str, derived: &[&str]) -> String {
    let named = derived.iter().take(3).map(|derived| format!("`{derived}`")).collect::<Vec<_>>().join(", ");
    let more = match derived.len().saturating_sub(3) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!(
        "`{name}` may hold types derived from `{ty}` ({named}{more}), which a struct does not read: make `{ident}` an \
         enum of types"
    )
}

pub(super) fn nullability(name: &str, field_type: &str) -> String {
    format!("the service may leave out `{name}` or send null, which the model cannot hold: write `{field_type}`")
}

pub(super) fn nullable_items(name: &str, field_type: &str) -> String {
    format!("`{name}` may have null among its items, which the model cannot hold: write `{field_type}`")
}

pub(super) fn navigation(name: &str, helper: &str) -> String {
    format!(
        "`{name}` is a navigation property in the service and a property in the model: mark it with \
         `#[{helper}(navigation)]`, or with `#[{helper}(bind)]` if bodies refer to others by it"
    )
}

pub(super) fn no_navigation(name: &str) -> String {
    format!(
        "`{name}` is a property in the service and a navigation property in the model: take `navigation` or `bind` away"
    )
}

pub(super) fn missing_member(name: &str, variant: &str) -> String {
    format!("the service has the member `{name}` and the model does not: add `{variant}`")
}

pub(super) fn unknown_member(name: &str, meant: Option<&str>) -> String {
    format!("the model has the member `{name}` and the service does not: {}", perhaps(meant, "take the variant away"))
}

pub(super) fn flags_missing() -> &'static str {
    "a value is a set of members in the service and one member in the model: add `flags`, and write `Vec<..>` where \
     it is used"
}

pub(super) fn flags_unknown() -> &'static str {
    "a value is one member in the service and a set of members in the model: take `flags` away"
}

pub(super) fn missing_variant(name: &str, ident: &str) -> String {
    format!("the service has `{name}`, which is of this type, and the model does not: add `{ident}({ident})`")
}

pub(super) fn unknown_variant(name: &str) -> String {
    format!("the service does not derive `{name}` from it: take the variant away")
}

/// A type as CSDL writes it.
pub(super) fn display(ty: &TypeName) -> String {
    if ty.collection { format!("Collection({})", ty.name) } else { ty.name.clone() }
}
