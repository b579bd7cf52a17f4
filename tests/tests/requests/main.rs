//! Requests: their routes, query strings and filters, what is sent, and how answers are read.
//!
//! | file | what it tests |
//! |---|---|
//! | `routes` | the types and permissions of routes, and which requests match them |
//! | `sending` | the URL, the headers and the body of a request |
//! | `answers` | the values of answers, and errors |
//! | `pages` | links to pages and changes, and the origins that they can have |
//! | `batches` | the steps of a batch, and their answers |
//! | `failures` | services and networks that fail, with a real client |
//! | `guide`, `program` | the program of the guide, docs/requests.md |
//! | `literals` | the text of each type of value in a filter |
//! | `filter` | operators, precedence, and text that tries to be more than a value |
//! | `query` | the options, and their encoding, which is tested by decoding |

mod answers;
mod batches;
mod failures;
mod filter;
#[expect(dead_code, reason = "the tests run the program without its `main`")]
mod guide;
mod literals;
mod pages;
mod query;
mod routes;
mod sample;
mod sending;

use proptest::test_runner::{Config, RngSeed};

/// Runs this number of cases, unless `PROPTEST_CASES` sets another. Failing inputs are printed, not saved to a file.
fn cases(number: u32) -> Config {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(number);
    Config { cases, failure_persistence: None, rng_seed: RngSeed::Random, ..Config::default() }
}

/// Decodes `%XX` as a service does that knows only RFC 3986: a plus sign is no space.
fn decoded(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte == b'%' {
            let digits = std::str::from_utf8(&rest[..2]).unwrap();
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
            rest = &rest[2..];
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// Reads a string literal at the start of a text as OData does, and returns its value and what follows it.
fn string_literal(text: &str) -> (String, &str) {
    let mut rest = text.strip_prefix('\'').unwrap_or_else(|| panic!("no literal: {text}"));
    let mut value = String::new();
    loop {
        let (part, after) = rest.split_once('\'').unwrap_or_else(|| panic!("the literal does not end: {text}"));
        value.push_str(part);
        match after.strip_prefix('\'') {
            Some(after) => {
                value.push('\'');
                rest = after;
            }
            None => return (value, after),
        }
    }
}
