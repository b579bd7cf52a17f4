//! The permissions of the routes are those that Microsoft's pages list.
//!
//! `fixtures/permissions.tsv` lists them with their pages, least privileged first. It leaves out what the pages do not
//! say, and five routes that write but for which the pages list a permission that only reads first.

use std::collections::{BTreeMap, BTreeSet};

use super::constants::constants;

const PERMISSIONS: &str = include_str!("../../../fixtures/permissions.tsv");

/// Returns the permissions by the method and the path of the route.
fn rows() -> BTreeMap<(&'static str, &'static str), Vec<&'static str>> {
    let mut rows = BTreeMap::new();
    for row in PERMISSIONS.lines().skip(1) {
        let [method, path, permissions, page] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        assert!(page.starts_with("https://learn.microsoft.com/"), "{row}");
        rows.insert((method, path), permissions.split(',').collect());
    }
    rows
}

#[test]
fn a_route_has_the_permissions_of_its_page() {
    let rows = rows();
    let constants = constants();
    for (ty, name, method, template, permissions) in &constants {
        let expected = rows.get(&(method, template)).map_or(&[][..], Vec::as_slice);
        assert_eq!(*permissions, expected, "{ty}::{name}");
    }
    let routes: BTreeSet<_> = constants.iter().map(|&(_, _, method, template, _)| (method, template)).collect();
    let unknown: Vec<_> = rows.keys().filter(|row| !routes.contains(row)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn the_least_privileged_permission_of_a_route_that_writes_is_to_write() {
    for (ty, name, method, template, permissions) in constants() {
        let only_reads = method == "GET" || template.ends_with("hasPayloadLinks");
        if let [least, ..] = permissions {
            assert!(only_reads || !least.contains(".Read."), "{ty}::{name}: {least}");
        }
    }
}
