//! Conversions for the types of the crate `chrono`.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone, Timelike};

use super::{ConversionError, Reason, impl_by_reference, nanoseconds, seconds_and_nanoseconds};
use crate::edm::{
    Date, DateTimeOffset, Duration, TimeOfDay,
    calendar::{Calendar, Clock},
};

impl_by_reference! {
    DateTimeOffset => DateTime<FixedOffset>,
    Date => NaiveDate,
    TimeOfDay => NaiveTime,
    Duration => TimeDelta,
}

impl TryFrom<&DateTimeOffset> for DateTime<FixedOffset> {
    type Error = ConversionError;

    fn try_from(value: &DateTimeOffset) -> Result<Self, ConversionError> {
        let convert = || {
            let (seconds, nanoseconds) = value.unix_time()?;
            let utc = DateTime::from_timestamp(seconds, nanoseconds).ok_or(Reason::Date)?;
            let offset = FixedOffset::east_opt(i32::from(value.offset_minutes()) * 60).ok_or(Reason::Offset)?;
            Ok(utc.with_timezone(&offset))
        };
        convert().map_err(ConversionError::of(value, "chrono::DateTime"))
    }
}

impl<Tz: TimeZone> TryFrom<DateTime<Tz>> for DateTimeOffset {
    type Error = ConversionError;

    fn try_from(value: DateTime<Tz>) -> Result<Self, ConversionError> {
        let convert = || {
            let nanoseconds = value.timestamp_subsec_nanos();
            if nanoseconds >= LEAP_SECOND {
                return Err(Reason::LeapSecond);
            }
            let nanoseconds = i128::from(value.timestamp()) * 1_000_000_000 + i128::from(nanoseconds);
            Self::from_unix_nanoseconds(nanoseconds, value.offset().fix().local_minus_utc())
        };
        convert().map_err(ConversionError::of(format_args!("{value:?}"), "Edm.DateTimeOffset"))
    }
}

impl TryFrom<&Date> for NaiveDate {
    type Error = ConversionError;

    fn try_from(value: &Date) -> Result<Self, ConversionError> {
        Self::from_ymd_opt(value.year(), value.month().into(), value.day().into())
            .ok_or(Reason::Date)
            .map_err(ConversionError::of(value, "chrono::NaiveDate"))
    }
}

impl From<NaiveDate> for Date {
    #[expect(clippy::cast_possible_truncation, reason = "no month is above 12, and no day above 31")]
    fn from(value: NaiveDate) -> Self {
        Calendar { year: value.year(), month: value.month() as u8, day: value.day() as u8 }.into()
    }
}

impl TryFrom<&TimeOfDay> for NaiveTime {
    type Error = ConversionError;

    fn try_from(value: &TimeOfDay) -> Result<Self, ConversionError> {
        nanoseconds(value.picoseconds())
            .and_then(|nanoseconds| {
                let [hour, minute, second] = [value.hour(), value.minute(), value.second()].map(u32::from);
                Self::from_hms_nano_opt(hour, minute, second, nanoseconds).ok_or(Reason::LeapSecond)
            })
            .map_err(ConversionError::of(value, "chrono::NaiveTime"))
    }
}

impl TryFrom<NaiveTime> for TimeOfDay {
    type Error = ConversionError;

    fn try_from(value: NaiveTime) -> Result<Self, ConversionError> {
        let picoseconds = u64::from(value.nanosecond()) * 1000;
        Clock::from_seconds_since_midnight(value.num_seconds_from_midnight().into(), picoseconds)
            .filter(|_| value.nanosecond() < LEAP_SECOND)
            .map(Self::from)
            .ok_or(Reason::LeapSecond)
            .map_err(ConversionError::of(value, "Edm.TimeOfDay"))
    }
}

impl TryFrom<&Duration> for TimeDelta {
    type Error = ConversionError;

    fn try_from(value: &Duration) -> Result<Self, ConversionError> {
        seconds_and_nanoseconds(value)
            .and_then(|(seconds, nanoseconds)| {
                let whole = Self::try_seconds(seconds).ok_or(Reason::Length)?;
                whole.checked_add(&Self::nanoseconds(nanoseconds)).ok_or(Reason::Length)
            })
            .map_err(ConversionError::of(value, "chrono::TimeDelta"))
    }
}

impl From<TimeDelta> for Duration {
    fn from(value: TimeDelta) -> Self {
        Self::from_nanoseconds(i128::from(value.num_seconds()) * 1_000_000_000 + i128::from(value.subsec_nanos()))
    }
}

/// `chrono` represents the second 60 as the second 59 with this number of nanoseconds or more.
const LEAP_SECOND: u32 = 1_000_000_000;
