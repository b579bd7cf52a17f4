//! Measures what a type costs to build, compared with `serde_derive`.
//!
//! ```console
//! $ cargo run --release -p graph-tests --bin build_cost -- --quick
//! ```
//!
//! The program writes a crate of entities for each contender and builds its dependencies. It then builds each crate
//! alone, one contender after the other, and prints the medians and their ratios to `serde_derive`. `docs/cost.md`
//! explains each figure; `--help` lists the options.

mod build;
mod contender;
mod measure;
mod options;
mod plot;
mod property;
mod record;
mod report;
mod rustc;
mod sections;
mod session;
mod source;

use std::{env, error::Error, fs, process::ExitCode};

use options::Options;
use session::Session;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    // Cargo also runs this program as a wrapper of rustc, which can observe and stop a build.
    let outcome = if rustc::is_wrapper() { rustc::wrap() } else { run().map(|()| ExitCode::SUCCESS) };
    outcome.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}

fn run() -> Result<()> {
    let Some(options) = Options::parse(env::args().skip(1))? else {
        println!("{}", options::HELP);
        return Ok(());
    };
    let mut session = Session::new(&options)?;
    let mut results = vec![session.empty()?];
    for size in &options.sizes {
        let result = session.measure(*size)?;
        println!("{}", report::table(&result, &results[0]));
        results.push(result);
        // Written after each size, so that an interrupted session keeps its results.
        if let Some(file) = &options.json {
            fs::write(file, format!("{:#}\n", report::to_json(&results, &options)))?;
        }
    }
    for table in [report::growth(&results), report::text_of_a_type(&results)].iter().filter(|table| !table.is_empty()) {
        println!("{table}");
    }
    if let Some(file) = &options.svg {
        plot::draw(file, &results)?;
    }
    Ok(())
}
