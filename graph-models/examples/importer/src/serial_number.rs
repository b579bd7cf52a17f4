//! Serial numbers, by which devices are compared.

/// Returns what two serial numbers of one device have in common: their case does not matter.
pub(crate) fn key(serial_number: Option<&str>) -> String {
    serial_number.unwrap_or_default().trim().to_lowercase()
}
