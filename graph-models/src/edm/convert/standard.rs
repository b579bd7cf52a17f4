//! Conversions for the types of the standard library.

use std::time::{self, SystemTime};

use super::{ConversionError, Reason, impl_by_reference, seconds_and_nanoseconds};
use crate::edm::{DateTimeOffset, Duration};

impl_by_reference!(DateTimeOffset => SystemTime, Duration => time::Duration);

/// Converts the instant. A `SystemTime` does not have an offset.
impl TryFrom<&DateTimeOffset> for SystemTime {
    type Error = ConversionError;

    fn try_from(value: &DateTimeOffset) -> Result<Self, ConversionError> {
        let convert = || {
            let (seconds, nanoseconds) = value.unix_time()?;
            let whole = time::Duration::from_secs(seconds.unsigned_abs());
            let second =
                if seconds < 0 { Self::UNIX_EPOCH.checked_sub(whole) } else { Self::UNIX_EPOCH.checked_add(whole) };
            let instant = second.and_then(|second| second.checked_add(time::Duration::from_nanos(nanoseconds.into())));
            let instant = instant.ok_or(Reason::Date)?;
            // On some systems, `SystemTime` counts in units that are longer than a nanosecond, and drops the rest.
            if DateTimeOffset::try_from(instant).as_ref() == Ok(value) { Ok(instant) } else { Err(Reason::Fraction) }
        };
        convert().map_err(ConversionError::of(value, "std::time::SystemTime"))
    }
}

/// Converts the instant to a date and time in UTC.
impl TryFrom<SystemTime> for DateTimeOffset {
    type Error = ConversionError;

    fn try_from(value: SystemTime) -> Result<Self, ConversionError> {
        let nanoseconds = match value.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i128::try_from(after.as_nanos()),
            Err(before) => i128::try_from(before.duration().as_nanos()).map(|nanoseconds| -nanoseconds),
        };
        nanoseconds
            .map_err(|_| Reason::Date)
            .and_then(|nanoseconds| Self::from_unix_nanoseconds(nanoseconds, 0))
            .map_err(ConversionError::of(format_args!("{value:?}"), "Edm.DateTimeOffset"))
    }
}

impl TryFrom<&Duration> for time::Duration {
    type Error = ConversionError;

    fn try_from(value: &Duration) -> Result<Self, ConversionError> {
        let convert = || {
            if value.picoseconds() < 0 {
                return Err(Reason::Negative);
            }
            let (seconds, nanoseconds) = seconds_and_nanoseconds(value)?;
            Ok(Self::new(seconds, nanoseconds))
        };
        convert().map_err(ConversionError::of(value, "std::time::Duration"))
    }
}

impl From<time::Duration> for Duration {
    fn from(value: time::Duration) -> Self {
        Self::from_nanoseconds(i128::from(value.as_secs()) * 1_000_000_000 + i128::from(value.subsec_nanos()))
    }
}
