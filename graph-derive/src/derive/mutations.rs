//! No input makes a derive panic: for every input, a derive returns code, or errors that rustc can show.
//!
//! The inputs are the types of the UI tests and of the models, with tokens removed, doubled and swapped.

use std::{fs, path::Path};

use proc_macro2::{Group, TokenStream, TokenTree};

use super::derive;
use crate::kind::Kind;

/// The number of inputs.
const TRIES: usize = 20_000;

#[test]
fn no_input_makes_a_derive_panic() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut inputs = Vec::new();
    for folder in ["tests/ui", "tests/ui_pass", "graph-models/src/autopilot"] {
        let before = inputs.len();
        collect(&root.join(folder), &mut inputs);
        assert!(inputs.len() > before, "{folder} has no types");
    }
    assert!(inputs.len() > 80, "{} types were found", inputs.len());

    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let mut rejected = 0;
    for (kind, input) in inputs.iter().cycle().take(TRIES) {
        let mut mutated = input.clone();
        for _ in 0..=random.below(3) {
            mutated = mutate(mutated, &mut random);
        }
        let emitted = derive(*kind, mutated).to_string();
        rejected += usize::from(emitted.contains("compile_error"));
        // The output is valid tokens, whether it is code or errors.
        assert!(emitted.parse::<TokenStream>().is_ok(), "{emitted}");
    }
    assert!((TRIES / 10..TRIES).contains(&rejected), "{rejected} of {TRIES} inputs were rejected");
}

/// Adds the types that have one of the derives, from the files of a folder and of the folders in it.
fn collect(folder: &Path, inputs: &mut Vec<(Kind, TokenStream)>) {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, inputs);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let file: TokenStream = fs::read_to_string(&path).unwrap().parse().unwrap();
            add_types(file, inputs);
        }
    }
}

/// Adds the types that have one of the derives, from the items of a file.
fn add_types(file: TokenStream, inputs: &mut Vec<(Kind, TokenStream)>) {
    let mut item = Vec::new();
    for token in file {
        let ends = match &token {
            TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::Brace,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            _ => false,
        };
        item.push(token);
        if ends {
            let item: TokenStream = item.drain(..).collect();
            let text = item.to_string();
            let mut kinds = Kind::ALL.into_iter();
            if let Some(kind) = kinds.find(|kind| text.contains("derive") && text.contains(kind.derive())) {
                inputs.push((kind, item));
            }
        }
    }
}

/// Removes, doubles or swaps one token, at any depth.
fn mutate(tokens: TokenStream, random: &mut Random) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    if tokens.is_empty() {
        return TokenStream::new();
    }
    let index = random.below(tokens.len());
    if let TokenTree::Group(group) = &tokens[index]
        && random.below(4) > 0
    {
        tokens[index] = Group::new(group.delimiter(), mutate(group.stream(), random)).into();
        return tokens.into_iter().collect();
    }
    match random.below(3) {
        0 => drop(tokens.remove(index)),
        1 => tokens.insert(index, tokens[index].clone()),
        _ => {
            let other = random.below(tokens.len());
            tokens.swap(index, other);
        }
    }
    tokens.into_iter().collect()
}

/// Marsaglia's xorshift, which gives the same numbers in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }
}
