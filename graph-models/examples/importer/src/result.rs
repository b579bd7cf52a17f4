//! The result of a device.

/// What became of a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DeviceResult {
    /// The device is imported.
    Imported,
    /// The device was in Windows Autopilot before, for this reason.
    AlreadyThere(String),
    /// The device is not imported, for this reason.
    Failed(String),
}

impl DeviceResult {
    /// The reason, if there is one.
    pub(crate) fn reason(&self) -> Option<&str> {
        match self {
            Self::Imported => None,
            Self::AlreadyThere(reason) | Self::Failed(reason) => Some(reason),
        }
    }
}
