//! The report of a run.

use std::io::{self, Write};

use serde_json::json;

use crate::{
    columns,
    result::DeviceResult,
    work::{Device, Work},
};

/// Writes the result of each device, in the order of the files, and the number of each result.
pub(crate) fn write(out: &mut dyn Write, work: &Work, is_json: bool) -> io::Result<()> {
    let count = |name| work.devices.iter().filter(|device| name_of(device) == name).count();
    let [imported, already_there, failed, not_sent] = [IMPORTED, ALREADY_THERE, FAILED, NOT_SENT].map(count);
    if is_json {
        let devices: Vec<_> = work.devices.iter().map(to_json).collect();
        let report = json!({
            "imported": imported,
            "alreadyThere": already_there,
            "failed": failed,
            "notSent": not_sent,
            "devices": devices,
        });
        return writeln!(out, "{report}");
    }
    let rows: Vec<_> = work.devices.iter().map(row).collect();
    columns::write(out, &["SERIAL NUMBER", "RESULT", "REASON"], &rows)?;
    if not_sent > 0 {
        return writeln!(out, "\n{not_sent} not sent: add `--send`");
    }
    writeln!(out, "\n{imported} imported, {already_there} already there, {failed} failed")
}

const IMPORTED: &str = "imported";
const ALREADY_THERE: &str = "already there";
const FAILED: &str = "failed";
const NOT_SENT: &str = "not sent";

fn name_of(device: &Device) -> &'static str {
    match device.result() {
        Some(DeviceResult::Imported) => IMPORTED,
        Some(DeviceResult::AlreadyThere(_)) => ALREADY_THERE,
        Some(DeviceResult::Failed(_)) => FAILED,
        None => NOT_SENT,
    }
}

fn row(device: &Device) -> [String; 3] {
    [&device.serial_number, name_of(device), reason(device).unwrap_or_default()].map(str::to_owned)
}

fn to_json(device: &Device) -> serde_json::Value {
    let result = match device.result() {
        Some(DeviceResult::AlreadyThere(_)) => "alreadyThere",
        None => "notSent",
        Some(_) => name_of(device),
    };
    let mut json = json!({ "serialNumber": device.serial_number, "result": result });
    if let Some(reason) = reason(device) {
        json["reason"] = reason.into();
    }
    json
}

fn reason(device: &Device) -> Option<&str> {
    device.result().and_then(DeviceResult::reason)
}
