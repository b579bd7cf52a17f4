//! All error messages of the derives. Each says what is wrong and how to fix it, in lower case, without a period, with
//! code in backticks.

use std::fmt::Display;

use crate::{case::closest, kind::Kind};

pub(crate) fn odata_type_missing(kind: Kind, ident: &impl Display) -> String {
    let example = crate::case::lower_first(&ident.to_string());
    format!("`odata_type` is missing: add `#[{}(odata_type = \"#microsoft.graph.{example}\")]`", kind.helper())
}

pub(crate) fn odata_type_without_hash(name: &str) -> String {
    format!("`odata_type` must start with `#`: write `\"#{name}\"`")
}

pub(crate) fn odata_type_not_qualified(name: &str) -> String {
    let name = name.trim_start_matches('#').trim();
    let name = if name.is_empty() { "x" } else { name };
    format!(
        "`odata_type` must have a namespace and a name: write `\"#microsoft.graph.{name}\"` if the namespace is \
         `microsoft.graph`"
    )
}

pub(crate) fn odata_type_malformed() -> &'static str {
    "`odata_type` must be `#` and names of letters, digits and `_`, separated by dots, such as \
     `\"#microsoft.graph.user\"`"
}

pub(crate) fn key_missing() -> &'static str {
    "an entity type must have a key: add a field `id: String`, mark the key field with `#[graph_entity(key)]`, or add \
     `keyless` to the attribute of a type that does not have a key in Graph"
}

pub(crate) fn keyless_with_key(key: &impl Display) -> String {
    format!("the type has the key `{key}`: remove `keyless`, or the field")
}

pub(crate) fn keyless_not_on_entity() -> &'static str {
    "`keyless` can be used only with `GraphEntity`, since only an entity type has a key: remove it"
}

pub(crate) fn key_twice() -> &'static str {
    "an entity type can have only one key: remove `key` from one of the fields"
}

pub(crate) fn key_not_primitive() -> &'static str {
    "the key must be a single value, such as a `String`: remove the `Vec` or `Box` around it"
}

pub(crate) fn key_in_complex() -> &'static str {
    "a complex type cannot have a key: remove `key`, or derive `GraphEntity` for a type with a key"
}

pub(crate) fn key_read_only() -> &'static str {
    "the key is always read-only: remove `read_only`"
}

pub(crate) fn name_twice(name: &str, first: &impl Display) -> String {
    format!("`{first}` also has the wire name `{name}`: give one of them a different `name = \"..\"`")
}

pub(crate) fn name_malformed(name: &str) -> String {
    if let Some(property) = name.strip_suffix("@odata.bind") {
        return format!(
            "`{name}` binds the navigation property `{property}`: write `name = \"{property}\"`, give the field the type \
             of the property, and mark it with `bind`"
        );
    }
    if name.contains('@') || name.starts_with('#') {
        return format!(
            "`{name}` is control information, not a property: to keep it, mark a field of type \
             `graph_models::odata::Annotations` with `annotations`"
        );
    }
    format!("`{name}` is not a valid wire name: use only letters, digits and `_`, and do not start with a digit")
}

pub(crate) fn name_empty() -> &'static str {
    "the wire name is empty: write `name = \"..\"` with the name that Graph uses"
}

pub(crate) fn additional_twice() -> &'static str {
    "a type can have only one `additional` field: remove `additional` from one of the fields"
}

pub(crate) fn annotations_twice() -> &'static str {
    "a type can have only one `annotations` field: remove `annotations` from one of the fields"
}

pub(crate) fn derived_type_twice() -> &'static str {
    "a type can have only one `derived_type` field: remove `derived_type` from one of the fields"
}

pub(crate) fn base_twice() -> &'static str {
    "a type can have only one base: remove `base` from one of the fields"
}

pub(crate) fn additional_wrong_type() -> &'static str {
    "the `additional` field has the wrong type: write `graph_models::odata::AdditionalProperties`"
}

pub(crate) fn annotations_wrong_type() -> &'static str {
    "the `annotations` field has the wrong type: write `graph_models::odata::Annotations`"
}

pub(crate) fn derived_type_wrong_type() -> &'static str {
    "the `derived_type` field has the wrong type: write `Option<String>`, which is `None` if an object has the type of \
     the struct"
}

