//! Conversions for the types of the crate `time`.

use time::{Month, OffsetDateTime, Time, UtcOffset};

use super::{ConversionError, Reason, impl_by_reference, nanoseconds, seconds_and_nanoseconds};
use crate::edm::{
    Date, DateTimeOffset, Duration, TimeOfDay,
    calendar::{Calendar, Clock},
};

impl_by_reference! {
    DateTimeOffset => OffsetDateTime,
    Date => time::Date,
    TimeOfDay => Time,
    Duration => time::Duration,
}

impl TryFrom<&DateTimeOffset> for OffsetDateTime {
    type Error = ConversionError;

    fn try_from(value: &DateTimeOffset) -> Result<Self, ConversionError> {
        let convert = || {
            value.unix_time()?;
            let date = time::Date::try_from(value.date()).map_err(|_| Reason::Date)?;
            let time = Time::try_from(value.time()).map_err(|_| Reason::Fraction)?;
            let offset = UtcOffset::from_whole_seconds(i32::from(value.offset_minutes()) * 60);
            Ok(date.with_time(time).assume_offset(offset.map_err(|_| Reason::Offset)?))
        };
        convert().map_err(ConversionError::of(value, "time::OffsetDateTime"))
    }
}

impl TryFrom<OffsetDateTime> for DateTimeOffset {
    type Error = ConversionError;

    fn try_from(value: OffsetDateTime) -> Result<Self, ConversionError> {
        Self::from_unix_nanoseconds(value.unix_timestamp_nanos(), value.offset().whole_seconds())
            .map_err(ConversionError::of(value, "Edm.DateTimeOffset"))
    }
}

impl TryFrom<&Date> for time::Date {
    type Error = ConversionError;

    fn try_from(value: &Date) -> Result<Self, ConversionError> {
        Month::try_from(value.month())
            .and_then(|month| Self::from_calendar_date(value.year(), month, value.day()))
            .map_err(|_| Reason::Date)
            .map_err(ConversionError::of(value, "time::Date"))
    }
}

impl From<time::Date> for Date {
    fn from(value: time::Date) -> Self {
        Calendar { year: value.year(), month: value.month().into(), day: value.day() }.into()
    }
}

impl TryFrom<&TimeOfDay> for Time {
    type Error = ConversionError;

    fn try_from(value: &TimeOfDay) -> Result<Self, ConversionError> {
        nanoseconds(value.picoseconds())
            .and_then(|nanoseconds| {
                Self::from_hms_nano(value.hour(), value.minute(), value.second(), nanoseconds)
                    .map_err(|_| Reason::LeapSecond)
            })
            .map_err(ConversionError::of(value, "time::Time"))
    }
}

impl From<Time> for TimeOfDay {
    fn from(value: Time) -> Self {
        let (hour, minute, second, nanoseconds) = value.as_hms_nano();
        Clock { hour, minute, second, picoseconds: u64::from(nanoseconds) * 1000 }.into()
    }
}

impl TryFrom<&Duration> for time::Duration {
    type Error = ConversionError;

    fn try_from(value: &Duration) -> Result<Self, ConversionError> {
        seconds_and_nanoseconds(value)
            .map(|(seconds, nanoseconds)| Self::new(seconds, nanoseconds))
            .map_err(ConversionError::of(value, "time::Duration"))
    }
}

impl From<time::Duration> for Duration {
    fn from(value: time::Duration) -> Self {
        Self::from_nanoseconds(value.whole_nanoseconds())
    }
}
