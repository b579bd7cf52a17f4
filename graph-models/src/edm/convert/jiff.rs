//! Conversions for the types of the crate `jiff`.

use jiff::{SignedDuration, Timestamp, civil};

use super::{ConversionError, Reason, impl_by_reference, nanoseconds, seconds_and_nanoseconds};
use crate::edm::{
    Date, DateTimeOffset, Duration, TimeOfDay,
    calendar::{Calendar, Clock},
};

impl_by_reference! {
    DateTimeOffset => Timestamp,
    Date => civil::Date,
    TimeOfDay => civil::Time,
    Duration => SignedDuration,
}

/// Converts the instant. A `Timestamp` does not have an offset.
impl TryFrom<&DateTimeOffset> for Timestamp {
    type Error = ConversionError;

    fn try_from(value: &DateTimeOffset) -> Result<Self, ConversionError> {
        value
            .unix_time()
            .and_then(|(seconds, nanoseconds)| {
                let nanoseconds = i128::from(seconds) * 1_000_000_000 + i128::from(nanoseconds);
                Self::from_nanosecond(nanoseconds).map_err(|_| Reason::Date)
            })
            .map_err(ConversionError::of(value, "jiff::Timestamp"))
    }
}

/// Converts the instant to a date and time in UTC.
impl TryFrom<Timestamp> for DateTimeOffset {
    type Error = ConversionError;

    fn try_from(value: Timestamp) -> Result<Self, ConversionError> {
        Self::from_unix_nanoseconds(value.as_nanosecond(), 0).map_err(ConversionError::of(value, "Edm.DateTimeOffset"))
    }
}

impl TryFrom<&Date> for civil::Date {
    type Error = ConversionError;

    fn try_from(value: &Date) -> Result<Self, ConversionError> {
        let convert = || {
            let year = value.year().try_into().ok()?;
            Self::new(year, value.month().cast_signed(), value.day().cast_signed()).ok()
        };
        convert().ok_or(Reason::Date).map_err(ConversionError::of(value, "jiff::civil::Date"))
    }
}

impl From<civil::Date> for Date {
    fn from(value: civil::Date) -> Self {
        let (month, day) = (value.month().cast_unsigned(), value.day().cast_unsigned());
        Calendar { year: value.year().into(), month, day }.into()
    }
}

impl TryFrom<&TimeOfDay> for civil::Time {
    type Error = ConversionError;

    fn try_from(value: &TimeOfDay) -> Result<Self, ConversionError> {
        nanoseconds(value.picoseconds())
            .and_then(|nanoseconds| {
                let [hour, minute, second] = [value.hour(), value.minute(), value.second()].map(u8::cast_signed);
                Self::new(hour, minute, second, nanoseconds.cast_signed()).map_err(|_| Reason::LeapSecond)
            })
            .map_err(ConversionError::of(value, "jiff::civil::Time"))
    }
}

impl From<civil::Time> for TimeOfDay {
    fn from(value: civil::Time) -> Self {
        let [hour, minute, second] = [value.hour(), value.minute(), value.second()].map(i8::cast_unsigned);
        let picoseconds = u64::from(value.subsec_nanosecond().cast_unsigned()) * 1000;
        Clock { hour, minute, second, picoseconds }.into()
    }
}

impl TryFrom<&Duration> for SignedDuration {
    type Error = ConversionError;

    fn try_from(value: &Duration) -> Result<Self, ConversionError> {
        seconds_and_nanoseconds(value)
            .map(|(seconds, nanoseconds)| Self::new(seconds, nanoseconds))
            .map_err(ConversionError::of(value, "jiff::SignedDuration"))
    }
}

impl From<SignedDuration> for Duration {
    fn from(value: SignedDuration) -> Self {
        Self::from_nanoseconds(value.as_nanos())
    }
}
