//! Which files of a crate import which others, read from the paths in their code that start with `crate`, `super` or
//! `self`, and from the `use` of a file's own modules.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    iter::Peekable,
    path::Path,
};

use proc_macro2::{TokenStream, TokenTree, token_stream::IntoIter};

/// Each file, by its path in `src`, with the files that it imports.
pub(crate) type Imports = BTreeMap<String, BTreeSet<String>>;

/// The imports of all files in this folder. Tests and what only docs mention are left out.
pub(crate) fn imports(src: &str) -> Imports {
    let mut files = BTreeMap::new();
    collect(Path::new(src), "", &mut files);
    let names: BTreeSet<String> = files.keys().cloned().collect();
    files
        .into_iter()
        .map(|(file, source)| {
            let mut paths = Paths { module: module_of(&file), found: Vec::new() };
            paths.walk(source.parse().unwrap_or_else(|error| panic!("{file}: {error}")));
            let imported = paths.found.iter().filter_map(|path| file_of(path, &names));
            let imported = imported.filter(|other| *other != file).collect();
            (file, imported)
        })
        .collect()
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            // The folder of `derive.rs` holds its tests.
            if name != "derive" {
                collect(&path, &format!("{prefix}{name}/"), files);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.insert(format!("{prefix}{name}"), fs::read_to_string(&path).unwrap());
        }
    }
}

/// `wire/read.rs` is the module `wire::read`, `lib.rs` the root.
fn module_of(file: &str) -> Vec<String> {
    match file.trim_end_matches(".rs") {
        "lib" => Vec::new(),
        module => module.split('/').map(str::to_owned).collect(),
    }
}

/// The file of the innermost module in a path.
fn file_of(path: &[String], files: &BTreeSet<String>) -> Option<String> {
    let modules = (1..=path.len()).rev().map(|length| format!("{}.rs", path[..length].join("/")));
    modules.chain(["lib.rs".to_owned()]).find(|file| files.contains(file))
}

/// Collects the paths in the code of one module, from the root of the crate.
struct Paths {
    module: Vec<String>,
    found: Vec<Vec<String>>,
}

impl Paths {
    fn walk(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(ident) if ident == "mod" => skip_tests(&mut tokens),
                TokenTree::Ident(ident) if ident == "use" => self.tree(&mut tokens, &self.module.clone()),
                TokenTree::Ident(ident) => {
                    if let Some(start) = self.start(&ident.to_string()).filter(|_| is_colon(tokens.peek())) {
                        self.tree_after(&mut tokens, start);
                    }
                }
                TokenTree::Group(group) => self.walk(group.stream()),
                _ => {}
            }
        }
    }

    /// The module that the first segment of a path names, if it is one of the keywords.
    fn start(&self, segment: &str) -> Option<Vec<String>> {
        match segment {
            "crate" => Some(Vec::new()),
            "self" => Some(self.module.clone()),
            "super" => Some(self.module[..self.module.len().saturating_sub(1)].to_vec()),
            _ => None,
        }
    }

    /// Reads `a::b`, `a::{b, c::d}` or `{a, b}`, of which each path starts in a module.
    fn tree(&mut self, tokens: &mut Peekable<IntoIter>, module: &[String]) {
        match tokens.next() {
            Some(TokenTree::Ident(ident)) => {
                let segment = ident.to_string();
                let path = self.start(&segment).filter(|_| module == self.module);
                self.tree_after(tokens, path.unwrap_or_else(|| [module, &[segment]].concat()));
            }
            Some(TokenTree::Group(group)) => {
                let mut tokens = group.stream().into_iter().peekable();
                while tokens.peek().is_some() {
                    self.tree(&mut tokens, module);
                }
            }
            _ => {}
        }
    }

    /// Reads what follows the first segments of a path.
    fn tree_after(&mut self, tokens: &mut Peekable<IntoIter>, path: Vec<String>) {
        if !is_colon(tokens.peek()) {
            self.found.push(path);
            return;
        }
        tokens.next();
        tokens.next();
        match tokens.peek() {
            Some(TokenTree::Ident(_) | TokenTree::Group(_)) => self.tree(tokens, &path),
            _ => self.found.push(path),
        }
    }
}

fn is_colon(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
}

/// Skips the body of `mod tests`.
fn skip_tests(tokens: &mut Peekable<IntoIter>) {
    if let Some(TokenTree::Ident(name)) = tokens.next()
        && name == "tests"
        && let Some(TokenTree::Group(_)) = tokens.peek()
    {
        tokens.next();
    }
}
