//! Writes the docs of generated items. They are short, because they are compiled with every type.

use std::fmt::Display;

use crate::model::{Model, Object};

pub(super) fn create_body(model: &Model<'_>, object: &Object<'_>) -> String {
    let name = with_article(model.ident);
    format!("The body that creates {name}. It has only the properties that callers set.{}", base_setter(object))
}

pub(super) fn update_body(model: &Model<'_>, object: &Object<'_>) -> String {
    let name = with_article(model.ident);
    format!("The body that updates {name}. Each property is kept, cleared or set.{}", base_setter(object))
}

/// Returns a sentence about the setter of the base, because the docs of a body do not list the properties of the base.
fn base_setter(object: &Object<'_>) -> String {
    match &object.base {
        Some(base) => format!(" The setter `{}` sets the properties of the base.", base.field.ident),
        None => String::new(),
    }
}

pub(super) fn new_create_body(has_required: bool) -> &'static str {
    if has_required {
        "Returns a body with the required properties. The setters add the others."
    } else {
        "Returns an empty body. The setters add properties."
    }
}

pub(super) fn new_update_body() -> &'static str {
    "Returns a body that keeps every property. The setters set or clear them."
}

pub(super) fn union_create_body(model: &Model<'_>) -> String {
    format!("The body that creates {}: the create body of one of its types.", with_article(model.ident))
}

pub(super) fn union_update_body(model: &Model<'_>) -> String {
    format!("The body that updates {}: the update body of one of its types.", with_article(model.ident))
}

pub(super) fn unknown_body() -> &'static str {
    "A body of a type that the model does not know."
}

/// Returns the docs of the struct of the names.
pub(super) fn names(model: &Model<'_>, object: &Object<'_>) -> String {
    let ident = model.ident;
    let example = object.properties.last().map(|property| format!(", such as `{ident}::NAMES.{}`", property.ident));
    let base = if object.base.is_some() { " The names of the base are reached through `Deref`." } else { "" };
    format!(
        "The wire names of the properties of {}{}. Use them in `$select` and `$filter`, so that a misspelt name does \
         not compile.{base}",
        with_article(ident),
        example.unwrap_or_default(),
    )
}

/// Returns the docs of `X::NAMES`.
pub(super) fn names_constant(names: &impl Display) -> String {
    format!("The wire names of the properties; see [`{names}`].")
}

pub(super) fn as_str() -> &'static str {
    "The name of the member on the wire."
}

/// Returns a link to a type, with the indefinite article: ``an [`Event`]``.
fn with_article(ident: &impl Display) -> String {
    let name = ident.to_string();
    format!("{} [`{name}`]", article(&name))
}

/// Returns the indefinite article for the name of a type: `an` if the name begins with a vowel letter, except where the
/// letter sounds like a consonant. These are the initial sounds of `EuropeanUnion`, `OneNote`, `UnifiedRole`, `Uri`,
/// `Url`, `User` and `Utility`.
fn article(name: &str) -> &'static str {
    const CONSONANTS: [&str; 7] = ["eu", "one", "uni", "uri", "url", "us", "uti"];
    let name = name.trim_start_matches("r#").to_lowercase();
    if name.starts_with(['a', 'e', 'i', 'o', 'u']) && !CONSONANTS.iter().any(|sound| name.starts_with(sound)) {
        "an"
    } else {
        "a"
    }
}

#[cfg(test)]
mod tests {
    use super::article;

    #[test]
    fn a_vowel_takes_an() {
        for name in ["AccessPackage", "Event", "ImportedDevice", "OutOfBoxExperience", "Update", "UploadSession"] {
            assert_eq!(article(name), "an", "{name}");
        }
    }

    #[test]
    fn a_consonant_takes_a() {
        for name in ["PrinterShare", "WindowsAutopilotSettings", "Yammer", "r#Printer"] {
            assert_eq!(article(name), "a", "{name}");
        }
    }

    #[test]
    fn a_vowel_letter_that_sounds_like_a_consonant_takes_a() {
        for name in ["User", "UsageRight", "UnifiedRole", "UriSecurityState", "UrlAssessment", "OnenotePage", "Euro"] {
            assert_eq!(article(name), "a", "{name}");
        }
    }
}
