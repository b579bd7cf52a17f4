//! Reads pages of Windows Autopilot deployment profiles, as Graph sends them, and prints a table of the profiles.
//!
//! ```console
//! $ cargo run --example list_profiles -- graph-models/examples/profiles.json
//! ```
//!
//! A page is the response to `WindowsAutopilotDeploymentProfile::LIST`. With `?$expand=assignments`, it contains the
//! assignments of each profile. The program prints the table to standard output, and errors to standard error. The exit
//! status is 0 if every profile was read, 1 if there is an error in the files, and 2 if there is an error in the
//! options.

mod options;
#[path = "../import_devices/output.rs"]
mod output;
mod profiles;
mod row;
mod table;
#[path = "../import_devices/text.rs"]
mod text;

use std::{env, process::ExitCode};

use crate::{
    options::Options,
    output::{complain, print, refuse},
    profiles::Profiles,
};

fn main() -> ExitCode {
    match Options::parse(env::args_os().skip(1)) {
        Ok(options) if options.help => print(|out| out.write_all(options::USAGE.as_bytes())),
        Ok(options) => list(&options),
        Err(mistake) => refuse(mistake),
    }
}

/// Prints the profiles of all files, and below them the notes and errors.
fn list(options: &Options) -> ExitCode {
    let mut profiles = Profiles::default();
    for path in &options.files {
        profiles.read(path);
    }
    let rows: Vec<_> = profiles.good.iter().map(row::of).collect();
    let printed = print(|out| if rows.is_empty() { Ok(()) } else { table::write(out, &row::HEADER, &rows) });
    profiles.notes.iter().for_each(complain);
    profiles.faults.iter().for_each(complain);
    if profiles.faults.is_empty() { printed } else { ExitCode::FAILURE }
}
