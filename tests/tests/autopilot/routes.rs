//! Every route of Graph for Windows Autopilot has a constant, and one rule gives the type and the name of the constant.
//!
//! `fixtures/routes.tsv` lists the routes of Microsoft's pages and of Graph's metadata of 2026-07.

mod constants;
mod permissions;
mod rule;
mod sources;

use std::collections::{BTreeMap, BTreeSet};

use constants::constants;
use rule::{ACTIONS, place_and_name};
use sources::source_routes;
pub(crate) use sources::sources;

const ROUTES: &str = include_str!("../../fixtures/routes.tsv");

/// A type and the name of one of its constants.
type Place = (&'static str, String);

/// A method and a template.
type Request = (String, String);

/// Returns the requests of the fixture by the places that the rule gives them, each with the versions that have it.
fn rows() -> BTreeMap<Place, (Request, BTreeSet<&'static str>)> {
    let mut rows = BTreeMap::<_, (Request, BTreeSet<_>)>::new();
    for row in ROUTES.lines().skip(1) {
        let [version, method, path] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let request = (method.to_owned(), without_names(path));
        let (first, versions) =
            rows.entry(place_and_name(method, path)).or_insert_with(|| (request.clone(), BTreeSet::new()));
        assert_eq!(*first, request, "the rule gives two requests the same name");
        assert!(versions.insert(version), "{row} is listed twice");
    }
    rows
}

/// Returns the path with the names of its placeholders removed.
fn without_names(path: &str) -> String {
    let (mut result, mut rest) = (String::new(), path);
    while let Some((before, (_, after))) =
        rest.split_once('{').map(|(before, after)| (before, after.split_once('}').unwrap()))
    {
        result = result + before + "{}";
        rest = after;
    }
    result + rest
}

#[test]
fn every_route_has_the_constant_that_the_rule_gives_it_and_every_constant_has_a_route() {
    let rows = rows();
    let expected: BTreeMap<_, _> = rows.into_iter().map(|(place, (request, _))| (place, request)).collect();
    let constants: BTreeMap<_, _> = constants()
        .into_iter()
        .map(|(ty, name, method, template, _)| ((ty, name.to_owned()), (method.to_owned(), without_names(template))))
        .collect();
    let missing: Vec<_> = expected.iter().filter(|(place, _)| !constants.contains_key(place)).collect();
    let unknown: Vec<_> = constants.iter().filter(|(place, _)| !expected.contains_key(place)).collect();
    assert!(
        missing.is_empty() && unknown.is_empty(),
        "routes without a constant: {missing:#?}\nconstants without a route: {unknown:#?}"
    );
    assert_eq!(constants, expected);
    let actions = expected.values().filter(|(_, path)| ACTIONS.iter().any(|action| path.ends_with(action)));
    println!("{} routes, {} of them for {} actions", expected.len(), actions.count(), ACTIONS.len());
}

#[test]
fn the_list_of_constants_matches_the_sources() {
    let listed: BTreeSet<_> = constants().into_iter().map(|(ty, name, ..)| (ty.to_owned(), name.to_owned())).collect();
    let written: BTreeSet<_> = source_routes().into_iter().map(|route| (route.ty, route.name)).collect();
    assert_eq!(listed, written);
}

/// The routes that the docs do not mark as beta only: Microsoft's pages list them in v1.0 too, and no metadata does.
const NOT_BETA_ONLY: [&str; 1] = ["DELETE_DEVICES"];

#[test]
fn the_docs_say_which_version_lacks_a_route() {
    let sources = source_routes();
    for ((ty, name), (_, versions)) in rows() {
        let route = sources.iter().find(|route| route.ty == ty && route.name == name).unwrap();
        let beta_only = [&route.docs, &route.type_docs].iter().any(|docs| docs.contains("Beta only."));
        let in_beta_only = !versions.contains("v1.0") && !NOT_BETA_ONLY.contains(&name.as_str());
        assert_eq!(beta_only, in_beta_only, "{ty}::{name}:{}", route.docs);
        assert_eq!(
            route.docs.contains("Documented for v1.0"),
            !versions.contains("beta"),
            "{ty}::{name}:{}",
            route.docs
        );
    }
}