pub(crate) fn derived_type_without_additional(helper: &str) -> String {
    format!(
        "a derived type has properties that this type does not have: add a field \
         `#[{helper}(additional)] pub additional: graph_models::odata::AdditionalProperties`, which keeps them"
    )
}

pub(crate) fn base_optional() -> &'static str {
    "the base cannot be an `Option`, since a type always has the properties of its base: remove `Option`"
}

pub(crate) fn navigation_required() -> &'static str {
    "a navigation property must be an `Option`, since it is absent unless the request expands it: write `Option<..>`"
}

pub(crate) fn self_in_field_type() -> &'static str {
    "`Self` is a different type in the create and update bodies: write the name of the type"
}

pub(crate) fn box_without_option() -> &'static str {
    "a `Box` must be in an `Option`, since it has no initial value: write `Option<Box<..>>`"
}

pub(crate) fn conflicting_keys(first: &impl Display, second: &impl Display) -> String {
    format!("`{first}` and `{second}` cannot be used together: remove one of them")
}

pub(crate) fn mark_on_base(mark: &impl Display) -> String {
    format!("`{mark}` is about one property: remove it here, and mark the properties in the struct of the base")
}

pub(crate) fn navigation_not_selectable() -> &'static str {
    "the `$select` list never has a navigation property: remove `not_selectable`"
}

pub(crate) fn untyped_not_selectable() -> &'static str {
    "a request does not select properties of an `untyped` body: remove `not_selectable`"
}

pub(crate) fn default_twice() -> &'static str {
    "a union can have only one `default` variant: remove `default` from one of the variants"
}

pub(crate) fn not_for_untyped(key: &impl Display) -> String {
    conflicting_keys(&"untyped", key)
}

pub(crate) fn untyped_entity() -> &'static str {
    "an entity type cannot be `untyped`: write `odata_type = \"..\"`, or derive `GraphComplex` for a body without a \
     type"
}

pub(crate) fn flags_not_on_enumeration() -> &'static str {
    "`flags` can be used only with `GraphEnum`: remove it"
}

pub(crate) fn untyped_not_on_struct() -> &'static str {
    "`untyped` can be used only on a struct: write `odata_type = \"..\"` instead"
}

pub(crate) fn create_named_like_type(ident: &impl Display) -> String {
    format!("the create body cannot have the name of the type: write a name other than `{ident}`")
}

pub(crate) fn derive_already_present(name: &str) -> String {
    format!("the create body already implements `{name}`: remove it from `derive(..)`")
}

pub(crate) fn setter_name_taken(field: &impl Display) -> String {
    format!("the setter of `{field}` has this name: rename this field, and give its wire name in `name = \"..\"`")
}

pub(crate) fn route_dot_segment() -> &'static str {
    "a route's path cannot have the segments `.` and `..`, even if they are percent-encoded: write the path without \
     them"
}

pub(crate) fn wrong_item(kind: Kind) -> String {
    let name = kind.derive();
    match kind {
        Kind::Enumeration => {
            format!("`{name}` can be derived only for an enum: derive `GraphEntity` or `GraphComplex` for a struct")
        }
        _ => format!("`{name}` can be derived only for a struct with named fields, or for an enum of such structs"),
    }
}

pub(crate) fn unnamed_fields(kind: Kind) -> String {
    format!(
        "`{}` can be derived only for a struct with named fields: give each field the name of its property",
        kind.derive()
    )
}

pub(crate) fn generics(kind: Kind) -> String {
    format!(
        "`{}` cannot be derived for a generic type, since a type has one static schema: remove the generic parameters",
        kind.derive()
    )
}

pub(crate) fn enum_without_members() -> &'static str {
    "an enumeration must have at least one member: add a variant for each member"
}

pub(crate) fn member_with_data(helper: &str) -> String {
    format!(
        "a member of an enumeration cannot hold data: remove the data, or mark the variant that keeps the names of \
         unknown members with `#[{helper}(other)]`"
    )
}

pub(crate) fn other_not_string() -> &'static str {
    "the `other` variant must hold the name of an unknown member: write `Other(String)`"
}

pub(crate) fn other_not_unknown_type() -> &'static str {
    "the `other` variant must hold an object of an unknown type: write `Other(graph_models::odata::UnknownType)`"
}

pub(crate) fn other_twice() -> &'static str {
    "an enum can have only one `other` variant: remove `other` from one of the variants"
}

