use std::{
    borrow::Cow,
    fmt::{self, Display, Formatter},
    ops::RangeInclusive,
};

use super::{
    by_text::{impl_text_type, impl_text_value},
    calendar::{Calendar, Clock},
    convert::{ConversionError, Reason, nanoseconds},
    date::Date,
    time_of_day::TimeOfDay,
};
use crate::scan::Scan;

/// `Edm.DateTimeOffset`: a date and time with its offset from UTC, such as `2026-01-17T10:43:18.496716Z`.
///
/// The text of a value is kept as it was read, with its offset and the 0 to 12 digits of its fraction. Values compare
/// as instants: `10:00Z` equals `11:00+01:00`. The second 60 counts as the first second of the next minute.
///
/// Intune cannot send `null` for most dates. For "never", it sends a date in the year 0001;
/// [`is_never`](Self::is_never) returns whether a date is in that year.
///
/// ```
/// use graph_models::edm::{Date, DateTimeOffset, TimeOfDay};
///
/// let contacted: DateTimeOffset = "2026-01-17T10:43:18.496716Z".parse()?;
/// assert_eq!(contacted.as_str(), "2026-01-17T10:43:18.496716Z");
/// assert!(contacted > "2026-01-17T11:43:18+01:00".parse()?);
/// assert!(DateTimeOffset::NEVER.is_never() && !contacted.is_never());
///
/// let opening = DateTimeOffset::new(&Date::new(2026, 1, 17)?, &TimeOfDay::new(8, 30, 0)?, -480)?;
/// assert_eq!(opening.as_str(), "2026-01-17T08:30:00-08:00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The syntax is `dateTimeOffsetValue` of
/// [OData ABNF](https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt), for years
/// from 0001 to 9999.
#[derive(Clone)]
pub struct DateTimeOffset(Cow<'static, str>);

impl DateTimeOffset {
    /// The date that Intune sends for "never": the start of the year 0001.
    pub const NEVER: Self = Self(Cow::Borrowed("0001-01-01T00:00:00Z"));

    /// Creates a date and time from a local date and time of day, and the offset from UTC in minutes, which is positive
    /// if local time is ahead of UTC and negative if it is behind.
    ///
    /// # Errors
    ///
    /// Returns an error if the year is not from 0001 to 9999, or if the offset is a day or more.
    pub fn new(date: &Date, time: &TimeOfDay, offset_minutes: i16) -> Result<Self, InvalidDateTimeOffset> {
        format!("{date}T{time}{}", Offset(offset_minutes)).parse()
    }

    /// Creates a date and time in UTC from its Unix time: the seconds since 1970-01-01T00:00:00Z, which can be
    /// negative, and the nanoseconds to add to them.
    ///
    /// # Errors
    ///
    /// Returns an error if the year is not from 0001 to 9999, or if the nanoseconds are a second or more.
    pub fn from_unix(seconds: i64, nanoseconds: u32) -> Result<Self, ConversionError> {
        let convert = || {
            if nanoseconds > 999_999_999 {
                return Err(Reason::Nanoseconds);
            }
            Self::from_unix_nanoseconds(i128::from(seconds) * 1_000_000_000 + i128::from(nanoseconds), 0)
        };
        let value = format_args!("{seconds} seconds and {nanoseconds} nanoseconds since 1970");
        convert().map_err(ConversionError::of(value, "Edm.DateTimeOffset"))
    }

    /// Whether this is a date in the year 0001, which Intune sends for "never".
    #[must_use]
    pub fn is_never(&self) -> bool {
        self.0.starts_with("0001-")
    }

    /// The local date, at the [offset](Self::offset_minutes) of this value.
    #[must_use]
    pub fn date(&self) -> Date {
        self.without_leap_second().day.into()
    }

    /// The local time of day, at the [offset](Self::offset_minutes) of this value.
    #[must_use]
    pub fn time(&self) -> TimeOfDay {
        self.without_leap_second().clock.into()
    }

    /// The offset from UTC in minutes: positive if local time is ahead of UTC, and negative if it is behind.
    #[must_use]
    pub fn offset_minutes(&self) -> i16 {
        self.local().offset.0
    }

    /// The Unix time in whole seconds, rounded down: the seconds since 1970-01-01T00:00:00Z, negative before it.
    #[must_use]
    pub fn unix_seconds(&self) -> i64 {
        self.parsed().seconds
    }

    /// The fraction of the second, in picoseconds.
    #[must_use]
    pub fn picoseconds(&self) -> u64 {
        self.parsed().picoseconds
    }

    /// The Unix time in seconds and nanoseconds, if it is exact.
    pub(super) fn unix_time(&self) -> Result<(i64, u32), Reason> {
        match self.local().clock {
            Clock { second: 60, .. } => Err(Reason::LeapSecond),
            clock => Ok((self.unix_seconds(), nanoseconds(clock.picoseconds)?)),
        }
    }

    /// Creates a date and time from its Unix time in nanoseconds, and its offset from UTC in seconds.
    pub(super) fn from_unix_nanoseconds(nanoseconds: i128, offset_seconds: i32) -> Result<Self, Reason> {
        let offset = match i16::try_from(offset_seconds / 60) {
            Ok(minutes) if offset_seconds % 60 == 0 && minutes.unsigned_abs() < 24 * 60 => Offset(minutes),
            _ => return Err(Reason::Offset),
        };
        let seconds = nanoseconds.div_euclid(1_000_000_000).try_into();
        let picoseconds = (nanoseconds.rem_euclid(1_000_000_000) * 1000).try_into();
        let (Ok(seconds), Ok(picoseconds)) = (seconds, picoseconds) else { return Err(Reason::Date) };
        match Local::at(&Instant { seconds, picoseconds }, offset) {
            Some(local) if YEARS.contains(&local.day.year) => Ok(Self(Cow::Owned(local.to_string()))),
            _ => Err(Reason::Date),
        }
    }

    fn local(&self) -> Local {
        // The text was valid when the value was created.
        Local::parse(&self.0).unwrap_or_default()
    }

    /// The local date and time, with the second 60 as the first second of the next minute.
    fn without_leap_second(&self) -> Local {
        let local = self.local();
        Local::at(&local.instant(), local.offset).unwrap_or_default()
    }
}

impl_text_type! {
    DateTimeOffset parsed as Instant;
    /// The error for text or numbers that are not a date and time with an offset.
    InvalidDateTimeOffset
}
impl_text_value!(DateTimeOffset, Self::NEVER);

/// An instant, as Unix time.
#[derive(Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Instant {
    seconds: i64,
    picoseconds: u64,
}

