//! The command line.

use std::ffi::OsString;

use graph_models::autopilot::UpdateDeviceProperties;

use crate::base_url;

pub(crate) const USAGE: &str = "\
Prints the request that changes a Windows Autopilot device.

Usage: update_device --device ID [OPTIONS]

What is not given stays as it is. An empty value takes away what there is:
--user \"\"

Properties:
  --user UPN                    The user that the device is for
  --addressable-user-name NAME  The name by which the device greets its user
  --group-tag TAG               The tag that groups select the device by
  --display-name NAME           The name that the device will have
  --device-account UPN          The device account of a Surface Hub (beta)
  --device-account-password-file FILE
                                Its password, a line in a FILE, or on standard
                                input if the FILE is - (beta)
  --device-friendly-name NAME   The friendly name of a Surface Hub (beta)

Options:
  --base-url URL  Where the request goes [default: https://graph.microsoft.com/beta]
  --json          Print the body alone, for another program: with the password,
                  which is [redacted] otherwise
  --help          Print this
";

/// What the command line asks for.
#[derive(Default)]
pub(crate) struct Options {
    /// Where the request goes, without a slash at the end.
    pub(crate) base_url: String,
    /// The body, in place of the request.
    pub(crate) json: bool,
    /// The usage, and nothing else.
    pub(crate) help: bool,
    /// The id of the device.
    pub(crate) device: Option<String>,
    /// What changes, but for the password.
    pub(crate) body: UpdateDeviceProperties,
    /// Where the password is.
    pub(crate) password_file: Option<String>,
}

impl Options {
    /// Reads the arguments that follow the name of the program. A mistake among them is a sentence.
    pub(crate) fn parse(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut options = Self { base_url: base_url::DEFAULT.to_owned(), ..Self::default() };
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
            return Err("no device is given; add `--device` with its id".to_owned());
        }
        if options.password_file.is_none() && options.body == UpdateDeviceProperties::default() {
            return Err("nothing to change is given; add a property, such as `--group-tag Kiosk`".to_owned());
        }
        Ok(options)
    }

    /// Sets what an option with a value is for.
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
