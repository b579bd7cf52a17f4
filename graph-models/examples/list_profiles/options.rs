//! The command line.

use std::{ffi::OsString, path::PathBuf};

pub(crate) const USAGE: &str = "\
Reads pages of Windows Autopilot deployment profiles, as Graph sends them, and
prints a table of the profiles.

Usage: list_profiles [OPTIONS] FILE...

If a FILE is -, standard input is read. Request
/deviceManagement/windowsAutopilotDeploymentProfiles?$expand=assignments
from Graph to see the assignments too.

Options:
  --help  Print this help
";

/// The options and arguments of the command line.
pub(crate) struct Options {
    /// Whether to print only the usage.
    pub(crate) help: bool,
    /// The files, each of which contains a page.
    pub(crate) files: Vec<PathBuf>,
}

impl Options {
    /// Parses the arguments that follow the name of the program. The error is a message for the user.
    pub(crate) fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut options = Self { help: false, files: Vec::new() };
        for argument in arguments {
            match argument.to_str() {
                Some("--help" | "-h") => options.help = true,
                Some(option) if option.starts_with('-') && option != "-" => {
                    return Err(format!("unknown option `{option}`"));
                }
                _ => options.files.push(argument.into()),
            }
        }
        if options.files.is_empty() && !options.help {
            return Err("a file is required".to_owned());
        }
        Ok(options)
    }
}
