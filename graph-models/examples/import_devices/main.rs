//! Reads the CSV that `Get-WindowsAutopilotInfo` writes, and prints the requests that import its devices into Windows
//! Autopilot.
//!
//! ```console
//! $ cargo run --example import_devices -- graph-models/examples/devices.csv
//! $ cargo run --example import_devices -- --json graph-models/examples/devices.csv
//! $ cargo run --example import_devices -- graph-models/examples/devices-broken.csv
//! ```
//!
//! The program sends nothing. It prints requests to standard output, and errors in rows, with their line numbers, to
//! standard error. The exit status is 0 if every row is a device, 1 if there is an error in the files, and 2 if there
//! is an error in the options.

mod base_url;
mod devices;
mod options;
mod output;
mod table;
mod text;

use std::{
    env,
    io::{self, Write},
    process::ExitCode,
};

use graph_models::{
    autopilot::{
        Import, ImportedWindowsAutopilotDeviceIdentity as Imported,
        ImportedWindowsAutopilotDeviceIdentityCreate as ImportCreate,
    },
    request::Request,
};

use crate::{
    devices::Devices,
    options::Options,
    output::{complain, print, refuse},
};

fn main() -> ExitCode {
    match Options::parse(env::args_os().skip(1)) {
        Ok(options) if options.help => print(|out| out.write_all(options::USAGE.as_bytes())),
        Ok(options) => import(&options),
        Err(mistake) => refuse(mistake),
    }
}

/// Prints the devices of all files. Errors come last, where the user sees them.
fn import(options: &Options) -> ExitCode {
    let mut devices = Devices::default();
    for path in &options.files {
        devices.read(path);
    }
    let Devices { good, faults, .. } = devices;
    let printed = print(|out| match good {
        good if good.is_empty() => Ok(()),
        good if options.json => write_json(out, good),
        good => write_requests(out, &options.base_url, &good),
    });
    faults.iter().for_each(complain);
    if faults.is_empty() { printed } else { ExitCode::FAILURE }
}

/// Writes one request for each device.
fn write_requests(out: &mut dyn Write, base_url: &str, devices: &[ImportCreate]) -> io::Result<()> {
    for (index, device) in devices.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        let request = Imported::CREATE.request([]).map_err(io::Error::other)?.body(device).map_err(io::Error::other)?;
        write_request(out, base_url, &request)?;
    }
    Ok(())
}

fn write_request<A>(out: &mut dyn Write, base_url: &str, request: &Request<A>) -> io::Result<()> {
    writeln!(out, "{} {}", request.method(), request.url(base_url).map_err(io::Error::other)?)?;
    for (name, value) in request.headers() {
        writeln!(out, "{name}: {value}")?;
    }
    writeln!(out)?;
    out.write_all(request.content())?;
    writeln!(out)
}

/// Writes the body of one request for all devices, for the route `Imported::IMPORT`.
fn write_json(out: &mut dyn Write, devices: Vec<ImportCreate>) -> io::Result<()> {
    let body = Import { imported_windows_autopilot_device_identities: Some(devices), ..Import::default() };
    let request = Imported::IMPORT.request([]).map_err(io::Error::other)?.body(&body).map_err(io::Error::other)?;
    out.write_all(request.content())?;
    writeln!(out)
}
