//! Conversion of Rust names to wire names, and suggestions for misspelt names.

/// Returns the wire name of a field: `viewPoint` for `view_point`.
pub(crate) fn lower_camel(snake: &str) -> String {
    let mut camel = String::with_capacity(snake.len());
    let mut upper = false;
    for letter in snake.chars() {
        if letter == '_' {
            upper = !camel.is_empty();
        } else if std::mem::take(&mut upper) {
            camel.extend(letter.to_uppercase());
        } else {
            camel.push(letter);
        }
    }
    camel
}

/// Returns the wire name of a variant: `notContacted` for `NotContacted`.
pub(crate) fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// Returns the name that the author most likely meant: the name that is closest to the typed name, if it differs by at
/// most two edits or a third of its letters.
pub(crate) fn closest<'a>(typed: &str, names: &[&'a str]) -> Option<&'a str> {
    let (name, distance) =
        names.iter().map(|name| (*name, edit_distance(typed, name))).min_by_key(|(_, distance)| *distance)?;
    (distance <= 2.min(name.len() / 2).max(name.len() / 3)).then_some(name)
}

/// Returns the Levenshtein distance, ignoring case: the number of letters to insert, delete or replace.
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

#[cfg(test)]
mod tests {
    use super::{closest, edit_distance, lower_camel, lower_first};

    #[test]
    fn fields_become_lower_camel_case() {
        for (snake, camel) in [("id", "id"), ("display_name", "displayName"), ("_a__b_", "aB"), ("os_2_x", "os2X")] {
            assert_eq!(lower_camel(snake), camel);
        }
    }

    #[test]
    fn first_letter_becomes_lower_case() {
        assert_eq!(lower_first("AzureADJoined"), "azureADJoined");
        assert_eq!(lower_first(""), "");
    }

    #[test]
    fn closest_name_is_found() {
        assert_eq!(edit_distance("kitten", "sitting"), 3);
        let names = ["name", "key", "read_only", "additional"];
        for (typed, meant) in
            [("readonly", "read_only"), ("names", "name"), ("aditional", "additional"), ("Key", "key")]
        {
            assert_eq!(closest(typed, &names), Some(meant), "{typed}");
        }
        assert_eq!(closest("rename_all", &names), None);
        assert_eq!(closest("x", &names), None);
    }
}
