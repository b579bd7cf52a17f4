//! Conversions from and to the types of other libraries. None loses anything: what does not fit is an error.

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

/// A value that the type it was to become does not have.
///
/// ```
/// use graph_models::edm::Duration;
///
/// let negative: Duration = "-PT1M".parse()?;
/// let error = std::time::Duration::try_from(&negative).unwrap_err();
/// assert_eq!(error.to_string(), "-PT1M is no `std::time::Duration`: it is negative");
/// # Ok::<(), graph_models::edm::InvalidDuration>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversionError {
    value: String,
    target: &'static str,
    reason: Reason,
}

impl ConversionError {
    /// Says of which value and which type a reason is.
    pub(super) fn of(value: impl Display, target: &'static str) -> impl FnOnce(Reason) -> Self {
        move |reason| Self { value: value.to_string(), target, reason }
    }
}

impl Display for ConversionError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} is no `{}`: {}", self.value, self.target, self.reason)
    }
}

impl std::error::Error for ConversionError {}

/// What keeps a value from becoming one of another type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    Fraction,
    LeapSecond,
    Length,
    Nanoseconds,
    Negative,
    Offset,
    Year,
}

impl Display for Reason {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Fraction => "the fraction of its second has too many digits",
            Self::LeapSecond => "its second is 60",
            Self::Length => "it is too long",
            Self::Nanoseconds => "its nanoseconds are a second or more",
            Self::Negative => "it is negative",
            Self::Offset => "its offset is not in whole minutes of less than a day",
            Self::Year => "its year is out of range",
        })
    }
}

/// The nanoseconds that are exactly so many picoseconds of a second.
pub(super) fn nanoseconds(picoseconds: u64) -> Result<u32, Reason> {
    match u32::try_from(picoseconds / 1000) {
        Ok(nanoseconds) if picoseconds.is_multiple_of(1000) => Ok(nanoseconds),
        _ => Err(Reason::Fraction),
    }
}

/// The seconds and nanoseconds, of one sign, that are exactly as long.
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

/// Lets conversions that are written for a borrowed value take one that is owned, too.
macro_rules! by_value {
    ($($from:ty => $to:ty),+ $(,)?) => {$(
        impl TryFrom<$from> for $to {
            type Error = crate::edm::convert::ConversionError;

            fn try_from(value: $from) -> Result<Self, crate::edm::convert::ConversionError> {
                Self::try_from(&value)
            }
        }
    )+};
}

use by_value;
