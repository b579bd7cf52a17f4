//! Conversions from and to the types of other libraries. A value that the target type cannot represent is an error; it
//! is never rounded or truncated.

use std::fmt::{self, Display, Formatter};

use super::duration::Duration;
use crate::scan;

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
mod standard;
#[cfg(feature = "time")]
mod time;
#[cfg(feature = "uuid")]
mod uuid;

/// The error for a value that the target type of a conversion cannot represent.
///
/// ```
/// use graph_models::edm::Duration;
///
/// let negative: Duration = "-PT1M".parse()?;
/// let error = std::time::Duration::try_from(&negative).unwrap_err();
/// assert_eq!(error.to_string(), "-PT1M cannot be converted to `std::time::Duration`: the duration is negative");
/// # Ok::<(), graph_models::edm::InvalidDuration>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversionError {
    value: String,
    target: &'static str,
    reason: Reason,
}

impl ConversionError {
    /// Returns a function that creates the error for this value and this target type from a reason.
    pub(super) fn of(value: impl Display, target: &'static str) -> impl FnOnce(Reason) -> Self {
        move |reason| Self { value: value.to_string(), target, reason }
    }
}

impl Display for ConversionError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} cannot be converted to `{}`: {}", self.value, self.target, self.reason)
    }
}

impl std::error::Error for ConversionError {}

/// The reason why a value cannot be converted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    Date,
    Fraction,
    LeapSecond,
    Length,
    Nanoseconds,
    Negative,
    Offset,
}

impl Display for Reason {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Date => "the date is out of range",
            Self::Fraction => "the fraction of the second has too many digits",
            Self::LeapSecond => "the second is 60",
            Self::Length => "the duration is too long",
            Self::Nanoseconds => "the nanoseconds are a second or more",
            Self::Negative => "the duration is negative",
            Self::Offset => "the offset is not a whole number of minutes, or is a day or more",
        })
    }
}

/// Converts the picoseconds of a fraction of a second to nanoseconds, if the result is exact.
pub(super) fn nanoseconds(picoseconds: u64) -> Result<u32, Reason> {
    match u32::try_from(picoseconds / 1000) {
        Ok(nanoseconds) if picoseconds.is_multiple_of(1000) => Ok(nanoseconds),
        _ => Err(Reason::Fraction),
    }
}

/// Splits a duration into seconds and nanoseconds of the same sign, if the result is exact.
fn seconds_and_nanoseconds<S: TryFrom<i128>, N: TryFrom<i128>>(duration: &Duration) -> Result<(S, N), Reason> {
    const SECOND: i128 = scan::SECOND.cast_signed();
    let picoseconds = duration.picoseconds();
    if picoseconds % 1000 != 0 {
        return Err(Reason::Fraction);
    }
    let seconds = S::try_from(picoseconds / SECOND).map_err(|_| Reason::Length)?;
    let nanoseconds = N::try_from(picoseconds % SECOND / 1000).map_err(|_| Reason::Negative)?;
    Ok((seconds, nanoseconds))
}

/// Implements conversions of an owned value by the conversions of a borrowed value.
macro_rules! impl_by_reference {
    ($($from:ty => $to:ty),+ $(,)?) => {$(
        impl TryFrom<$from> for $to {
            type Error = crate::edm::convert::ConversionError;

            fn try_from(value: $from) -> Result<Self, crate::edm::convert::ConversionError> {
                Self::try_from(&value)
            }
        }
    )+};
}

use impl_by_reference;
