//! The limits of a document. Within them, reading a document takes time and memory that are linear in its size.

use std::collections::BTreeSet;

use roxmltree::{Document, Node, ParsingOptions};

use super::InvalidMetadata;

/// The size of a document in mebibytes. The documents of Graph have less than a sixth of it.
const MAX_MEBIBYTES: usize = 32;

/// The number of nodes, which are elements, comments and texts between them. The documents of Graph have about 100,000.
const MAX_NODES: u32 = 1_000_000;

/// How deep elements are nested. The documents of Graph need 16 levels.
const MAX_DEPTH: usize = 100;

/// The attributes of an element, which the parser compares with each other. Elements of CSDL have at most ten or so.
const MAX_ATTRIBUTES: usize = 100;

/// The namespace prefixes of a document. An element that declares a prefix makes the parser compare all prefixes of the
/// element around it with each other. The documents of Graph have two.
const MAX_PREFIXES: usize = 32;

type Result<T> = std::result::Result<T, InvalidMetadata>;

/// Reads a document as XML, unless it exceeds a limit.
pub(super) fn parse(csdl: &str) -> Result<Document<'_>> {
    if csdl.len() > MAX_MEBIBYTES << 20 {
        return Err(InvalidMetadata::new(format!("the document is larger than the limit of {MAX_MEBIBYTES} MiB")));
    }
    check_attributes(csdl)?;
    check_prefixes(csdl)?;
    let options = ParsingOptions { nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(csdl, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => InvalidMetadata::new(format!(
            "the document has more elements, comments and texts than the limit of {MAX_NODES}"
        )),
        error => error.into(),
    })?;
    check_depth(&document)?;
    Ok(document)
}

/// Checks the attributes of each element before the parser compares them. Text that looks like an attribute is counted
/// too.
fn check_attributes(csdl: &str) -> Result<()> {
    let is_value = |rest: &&str| rest.trim_start().starts_with(['"', '\'']);
    for tag in csdl.split('<') {
        if tag.split('=').skip(1).filter(is_value).count() > MAX_ATTRIBUTES {
            let name = tag.split(|letter: char| letter.is_whitespace() || letter == '=').next().unwrap_or_default();
            let message = format!("an element `{name}` has more attributes than the limit of {MAX_ATTRIBUTES}");
            return Err(InvalidMetadata::new(message));
        }
    }
    Ok(())
}

/// Checks the namespace prefixes before the parser compares them. Text that looks like a declaration is counted too.
fn check_prefixes(csdl: &str) -> Result<()> {
    let mut prefixes = BTreeSet::new();
    for rest in csdl.split("xmlns:").skip(1) {
        prefixes.insert(rest.split(|letter: char| letter.is_whitespace() || letter == '=').next());
        if prefixes.len() > MAX_PREFIXES {
            let message = format!("the document declares more namespace prefixes than the limit of {MAX_PREFIXES}");
            return Err(InvalidMetadata::new(message));
        }
    }
    Ok(())
}

fn check_depth(document: &Document<'_>) -> Result<()> {
    // The first ancestors of a node are the node itself and the last one is the document.
    let is_too_deep = |node: &Node<'_, '_>| node.is_element() && node.ancestors().nth(MAX_DEPTH + 1).is_some();
    match document.descendants().find(is_too_deep) {
        Some(node) => Err(InvalidMetadata::at(node, &format!("is nested deeper than the limit of {MAX_DEPTH}"))),
        None => Ok(()),
    }
}
