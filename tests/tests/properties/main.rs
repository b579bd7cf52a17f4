//! What holds for every value and every document, shown on values and documents made at random.
//!
//! | file | what it holds to |
//! |---|---|
//! | `types`, `generate` | types with a field of every kind, and any value of them |
//! | `json` | a document as a tree: in another order, with more in it |
//! | `round_trip` | what is written is read as it was, by each way and by another library |
//! | `order` | the order of keys means nothing |
//! | `additions` | what the model does not know is passed over, or kept |
//! | `documents` | no document makes reading panic |
//! | `depth` | no depth overflows the stack |
//! | `secrets` | no error shows a secret |
//!
//! A failing test prints the least input that it found. `PROPTEST_CASES=10000` looks further.

mod additions;
mod depth;
mod documents;
mod generate;
mod json;
mod order;
mod round_trip;
mod secrets;
mod types;

use proptest::test_runner::{Config, RngSeed};

/// So many cases, unless `PROPTEST_CASES` asks for another number. The input of a failure is printed, not put in a file.
fn cases(number: u32) -> Config {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(number);
    Config { cases, failure_persistence: None, rng_seed: RngSeed::Random, ..Config::default() }
}
