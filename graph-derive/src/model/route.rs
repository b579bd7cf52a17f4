use std::collections::HashSet;

use proc_macro2::Ident;
use syn::{Attribute, LitStr, Type};

use crate::{
    attr::{self, Signature},
    errors::Errors,
    kind::Kind,
    message,
};

/// A route constant.
pub(crate) struct Route {
    /// The attributes of the constant, such as its docs.
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: Ident,
    pub(crate) placeholders: usize,
    /// `None` if the text is malformed, which is reported.
    pub(crate) request: Option<Request>,
    /// The permissions that a caller needs, least privileged first.
    pub(crate) permissions: Vec<LitStr>,
    pub(crate) body: RouteBody,
    pub(crate) answer: Answer,
}

/// The parts of a route's text that is well formed.
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) template: String,
}

/// What a request sends.
pub(crate) enum RouteBody {
    None,
    /// The create body of the type.
    Create,
    /// The update body of the type.
    Update,
    /// This type, which the author wrote.
    Written(Box<Type>),
}

/// What the answer to a request contains.
pub(crate) enum Answer {
    None,
    /// A value of the type.
    Value,
    /// A value of the type, or nothing.
    OptionalValue,
    /// A page of values of the type.
    Page,
    /// This type, which the author wrote.
    Written(Box<Type>),
}

/// The methods that Graph serves.
const METHODS: &[&str] = &["GET", "POST", "PATCH", "PUT", "DELETE"];

/// Reads the routes, each of which must have a different name. A malformed route is reported and keeps its number of
/// placeholders, so that code that uses it still compiles. `update` says whether the type has an update body.
pub(crate) fn read(
    kind: Kind,
    ident: &Ident,
    update: bool,
    attrs: Option<(Ident, Vec<attr::Route>)>,
    errors: &mut Errors,
) -> Vec<Route> {
    let Some((key, attrs)) = attrs else { return Vec::new() };
    if kind == Kind::Complex {
        errors.at(key, message::routes_on_complex_type());
        return Vec::new();
    }
    let (mut routes, mut names) = (Vec::new(), HashSet::new());
    for attr::Route { attributes, name, text, permissions, signature } in attrs {
        if !names.insert(name.clone()) {
            errors.at(&name, message::route_name_twice(&name));
            continue;
        }
        if ["NAMES", "SCHEMA", "ODATA_TYPE"].iter().any(|taken| name == taken) {
            errors.at(&name, message::route_name_taken(&name));
            continue;
        }
        if name.to_string().contains(char::is_lowercase) {
            errors.at(&name, message::route_name_not_upper_case(&name));
        }
        let value = text.value();
        let request = match check(&value) {
            Ok((method, path)) => Some(Request { method: method.to_owned(), template: path.to_owned() }),
            Err(message) => {
                errors.at(&text, message);
                None
            }
        };
        let method = request.as_ref().map(|request| request.method.as_str());
        let (body, answer) = match signature {
            Some(signature) => written(signature, method, errors),
            None => by_name(&name, method, errors),
        };
        if matches!(body, RouteBody::Update) && !update {
            errors.at(&name, message::route_update_without_body(ident));
        }
        let placeholders = value.matches('{').count();
        routes.push(Route { attributes, name, placeholders, request, permissions, body, answer });
    }
    routes
}

/// Returns the types that the author wrote. The method is `None` if it is wrong, which is reported.
fn written(Signature { body, answer }: Signature, method: Option<&str>, errors: &mut Errors) -> (RouteBody, Answer) {
    if let (Some(body), Some("GET")) = (&body, method) {
        errors.at(body, message::route_body_of_get());
    }
    if let (Some(answer), Some("DELETE")) = (&answer, method) {
        errors.at(answer, message::route_answer_of_delete());
    }
    let body = body.map_or(RouteBody::None, |ty| RouteBody::Written(Box::new(ty)));
    (body, answer.map_or(Answer::None, |ty| Answer::Written(Box::new(ty))))
}

