//! The table of models by family, which is on the front page of the docs, lists every model.

use std::collections::BTreeSet;

use crate::routes::sources;

const FAMILIES: &str = include_str!("../../../graph-models/src/autopilot/families.md");

#[test]
fn the_table_lists_every_model_once() {
    let models: BTreeSet<_> = sources().flat_map(|source| models_of(&source)).collect();
    let listed: Vec<_> =
        FAMILIES.split("(crate::autopilot::").skip(1).filter_map(|link| link.split(')').next()).collect();
    let rows: BTreeSet<_> = listed.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(rows, models);
    assert_eq!(rows.len(), listed.len(), "a model is listed twice");
    println!("{} models in {} families", rows.len(), FAMILIES.matches("\n## ").count());
}

/// Returns the names of the public types of a file.
fn models_of(source: &str) -> Vec<String> {
    let items = source.lines().filter_map(|line| line.strip_prefix("pub struct ").or(line.strip_prefix("pub enum ")));
    items.filter_map(|item| item.split(' ').next()).map(str::to_owned).collect()
}
