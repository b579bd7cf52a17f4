//! Runs a job under valgrind, which counts its instructions and allocations.

use std::{
    env,
    io::ErrorKind,
    process::{Command, Stdio},
};

use crate::Result;

/// The first argument of a run that does a job. The case, the contender and the number of times follow.
pub(crate) const WORK: &str = "--work";

/// The cost of doing a job once.
pub(crate) struct Cost {
    pub(crate) instructions: u64,
    /// The number of allocations and reallocations.
    pub(crate) allocations: u64,
    /// The number of allocated bytes.
    pub(crate) bytes: u64,
}

/// Counts the cost of doing this job once.
///
/// # Errors
///
/// Valgrind is not installed or fails, or its output does not have the known form.
pub(crate) fn measure(case: &str, contender: &str) -> Result<Cost> {
    // The first time includes dynamic linking and the initialization of lazy values.
    const FEW: u64 = 1;
    const MANY: u64 = 11;
    let count = |tool: Tool| -> Result<Vec<u64>> {
        let (few, many) = (tool.run(case, contender, FEW)?, tool.run(case, contender, MANY)?);
        Ok(many.iter().zip(few).map(|(many, few)| (many - few) / (MANY - FEW)).collect())
    };
    let [instructions] = count(Tool::Cachegrind)?[..] else {
        return Err("cachegrind did not report one number".into());
    };
    let [bytes, allocations] = count(Tool::Dhat)?[..] else { return Err("dhat did not report two numbers".into()) };
    Ok(Cost { instructions, allocations, bytes })
}

#[derive(Clone, Copy)]
enum Tool {
    /// Counts instructions.
    Cachegrind,
    /// Counts allocated bytes and blocks.
    Dhat,
}

impl Tool {
    /// Returns the numbers that the tool reports for a whole run.
    fn run(self, case: &str, contender: &str, times: u64) -> Result<Vec<u64>> {
        let mut valgrind = Command::new("valgrind");
        match self {
            Self::Cachegrind => {
                valgrind.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"])
            }
            Self::Dhat => valgrind.args(["--tool=dhat", "--dhat-out-file=/dev/null"]),
        };
        valgrind.arg(env::current_exe()?).args([WORK, case, contender, &times.to_string()]).stdin(Stdio::null());
        let output = valgrind.output().map_err(|error| match error.kind() {
            ErrorKind::NotFound => "valgrind is not installed; it is required for counting".to_owned(),
            _ => format!("valgrind does not start: {error}"),
        })?;
        let report = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(format!("{contender} cannot {case}:\n{report}").into());
        }
        self.numbers(&report).ok_or_else(|| format!("valgrind did not report a count:\n{report}").into())
    }

    /// Returns the numbers in the tool's report: `==7== I refs:  1,234` or `==7== Total:  5,678 bytes in 90 blocks`.
    fn numbers(self, report: &str) -> Option<Vec<u64>> {
        let label = match self {
            Self::Cachegrind => "refs:",
            Self::Dhat => "Total:",
        };
        let (_, rest) = report.lines().find_map(|line| line.split_once(label))?;
        let numbers: Vec<_> = rest.split_whitespace().filter_map(|word| word.replace(',', "").parse().ok()).collect();
        (!numbers.is_empty()).then_some(numbers)
    }
}
