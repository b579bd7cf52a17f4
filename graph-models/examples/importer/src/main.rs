//! Imports devices into Windows Autopilot: reads the CSV that `Get-WindowsAutopilotInfo` writes, sends the devices to
//! Graph, waits until Graph has imported them, and reports the result of each device.
//!
//! ```console
//! $ cargo run -p autopilot-importer -- graph-models/examples/devices.csv
//! $ GRAPH_TOKEN=.. cargo run -p autopilot-importer -- --send graph-models/examples/devices.csv
//! ```
//!
//! Without `--send`, the program only checks the files. It prints the report to standard output, and errors to standard
//! error. The exit status is 0 if every device is in Windows Autopilot, 1 if a device could not be imported, and 2 if
//! there is an error in the options, the files or the token, or if Graph does not answer.

#[path = "../../import_devices/base_url.rs"]
mod base_url;
mod client;
#[path = "../../list_profiles/table.rs"]
mod columns;
#[path = "../../import_devices/devices.rs"]
mod devices;
mod failure;
mod import;
mod inventory;
mod options;
#[path = "../../import_devices/output.rs"]
mod output;
mod progress;
mod report;
mod result;
mod serial_number;
#[path = "../../import_devices/table.rs"]
mod table;
#[path = "../../import_devices/text.rs"]
mod text;
mod token;
mod tries;
mod verdict;
mod wait;
mod work;

use std::process::ExitCode;

use clap::Parser;

use crate::{
    client::Client,
    devices::Devices,
    failure::Failure,
    options::Options,
    output::{complain, print, refuse},
    progress::Progress,
    work::Work,
};

/// The exit status if no device can be imported: an error in the files, or a service that does not answer.
const UNABLE: u8 = 2;

fn main() -> ExitCode {
    let options = Options::parse();
    let mut devices = Devices::default();
    for path in &options.files {
        devices.read(path);
    }
    let Devices { good, faults, .. } = devices;
    if !faults.is_empty() {
        faults.iter().for_each(complain);
        complain("no device is sent while the files have errors");
        return ExitCode::from(UNABLE);
    }
    let mut work = Work::new(good);
    if options.send {
        let token = match token::read() {
            Ok(token) => token,
            Err(mistake) => return refuse(mistake),
        };
        if let Err(failure) = send(&options, &Client::new(&options, token), &mut work) {
            complain(failure);
            return ExitCode::from(UNABLE);
        }
    }
    let printed = print(|out| report::write(out, &work, options.json));
    if work.has_failed() { ExitCode::FAILURE } else { printed }
}

/// Imports the devices that Graph does not have yet, and waits for their results.
fn send(options: &Options, client: &Client, work: &mut Work) -> Result<(), Failure> {
    let progress = Progress::new(work.devices.len());
    progress.set_step("asking what is there");
    inventory::settle(client, work, options.again)?;
    progress.set_done(work.done());
    progress.set_step("sending");
    let sent = import::send(client, work, options.batch_size(), &progress).and_then(|()| {
        progress.set_step("waiting");
        wait::wait(client, work, options, &progress)
    });
    sent.map_err(|failure| failure.with("what is sent stays sent, and a second run does not send it again"))
}
