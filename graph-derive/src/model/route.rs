use proc_macro2::Ident;
use syn::Attribute;

use crate::{attr, errors::Errors, message};

/// A route that is known to be well formed.
pub(crate) struct Route {
    pub(crate) docs: Vec<Attribute>,
    pub(crate) name: Ident,
    pub(crate) method: String,
    pub(crate) template: String,
    pub(crate) placeholders: usize,
}

/// The methods that Graph serves.
const METHODS: &[&str] = &["GET", "POST", "PATCH", "PUT", "DELETE"];

impl Route {
    /// The route that the text names. One that is wrong is reported and keeps its number of placeholders, so that its
    /// callers still compile.
    pub(crate) fn read(route: attr::Route, errors: &mut Errors) -> Self {
        let attr::Route { docs, name, text } = route;
        let value = text.value();
        let placeholders = value.matches('{').count();
        if let Err(fault) = check(&value) {
            errors.at(&text, fault);
            let template = "/{placeholder}".repeat(placeholders.max(1));
            let template = if placeholders == 0 { "/".to_owned() } else { template };
            return Self { docs, name, method: "GET".to_owned(), template, placeholders };
        }
        check_name(&name, errors);
        let (method, template) = value.split_once(' ').unwrap_or_default();
        Self { docs, name, method: method.to_owned(), template: template.to_owned(), placeholders }
    }
}

/// `const list = ..` would warn, and the derive makes constants of its own.
fn check_name(name: &Ident, errors: &mut Errors) {
    let text = name.to_string();
    if text.chars().any(char::is_lowercase) {
        errors.at(name, message::route_name(name));
    } else if ["NAMES", "SCHEMA", "ODATA_TYPE"].contains(&text.as_str()) {
        errors.at(name, message::route_name_taken(name));
    }
}

/// What is wrong with `METHOD /template`, if anything is.
fn check(text: &str) -> Result<(), String> {
    let Some((method, path)) = text.split_once(' ') else {
        return Err(message::route_shape().to_owned());
    };
    if !METHODS.contains(&method) {
        return Err(message::route_method(method, METHODS));
    }
    if path.contains("://") {
        return Err(message::route_host().to_owned());
    }
    let Some(segments) = path.strip_prefix('/') else {
        return Err(message::route_start(path));
    };
    if path.contains(['?', '#']) {
        return Err(message::route_query().to_owned());
    }
    if let Some(character) = path.chars().find(|character| character.is_whitespace() || character.is_control()) {
        return Err(message::route_character(character));
    }
    check_braces(path)?;
    if let Some(version @ ("v1.0" | "beta")) = segments.split('/').next() {
        return Err(message::route_version(version));
    }
    if segments.split('/').any(str::is_empty) {
        return Err(message::route_segment().to_owned());
    }
    Ok(())
}

fn check_braces(path: &str) -> Result<(), String> {
    let mut rest = path;
    while let Some(start) = rest.find(['{', '}']) {
        let placeholder = rest[start..].strip_prefix('{').and_then(|rest| rest.split_once('}'));
        let Some((name, after)) = placeholder.filter(|(name, _)| !name.contains('{')) else {
            return Err(message::route_braces().to_owned());
        };
        if name.is_empty() {
            return Err(message::route_placeholder_empty().to_owned());
        }
        rest = after;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn a_route_is_a_method_and_a_path() {
        for route in [
            "GET /print/shares",
            "DELETE /print/shares/{printerShareId}",
            "POST /print/shares/{printerShareId}/allowedGroups/{groupId}/$ref",
            "GET /a/{aId}/microsoft.graph.b/c",
        ] {
            assert_eq!(check(route), Ok(()), "{route}");
        }
    }

    #[test]
    fn each_fault_is_told() {
        for (route, word) in [
            ("", "method"),
            ("GET", "method"),
            ("/print/shares", "method"),
            ("get /print", "`GET`"),
            ("FETCH /print", "`PATCH`"),
            ("GET print", "/print"),
            ("GET https://graph.microsoft.com/beta/print", "scheme"),
            ("GET /beta/print", "`/beta`"),
            ("GET /print/", "end"),
            ("GET //print", "name"),
            ("GET /", "name"),
            ("GET /print?$top=1", "`?`"),
            ("GET /print shares", "' '"),
            ("GET /print/{id", "match"),
            ("GET /print/id}", "match"),
            ("GET /print/{{id}}", "match"),
            ("GET /print/{}", "has a name"),
        ] {
            let fault = check(route).unwrap_err();
            assert!(fault.contains(word), "{route}: {fault}");
        }
    }
}