pub(crate) fn other_with_name() -> &'static str {
    "the `other` variant keeps the name that is on the wire: remove `name`"
}

pub(crate) fn variant_without_type() -> &'static str {
    "a variant of a union must hold exactly one type: write `Variant(Type)`"
}

pub(crate) fn variant_type_twice(first: &impl Display) -> String {
    format!(
        "`{first}` already holds this type, and `@odata.type` cannot distinguish the two: remove one of the variants"
    )
}

pub(crate) fn union_without_variants() -> &'static str {
    "a union must have at least one variant: add one for each type that a value can have"
}

pub(crate) fn not_for_union(key: &impl Display) -> String {
    format!("`{key}` cannot be used on a union: write it on the structs in the variants")
}

pub(crate) fn routes_on_complex_type() -> &'static str {
    "a complex type cannot have `routes`: move them to the entity type that they serve"
}

pub(crate) fn not_for_enumeration(key: &impl Display) -> String {
    format!("`{key}` cannot be used on an enumeration: remove it")
}

pub(crate) fn route_malformed() -> &'static str {
    "a route must be a method and a path, such as `\"GET /print/shares/{printerShareId}\"`"
}

pub(crate) fn route_method_unknown(method: &str, methods: &[&str]) -> String {
    match closest(method, methods) {
        Some(meant) => format!("`{method}` is not a method of Graph: did you mean `{meant}`?"),
        None => format!("`{method}` is not a method of Graph: write {}", list(methods)),
    }
}

pub(crate) fn route_without_slash(path: &str) -> String {
    format!("a route's path must start with `/`: write `/{path}`")
}

pub(crate) fn route_with_host() -> &'static str {
    "a route's path must start after the version of Graph: remove the scheme, the host and the version"
}

pub(crate) fn route_with_version(version: &str) -> String {
    format!("a route's path must start after the version of Graph: remove `/{version}`, which callers add")
}

pub(crate) fn route_empty_segment() -> &'static str {
    "a route's path cannot have an empty segment: write a name after each `/`, and no `/` at the end"
}

pub(crate) fn route_with_query() -> &'static str {
    "a route cannot have a query or a fragment: remove `?` or `#` and the text after it; callers add the query"
}

pub(crate) fn route_invalid_character(character: char) -> String {
    format!("a route's path cannot contain `{character:?}`: remove it, or percent-encode it")
}

pub(crate) fn route_percent_sign() -> &'static str {
    "a `%` in a route's path must start a percent-encoded byte: write two hexadecimal digits after it, such as `%2F`"
}

pub(crate) fn route_unmatched_brace() -> &'static str {
    "the braces of a route do not match: write a placeholder as `{printerShareId}`"
}

pub(crate) fn route_placeholder_empty() -> &'static str {
    "a placeholder must have a name, such as `{printerShareId}`"
}

pub(crate) fn route_placeholder_twice(name: &str) -> String {
    format!("two placeholders have the same name `{name}`: give each a different name")
}

pub(crate) fn route_name_not_upper_case(name: &impl Display) -> String {
    format!("a route is a constant: write its name in upper case, `{}`", name.to_string().to_uppercase())
}

pub(crate) fn route_name_taken(name: &impl Display) -> String {
    format!("the derive already generates a constant `{name}`: give the route a different name")
}

pub(crate) fn route_name_twice(name: &impl Display) -> String {
    format!("another route has the name `{name}`: give one of them a different name")
}

pub(crate) fn attribute_key_twice(key: &impl Display) -> String {
    format!("`{key}` is given twice: remove one of the two")
}

pub(crate) fn helper_without_keys(helper: &str) -> String {
    format!("the attribute has no keys: write `#[{helper}(..)]` with at least one key, or remove the attribute")
}

pub(crate) fn wrong_helper(of: Kind, kind: Kind) -> String {
    let (helper, name) = (kind.helper(), kind.derive());
    format!("`#[{}(..)]` is the attribute of `{}`: for `{name}`, write `#[{helper}(..)]`", of.helper(), of.derive())
}

