//! Dates and times of day, and their text.

use std::fmt::{self, Display, Formatter};

use crate::scan::{Fraction, Scan};

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Calendar {
    pub(super) year: i32,
    pub(super) month: u8,
    pub(super) day: u8,
}

impl Calendar {
    pub(super) fn parse(text: &str) -> Option<Self> {
        Scan::all(text, Self::scan)
    }

    /// `year "-" month "-" day`: `year = [ "-" ] ( "0" 3DIGIT / oneToNine 3*DIGIT )`, and two digits for the month and
    /// the day.
    pub(super) fn scan(text: &mut Scan<'_>) -> Option<Self> {
        let negative = text.accept('-');
        let digits = text.digits();
        if digits.len() < 4 || digits.len() > 4 && digits.starts_with('0') {
            return None;
        }
        let year: i64 = digits.parse().ok()?;
        let year = i32::try_from(if negative { -year } else { year }).ok()?;
        text.expect('-')?;
        let month = text.two_digits()?;
        text.expect('-')?;
        let day = text.two_digits()?;
        (1..=days_in_month(year, month)).contains(&day).then_some(Self { year, month, day })
    }

    /// The number of days since 1970-01-01, negative before that day.
    ///
    /// The calculation uses years that start in March, so that a leap day is the last day of its year.
    pub(super) fn days_since_1970(self) -> i64 {
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        let days_before_month = (153 * month + 2) / 5;
        year * 365 + leap_days + days_before_month + i64::from(self.day) - 1 - MARCH_OF_YEAR_0
    }

    /// The day that is this number of days after 1970-01-01; `None` if its year does not fit an `i32`.
    pub(super) fn from_days_since_1970(days: i64) -> Option<Self> {
        /// The number of days in 400 years, after which the calendar repeats.
        const CYCLE: i64 = 146_097;
        let days = days.checked_add(MARCH_OF_YEAR_0)?;
        let (cycle, day) = (days.div_euclid(CYCLE), days.rem_euclid(CYCLE));
        // Every 4th year ends with a leap day, except every 100th year that is not also a 400th.
        let year = (day - day / 1460 + day / 36524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let year = cycle * 400 + year;
        let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
        Some(Self { year: year.try_into().ok()?, month: month.try_into().ok()?, day: day.try_into().ok()? })
    }
}

/// The number of days from 0000-03-01 to 1970-01-01.
const MARCH_OF_YEAR_0: i64 = 719_468;

fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 0,
    }
}

impl Display for Calendar {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let sign = if self.year < 0 { "-" } else { "" };
        write!(formatter, "{sign}{:04}-{:02}-{:02}", self.year.unsigned_abs(), self.month, self.day)
    }
}

/// A time of day.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Clock {
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: u8,
    pub(super) picoseconds: u64,
}

impl Clock {
    pub(super) fn parse(text: &str) -> Option<Self> {
        Scan::all(text, |text| Self::scan(text, 59))
    }

    /// `hour ":" minute [ ":" second [ "." 1*12DIGIT ] ]`
    pub(super) fn scan(text: &mut Scan<'_>, last_second: u8) -> Option<Self> {
        let hour = text.two_digits()?;
        text.expect(':')?;
        let minute = text.two_digits()?;
        let (second, picoseconds) =
            if text.accept(':') { (text.two_digits()?, text.fraction()?) } else { Default::default() };
        let valid = hour <= 23 && minute <= 59 && second <= last_second;
        valid.then_some(Self { hour, minute, second, picoseconds })
    }

    /// The whole seconds since midnight.
    pub(super) fn seconds(self) -> i64 {
        (i64::from(self.hour) * 60 + i64::from(self.minute)) * 60 + i64::from(self.second)
    }

    /// The time that is this many seconds and picoseconds after midnight; `None` if it is on another day.
    pub(super) fn from_seconds_since_midnight(seconds: i64, picoseconds: u64) -> Option<Self> {
        let [hour, minute, second] = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(u8::try_from);
        let hour = hour.ok().filter(|hour| *hour <= 23)?;
        Some(Self { hour, minute: minute.ok()?, second: second.ok()?, picoseconds })
    }
}

impl Display for Clock {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self { hour, minute, second, picoseconds } = *self;
        write!(formatter, "{hour:02}:{minute:02}:{second:02}{}", Fraction(picoseconds.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::Calendar;

    #[test]
    fn days_are_counted_both_ways() {
        let mut before = Calendar::from_days_since_1970(-1_000_001).unwrap();
        for days in -1_000_000..1_000_000 {
            let day = Calendar::from_days_since_1970(days).unwrap();
            assert_eq!(day.days_since_1970(), days);
            assert!(before < day);
            before = day;
        }
    }

    #[test]
    fn days_are_counted_from_1970() {
        for (text, days) in [
            ("1970-01-01", 0),
            ("2000-02-29", 11_016),
            ("2000-03-01", 11_017),
            ("1900-03-01", -25_508),
            ("0000-03-01", -719_468),
            ("-0400-03-01", -865_565),
            ("2147483647-12-31", 784_351_576_776),
            ("-2147483648-01-01", -784_353_015_833),
        ] {
            let day = Calendar::parse(text).unwrap();
            assert_eq!((day.days_since_1970(), Calendar::from_days_since_1970(days)), (days, Some(day)), "{text}");
        }
        for days in [784_351_576_777, -784_353_015_834, i64::MAX, i64::MIN] {
            assert_eq!(Calendar::from_days_since_1970(days), None, "{days}");
        }
    }
}
