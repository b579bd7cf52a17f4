//! Sends devices to Graph.

use std::collections::HashMap;

use graph_models::autopilot::{
    Import, ImportedWindowsAutopilotDeviceIdentity as Imported,
    ImportedWindowsAutopilotDeviceIdentityCreate as ImportCreate,
};

use crate::{
    client::Client,
    failure::{Failure, Kind},
    inventory,
    progress::Progress,
    result::DeviceResult,
    serial_number,
    work::{Stage, Work},
};

/// Sends all devices that are not sent, in batches.
pub(crate) fn send(client: &Client, work: &mut Work, batch_size: usize, progress: &Progress) -> Result<(), Failure> {
    let mut unsent = work.take_unsent();
    let mut refused = HashMap::new();
    while !unsent.is_empty() {
        let rest = unsent.split_off(unsent.len().min(batch_size));
        send_batch(client, work, unsent, &mut refused)?;
        progress.set_step(&format!("sending, {} left", rest.len()));
        unsent = rest;
    }
    for device in work.sent() {
        if let Some(reason) = refused.remove(&device.key()) {
            device.stage = Stage::Done(DeviceResult::Failed(reason));
        }
    }
    Ok(())
}

/// Sends devices in one request.
///
/// A request without an answer may have been received. So after each failure that passes, and after the wait, Graph is
/// asked for the imports that it has, and only the missing ones are sent again. If Graph refuses what the request contains, the devices are
/// sent in two halves, so that one wrong device does not keep the others out.
fn send_batch(
    client: &Client,
    work: &Work,
    batch: Vec<ImportCreate>,
    refused: &mut HashMap<String, String>,
) -> Result<(), Failure> {
    let mut batch = batch;
    let mut tries = client.tries();
    while !batch.is_empty() {
        let body = Import { imported_windows_autopilot_device_identities: Some(batch), ..Import::default() };
        let sent = client.send(&Imported::IMPORT.request([])?.body(&body)?);
        batch = body.imported_windows_autopilot_device_identities.unwrap_or_default();
        match sent {
            Ok(_) => return Ok(()),
            Err(failure) if failure.kind == Kind::Refused => {
                if let [device] = batch.as_slice() {
                    refused.insert(key(device), failure.to_string());
                    return Ok(());
                }
                let second = batch.split_off(batch.len() / 2);
                send_batch(client, work, batch, refused)?;
                return send_batch(client, work, second, refused);
            }
            Err(failure) => {
                tries.wait(failure)?;
                let received = work.verdicts(&inventory::imports(client)?);
                batch.retain(|device| !received.contains_key(&key(device)));
            }
        }
    }
    Ok(())
}

fn key(device: &ImportCreate) -> String {
    serial_number::key(device.serial_number.as_deref())
}
