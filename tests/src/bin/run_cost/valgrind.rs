//! Doing a job under valgrind, which counts.

use std::{
    env,
    io::ErrorKind,
    process::{Command, Stdio},
};

use crate::Result;

/// The first argument of a run that does a job. The case, the contender and the number of times follow.
pub(crate) const WORK: &str = "--work";

/// What doing a job once costs.
pub(crate) struct Cost {
    pub(crate) instructions: u64,
    /// How often memory was asked for, or more of it.
    pub(crate) allocations: u64,
    /// How much was asked for.
    pub(crate) bytes: u64,
}

/// Counts what doing this job once costs.
///
/// # Errors
///
/// Valgrind is absent, or says something else than it is known to say.
pub(crate) fn measure(case: &str, contender: &str) -> Result<Cost> {
    // The first time, the dynamic linker finds the functions that are called, and lazy values are made.
    const FEW: u64 = 1;
    const MANY: u64 = 11;
    let count = |tool: Tool| -> Result<Vec<u64>> {
        let (few, many) = (tool.run(case, contender, FEW)?, tool.run(case, contender, MANY)?);
        Ok(many.iter().zip(few).map(|(many, few)| (many - few) / (MANY - FEW)).collect())
    };
    let [instructions] = count(Tool::Cachegrind)?[..] else { return Err("cachegrind gives one number".into()) };
    let [bytes, allocations] = count(Tool::Dhat)?[..] else { return Err("dhat gives two numbers".into()) };
    Ok(Cost { instructions, allocations, bytes })
}

#[derive(Clone, Copy)]
enum Tool {
    /// Counts instructions.
    Cachegrind,
    /// Counts bytes and blocks that are allocated.
    Dhat,
}

impl Tool {
    /// The numbers that the tool gives for a whole run.
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
            ErrorKind::NotFound => "valgrind is not installed; it does the counting".to_owned(),
            _ => format!("valgrind does not start: {error}"),
        })?;
        let said = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(format!("{contender} cannot {case}:\n{said}").into());
        }
        self.numbers(&said).ok_or_else(|| format!("valgrind says no count:\n{said}").into())
    }

    /// The numbers in what the tool says: `==7== I refs:  1,234` or `==7== Total:  5,678 bytes in 90 blocks`.
    fn numbers(self, said: &str) -> Option<Vec<u64>> {
        let label = match self {
            Self::Cachegrind => "refs:",
            Self::Dhat => "Total:",
        };
        let (_, rest) = said.lines().find_map(|line| line.split_once(label))?;
        let numbers: Vec<_> = rest.split_whitespace().filter_map(|word| word.replace(',', "").parse().ok()).collect();
        (!numbers.is_empty()).then_some(numbers)
    }
}
