//! The docs of the derives quote the message of each mistake that they show.

use proc_macro2::{TokenStream, TokenTree};

use super::derive;
use crate::kind::Kind;

#[test]
fn the_docs_of_an_entity_quote_the_messages() {
    check(Kind::Entity, include_str!("../../docs/entity_mistakes.md"));
}

#[test]
fn the_docs_of_a_complex_type_quote_the_messages() {
    check(Kind::Complex, include_str!("../../docs/complex_union.md"));
}

#[test]
fn the_docs_of_an_enumeration_quote_the_messages() {
    check(Kind::Enumeration, include_str!("../../docs/enumeration_mistakes.md"));
}

/// Checks that the first type in each example that must not compile has one mistake, whose message follows the example.
fn check(kind: Kind, docs: &str) {
    let examples: Vec<_> = docs.split("```compile_fail\n").skip(1).collect();
    assert!(examples.len() >= 5, "{} examples", examples.len());
    for example in examples {
        let (code, text) = example.split_once("```\n").unwrap();
        let emitted = derive(kind, first_type(code));
        assert_eq!(messages(emitted), [quote(text)], "{code}");
    }
}

/// Returns the first type in an example, without the lines that the docs hide.
fn first_type(code: &str) -> TokenStream {
    let shown: Vec<_> = code.lines().filter(|line| !line.starts_with("# ")).collect();
    shown.join("\n").parse().unwrap()
}

/// Returns the text of the first quotation.
fn quote(text: &str) -> String {
    let lines = text.lines().skip_while(|line| !line.starts_with("> ")).map_while(|line| line.strip_prefix("> "));
    lines.collect::<Vec<_>>().join(" ")
}

/// Returns the messages in the calls of `compile_error!`.
fn messages(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let calls = tokens.windows(3).filter_map(|tokens| match tokens {
        [TokenTree::Ident(name), _, TokenTree::Group(argument)] if name == "compile_error" => Some(argument),
        _ => None,
    });
    calls.map(|argument| syn::parse2::<syn::LitStr>(argument.stream()).unwrap().value()).collect()
}
