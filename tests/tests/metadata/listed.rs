//! The list of models has every type of `graph_models::autopilot` that has one of the derives.

use std::{collections::BTreeSet, fs, path::Path};

use proc_macro2::{TokenStream, TokenTree};

use super::models::NAMES;

#[test]
fn every_type_with_a_derive_is_in_the_list_of_models() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../graph-models/src/autopilot");
    let files = fs::read_dir(directory).unwrap().map(|file| file.unwrap().path());
    let sources = files.filter(|file| file.extension().is_some_and(|extension| extension == "rs"));
    let types = sources.flat_map(|file| derived_types(&fs::read_to_string(file).unwrap()));
    assert_eq!(NAMES.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>(), types.collect());
}

#[test]
fn a_type_with_a_derive_is_found_wherever_it_is_declared() {
    let source = r##"
        /// `struct InDocs`
        #[derive(Clone)]
        #[expect(dead_code, reason = "enum InText")]
        #[derive(
            Debug,
            graph_models::GraphEntity,
        )]
        #[graph_entity(odata_type = "#ns.x")]
        pub struct Entity { enumeration: Option<Nested> }
        #[derive(Clone, Debug)]
        struct Plain;
        #[derive(GraphComplex)]
        pub(crate) enum Union { Entity(Entity) }
        mod inner {
            #[derive(GraphEnum)]
            enum Nested { A }
            struct After(i32);
        }
    "##;
    assert_eq!(derived_types(source), ["Entity", "Union", "Nested"]);
}

/// Returns the names of the types in a file that have one of the derives.
fn derived_types(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    collect(source.parse().unwrap(), &mut found);
    found
}

fn collect(tokens: TokenStream, found: &mut Vec<String>) {
    let mut has_derive = false;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                if let Some(TokenTree::Group(attribute)) = tokens.next() {
                    has_derive |= is_derive(attribute.stream());
                }
            }
            TokenTree::Ident(ident) if ident == "struct" || ident == "enum" => {
                let name = tokens.next().unwrap();
                if std::mem::take(&mut has_derive) {
                    found.push(name.to_string());
                }
            }
            TokenTree::Group(group) => collect(group.stream(), found),
            _ => {}
        }
    }
}

/// Whether the content of an attribute is `derive(..)` with one of the derives.
fn is_derive(attribute: TokenStream) -> bool {
    let mut tokens = attribute.into_iter();
    let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(list))) = (tokens.next(), tokens.next()) else {
        return false;
    };
    let is_ours = |token: TokenTree| matches!(token, TokenTree::Ident(ident) if ["GraphEntity", "GraphComplex", "GraphEnum"].iter().any(|ours| ident == ours));
    name == "derive" && list.stream().into_iter().any(is_ours)
}
