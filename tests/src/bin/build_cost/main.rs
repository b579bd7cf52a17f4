//! What a type costs to build, beside `serde_derive`.
//!
//! ```console
//! $ cargo run --release -p graph-tests --bin build_cost -- --quick
//! ```
//!
//! Writes a crate of entities for each contender, builds what it depends on, then builds the crate alone, the
//! contenders in turn, and prints the medians and their ratios to `serde_derive`. `docs/cost.md` says what each figure
//! means; `--help` lists the options.

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
mod sitting;
mod source;

use std::{env, error::Error, fs, process::ExitCode};

use options::Options;
use sitting::Sitting;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    // Cargo runs this very program in the place of rustc, so that one build can be watched and stopped.
    let outcome = if rustc::is_stand_in() { rustc::stand_in() } else { run().map(|()| ExitCode::SUCCESS) };
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
    let mut sitting = Sitting::new(&options)?;
    let mut results = vec![sitting.empty()?];
    for size in &options.sizes {
        let result = sitting.measure(*size)?;
        println!("{}", report::table(&result, &results[0]));
        results.push(result);
        // Written after each size, so that a sitting that is broken off leaves what it has found.
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
