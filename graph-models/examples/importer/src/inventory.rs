//! What is in Windows Autopilot already. Asked before anything is sent, so that a second run imports nothing twice,
//! however the first one ended.

use std::collections::HashSet;

use graph_models::autopilot::{
    ImportedWindowsAutopilotDeviceIdentity as Imported, WindowsAutopilotDeviceIdentity as Registered,
};

use crate::{
    client::Client,
    failure::{Failure, Kind},
    result::DeviceResult,
    serial_number,
    verdict::Verdict,
    work::{Stage, Work},
};

/// Returns the keys of the serial numbers of all registered devices.
pub(crate) fn registered(client: &Client) -> Result<HashSet<String>, Failure> {
    let devices = client.list(Registered::LIST.request([])?)?;
    Ok(devices.iter().map(|device| serial_number::key(device.serial_number.as_deref())).collect())
}

/// Returns all imports, those of other programs too.
pub(crate) fn imports(client: &Client) -> Result<Vec<Imported>, Failure> {
    client.list(Imported::LIST.request([])?)
}

/// Sets the stage of each device that is there already or whose import is running.
///
/// Graph keeps the record of an import after its end. A failed one is deleted, and its device is imported again. A
/// complete one counts as well as a registered device, because the list of devices shows a new one only after minutes;
/// with `again`, it does not count.
pub(crate) fn settle(client: &Client, work: &mut Work, again: bool) -> Result<(), Failure> {
    let imports = imports(client)?;
    let registered = registered(client)?;
    let verdicts = work.verdicts(&imports);
    let mut replaced = HashSet::new();
    for device in &mut work.devices {
        let key = device.key();
        let there = |reason: &str| Stage::Done(DeviceResult::AlreadyThere(reason.to_owned()));
        match verdicts.get(&key) {
            _ if registered.contains(&key) => device.stage = there("registered"),
            None => {}
            Some(Verdict::Running(_)) => device.stage = Stage::Sent,
            Some(Verdict::Complete) if !again => device.stage = there("imported by an earlier run"),
            Some(Verdict::AlreadyThere(reason)) if !again => device.stage = there(reason),
            Some(Verdict::Failed(_) | Verdict::Complete | Verdict::AlreadyThere(_)) => {
                replaced.insert(key);
            }
        }
    }
    for import in imports {
        if replaced.contains(&serial_number::key(import.serial_number.as_deref())) {
            delete(client, &import.id)?;
            work.replaced.insert(import.id);
        }
    }
    Ok(())
}

/// Deletes the record of an import. The device stays what it is.
fn delete(client: &Client, id: &str) -> Result<(), Failure> {
    match client.repeat(&Imported::DELETE.request([id])?) {
        // An earlier try has deleted it.
        Err(failure) if failure.kind != Kind::Missing => Err(failure),
        _ => Ok(()),
    }
}