/// Returns the message for a key of serde, with what to write instead.
pub(crate) fn serde_attribute(kind: Kind, key: &str) -> String {
    let helper = kind.helper();
    let instead = match key {
        "rename" => format!("write `#[{helper}(name = \"..\")]` instead"),
        "rename_all" => "remove it, since wire names are already in lowerCamelCase".to_owned(),
        "default" | "skip_serializing_if" => {
            "remove it, since `None` is omitted and an absent property is `None`".to_owned()
        }
        "tag" | "content" | "untagged" => "remove it, since `@odata.type` selects the variant of a union".to_owned(),
        "other" => format!("write `#[{helper}(other)]` instead"),
        "flatten" if kind != Kind::Enumeration => {
            format!("write `#[{helper}(base)]` for a base type, or `#[{helper}(additional)]` for unknown properties")
        }
        "skip" | "skip_serializing" | "skip_deserializing" if kind != Kind::Enumeration => {
            format!("write `#[{helper}(read_only)]` to leave the property out of the create and update bodies")
        }
        _ => "remove it".to_owned(),
    };
    format!("`{}` does not support serde's attributes: {instead}", kind.derive())
}

pub(crate) fn comma_missing() -> &'static str {
    "expected a comma before this"
}

pub(crate) fn takes_string(key: &impl Display) -> String {
    format!("`{key}` takes a string literal: write `{key} = \"..\"`")
}

pub(crate) fn takes_no_value(key: &impl Display) -> String {
    format!("`{key}` takes no value: write `{key}` alone")
}

pub(crate) fn takes_list(key: &impl Display, example: &str) -> String {
    format!("`{key}` takes a list of at least one item, such as `{key}({example})`")
}

pub(crate) fn not_a_path(key: &impl Display) -> String {
    format!("`{key}` takes a path, such as `{key} = \"my_crate::graph_models\"`")
}

pub(crate) fn not_an_identifier(key: &impl Display) -> String {
    format!("`{key}` takes the name of a type, such as `{key} = \"NewPrinterShare\"`")
}

/// Returns the message for a key that is not in `keys`. `elsewhere` has the keys that are valid elsewhere, each with
/// the place where it is valid.
pub(crate) fn unknown_key(typed: &str, keys: &[&str], elsewhere: &[(&str, &str)]) -> String {
    if let Some((_, place)) = elsewhere.iter().find(|(key, _)| *key == typed) {
        return format!("`{typed}` cannot be used here: move it to {place}");
    }
    if let Some(meant) = closest(typed, keys) {
        return format!("unknown key `{typed}`: did you mean `{meant}`?");
    }
    format!("unknown key `{typed}`: expected {}", list(keys))
}

/// Returns the names as a list: `` `a`, `b` or `c` ``.
fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}

pub(crate) fn route_signature_malformed() -> &'static str {
    "after the text of a route come the type of its body in parentheses, and the type of its answer after `->`: write \
     `NAME = \"POST /path\" (Body) -> Answer`, or remove what the route does not have"
}

pub(crate) fn route_body_empty() -> &'static str {
    "the parentheses must contain the type of the body: write it, or remove the parentheses"
}

pub(crate) fn route_body_twice() -> &'static str {
    "a route has one body: remove the other types"
}

pub(crate) fn route_answer_missing() -> &'static str {
    "the type of the answer is missing: write it after `->`, or remove `->` if the answer has no content"
}

pub(crate) fn route_body_of_get() -> &'static str {
    "a `GET` cannot have a body: remove it, or write the method that the route has"
}

pub(crate) fn route_answer_of_delete() -> &'static str {
    "the answer to a `DELETE` has no content: remove `->` and the type"
}

pub(crate) fn route_method_of_name(name: &impl Display, method: &str) -> String {
    format!(
        "a route with the name `{name}` is a `{method}`: write this method, give the route a different name, or write \
         its body and its answer"
    )
}

pub(crate) fn route_update_without_body(ident: &impl Display) -> String {
    format!(
        "`UPDATE` sends a `{ident}Update`, which the type does not have: add `update` to the attribute, or write the \
         body of the route"
    )
}

pub(crate) fn permissions_malformed() -> &'static str {
    "`permissions` takes a list of names, least privileged first: write \
     `#[permissions(\"Device.Read.All\", \"Device.ReadWrite.All\")]`"
}

pub(crate) fn permissions_twice() -> &'static str {
    "`permissions` can be written only once before a route: join the lists"
}

pub(crate) fn permission_malformed() -> &'static str {
    "a permission is one name, such as `\"Device.Read.All\"`: write one name in each string"
}

pub(crate) fn permission_twice(name: &str) -> String {
    format!("the permission `{name}` is listed twice: remove one")
}
