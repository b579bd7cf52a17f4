//! The names that the derives give to things, and the names that an author may have meant.

/// Returns the Rust name of a type: `Printer` for `microsoft.graph.printer`.
pub(super) fn type_ident(name: &str) -> String {
    upper_first(simple_name(name))
}

/// Returns the name that is near to what the author typed, as a typing mistake is: at most one edit away, or two edits
/// if the names have six letters or more. Ignores case and namespaces. Of several names that are equally near, returns
/// the one whose namespace is the nearest.
pub(super) fn closest<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let simple = simple_name(typed);
    let distances = names.into_iter().filter_map(|qualified| {
        let name = simple_name(qualified);
        let limit = match name.len().min(simple.len()) {
            0..=2 => 0,
            3..=5 => 1,
            _ => 2,
        };
        // A document has thousands of names; the length alone rules out most of them.
        let distance = (name.len().abs_diff(simple.len()) <= limit).then(|| edit_distance(simple, name))?;
        (distance <= limit).then_some((distance, qualified))
    });
    let nearest = distances.min_by_key(|(distance, qualified)| (*distance, edit_distance(typed, qualified)));
    nearest.map(|(_, name)| name)
}

/// Returns a name without its namespace.
pub(super) fn simple_name(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(_, name)| name)
}

/// Returns the last part of the namespace of a name: `termStore` for `microsoft.graph.termStore.group`.
pub(super) fn namespace(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|(namespace, _)| simple_name(namespace))
}

/// Returns the number of characters to insert, remove, replace or exchange with the next one to turn one name into the
/// other: the optimal string alignment distance. Ignores case.
fn edit_distance(a: &str, b: &str) -> usize {
    let [a, b] = [a, b].map(|name| name.to_lowercase().chars().collect::<Vec<_>>());
    let mut before_last = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, other) in b.iter().enumerate() {
            let replaced = last[j] + usize::from(letter != other);
            let mut distance = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *letter == b[j - 1] && a[i - 1] == *other {
                distance = distance.min(before_last[j - 1] + 1);
            }
            row.push(distance);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

/// Returns the field name for a property: `display_name` for `displayName`, `hide_eula` for `hideEULA`.
pub(super) fn field_name(property: &str) -> String {
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
pub(super) fn lower_camel(snake: &str) -> String {
    let mut words = snake.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |camel, word| camel + &upper_first(word))
}

pub(super) fn upper_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

pub(super) fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
