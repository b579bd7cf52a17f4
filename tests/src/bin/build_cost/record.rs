//! The results of the wrapper of rustc, which it writes to a file for the program that measures.

use std::{fs, path::Path};

use serde::{Deserialize, Serialize};

use crate::Result;

/// The result of compiling the crate.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Record {
    /// Whether the compiler was stopped because it took too long.
    pub(crate) is_over: bool,
    /// The compiler's peak memory, in bytes, if the system reports it.
    pub(crate) memory: Option<u64>,
    /// The number of lines of the crate with its macros expanded, if it was requested.
    pub(crate) expansion: Option<usize>,
}

impl Record {
    pub(crate) fn read(file: &Path) -> Result<Self> {
        Ok(serde_json::from_slice(&fs::read(file)?)?)
    }

    pub(crate) fn write(&self, file: &Path) -> Result<()> {
        Ok(fs::write(file, serde_json::to_vec(self)?)?)
    }
}
