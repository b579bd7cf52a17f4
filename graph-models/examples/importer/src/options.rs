//! The command line.

use std::{ffi::OsStr, path::PathBuf, time::Duration};

use clap::Parser;

use crate::base_url;

/// Imports devices into Windows Autopilot.
///
/// Reads the CSV that Get-WindowsAutopilotInfo writes. With --send, asks Graph which of the devices it has already,
/// imports the others, waits for their results, and prints a table of them. A second run does not import a device
/// twice, even if the first one was interrupted.
#[derive(Debug, Parser)]
#[command(
    name = "autopilot-importer",
    version,
    after_help = "The access token is read from the environment variable GRAPH_TOKEN. It needs the permission \
                  DeviceManagementServiceConfig.ReadWrite.All.\n\n\
                  Exit status: 0 if every device is in Windows Autopilot, 1 if a device could not be imported, 2 if \
                  there is an error in the options, the files or the token, or if Graph does not answer."
)]
pub(crate) struct Options {
    /// The CSV files; - is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// Send the devices to Graph; without this option, the files are only checked
    #[arg(long)]
    pub(crate) send: bool,

    /// Print the report as JSON
    #[arg(long)]
    pub(crate) json: bool,

    /// Import devices again whose earlier import is complete, but which Windows Autopilot does not list, for example
    /// because they were removed
    #[arg(long)]
    pub(crate) again: bool,

    /// The base URL of Graph: https, or http for this computer
    #[arg(long, value_name = "URL", default_value = "https://graph.microsoft.com/v1.0", value_parser = parse_base_url)]
    pub(crate) base_url: String,

    /// The number of devices in one request
    // Intune takes 500 devices from one CSV file (https://learn.microsoft.com/autopilot/add-devices); the page of the
    // action `import` names no limit. If Graph refuses a batch, its halves are sent.
    #[arg(long, value_name = "DEVICES", default_value_t = 500, value_parser = clap::value_parser!(u16).range(1..=500))]
    batch_size: u16,

    /// The time between two questions for results
    #[arg(long, value_name = "SECONDS", default_value = "15", value_parser = parse_seconds)]
    pub(crate) poll_interval: Duration,

    /// The time to wait for results, and the longest time to wait when Graph asks for it
    #[arg(long, value_name = "SECONDS", default_value = "1800", value_parser = parse_seconds)]
    pub(crate) time_limit: Duration,
}

impl Options {
    pub(crate) fn batch_size(&self) -> usize {
        self.batch_size.into()
    }
}

fn parse_base_url(url: &str) -> Result<String, String> {
    base_url::parse(Some(OsStr::new(url)))
}

fn parse_seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().map_err(|_| "not a number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}
