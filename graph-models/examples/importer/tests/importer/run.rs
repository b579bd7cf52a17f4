//! Runs the program.

use std::{
    fmt::Write,
    fs,
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use serde_json::Value;

use crate::TOKEN;

/// What a run printed, and its exit status.
pub(crate) struct Run {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// Asserts that every device is in Windows Autopilot.
    #[track_caller]
    pub(crate) fn assert_success(&self) {
        assert_eq!((self.status, self.err.as_str()), (Some(0), ""), "{}", self.out);
    }

    /// Asserts that the run ended with status 2, and that standard error has all these words.
    #[track_caller]
    pub(crate) fn assert_unable(&self, words: &[&str]) {
        assert_eq!((self.status, self.out.as_str()), (Some(2), ""), "{}", self.err);
        for word in words {
            assert!(self.err.contains(word), "no {word:?} in {:?}", self.err);
        }
    }

    /// Asserts the numbers of devices that are imported, already there, and failed, in a report that is JSON.
    #[track_caller]
    pub(crate) fn assert_counts(&self, imported: usize, already_there: usize, failed: usize) {
        let report = self.json();
        let counts = ["imported", "alreadyThere", "failed"].map(|name| report[name].as_u64().unwrap());
        assert_eq!(counts, [imported, already_there, failed].map(|count| count as u64), "{}{}", self.out, self.err);
        assert_eq!(self.status, Some(i32::from(failed > 0)), "{}", self.err);
    }

    /// The report as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}{}", self.out, self.err))
    }

    /// Returns the result of a device and the reason, in a report that is JSON.
    #[track_caller]
    pub(crate) fn result(&self, serial_number: &str) -> (String, String) {
        let report = self.json();
        let devices = report["devices"].as_array().unwrap();
        let device = devices.iter().find(|device| device["serialNumber"] == serial_number).unwrap();
        ["result", "reason"].map(|name| device[name].as_str().unwrap_or_default().to_owned()).into()
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
        Self { status: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// Runs the program with these arguments, and with the token.
pub(crate) fn run(arguments: &[&str]) -> Run {
    command(arguments).output().expect("the importer runs").into()
}

/// Sends the devices of a file to the service at a URL, in batches of ten, and reports as JSON.
pub(crate) fn send(url: &str, file: &str, more: &[&str]) -> Run {
    run(&[&send_arguments(url, file)[..], more].concat())
}

/// Starts a run that sends the devices of a file.
pub(crate) fn start(url: &str, file: &str) -> Child {
    command(&send_arguments(url, file)).spawn().expect("the importer runs")
}

fn send_arguments<'a>(url: &'a str, file: &'a str) -> [&'a str; 9] {
    ["--send", "--json", "--base-url", url, "--poll-interval", "0.02", "--batch-size", "10", file]
}

/// A command with these arguments, and with the token.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_autopilot-importer"));
    command.args(arguments).env("GRAPH_TOKEN", TOKEN);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Writes a CSV file of devices with these serial numbers, and returns its path. Tests run at the same time, so no two
/// use one name.
pub(crate) fn file(name: &str, serial_numbers: &[String]) -> String {
    let mut text = "Device Serial Number,Windows Product ID,Hardware Hash\r\n".to_owned();
    for serial_number in serial_numbers {
        write!(text, "{serial_number},,aGFyZHdhcmU=\r\n").unwrap();
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).expect("the target directory is writable");
    path.into_os_string().into_string().expect("the target directory has a UTF-8 name")
}

/// Returns this number of serial numbers.
pub(crate) fn serial_numbers(count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("SN-{number:03}")).collect()
}
