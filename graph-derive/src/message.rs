//! Every sentence said to an author: in lower case, code in backticks, no period, the fix always said.

use std::fmt::Display;

use crate::{attr::Derive, case::closest};

pub(crate) fn odata_type_missing(derive: Derive, ident: &impl Display) -> String {
    let example = crate::case::lower_first(&ident.to_string());
    format!("the type has no name: add `#[{}(odata_type = \"#microsoft.graph.{example}\")]`", derive.helper())
}

pub(crate) fn odata_type_without_hash(name: &str) -> String {
    format!("a type name starts with `#`: write `\"#{name}\"`")
}

pub(crate) fn odata_type_not_qualified(name: &str) -> String {
    let name = name.trim_start_matches('#').trim();
    let name = if name.is_empty() { "x" } else { name };
    format!("a type name has a namespace and a name: write `\"#microsoft.graph.{name}\"` if that is the namespace")
}

pub(crate) fn odata_type_malformed() -> &'static str {
    "a type name is `#`, then names of letters, digits and `_` with dots between them: `\"#microsoft.graph.user\"`"
}

pub(crate) fn key_missing() -> &'static str {
    "an entity has a key: add a field `id: String`, mark the field that is the key with `#[graph_entity(key)]`, or \
     derive `GraphComplex` for a type without a key"
}

pub(crate) fn key_twice() -> &'static str {
    "an entity has one key: take `key` from one of the fields"
}

pub(crate) fn key_not_string() -> &'static str {
    "a key is a `String`: what has no key yet is not this type but the body that creates it"
}

pub(crate) fn key_in_complex() -> &'static str {
    "a complex type has no key: derive `GraphEntity` for a type with a key"
}

pub(crate) fn key_read_only() -> &'static str {
    "a key is read-only already: take `read_only` away"
}

pub(crate) fn name_twice(name: &str, first: &impl Display) -> String {
    format!("`{first}` has the wire name `{name}` too: give one of them another `name = \"..\"`")
}

pub(crate) fn name_malformed(name: &str) -> String {
    format!("`{name}` is no wire name: it is letters, digits and `_`, and does not start with a digit")
}

pub(crate) fn name_empty() -> &'static str {
    "a wire name has at least one letter: write `name = \"..\"` with the name that Graph uses"
}

pub(crate) fn additional_twice() -> &'static str {
    "one field keeps all additional properties: take `additional` from one of them"
}

pub(crate) fn annotations_twice() -> &'static str {
    "one field keeps all annotations: take `annotations` from one of them"
}

pub(crate) fn base_twice() -> &'static str {
    "a type has one base: take `base` from one of the fields"
}

pub(crate) fn additional_wrong_type() -> &'static str {
    "what keeps additional properties is a `graph_models::odata::AdditionalProperties`"
}

pub(crate) fn annotations_wrong_type() -> &'static str {
    "what keeps annotations is a `graph_models::odata::Annotations`"
}

pub(crate) fn base_optional() -> &'static str {
    "a type always has the properties of its base: write the base's struct without `Option`"
}

pub(crate) fn navigation_required() -> &'static str {
    "a navigation property is there only when it is expanded: write `Option<..>`"
}

pub(crate) fn self_in_field_type() -> &'static str {
    "`Self` would be another type in the bodies: write the name of the type"
}

pub(crate) fn box_without_option() -> &'static str {
    "a `Box` has no value before one is read: write `Option<Box<..>>`"
}

pub(crate) fn key_in_derived() -> &'static str {
    "the base has the key already: take this field away"
}

pub(crate) fn conflicting_keys(first: &impl Display, second: &impl Display) -> String {
    format!("a field or variant is not both `{first}` and `{second}`: take one away")
}

pub(crate) fn default_twice() -> &'static str {
    "one variant is for objects that do not name their type: take `default` from one of them"
}

pub(crate) fn not_for_untyped(what: &impl Display) -> String {
    format!("an untyped body has no `{what}`: take one away")
}

pub(crate) fn untyped_entity() -> &'static str {
    "an entity has a type: derive `GraphComplex` for a body without one"
}

pub(crate) fn flags_not_on_enumeration() -> &'static str {
    "`flags` is for an enumeration"
}

