use std::{
    borrow::Cow,
    cmp::Ordering,
    fmt::{self, Debug, Display, Formatter},
    hash::{Hash, Hasher},
    str::FromStr,
};

use super::{Scalar, property_by_scalar};
use crate::{
    object::serde_by_property,
    schema::EdmType,
    wire::{Token, Write},
};

/// `Edm.DateTimeOffset`: a date and time with its offset from UTC, such as `2026-01-17T10:43:18.496716Z`.
///
/// The text is kept as it came, so nothing is lost: the offset stays, and each of the 0 to 12 digits of the fraction.
/// Values compare as instants: `10:00Z` equals `11:00+01:00`. A second of 60 counts as the first of the next minute.
///
/// Intune cannot send `null` for most dates and sends the year 0001 for "never"; [`is_never`](Self::is_never) tells.
///
/// ```
/// use graph_models::edm::DateTimeOffset;
///
/// let contacted: DateTimeOffset = "2026-01-17T10:43:18.496716Z".parse()?;
/// assert_eq!(contacted.as_str(), "2026-01-17T10:43:18.496716Z");
/// assert!(contacted > "2026-01-17T11:43:18+01:00".parse()?);
/// assert!(DateTimeOffset::NEVER.is_never() && !contacted.is_never());
/// # Ok::<(), graph_models::edm::InvalidDateTimeOffset>(())
/// ```
///
/// The syntax is that of [OData ABNF](https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt),
/// for years from 0001 to 9999.
#[derive(Clone)]
pub struct DateTimeOffset(Cow<'static, str>);

impl DateTimeOffset {
    /// The year-0001 date that Intune sends for what has not happened.
    pub const NEVER: Self = Self(Cow::Borrowed("0001-01-01T00:00:00Z"));

    /// The text, as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is a date of the year 0001, which the service sends for "never".
    #[must_use]
    pub fn is_never(&self) -> bool {
        self.0.starts_with("0001-")
    }

    /// The whole seconds since 1970-01-01T00:00:00Z, negative before it.
    #[must_use]
    pub fn unix_seconds(&self) -> i64 {
        self.instant().seconds
    }

    fn instant(&self) -> Instant {
        // The text was parsed when the value was made.
        Instant::parse(self.0.as_bytes()).unwrap_or_default()
    }
}

impl FromStr for DateTimeOffset {
    type Err = InvalidDateTimeOffset;

    fn from_str(text: &str) -> Result<Self, InvalidDateTimeOffset> {
        match Instant::parse(text.as_bytes()) {
            Some(_) => Ok(Self(Cow::Owned(text.to_owned()))),
            None => Err(InvalidDateTimeOffset(text.to_owned())),
        }
    }
}

impl TryFrom<&str> for DateTimeOffset {
    type Error = InvalidDateTimeOffset;

    fn try_from(text: &str) -> Result<Self, InvalidDateTimeOffset> {
        text.parse()
    }
}

impl Display for DateTimeOffset {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Debug for DateTimeOffset {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "DateTimeOffset({})", self.0)
    }
}

impl PartialEq for DateTimeOffset {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.instant() == other.instant()
    }
}

impl Eq for DateTimeOffset {}

impl PartialOrd for DateTimeOffset {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTimeOffset {
    fn cmp(&self, other: &Self) -> Ordering {
        self.instant().cmp(&other.instant())
    }
}

impl Hash for DateTimeOffset {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.instant().hash(state);
    }
}

impl Scalar for DateTimeOffset {
    const EDM_TYPE: EdmType = EdmType::DateTimeOffset;
    const START: Self = Self::NEVER;

    fn from_token(token: Token<'_>) -> Option<Self> {
        match token {
            Token::Text(text) => text.parse().ok(),
            _ => None,
        }
    }

    fn to_write(&self) -> Write<'_> {
        Write::Text(&self.0)
    }
}

property_by_scalar!(DateTimeOffset);
serde_by_property!(DateTimeOffset);

/// A point on the time line.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Instant {
    seconds: i64,
    picoseconds: u64,
}

