//! Counts the instructions and allocations of reading and writing JSON, compared with the peers of `graph-models`.
//!
//! ```console
//! $ cargo run --release -p graph-tests --bin run_cost [-- [--json FILE] [WORD..]]
//! ```
//!
//! Times differ between runs and machines; counts of instructions hardly do. The program does each job under valgrind,
//! a few times and then more times. The difference of the counts is the cost of the further times, without what the
//! program does before and after them. Words select the cases whose names contain all of them.

mod report;
mod valgrind;

use std::{env, error::Error, process::ExitCode};

use graph_tests::cost::{Case, cases};
use report::Row;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match run(env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: Vec<String>) -> Result<()> {
    if let [flag, case, contender, times] = arguments.as_slice()
        && flag == valgrind::WORK
    {
        return work(case, contender, times.parse()?);
    }
    let json = match arguments.iter().position(|argument| argument == "--json") {
        Some(at) if at + 1 < arguments.len() => arguments.drain(at..=at + 1).nth(1),
        Some(_) => return Err("`--json` requires a file".into()),
        None => None,
    };
    if let Some(unknown) = arguments.iter().find(|argument| argument.starts_with('-')) {
        return Err(format!("unknown option `{unknown}`").into());
    }
    let chosen: Vec<_> =
        cases().into_iter().filter(|case| arguments.iter().all(|word| case.name.contains(word))).collect();
    let rows = measure(&chosen)?;
    report::print(&rows);
    if let Some(file) = json {
        std::fs::write(file, report::to_json(&rows).to_string())?;
    }
    Ok(())
}

/// Does a job this many times and nothing else. This function runs under valgrind.
fn work(case: &str, contender: &str, times: usize) -> Result<()> {
    let case = cases().into_iter().find(|known| known.name == case).ok_or("unknown case")?;
    let contender = case.contenders.iter().find(|known| known.name == contender).ok_or("unknown contender")?;
    let work = contender.prepare();
    for _ in 0..times {
        work();
    }
    Ok(())
}

fn measure(cases: &[Case]) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for (done, case) in cases.iter().enumerate() {
        eprintln!("[{}/{}] {}", done + 1, cases.len(), case.name);
        for contender in &case.contenders {
            let cost = valgrind::measure(case.name, contender.name)?;
            rows.push(Row { case: case.name, contender: contender.name, cost });
        }
    }
    Ok(rows)
}
