//! The command line.

use std::{ffi::OsString, path::PathBuf};

use crate::base_url;

pub(crate) const USAGE: &str = "\
Reads the CSV that Get-WindowsAutopilotInfo writes, and prints the requests that
import its devices into Windows Autopilot.

Usage: import_devices [OPTIONS] FILE...

A FILE of - is standard input.

Options:
  --base-url URL  Where the requests go [default: https://graph.microsoft.com/beta]
  --json          Print the body of one request that imports all devices
  --help          Print this
";

/// What the command line asks for.
pub(crate) struct Options {
    /// Where the requests go, without a slash at the end.
    pub(crate) base_url: String,
    /// One body for all devices, in place of a request for each.
    pub(crate) json: bool,
    /// The usage, and nothing else.
    pub(crate) help: bool,
    /// The CSV files.
    pub(crate) files: Vec<PathBuf>,
}

impl Options {
    /// Reads the arguments that follow the name of the program. A mistake among them is a sentence.
    pub(crate) fn parse(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let base_url = base_url::DEFAULT.to_owned();
        let mut options = Self { base_url, json: false, help: false, files: Vec::new() };
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--base-url") => options.base_url = base_url::parse(arguments.next().as_deref())?,
                Some("--json") => options.json = true,
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
