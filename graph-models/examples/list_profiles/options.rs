//! The command line.

use std::{ffi::OsString, path::PathBuf};

pub(crate) const USAGE: &str = "\
Reads pages of Windows Autopilot deployment profiles, as Graph sends them, and
prints a table of the profiles.

Usage: list_profiles [OPTIONS] FILE...

A FILE of - is standard input. Ask Graph for
/deviceManagement/windowsAutopilotDeploymentProfiles?$expand=assignments
to see the assignments too.

Options:
  --help  Print this
";

/// What the command line asks for.
pub(crate) struct Options {
    /// The usage, and nothing else.
    pub(crate) help: bool,
    /// The files, a page in each.
    pub(crate) files: Vec<PathBuf>,
}

impl Options {
    /// Reads the arguments that follow the name of the program. A mistake among them is a sentence.
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
            return Err("no file is given".to_owned());
        }
        Ok(options)
    }
}
