//! Counts the compiler's instructions for large types, whose cost must grow like their size.
//!
//! ```console
//! $ cargo run --release -p graph-tests --bin derive_cost [-- WORD..]
//! ```
//!
//! The program writes a crate with one large type, and has it expanded and checked by a compiler that runs under valgrind.
//! It does so for n, 2n and 4n members, properties, routes and variants. Words select the types whose names contain all
//! of them.

mod project;
mod source;

use std::{env, error::Error, process::ExitCode};

use project::{Cost, Project};
use source::LARGE_TYPES;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    // Cargo also runs this program as a wrapper of rustc, which runs the compiler under valgrind.
    let outcome = if project::is_wrapper() { project::wrap() } else { run().map(|()| ExitCode::SUCCESS) };
    outcome.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}

fn run() -> Result<()> {
    let words: Vec<_> = env::args().skip(1).collect();
    let project = Project::new()?;
    let empty = project.count("")?;
    println!("| type | n | expand | per n | check | per n |\n|---|---:|---:|---:|---:|---:|");
    for large in LARGE_TYPES.iter().filter(|large| words.iter().all(|word| large.name.contains(word))) {
        for n in [large.n, 2 * large.n, 4 * large.n] {
            let Cost { expand, check } = project.count(&(large.source)(n))?;
            let (expand, check) = (expand.saturating_sub(empty.expand), check.saturating_sub(empty.check));
            let (per_expand, per_check) = (expand / n as u64, check / n as u64);
            println!("| {} | {n} | {expand} | {per_expand} | {check} | {per_check} |", large.name);
        }
    }
    Ok(())
}
