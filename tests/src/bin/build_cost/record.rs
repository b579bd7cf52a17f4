//! What the stand-in for rustc found out, in a file by which it tells the program that asked.

use std::{fs, path::Path};

use serde::{Deserialize, Serialize};

use crate::Result;

/// What came of compiling the crate.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Record {
    /// Whether the compiler was stopped because it took too long.
    pub(crate) is_over: bool,
    /// The most memory that the compiler had at a time, in bytes, where the system tells.
    pub(crate) memory: Option<u64>,
    /// How many lines the crate has when its macros are expanded, where that was asked for.
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