impl Instant {
    fn parse(text: &str) -> Option<Self> {
        Local::parse(text).map(Local::instant)
    }
}

/// A local date and time, with its offset from UTC.
#[derive(Clone, Copy, Default)]
struct Local {
    day: Calendar,
    clock: Clock,
    offset: Offset,
}

impl Local {
    /// `date "T" timeOfDay ( "Z" / SIGN hour ":" minute )`
    fn parse(text: &str) -> Option<Self> {
        Scan::all(text, |text| {
            let day = Calendar::scan(text).filter(|day| YEARS.contains(&day.year))?;
            text.expect('T')?;
            Some(Self { day, clock: Clock::scan(text, 60)?, offset: Offset::scan(text)? })
        })
    }

    fn instant(self) -> Instant {
        let Self { day, clock, offset } = self;
        let seconds = day.days_since_1970() * DAY + clock.seconds() - offset.seconds();
        Instant { seconds, picoseconds: clock.picoseconds }
    }

    fn at(instant: &Instant, offset: Offset) -> Option<Self> {
        let seconds = instant.seconds.checked_add(offset.seconds())?;
        let day = Calendar::from_days_since_1970(seconds.div_euclid(DAY))?;
        let clock = Clock::from_seconds_since_midnight(seconds.rem_euclid(DAY), instant.picoseconds)?;
        Some(Self { day, clock, offset })
    }
}

impl Display for Local {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}T{}{}", self.day, self.clock, self.offset)
    }
}

/// The years that the text of a value can have.
const YEARS: RangeInclusive<i32> = 1..=9999;
/// The number of seconds in a day.
const DAY: i64 = 86_400;

/// An offset from UTC in minutes: positive if local time is ahead of UTC.
#[derive(Clone, Copy, Default)]
struct Offset(i16);

impl Offset {
    fn seconds(self) -> i64 {
        i64::from(self.0) * 60
    }

    fn scan(text: &mut Scan<'_>) -> Option<Self> {
        if text.accept('Z') {
            return Some(Self(0));
        }
        let negative = text.sign()?;
        let hours = text.two_digits()?;
        text.expect(':')?;
        let minutes = text.two_digits()?;
        if hours > 23 || minutes > 59 {
            return None;
        }
        let offset = i16::from(hours) * 60 + i16::from(minutes);
        Some(Self(if negative { -offset } else { offset }))
    }
}

impl Display for Offset {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        if self.0 == 0 {
            return formatter.write_str("Z");
        }
        let sign = if self.0 < 0 { '-' } else { '+' };
        let minutes = self.0.unsigned_abs();
        write!(formatter, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}
