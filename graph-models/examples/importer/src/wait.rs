//! Waits for the results of imports.

use std::{
    collections::HashMap,
    thread,
    time::{Duration, Instant},
};

use crate::{
    client::Client,
    failure::Failure,
    inventory,
    options::Options,
    progress::Progress,
    result::DeviceResult,
    verdict::Verdict,
    work::{Stage, Work},
};

/// Asks for the imports until each device that is sent has a result, or until the time limit.
///
/// One list has the states of all imports, so that the number of requests does not grow with the number of devices.
pub(crate) fn wait(client: &Client, work: &mut Work, options: &Options, progress: &Progress) -> Result<(), Failure> {
    let start = Instant::now();
    loop {
        let states = if work.sent().next().is_some() { settle(client, work)? } else { HashMap::new() };
        progress.set_done(work.done());
        if work.sent().next().is_none() {
            return Ok(());
        }
        let left = options.time_limit.saturating_sub(start.elapsed());
        if left.is_zero() {
            give_up(work, &states, options.time_limit);
            return Ok(());
        }
        thread::sleep(options.poll_interval.min(left));
    }
}

/// Sets the results that Graph has, and returns the states of the other imports.
fn settle(client: &Client, work: &mut Work) -> Result<HashMap<String, Verdict>, Failure> {
    let verdicts = work.verdicts(&inventory::imports(client)?);
    let mut is_without_record = false;
    for device in work.sent() {
        match verdicts.get(&device.key()) {
            Some(Verdict::Running(_)) => {}
            Some(Verdict::Complete) => device.stage = Stage::Done(DeviceResult::Imported),
            Some(Verdict::AlreadyThere(reason)) => {
                device.stage = Stage::Done(DeviceResult::AlreadyThere(reason.clone()));
            }
            Some(Verdict::Failed(reason)) => device.stage = Stage::Done(DeviceResult::Failed(reason.clone())),
            None => is_without_record = true,
        }
    }
    // Other programs delete the records of all imports that are finished.
    if is_without_record {
        let registered = inventory::registered(client)?;
        for device in work.sent().filter(|device| registered.contains(&device.key())) {
            device.stage = Stage::Done(DeviceResult::Imported);
        }
    }
    Ok(verdicts)
}

/// Sets the results of devices whose imports take longer than the time limit.
fn give_up(work: &mut Work, states: &HashMap<String, Verdict>, limit: Duration) {
    for device in work.sent() {
        let seconds = limit.as_secs_f64();
        let reason = match states.get(&device.key()) {
            Some(Verdict::Running(state)) => {
                format!("the import is still `{state}` after {seconds} seconds; a later run shows its result")
            }
            _ => format!("Graph does not list the import after {seconds} seconds; a later run sends it again"),
        };
        device.stage = Stage::Done(DeviceResult::Failed(reason));
    }
}
