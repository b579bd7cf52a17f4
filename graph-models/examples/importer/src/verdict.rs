//! What the state of an import means for its device.

use graph_models::autopilot::{
    ImportedWindowsAutopilotDeviceIdentity as Imported, ImportedWindowsAutopilotDeviceIdentityImportStatus as Status,
    ImportedWindowsAutopilotDeviceIdentityState as State,
};

/// The meaning of the state of an import. Of several imports of one device, the one with the greatest verdict counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    /// The import failed, for this reason.
    Failed(String),
    /// The import is not finished. This is its state.
    Running(String),
    /// The device was registered before the import.
    AlreadyThere(String),
    /// The device is imported.
    Complete,
}

/// `ZtdDeviceAlreadyAssigned`: the device is registered in this tenant
/// (<https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/import-windows-autopilot-device-csv-files-errors>).
const ALREADY_ASSIGNED: i32 = 806;

/// Returns the verdict about the device of an import.
pub(crate) fn of(import: &Imported) -> Verdict {
    let state = import.state.as_ref();
    match state.and_then(|state| state.device_import_status.as_ref()) {
        Some(Status::Complete) => Verdict::Complete,
        // Not in the metadata, but scripts wait for it.
        Some(Status::Other(status)) if status.eq_ignore_ascii_case("success") => Verdict::Complete,
        Some(Status::Error) => match state.and_then(|state| state.device_error_code) {
            Some(ALREADY_ASSIGNED) => Verdict::AlreadyThere(reason(state)),
            _ => Verdict::Failed(reason(state)),
        },
        Some(status) => Verdict::Running(status.as_str().to_owned()),
        None => Verdict::Running(Status::Unknown.as_str().to_owned()),
    }
}

/// Returns the reason of an error, as Graph gives it.
fn reason(state: Option<&State>) -> String {
    let name = state.and_then(|state| state.device_error_name.as_deref()).filter(|name| !name.is_empty());
    let code = state.and_then(|state| state.device_error_code).filter(|&code| code != 0);
    match (name, code) {
        (Some(name), Some(code)) => format!("{name} ({code})"),
        (Some(name), None) => name.to_owned(),
        (None, Some(code)) => format!("error {code}"),
        (None, None) => "Graph gives no reason".to_owned(),
    }
}
