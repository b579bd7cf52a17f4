//! The devices of CSV files, and the errors in the files.

use std::{
    collections::{HashMap, hash_map::Entry},
    path::Path,
};

use csv::StringRecord;
use graph_models::{autopilot::ImportedWindowsAutopilotDeviceIdentityCreate as ImportCreate, edm::Binary};

use crate::{table::Table, text};

const SERIAL_NUMBER: &str = "Device Serial Number";
const PRODUCT_ID: &str = "Windows Product ID";
const HARDWARE_HASH: &str = "Hardware Hash";
const GROUP_TAG: &str = "Group Tag";
const ASSIGNED_USER: &str = "Assigned User";

/// The content of CSV files.
#[derive(Default)]
pub(crate) struct Devices {
    /// The devices of the rows without errors, in the order of the rows.
    pub(crate) good: Vec<ImportCreate>,
    /// The errors in the files, as `path: message`, and in their rows, as `path:line: message`.
    pub(crate) faults: Vec<String>,
    /// The place where each serial number was first seen. The serial numbers are in lower case.
    seen: HashMap<String, String>,
}

impl Devices {
    /// Adds the devices of a file.
    pub(crate) fn read(&mut self, path: &Path) {
        if let Err(fault) = text::read(path).and_then(|text| self.read_text(&path.display().to_string(), &text)) {
            self.faults.push(fault);
        }
    }

    fn read_text(&mut self, path: &str, text: &str) -> Result<(), String> {
        let table = Table::parse(text).map_err(|error| format!("{path}: {error}"))?;
        let table = table.ok_or_else(|| format!("{path}: the file is empty"))?;
        check_header(&table).map_err(|fault| format!("{}: {fault}", place(path, &table, &table.header)))?;
        if table.rows.is_empty() {
            return Err(format!("{path}: there is no device below the header"));
        }
        for row in &table.rows {
            let place = place(path, &table, row);
            match self.read_row(&place, &table, row) {
                Ok(device) => self.good.push(device),
                Err(faults) => self.faults.extend(faults.iter().map(|fault| format!("{place}: {fault}"))),
            }
        }
        Ok(())
    }

    /// Returns the device of a row, or all errors in the row.
    fn read_row(&mut self, place: &str, table: &Table<'_>, row: &StringRecord) -> Result<ImportCreate, Vec<String>> {
        let mut faults = several_lines(table, row);
        faults.extend(check_width(table, row).err());
        let serial_number = self.serial_number(place, table, row);
        let hardware_hash = hardware_hash(table, row);
        match (serial_number, hardware_hash) {
            (Ok(serial_number), Ok(hardware_hash)) if faults.is_empty() => {
                let mut device = ImportCreate::new().serial_number(serial_number).hardware_identifier(hardware_hash);
                device.product_key = table.value(row, PRODUCT_ID).map(str::to_owned);
                device.group_tag = table.value(row, GROUP_TAG).map(str::to_owned);
                device.assigned_user_principal_name = table.value(row, ASSIGNED_USER).map(str::to_owned);
                Ok(device)
            }
            (serial_number, hardware_hash) => {
                faults.extend(serial_number.err());
                faults.extend(hardware_hash.err());
                Err(faults)
            }
        }
    }

    /// Returns the serial number of a row, which must differ from those of all other rows of all files.
    fn serial_number<'r>(&mut self, place: &str, table: &Table<'_>, row: &'r StringRecord) -> Result<&'r str, String> {
        let serial_number = table.value(row, SERIAL_NUMBER).ok_or_else(|| {
            format!("`{SERIAL_NUMBER}` is empty; enter the serial number from the firmware of the device")
        })?;
        match self.seen.entry(serial_number.to_lowercase()) {
            Entry::Vacant(entry) => {
                entry.insert(place.to_owned());
                Ok(serial_number)
            }
            Entry::Occupied(first) => {
                let first = first.get();
                Err(format!("`{SERIAL_NUMBER}` is `{serial_number}`, as in {first}; remove one of the two rows"))
            }
        }
    }
}

/// Returns the hardware hash of a row. It is already base64 and must not be encoded again.
fn hardware_hash(table: &Table<'_>, row: &StringRecord) -> Result<Binary, String> {
    let hash = table
        .value(row, HARDWARE_HASH)
        .ok_or_else(|| format!("`{HARDWARE_HASH}` is empty; run the script on the device again"))?;
    Binary::from_base64(hash)
        .map_err(|error| format!("`{HARDWARE_HASH}` must be the complete value that the script wrote: {error}"))
}

/// Returns an error for each value that spans several lines. Such a value is the result of a misplaced quote.
fn several_lines(table: &Table<'_>, row: &StringRecord) -> Vec<String> {
    [SERIAL_NUMBER, PRODUCT_ID, GROUP_TAG, ASSIGNED_USER]
        .into_iter()
        .filter(|column| table.value(row, column).is_some_and(|value| value.contains(['\r', '\n'])))
        .map(|column| format!("`{column}` spans several lines; close its quote at the end of the value"))
        .collect()
}

/// Checks that a row has a value, which can be empty, for each column.
fn check_width(table: &Table<'_>, row: &StringRecord) -> Result<(), String> {
    let (have, need) = (row.len(), table.header.len());
    if let Some(column) = table.unclosed(row) {
        Err(format!("a quote in `{column}` is never closed and includes the rest of the file; close it"))
    } else if let Some(missing) = table.header.get(have) {
        Err(format!("`{missing}` is missing: the row has {have} of {need} columns; add the missing commas"))
    } else if have > need {
        let last = table.header.iter().next_back().unwrap_or_default();
        Err(format!(
            "values follow `{last}`: the row has {have} columns instead of {need}; quote each value with a comma"
        ))
    } else {
        Ok(())
    }
}

/// Checks that the header has all columns that the script always writes.
fn check_header(table: &Table<'_>) -> Result<(), String> {
    let missing: Vec<_> = [SERIAL_NUMBER, PRODUCT_ID, HARDWARE_HASH]
        .into_iter()
        .filter(|column| table.column(column).is_none())
        .map(|column| format!("`{column}`"))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!("columns are missing in the header: {}; add them, separated by commas", missing.join(", ")))
}

/// Returns the place where a row starts, as `path:line`.
fn place(path: &str, table: &Table<'_>, row: &StringRecord) -> String {
    table.line(row).map_or_else(|| path.to_owned(), |line| format!("{path}:{line}"))
}
