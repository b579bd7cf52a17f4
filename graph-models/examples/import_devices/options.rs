//! The command line.

use std::{ffi::OsString, path::PathBuf};

use crate::base_url;

pub(crate) const USAGE: &str = "\
Reads the CSV that Get-WindowsAutopilotInfo writes, and prints the requests that
import its devices into Windows Autopilot.

Usage: import_devices [OPTIONS] FILE...

If a FILE is -, standard input is read.

Options:
  --base-url URL  The base URL of the requests: https, or http for this computer
                  [default: https://graph.microsoft.com/beta]
  --json          Print the body of one request that imports all devices
  --help          Print this help
";

/// The options and arguments of the command line.
pub(crate) struct Options {
    /// The base URL of the requests, without a slash at the end.
    pub(crate) base_url: String,
    /// Whether to print one body for all devices instead of a request for each device.
    pub(crate) json: bool,
    /// Whether to print only the usage.
    pub(crate) help: bool,
    /// The CSV files.
    pub(crate) files: Vec<PathBuf>,
}

impl Options {
    /// Parses the arguments that follow the name of the program. The error is a message for the user.
    pub(crate) fn parse(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let base_url = "https://graph.microsoft.com/beta".to_owned();
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
            return Err("a file is required".to_owned());
        }
        Ok(options)
    }
}
