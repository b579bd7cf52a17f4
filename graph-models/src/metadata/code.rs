//! The Rust code that messages suggest, and the names that an author may have meant.

use super::service::{CsdlProperty, CsdlType, Service, TypeReference};
use crate::schema::{TypeKind, TypeSchema};

/// Returns the helper attribute of the derive on the model.
pub(super) fn helper_attribute(model: &TypeSchema) -> &'static str {
    match model.kind() {
        TypeKind::Entity => "graph_entity",
        _ => "graph_complex",
    }
}

/// Returns the field that a model needs for a property: `pub is_shared: Option<bool>`.
pub(super) fn field(service: &Service, model: &TypeSchema, property: &CsdlProperty) -> String {
    let key = property.is_navigation.then_some("navigation");
    annotated_field(model, &property.name, key, &field_type(service, model, property))
}

/// Returns the field that a model needs for the key: `pub id: String`.
pub(super) fn key_field(service: &Service, model: &TypeSchema, name: &str) -> String {
    let declared = service.properties(model.name(), None).into_iter().find(|property| property.name == name);
    let ty = declared.map_or_else(|| "String".to_owned(), |property| value_type(service, &property.ty.name));
    annotated_field(model, name, (name != "id").then_some("key"), &ty)
}

/// Returns a field of this wire name and type, with this key and the keys that the name needs.
fn annotated_field(model: &TypeSchema, name: &str, key: Option<&str>, ty: &str) -> String {
    let ident = field_name(name);
    let mut keys = Vec::new();
    if lower_camel(&ident) != name {
        keys.push(format!("name = \"{name}\""));
    }
    keys.extend(key.map(str::to_owned));
    let attribute =
        if keys.is_empty() { String::new() } else { format!("#[{}({})] ", helper_attribute(model), keys.join(", ")) };
    format!("{attribute}pub {ident}: {ty}")
}

/// Returns the type of the field that a model needs for a property. It is an `Option`, because `$select` can leave out
/// any property but the key. A type that can contain the model's type is in a `Box`, and so is the target of a
/// navigation property, which can lead back to the model.
pub(super) fn field_type(service: &Service, model: &TypeSchema, property: &CsdlProperty) -> String {
    let item = value_type(service, &property.ty.name);
    let contains_model = || service.contains_inline(service.resolve(&property.ty.name), model.name());
    match property.ty {
        TypeReference { is_collection: true, .. } if property.has_nullable_items => {
            format!("Option<Vec<Option<{item}>>>")
        }
        TypeReference { is_collection: true, .. } => format!("Option<Vec<{item}>>"),
        _ if property.is_navigation || contains_model() => format!("Option<Box<{item}>>"),
        _ => format!("Option<{item}>"),
    }
}

/// Returns the variant for a member: `NotContacted`. A variant cannot be called `Self`, and `Other` is the variant that
/// keeps unknown members.
pub(super) fn variant(member: &str) -> String {
    let mut ident = upper_first(member);
    if ["Other", "Self"].contains(&ident.as_str()) {
        ident.push('_');
    }
    if lower_first(&ident) == member { ident } else { format!("#[graph_enum(name = \"{member}\")] {ident}") }
}

/// Returns the Rust type for values of a type.
pub(super) fn value_type(service: &Service, name: &str) -> String {
    let name = service.resolve(name);
    let Some(primitive) = name.strip_prefix("Edm.") else {
        let ty = type_ident(name);
        return match service.types.get(name) {
            Some(CsdlType::Enumeration(enumeration)) if enumeration.is_flags => format!("Vec<{ty}>"),
            _ => ty,
        };
    };
    match primitive {
        "Boolean" => "bool",
        "Byte" => "u8",
        "SByte" => "i8",
        "Int16" => "i16",
        "Int32" => "i32",
        "Int64" => "i64",
        "Single" => "f32",
        "Double" => "f64",
        "Decimal" | "String" | "Date" | "TimeOfDay" | "DateTimeOffset" | "Duration" | "Guid" | "Binary" => primitive,
        _ => "serde_json::Value",
    }
    .to_owned()
}

/// Returns the Rust name of a type: `Printer` for `microsoft.graph.printer`.
pub(super) fn type_ident(name: &str) -> String {
    upper_first(simple_name(name))
}

/// Returns the name that is most similar to what the author typed: the one at the smallest edit distance, which is at
/// most two, or a third of the length of a longer name. Ignores namespaces.
pub(super) fn closest<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = simple_name(typed);
    let distances = names.into_iter().filter_map(|qualified| {
        let name = simple_name(qualified);
        let limit = 2.min(name.len() / 2).max(name.len() / 3);
        // A document has thousands of names; the length alone rules out most of them.
        let distance = (name.len().abs_diff(typed.len()) <= limit).then(|| edit_distance(typed, name))?;
        (distance <= limit).then_some((distance, qualified))
    });
    distances.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// Returns a name without its namespace.
fn simple_name(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(_, name)| name)
}

/// Returns the number of characters to insert, remove or replace to turn one name into the other. Ignores case.
fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.to_lowercase().chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, other) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

/// Returns the field name for a property: `display_name` for `displayName`, `hide_eula` for `hideEULA`.
fn field_name(property: &str) -> String {
    let letters: Vec<char> = property.chars().collect();
    let mut snake = String::with_capacity(property.len());
    for (index, letter) in letters.iter().enumerate() {
        let starts_word = letter.is_uppercase()
            && index > 0
            && (!letters[index - 1].is_uppercase() || letters.get(index + 1).is_some_and(|next| next.is_lowercase()));
        if starts_word {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    // The derives ignore a `_` at the end of a field name.
    if KEYWORDS.contains(&snake.as_str()) {
        snake.push('_');
    }
    snake
}

/// The [keywords](https://doc.rust-lang.org/reference/keywords.html) in lower case, which cannot be field names.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Returns the wire name that the derives give to a field.
fn lower_camel(snake: &str) -> String {
    let mut words = snake.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |camel, word| camel + &upper_first(word))
}

fn upper_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