pub(crate) fn untyped_not_on_struct() -> &'static str {
    "`untyped` is for a struct: what is told apart by its type, or is a text, has one"
}

pub(crate) fn create_named_like_type(ident: &impl Display) -> String {
    format!("the body that creates is a type of its own: give it another name than `{ident}`")
}

pub(crate) fn derive_already_present(name: &str) -> String {
    format!("the body that creates has `{name}` already: take it away")
}

pub(crate) fn field_named_new() -> &'static str {
    "the derive makes a constructor `new` itself: call the field otherwise and add `name = \"new\"`"
}

pub(crate) fn route_dot_segment() -> &'static str {
    "a route's path has no `.` or `..` between two `/`: write the path that is meant"
}

pub(crate) fn wrong_item(derive: Derive) -> String {
    let name = derive.name();
    match derive {
        Derive::Enum => format!("`{name}` is for an enum; for a struct, derive `GraphEntity` or `GraphComplex`"),
        _ => format!("`{name}` is for a struct with named fields, or an enum of such structs"),
    }
}

pub(crate) fn unnamed_fields(derive: Derive) -> String {
    format!("a field without a name cannot be a property: `{}` is for a struct with named fields", derive.name())
}

pub(crate) fn generics(derive: Derive) -> String {
    format!("`{}` is for a type without generics: its schema is one static table", derive.name())
}

pub(crate) fn enum_without_members() -> &'static str {
    "an enumeration has members: add a variant for each"
}

pub(crate) fn member_with_data(helper: &str) -> String {
    format!(
        "a member of an enumeration holds no data: remove it, or mark the one variant that keeps the names of unknown \
         members with `#[{helper}(other)]`"
    )
}

pub(crate) fn other_not_string() -> &'static str {
    "the `other` variant keeps the name of a member: write `Other(String)`"
}

pub(crate) fn other_not_unknown_type() -> &'static str {
    "the `other` variant keeps an object of an unknown type: write `Other(graph_models::odata::UnknownType)`"
}

pub(crate) fn other_twice() -> &'static str {
    "one variant keeps all that is unknown: take `other` from one of them"
}

pub(crate) fn other_with_name() -> &'static str {
    "the `other` variant has no one name: take `name` away"
}

pub(crate) fn variant_without_type(boxed: bool) -> &'static str {
    if boxed {
        return "a variant of a union holds the derived type itself: take the `Box` away";
    }
    "a variant of a union holds one derived type: write `Variant(Type)`"
}

pub(crate) fn variant_type_twice(first: &impl Display) -> String {
    format!("`{first}` holds this type too: `@odata.type` could not tell them apart")
}

pub(crate) fn union_without_variants() -> &'static str {
    "a union has a variant for each derived type: add them"
}

pub(crate) fn not_for_union(what: &impl Display) -> String {
    format!("`{what}` is for a struct: the bodies of a union are those of its variants")
}

pub(crate) fn routes_on_complex_type() -> &'static str {
    "a complex type has no routes: move them to the entity they serve"
}

pub(crate) fn not_for_enumeration(what: &impl Display) -> String {
    format!("`{what}` is for structs: an enumeration has no body of its own")
}

pub(crate) fn route_malformed() -> &'static str {
    "a route is a method and a path: `\"GET /print/shares/{printerShareId}\"`"
}

pub(crate) fn route_method_unknown(method: &str, methods: &[&str]) -> String {
    match closest(method, methods) {
        Some(meant) => format!("`{method}` is no method of Graph: did you mean `{meant}`?"),
        None => format!("`{method}` is no method of Graph: write {}", list(methods, "or")),
    }
}

pub(crate) fn route_without_slash(path: &str) -> String {
    format!("a route's path starts with `/`: write `/{path}`")
}

pub(crate) fn route_with_host() -> &'static str {
    "a route is relative to the version of Graph: leave out the scheme, the host and the version"
}

pub(crate) fn route_with_version(version: &str) -> String {
    format!("a route serves every version of Graph: leave out `/{version}`, callers put it before the path")
}

pub(crate) fn route_empty_segment() -> &'static str {
    "a route's path has a name between every two `/`, and no `/` at its end"
}

pub(crate) fn route_with_query() -> &'static str {
    "a route is a path alone: leave out `?`, `#` and what follows, callers add it"
}

