//! Which routes are refused.

use std::panic::catch_unwind;

use graph_models::Route;

include!("../../fixtures/routes.rs");

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
