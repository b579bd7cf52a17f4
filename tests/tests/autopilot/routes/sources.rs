//! The routes in the sources of the models, to check that the list of constants is complete, and to read their docs.

use std::{fs, path::Path};

/// A route in the `routes(..)` of a type.
pub(crate) struct SourceRoute {
    pub(crate) ty: String,
    pub(crate) name: String,
    /// The doc comment of the route, in one line.
    pub(crate) docs: String,
    /// The doc comment of the type, in one line.
    pub(crate) type_docs: String,
}

/// Returns the routes of all models.
pub(crate) fn source_routes() -> Vec<SourceRoute> {
    sources().flat_map(|source| routes_of(&source)).collect()
}

/// Returns the texts of the source files of the models.
pub(crate) fn sources() -> impl Iterator<Item = String> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../graph-models/src/autopilot");
    let paths = fs::read_dir(directory).unwrap().map(|file| file.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|kind| kind == "rs")).map(|path| fs::read_to_string(path).unwrap())
}

fn routes_of(source: &str) -> Vec<SourceRoute> {
    let (mut routes, mut open) = (Vec::new(), Vec::new());
    let (mut docs, mut type_docs) = (String::new(), String::new());
    for line in source.lines() {
        let line = line.trim_start();
        let item = ["pub struct ", "pub enum "].iter().find_map(|start| line.strip_prefix(start));
        if let Some(doc) = line.strip_prefix("///") {
            docs += doc;
        } else if line.starts_with("#[derive") {
            type_docs = std::mem::take(&mut docs);
        } else if let Some((name, request)) = line.split_once(" = \"")
            && request.contains(" /")
            && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
        {
            open.push((name.to_owned(), std::mem::take(&mut docs)));
        } else if let Some(item) = item {
            let ty = item.split([' ', ';', '(']).next().unwrap();
            routes.extend(open.drain(..).map(|(name, docs)| SourceRoute {
                ty: ty.to_owned(),
                name,
                docs,
                type_docs: type_docs.clone(),
            }));
            docs.clear();
        } else if !["#[", "\"", ")]"].iter().any(|start| line.starts_with(start)) {
            docs.clear();
        }
    }
    routes
}