/// Returns what a route of this name sends and receives if its author wrote no types.
fn by_name(name: &Ident, method: Option<&str>, errors: &mut Errors) -> (RouteBody, Answer) {
    let (expected, body, answer) = match name.to_string().as_str() {
        "LIST" => ("GET", RouteBody::None, Answer::Page),
        "GET" => ("GET", RouteBody::None, Answer::Value),
        "CREATE" => ("POST", RouteBody::Create, Answer::Value),
        "UPDATE" => ("PATCH", RouteBody::Update, Answer::OptionalValue),
        "DELETE" => ("DELETE", RouteBody::None, Answer::None),
        _ => return (RouteBody::None, Answer::None),
    };
    if let Some(method) = method
        && method != expected
        && (expected, method) != ("PATCH", "PUT")
    {
        errors.at(name, message::route_method_of_name(name, expected));
    }
    (body, answer)
}

/// Returns the method and the path of `METHOD /template`, or the message about the first mistake in it.
fn check(text: &str) -> Result<(&str, &str), String> {
    let Some((method, path)) = text.split_once(' ') else {
        return Err(message::route_malformed().to_owned());
    };
    if !METHODS.contains(&method) {
        return Err(message::route_method_unknown(method, METHODS));
    }
    if path.contains("://") {
        return Err(message::route_with_host().to_owned());
    }
    let Some(segments) = path.strip_prefix('/') else {
        return Err(message::route_without_slash(path));
    };
    if path.contains(['?', '#']) {
        return Err(message::route_with_query().to_owned());
    }
    if let Some(character) = path.chars().find(|character| !is_path(*character)) {
        return Err(message::route_invalid_character(character));
    }
    if path.split('%').skip(1).any(|after| !starts_with_byte(after)) {
        return Err(message::route_percent_sign().to_owned());
    }
    check_braces(path)?;
    if let Some(version @ ("v1.0" | "beta")) = segments.split('/').next() {
        return Err(message::route_with_version(version));
    }
    if segments.split('/').any(is_dot_segment) {
        return Err(message::route_dot_segment().to_owned());
    }
    if segments.split('/').any(str::is_empty) {
        return Err(message::route_empty_segment().to_owned());
    }
    Ok((method, path))
}

/// Returns whether a path can contain the character, by RFC 3986, section 3.3, or as a brace of a placeholder.
fn is_path(character: char) -> bool {
    character.is_ascii_alphanumeric() || "/{}-._~!$&'()*+,;=:@%".contains(character)
}

/// Returns whether the text starts with the two digits of a percent-encoded byte.
fn starts_with_byte(text: &str) -> bool {
    matches!(text.as_bytes(), [first, second, ..] if first.is_ascii_hexdigit() && second.is_ascii_hexdigit())
}

/// Returns whether the segment is `.` or `..`. Clients and servers may decode `%2e` before they resolve these segments.
fn is_dot_segment(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

fn check_braces(path: &str) -> Result<(), String> {
    let (mut rest, mut names) = (path, Vec::new());
    while let Some(start) = rest.find(['{', '}']) {
        let placeholder = rest[start..].strip_prefix('{').and_then(|rest| rest.split_once('}'));
        let Some((name, after)) = placeholder.filter(|(name, _)| !name.contains('{')) else {
            return Err(message::route_unmatched_brace().to_owned());
        };
        if name.contains('/') {
            return Err(message::route_unmatched_brace().to_owned());
        }
        if name.is_empty() {
            return Err(message::route_placeholder_empty().to_owned());
        }
        if names.contains(&name) {
            return Err(message::route_placeholder_twice(name));
        }
        names.push(name);
        rest = after;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;

    include!("../../../tests/fixtures/routes.rs");

    #[test]
    fn a_route_is_a_method_and_a_path() {
        for &route in ACCEPTED {
            let (method, path) = route;
            assert_eq!(check(&format!("{method} {path}")), Ok(route));
        }
    }

    #[test]
    fn each_mistake_is_reported() {
        for (method, path, words) in REFUSED {
            let message = check(&format!("{method} {path}")).unwrap_err();
            assert!(message.contains(words), "{method} {path:?}: {message}");
        }
    }

    #[test]
    fn the_method_and_the_path_are_separated_by_a_space() {
        for route in ["", "GET", "GET/print", "/print/shares", "GET\t/print"] {
            let message = check(route).unwrap_err();
            assert!(message.contains("a method and a path"), "{route}: {message}");
        }
    }
}
