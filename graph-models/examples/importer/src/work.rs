//! The devices of a run, and what is known about them.

use std::collections::{HashMap, HashSet};

use graph_models::autopilot::{
    ImportedWindowsAutopilotDeviceIdentity as Imported, ImportedWindowsAutopilotDeviceIdentityCreate as ImportCreate,
};

use crate::{
    result::DeviceResult,
    serial_number,
    verdict::{self, Verdict},
};

/// The devices of the files, in their order.
pub(crate) struct Work {
    pub(crate) devices: Vec<Device>,
    /// The ids of imports that do not count, because their devices are imported again.
    pub(crate) replaced: HashSet<String>,
}

/// A device, and what is known about it.
pub(crate) struct Device {
    pub(crate) serial_number: String,
    pub(crate) stage: Stage,
}

/// How far a device has come.
pub(crate) enum Stage {
    /// The device is not sent. This is the body that imports it.
    Unsent(Box<ImportCreate>),
    /// The device is sent, by this run or an earlier one, and its import has no result.
    Sent,
    /// The device has its result.
    Done(DeviceResult),
}

impl Work {
    pub(crate) fn new(devices: Vec<ImportCreate>) -> Self {
        let device = |body: ImportCreate| {
            let serial_number = body.serial_number.clone().unwrap_or_default();
            Device { serial_number, stage: Stage::Unsent(Box::new(body)) }
        };
        Self { devices: devices.into_iter().map(device).collect(), replaced: HashSet::new() }
    }

    /// Returns the devices that are sent and have no result.
    pub(crate) fn sent(&mut self) -> impl Iterator<Item = &mut Device> {
        self.devices.iter_mut().filter(|device| matches!(device.stage, Stage::Sent))
    }

    /// Returns the bodies of all devices that are not sent. From now on, these devices are sent.
    pub(crate) fn take_unsent(&mut self) -> Vec<ImportCreate> {
        let unsent = self.devices.iter_mut().filter(|device| matches!(device.stage, Stage::Unsent(_)));
        let bodies = unsent.filter_map(|device| match std::mem::replace(&mut device.stage, Stage::Sent) {
            Stage::Unsent(body) => Some(*body),
            _ => None,
        });
        bodies.collect()
    }

    /// The number of devices that have a result.
    pub(crate) fn done(&self) -> usize {
        self.devices.iter().filter(|device| device.result().is_some()).count()
    }

    /// Whether a device could not be imported.
    pub(crate) fn has_failed(&self) -> bool {
        self.devices.iter().any(|device| matches!(device.result(), Some(DeviceResult::Failed(_))))
    }

    /// Returns the verdicts of the imports that count, by the keys of their serial numbers.
    pub(crate) fn verdicts(&self, imports: &[Imported]) -> HashMap<String, Verdict> {
        let mut verdicts = HashMap::new();
        for import in imports.iter().filter(|import| !self.replaced.contains(&import.id)) {
            let verdict = verdict::of(import);
            let best =
                verdicts.entry(serial_number::key(import.serial_number.as_deref())).or_insert_with(|| verdict.clone());
            if *best < verdict {
                *best = verdict;
            }
        }
        verdicts
    }
}

impl Device {
    /// Returns what this device is compared by.
    pub(crate) fn key(&self) -> String {
        serial_number::key(Some(&self.serial_number))
    }

    pub(crate) const fn result(&self) -> Option<&DeviceResult> {
        match &self.stage {
            Stage::Done(result) => Some(result),
            Stage::Unsent(_) | Stage::Sent => None,
        }
    }
}