impl Instant {
    /// The instant that the text names; `None` if it is no date and time with an offset.
    fn parse(text: &[u8]) -> Option<Self> {
        let (date, rest) = text.split_at_checked(10)?;
        let (year, month, day) = match date {
            [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] => {
                (number(&[*y1, *y2, *y3, *y4])?, number(&[*m1, *m2])?, number(&[*d1, *d2])?)
            }
            _ => return None,
        };
        let valid = year >= 1 && (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        let ([b'T' | b't', h1, h2, b':', m1, m2], rest) = rest.split_first_chunk()? else { return None };
        let (hour, minute) = (number(&[*h1, *h2])?, number(&[*m1, *m2])?);
        let (second, rest) = match rest {
            [b':', s1, s2, rest @ ..] => (number(&[*s1, *s2])?, rest),
            _ => (0, rest),
        };
        let (picoseconds, rest) = fraction(rest)?;
        let offset = offset_minutes(rest)?;
        if !valid || hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let minutes = (days_from_epoch(year, month, day) * 24 + hour) * 60 + minute - offset;
        Some(Self { seconds: minutes * 60 + second, picoseconds })
    }
}

/// The number that these digits write.
fn number(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + i64::from(digit - b'0')))
}

/// The picoseconds of `.1` to `.123456789012` at the start of the text, and what follows.
fn fraction(text: &[u8]) -> Option<(u64, &[u8])> {
    let [b'.', rest @ ..] = text else { return Some((0, text)) };
    let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = rest.split_at(length);
    if !(1..=12).contains(&length) {
        return None;
    }
    let picoseconds = digits.iter().chain(std::iter::repeat(&b'0')).take(12);
    Some((picoseconds.fold(0, |number, digit| number * 10 + u64::from(digit - b'0')), rest))
}

/// The minutes east of UTC of `Z` or `+01:00`, which is the whole text.
fn offset_minutes(text: &[u8]) -> Option<i64> {
    match text {
        [b'Z' | b'z'] => Some(0),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let (hours, minutes) = (number(&[*h1, *h2])?, number(&[*m1, *m2])?);
            let offset = hours * 60 + minutes;
            (hours <= 23 && minutes <= 59).then_some(if *sign == b'-' { -offset } else { offset })
        }
        _ => None,
    }
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The days from 1970-01-01 to a date of the Gregorian calendar.
///
/// Counted in years that start in March, so that the day a leap year adds is the last of its year.
fn days_from_epoch(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year / 4 - year / 100 + year / 400;
    let days_before_month = (153 * month + 2) / 5;
    year * 365 + leap_days + days_before_month + day - 1 - 719_468
}

/// Text that is no date and time with an offset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidDateTimeOffset(String);

impl Display for InvalidDateTimeOffset {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let expected = EdmType::DateTimeOffset.expectation();
        write!(formatter, "{} is not {expected}", Token::Text(&self.0))
    }
}

impl std::error::Error for InvalidDateTimeOffset {}

#[cfg(test)]
mod tests {
    use super::{DateTimeOffset, Instant};

    #[test]
    fn text_is_kept_and_compared_as_an_instant() {
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", 0),
            ("1969-12-31T23:59:59Z", -1),
            ("2000-02-29T12:00:00+00:00", 951_825_600),
            ("2016-12-31T23:58:26.2447023-08:00", 1_483_257_506),
            ("2016-12-31T23:59:60Z", 1_483_228_800),
            ("0001-01-01T00:00:00Z", -62_135_596_800),
            ("9999-12-31T23:59:59.999999999999Z", 253_402_300_799),
            ("2026-01-17T10:43Z", 1_768_646_580),
        ] {
            let value: DateTimeOffset = text.parse().unwrap();
            assert_eq!((value.as_str(), value.unix_seconds()), (text, seconds));
        }
        let [a, b, c] =
            ["2026-01-17T10:00:00.5Z", "2026-01-17T11:00:00.500+01:00", "2026-01-17T10:00:00.500000000001Z"]
                .map(|text| text.parse::<DateTimeOffset>().unwrap());
        assert!(a == b && b < c);
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "yesterday",
            "2026-01-17",
            "2026-01-17T10:43:18",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "0000-01-01T00:00:00Z",
            "2026-01-17T24:00:00Z",
            "2026-01-17T10:60:00Z",
            "2026-01-17T10:43:61Z",
            "2026-01-17T10:43:18.Z",
            "2026-01-17T10:43:18.1234567890123Z",
            "2026-01-17T10:43:18+0100",
            "2026-01-17T10:43:18+24:00",
            "2026-01-17T10:43:18Z ",
            "2026-01-17 10:43:18Z",
            "+026-01-17T10:43:18Z",
            "２026-01-17T10:43:18Z",
            "String (timestamp)",
        ] {
            assert!(Instant::parse(text.as_bytes()).is_none(), "{text}");
        }
    }
}
