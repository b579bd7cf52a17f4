//! The command line.

use std::ffi::OsString;

use graph_models::autopilot::UpdateDeviceProperties;

use crate::base_url;

pub(crate) const USAGE: &str = "\
Prints the request that changes a Windows Autopilot device.

Usage: update_device --device ID [OPTIONS]

A property that is not given keeps its value. An empty value clears it:
--user \"\"

Properties:
  --user UPN                    The user that the device is assigned to
  --addressable-user-name NAME  The name with which the device greets its user
  --group-tag TAG               The tag by which groups select the device
  --display-name NAME           The name that the device will have
  --device-account UPN          The device account of a Surface Hub (beta)
  --device-account-password-file FILE
                                The file that contains its password on one line;
                                if it is -, standard input is read (beta)
  --device-friendly-name NAME   The friendly name of a Surface Hub (beta)

Options:
  --base-url URL  The base URL of the request: https, or http for this computer
                  [default: https://graph.microsoft.com/beta]
  --json          Print only the body, for another program. It contains the
                  password, which is otherwise printed as [redacted]
  --help          Print this help
";

/// The options and arguments of the command line.
#[derive(Default)]
pub(crate) struct Options {
    /// The base URL of the request, without a slash at the end.
    pub(crate) base_url: String,
    /// Whether to print only the body instead of the request.
    pub(crate) json: bool,
    /// Whether to print only the usage.
    pub(crate) help: bool,
    /// The id of the device.
    pub(crate) device: Option<String>,
    /// The properties to change, without the password.
    pub(crate) body: UpdateDeviceProperties,
    /// The file that contains the password.
    pub(crate) password_file: Option<String>,
}

impl Options {
    /// Parses the arguments that follow the name of the program. The error is a message for the user.
    pub(crate) fn parse(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut options = Self { base_url: "https://graph.microsoft.com/beta".to_owned(), ..Self::default() };
        while let Some(argument) = arguments.next() {
            match &*argument.to_string_lossy() {
                "--base-url" => options.base_url = base_url::parse(arguments.next().as_deref())?,
                "--json" => options.json = true,
                "--help" | "-h" => options.help = true,
                option => options.set(option, arguments.next())?,
            }
        }
        if options.help {
            return Ok(options);
        }
        if options.device.is_none() {
            return Err("a device is required; add `--device` with its id".to_owned());
        }
        if options.password_file.is_none() && options.body == UpdateDeviceProperties::default() {
            return Err("a property to change is required; add one, such as `--group-tag Kiosk`".to_owned());
        }
        Ok(options)
    }

    /// Sets the field of an option that has a value.
    fn set(&mut self, option: &str, value: Option<OsString>) -> Result<(), String> {
        let place = match option {
            "--device" => &mut self.device,
            "--user" => &mut self.body.user_principal_name,
            "--addressable-user-name" => &mut self.body.addressable_user_name,
            "--group-tag" => &mut self.body.group_tag,
            "--display-name" => &mut self.body.display_name,
            "--device-account" => &mut self.body.device_account_upn,
            "--device-account-password-file" => &mut self.password_file,
            "--device-friendly-name" => &mut self.body.device_friendly_name,
            _ => return Err(format!("unknown option `{option}`")),
        };
        let value = value.ok_or_else(|| format!("`{option}` needs a value"))?;
        let value = value.into_string().map_err(|_| format!("the value of `{option}` is not Unicode"))?;
        match place.replace(value) {
            None => Ok(()),
            Some(_) => Err(format!("`{option}` is given twice")),
        }
    }
}
