//! The Rust that an author is to write, and the names they may have meant.

use super::service::{Declared, Property, Service, TypeName};
use crate::schema::{TypeKind, TypeSchema};

/// The helper attribute of the derive that made the type.
pub(super) fn helper(model: &TypeSchema) -> &'static str {
    match model.kind() {
        TypeKind::Entity => "graph_entity",
        _ => "graph_complex",
    }
}

/// The field of a model that holds a property: `pub is_shared: Option<bool>`.
pub(super) fn field(service: &Service, model: &TypeSchema, property: &Property) -> String {
    let ident = field_name(&property.name);
    let mut keys = Vec::new();
    if lower_camel(&ident) != property.name {
        keys.push(format!("name = \"{}\"", property.name));
    }
    if property.navigation {
        keys.push("navigation".to_owned());
    }
    let attribute = if keys.is_empty() { String::new() } else { format!("#[{}({})] ", helper(model), keys.join(", ")) };
    format!("{attribute}pub {ident}: {}", field_type(service, model, property))
}

/// The type of the field of a model that holds a property. A `$select` can leave out any but the key. What one
/// navigation property leads to can lead back, and stands in a `Box`; so does what holds the model's type.
pub(super) fn field_type(service: &Service, model: &TypeSchema, property: &Property) -> String {
    let item = value_type(service, &property.ty.name);
    let leads_back = || service.holds(service.resolve(&property.ty.name), model.name());
    match property.ty {
        TypeName { collection: true, .. } if property.nullable_items => format!("Option<Vec<Option<{item}>>>"),
        TypeName { collection: true, .. } => format!("Option<Vec<{item}>>"),
        _ if property.navigation || leads_back() => format!("Option<Box<{item}>>"),
        _ => format!("Option<{item}>"),
    }
}

/// The variant that holds a member: `NotContacted`. `Self` is none, and `Other` is the one that keeps unknown members.
pub(super) fn variant(member: &str) -> String {
    let mut ident = upper_first(member);
    if ["Other", "Self"].contains(&ident.as_str()) {
        ident.push('_');
    }
    if lower_first(&ident) == member { ident } else { format!("#[graph_enum(name = \"{member}\")] {ident}") }
}

/// What values of a type are in Rust.
pub(super) fn value_type(service: &Service, name: &str) -> String {
    let name = service.resolve(name);
    let Some(primitive) = name.strip_prefix("Edm.") else {
        let ty = type_ident(name);
        return match service.types.get(name) {
            Some(Declared::Enumeration(enumeration)) if enumeration.flags => format!("Vec<{ty}>"),
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

/// The Rust name of a type: `microsoft.graph.printer` is `Printer`.
pub(super) fn type_ident(name: &str) -> String {
    upper_first(simple(name))
}

/// The name that was most likely meant: the one within two edits, or a third of its letters, of what was typed. The
/// namespace does not count.
pub(super) fn closest<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = simple(typed);
    let distances = names.into_iter().filter_map(|qualified| {
        let name = simple(qualified);
        let limit = 2.min(name.len() / 2).max(name.len() / 3);
        // A document has thousands of names; most are too short or too long to be looked into.
        let distance = (name.len().abs_diff(typed.len()) <= limit).then(|| edits(typed, name))?;
        (distance <= limit).then_some((distance, qualified))
    });
    distances.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// A name without its namespace.
fn simple(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(_, name)| name)
}

/// How many letters must be put in, taken out or replaced to make one word of the other.
fn edits(a: &str, b: &str) -> usize {
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

/// The field of a property: `displayName` is `display_name`, `hideEULA` is `hide_eula`.
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
    // The derive drops a `_` at the end.
    if KEYWORDS.contains(&snake.as_str()) {
        snake.push('_');
    }
    snake
}

/// What cannot be the name of a field: [keywords](https://doc.rust-lang.org/reference/keywords.html) in lower case.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The wire name that the derives give to a field.
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