pub(crate) fn route_invalid_character(character: char) -> String {
    format!("a route's path cannot have {character:?} in it")
}

pub(crate) fn route_unmatched_brace() -> &'static str {
    "the braces of a route do not match: a placeholder is written `{printerShareId}`"
}

pub(crate) fn route_placeholder_empty() -> &'static str {
    "a placeholder of a route has a name: `{printerShareId}`"
}

pub(crate) fn route_placeholder_twice(name: &str) -> String {
    format!("two placeholders of a route are called `{name}`: give each its own name")
}

pub(crate) fn route_name_not_upper_case(name: &impl Display) -> String {
    format!("a route becomes a constant: write its name in upper case, `{}`", name.to_string().to_uppercase())
}

pub(crate) fn route_name_taken(name: &impl Display) -> String {
    format!("the derive makes a constant `{name}` itself: give the route another name")
}

pub(crate) fn route_name_twice(name: &impl Display) -> String {
    format!("there is a route `{name}` already: give one of them another name")
}

pub(crate) fn attribute_key_twice(key: &impl Display) -> String {
    format!("`{key}` is given twice: take one away")
}

pub(crate) fn helper_without_keys(helper: &str) -> String {
    format!("write `#[{helper}(..)]` with at least one key, or take it away")
}

pub(crate) fn wrong_helper(of: Derive, derive: Derive) -> String {
    let (helper, name) = (derive.helper(), derive.name());
    format!("`#[{}(..)]` is for `{}`: under `{name}`, write `#[{helper}(..)]`", of.helper(), of.name())
}

/// What to write instead of a key of serde's.
pub(crate) fn serde_attribute(derive: Derive, key: &str) -> String {
    let helper = derive.helper();
    let instead = match key {
        "rename" => format!("write `#[{helper}(name = \"..\")]`"),
        "rename_all" => "take it away, names are in lowerCamelCase already".to_owned(),
        "default" | "skip_serializing_if" => {
            "take it away, what is `None` is left out, and what is absent is `None`".to_owned()
        }
        "tag" | "content" | "untagged" => "take it away, a union is told apart by `@odata.type`".to_owned(),
        "other" => format!("write `#[{helper}(other)]`"),
        "flatten" if derive != Derive::Enum => {
            format!("write `#[{helper}(base)]` for a base type, `#[{helper}(additional)]` for unknown properties")
        }
        "skip" | "skip_serializing" | "skip_deserializing" if derive != Derive::Enum => {
            format!("write `#[{helper}(read_only)]` to leave a property out of the bodies")
        }
        _ => "take it away".to_owned(),
    };
    format!("`{}` does not read serde's attributes: {instead}", derive.name())
}

pub(crate) fn comma_missing() -> &'static str {
    "expected a comma before this"
}

pub(crate) fn takes_string(key: &impl Display) -> String {
    format!("`{key}` takes text: write `{key} = \"..\"`")
}

pub(crate) fn takes_no_value(key: &impl Display) -> String {
    format!("`{key}` takes no value: write `{key}` alone")
}

pub(crate) fn takes_list(key: &impl Display, example: &str) -> String {
    format!("`{key}` takes a list: write `{key}({example})`")
}

pub(crate) fn not_a_path(key: &impl Display) -> String {
    format!("`{key}` takes a path: write `{key} = \"my_crate::graph_models\"`")
}

pub(crate) fn not_an_identifier(key: &impl Display) -> String {
    format!("`{key}` takes the name of a type: write `{key} = \"NewPrinterShare\"`")
}

/// A key that does not stand where it can: `elsewhere` says where each of the other keys belongs.
pub(crate) fn unknown_key(typed: &str, keys: &[&str], elsewhere: &[(&str, &str)]) -> String {
    if let Some((_, place)) = elsewhere.iter().find(|(key, _)| *key == typed) {
        return format!("`{typed}` belongs on {place}");
    }
    if let Some(meant) = closest(typed, keys) {
        return format!("unknown key `{typed}`: did you mean `{meant}`?");
    }
    format!("unknown key `{typed}`: the keys here are {}", list(keys, "and"))
}

/// `` `a`, `b` or `c` ``
fn list(names: &[&str], conjunction: &str) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} {conjunction} {last}", others.join(", ")),
        None => String::new(),
    }
}
