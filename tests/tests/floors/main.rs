//! The structure of the two crates: each file belongs to a floor, imports run down or stay on their floor, and files do
//! not import each other in circles.
//!
//! docs/architecture.md explains the floors.

mod imports;

use std::collections::{BTreeMap, BTreeSet};

use imports::{Imports, imports};

/// The rooms of each floor, from the top down. A room is a file directly in `src`, with the folder of its name.
type Floors = &'static [(&'static str, &'static [&'static str])];

const GRAPH_MODELS: Floors = &[
    ("models", &["autopilot"]),
    ("tools", &["metadata"]),
    ("face", &["lib", "precompiled"]),
    ("use", &["body", "json", "request", "route"]),
    ("vocabulary", &["edm", "odata", "secret", "types"]),
    ("drivers", &["wire"]),
    ("protocol", &["value"]),
    ("ground", &["change", "scan", "schema", "setter"]),
];

const GRAPH_DERIVE: Floors = &[
    ("entry points", &["lib"]),
    ("steps", &["derive"]),
    ("rules and output", &["check", "expand"]),
    ("meaning", &["model"]),
    ("input", &["attr"]),
    ("ground", &["case", "errors", "kind", "message"]),
];

/// An object is a value that contains values, so reading is recursive.
const RECURSION_OF_READING: [&str; 4] = ["wire/entries.rs", "wire/object.rs", "wire/read.rs", "wire/union.rs"];

#[test]
fn imports_of_graph_models_run_down() {
    assert_eq!(arrows_up(&imports("../graph-models/src"), GRAPH_MODELS), [""; 0]);
}

#[test]
fn imports_of_graph_derive_run_down() {
    assert_eq!(arrows_up(&imports("../graph-derive/src"), GRAPH_DERIVE), [""; 0]);
}

#[test]
fn only_the_files_that_read_import_each_other() {
    // Types of Graph refer to each other: a device to its profile, a profile to its devices.
    let is_between_models = |circle: &BTreeSet<String>| circle.iter().all(|file| file.starts_with("autopilot/"));
    let mut in_models = circles(&imports("../graph-models/src"));
    in_models.retain(|circle| !is_between_models(circle));
    assert_eq!(in_models, [BTreeSet::from(RECURSION_OF_READING.map(str::to_owned))]);
    assert_eq!(circles(&imports("../graph-derive/src")), []);
}

#[test]
fn an_arrow_up_is_found() {
    let mut planted = imports("../graph-models/src");
    planted.entry("schema/name.rs".to_owned()).or_default().insert("wire/write.rs".to_owned());
    assert_eq!(
        arrows_up(&planted, GRAPH_MODELS),
        ["schema/name.rs (ground) imports wire/write.rs (drivers), which is a floor above it"],
    );
}

#[test]
fn a_file_without_a_floor_is_found() {
    let mut planted = imports("../graph-models/src");
    planted.entry("utils.rs".to_owned()).or_default();
    assert_eq!(arrows_up(&planted, GRAPH_MODELS), ["utils.rs is not in the table of floors"]);
}

#[test]
fn a_circle_is_found() {
    let mut planted = imports("../graph-models/src");
    planted.entry("edm/date.rs".to_owned()).or_default().insert("edm/date_time_offset.rs".to_owned());
    let circle = BTreeSet::from(["edm/date.rs", "edm/date_time_offset.rs"].map(str::to_owned));
    assert!(circles(&planted).contains(&circle));
}

/// The imports from a floor above, and the files without a floor.
fn arrows_up(imports: &Imports, floors: Floors) -> Vec<String> {
    let floor_of = |file: &str| {
        let room = file.split(['/', '.']).next().unwrap_or_default();
        floors.iter().position(|(_, rooms)| rooms.contains(&room))
    };
    let mut wrong = Vec::new();
    for (file, imported) in imports {
        let Some(floor) = floor_of(file) else {
            wrong.push(format!("{file} is not in the table of floors"));
            continue;
        };
        for other in imported {
            if let Some(above) = floor_of(other).filter(|above| *above < floor) {
                let (floor, above) = (floors[floor].0, floors[above].0);
                wrong.push(format!("{file} ({floor}) imports {other} ({above}), which is a floor above it"));
            }
        }
    }
    wrong
}

/// The sets of files that import each other, directly or through others.
fn circles(imports: &Imports) -> Vec<BTreeSet<String>> {
    let reachable: BTreeMap<_, _> = imports.keys().map(|file| (file, reachable(imports, file))).collect();
    let circles: BTreeSet<BTreeSet<String>> = imports
        .keys()
        .filter(|file| reachable[file].contains(*file))
        .map(|file| reachable[file].iter().filter(|other| reachable[other].contains(file)).cloned().collect())
        .collect();
    circles.into_iter().collect()
}

/// The files that a file imports, directly or through others.
fn reachable(imports: &Imports, file: &str) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut next = vec![file];
    while let Some(file) = next.pop() {
        for other in &imports[file] {
            if reached.insert(other.clone()) {
                next.push(other);
            }
        }
    }
    reached
}
