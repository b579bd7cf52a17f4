//! No input makes a derive panic: every input ends in code, or in errors that rustc can show.
//!
//! The inputs are the types of the UI tests and of the models, with tokens dropped, doubled and swapped.

use std::{fs, path::Path};

use proc_macro2::{Group, TokenStream, TokenTree};

use super::derive;
use crate::kind::Kind;

/// How many inputs are tried.
const TRIES: usize = 20_000;

#[test]
fn no_input_makes_a_derive_panic() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut inputs = Vec::new();
    collect(&root.join("tests/ui"), &mut inputs);
    collect(&root.join("graph-models/src/autopilot"), &mut inputs);
    assert!(inputs.len() > 80, "{} types were found", inputs.len());

    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let mut refused = 0;
    for (of, input) in inputs.iter().cycle().take(TRIES) {
        let mut mutated = input.clone();
        for _ in 0..=random.below(3) {
            mutated = mutate(mutated, &mut random);
        }
        let emitted = derive(*of, mutated).to_string();
        refused += usize::from(emitted.contains("compile_error"));
        // What is emitted can be read, whatever it says.
        assert!(emitted.parse::<TokenStream>().is_ok(), "{emitted}");
    }
    assert!((TRIES / 10..TRIES).contains(&refused), "{refused} of {TRIES} inputs were refused");
}

/// The types in the files of a folder that have one of the derives.
fn collect(folder: &Path, inputs: &mut Vec<(Kind, TokenStream)>) {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, inputs);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let file: TokenStream = fs::read_to_string(&path).unwrap().parse().unwrap();
            types(file, inputs);
        }
    }
}

/// The types with one of the derives among these items.
fn types(file: TokenStream, inputs: &mut Vec<(Kind, TokenStream)>) {
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
            let of = [Kind::Entity, Kind::Complex, Kind::Enumeration];
            if let Some(of) = of.into_iter().find(|of| text.contains("derive") && text.contains(of.derive())) {
                inputs.push((of, item));
            }
        }
    }
}

/// Drops, doubles or swaps one token, at any depth.
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

/// Marsaglia's xorshift: the same numbers on each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }
}
