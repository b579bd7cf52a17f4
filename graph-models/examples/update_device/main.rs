//! Prints the request that changes a Windows Autopilot device.
//!
//! ```console
//! $ cargo run --example update_device -- --device 1f9e2a4c-0b7d-4c1e-9a53-6d2f8b7e4c10 --group-tag Kiosk
//! $ cargo run --example update_device -- --device 1f9e2a4c-0b7d-4c1e-9a53-6d2f8b7e4c10 --user ""
//! ```
//!
//! The program sends nothing. It reads a password from a file or from standard input, never from the command line,
//! which other users can see and shells record. It prints the password as `[redacted]`, unless `--json` asks for the
//! body, which is for a client. The exit status is 0 if there is a request, 1 if the password cannot be read, and 2 if
//! there is an error in the options.

#[path = "../import_devices/base_url.rs"]
mod base_url;
mod options;
#[path = "../import_devices/output.rs"]
mod output;
#[path = "../import_devices/text.rs"]
mod text;

use std::{
    env,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use graph_models::{
    Secret,
    autopilot::{UpdateDeviceProperties, WindowsAutopilotDeviceIdentity as Device},
};

use crate::{
    options::Options,
    output::{complain, print, refuse},
};

fn main() -> ExitCode {
    match Options::parse(env::args_os().skip(1)) {
        Ok(options) if options.help => print(|out| out.write_all(options::USAGE.as_bytes())),
        Ok(options) => update(options),
        Err(mistake) => refuse(mistake),
    }
}

/// Prints the request, or only its body.
fn update(options: Options) -> ExitCode {
    let path = match Device::UPDATE_DEVICE_PROPERTIES.path([options.device.as_deref().unwrap_or_default()]) {
        Ok(path) => path,
        Err(error) => return refuse(format_args!("`--device` is not the id of a device: {error}")),
    };
    let mut body = options.body;
    if let Some(file) = &options.password_file {
        match password(Path::new(file)) {
            Ok(password) => body.device_account_password = Some(password),
            Err(fault) => {
                complain(fault);
                return ExitCode::FAILURE;
            }
        }
    }
    print(|out| {
        if options.json {
            writeln!(out, "{}", serde_json::to_string(&body)?)
        } else {
            write_request(out, &format!("{}{path}", options.base_url), body)
        }
    })
}

/// Writes the request without the password, which other people could see on the screen.
fn write_request(out: &mut dyn Write, url: &str, mut body: UpdateDeviceProperties) -> io::Result<()> {
    if let Some(password) = &mut body.device_account_password {
        *password = Secret::from("[redacted]");
    }
    writeln!(out, "{} {url}", Device::UPDATE_DEVICE_PROPERTIES.method())?;
    writeln!(out, "Content-Type: application/json\n")?;
    writeln!(out, "{}", serde_json::to_string(&body)?)
}

/// Returns the password in a file, which must have one line.
fn password(file: &Path) -> Result<Secret<String>, String> {
    let text = text::read(file)?;
    match text.trim_end_matches(['\r', '\n']) {
        "" => Err(format!("{}: the file is empty; write the password into it", file.display())),
        password if password.contains(['\r', '\n']) => {
            Err(format!("{}: the file has several lines; a password must be one line", file.display()))
        }
        password => Ok(Secret::from(password)),
    }
}
