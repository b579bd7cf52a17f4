//! Properties that hold for every value and every document, tested with random values and documents.
//!
//! | file | content |
//! |---|---|
//! | `types`, `generate` | types with a field of every kind, and strategies for their values |
//! | `json` | a document as a tree, which can be reordered and extended |
//! | `round_trip` | a written value is read as it was, in each way and with another library |
//! | `order` | the order of keys does not matter |
//! | `additions` | unknown properties are ignored or kept |
//! | `documents` | reading does not panic |
//! | `json_functions` | our functions for JSON agree with those of `serde_json` |
//! | `depth` | deep documents do not overflow the stack |
//! | `secrets` | errors do not show secrets |
//!
//! A failing test prints the smallest failing input that it found. `PROPTEST_CASES=10000` tests more cases.

mod additions;
mod depth;
mod documents;
mod generate;
mod json;
mod json_functions;
mod order;
mod round_trip;
mod secrets;
mod types;

use proptest::test_runner::{Config, RngSeed};

/// Runs this number of cases, unless `PROPTEST_CASES` sets another. Failing inputs are printed, not saved to a file.
fn cases(number: u32) -> Config {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(number);
    Config { cases, failure_persistence: None, rng_seed: RngSeed::Random, ..Config::default() }
}
