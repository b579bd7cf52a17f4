//! The paths of requests, and which routes are refused.

use std::panic::catch_unwind;

use graph_models::{PathError, Route};

include!("../../fixtures/routes.rs");

const GET: Route<1> = Route::new("GET", "/print/shares/{printerShareId}");
const FIND: Route<1> = Route::new("GET", "/print/shares/find(name='{name}')");
const BY_PATH: Route<2> = Route::new("GET", "/sites/{siteId}/getByPath(path='{path}')");

#[test]
fn a_value_is_one_segment_whatever_it_contains() {
    assert_eq!(GET.path(["a/b?c#d e%é"]).unwrap(), "/print/shares/a%2Fb%3Fc%23d%20e%25%C3%A9");
    assert_eq!(GET.path(["{id}"]).unwrap(), "/print/shares/%7Bid%7D");
    assert_eq!(GET.path(["%2e%2e"]).unwrap(), "/print/shares/%252e%252e");
    assert_eq!(GET.path(["O'Neil"]).unwrap(), "/print/shares/O%27Neil");
}

#[test]
fn a_value_inside_quotes_is_one_string_literal() {
    for (value, literal) in [
        ("Lobby", "Lobby"),
        ("O'Neil", "O%27%27Neil"),
        ("'", "%27%27"),
        ("''", "%27%27%27%27"),
        ("a/b", "a%2Fb"),
        ("%27", "%2527"),
        ("x',other='y", "x%27%27%2Cother%3D%27%27y"),
        ("é\"", "%C3%A9%22"),
    ] {
        assert_eq!(FIND.path([value]).unwrap(), format!("/print/shares/find(name='{literal}')"));
        assert_eq!(BY_PATH.path(["a", value]).unwrap(), format!("/sites/a/getByPath(path='{literal}')"));
    }
}

/// A path such as `/search(q='')` is common, and no part of it refers to another resource.
#[test]
fn a_value_inside_quotes_may_be_empty_or_dots() {
    for value in ["", ".", ".."] {
        assert_eq!(FIND.path([value]).unwrap(), format!("/print/shares/find(name='{value}')"));
    }
}

#[test]
fn quotes_are_counted_in_the_segment_of_the_placeholder() {
    let path = |template, value| Route::<1>::new("GET", template).path([value]).unwrap();
    assert_eq!(path("/find(a='b',c={c})", "'"), "/find(a='b',c=%27)");
    assert_eq!(path("/find(a='O''Neil',c='{c}')", "'"), "/find(a='O''Neil',c='%27%27')");
    assert_eq!(path("/find(a='b-{c}')/d", "'"), "/find(a='b-%27%27')/d");
    assert_eq!(path("/a'b/{c}", "'"), "/a'b/%27");
    assert_eq!(path("/find(a=%27{c}%27)", "'"), "/find(a=%27%27%27%27)");

    let two = |template, values| Route::<2>::new("GET", template).path(values).unwrap();
    assert_eq!(two("/find(a='{a}',b={b})", ["'", "'"]), "/find(a='%27%27',b=%27)");
    assert_eq!(two("/find(a='{a}-{b}')", ["'", "'"]), "/find(a='%27%27-%27%27')");
    assert_eq!(two("/find(a='{o'neil}',b='{b}')", ["'", "'"]), "/find(a='%27%27',b='%27%27')");
}

#[test]
fn a_value_that_would_change_the_path_is_refused() {
    for value in ["", ".", ".."] {
        let error: PathError = BY_PATH.path([value, "a"]).unwrap_err();
        assert_eq!(error.placeholder(), "siteId");
        assert_eq!(
            error.to_string(),
            format!(
                "\"{value}\" is not valid for `siteId` in `/sites/{{siteId}}/getByPath(path='{{path}}')`: the path would \
                 refer to another resource"
            )
        );
    }
}

#[test]
fn a_valid_route_is_accepted_as_the_derive_accepts_it() {
    for &(method, template) in ACCEPTED {
        assert_eq!(new(method, template), Ok(format!("{method} {template}")));
    }
}

#[test]
fn an_invalid_route_is_refused_as_the_derive_refuses_it() {
    for (method, template, words) in REFUSED {
        let message = new(method, template).unwrap_err();
        assert!(message.contains(words), "{method} {template:?}: {message}");
    }
}

#[test]
fn the_number_of_placeholders_is_that_of_the_type() {
    let result = catch_unwind(|| Route::<1>::new("GET", "/print/shares"));
    let message = *result.unwrap_err().downcast::<&str>().unwrap();
    assert!(message.contains("N placeholders"), "{message}");
}

/// Returns the route as text, or the message of the panic.
fn new(method: &'static str, template: &'static str) -> Result<String, String> {
    let result = catch_unwind(|| match template.matches('{').count() {
        0 => Route::<0>::new(method, template).to_string(),
        1 => Route::<1>::new(method, template).to_string(),
        2 => Route::<2>::new(method, template).to_string(),
        _ => Route::<3>::new(method, template).to_string(),
    });
    result.map_err(|panic| (*panic.downcast::<&str>().unwrap()).to_owned())
}
