use std::borrow::Cow;

use super::by_text::{impl_text_type, impl_text_value};
use crate::scan::{Fraction, SECOND, Scan};

/// `Edm.Duration`: a length of time in days, hours, minutes and seconds, such as `P1DT12H`, `PT3M21.5549443S` or
/// `-PT1M`.
///
/// The text of a value is kept as it was read. Values compare by their length: `P1D` equals `PT24H`. The fraction of
/// the seconds has 1 to 12 digits, and the length in picoseconds fits an `i128`. Years and months are not allowed,
/// because they do not have a fixed length.
///
/// ```
/// use graph_models::edm::Duration;
///
/// let day: Duration = "P1D".parse()?;
/// assert_eq!(day, "PT24H".parse()?);
/// assert_eq!(std::time::Duration::try_from(&day)?.as_secs(), 86_400);
/// assert_eq!(Duration::from(std::time::Duration::from_millis(90_500)).as_str(), "PT1M30.5S");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The syntax is `durationValue` of
/// [OData ABNF](https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt), which
/// approximates [`dayTimeDuration`](https://www.w3.org/TR/xmlschema11-2/#dayTimeDuration) of XML Schema. The rules of
/// XML Schema apply: a `+` is not allowed, the duration has at least one number, and at least one number follows a `T`.
#[derive(Clone)]
pub struct Duration(Cow<'static, str>);

impl Duration {
    /// The duration of length 0.
    pub const ZERO: Self = Self(Cow::Borrowed("PT0S"));

    /// Creates a duration from its length in picoseconds. Its text has days, hours, minutes and seconds.
    #[must_use]
    pub fn from_picoseconds(picoseconds: i128) -> Self {
        if picoseconds == 0 {
            return Self::ZERO;
        }
        let unless_zero = |number: String, letter| if number == "0" { String::new() } else { number + letter };
        let sign = if picoseconds < 0 { "-" } else { "" };
        let length = picoseconds.unsigned_abs();
        let seconds = length / SECOND;
        let days = unless_zero((seconds / 86_400).to_string(), "D");
        let time = [
            unless_zero((seconds / 3600 % 24).to_string(), "H"),
            unless_zero((seconds / 60 % 60).to_string(), "M"),
            unless_zero(format!("{}{}", seconds % 60, Fraction(length % SECOND)), "S"),
        ]
        .concat();
        let separator = if time.is_empty() { "" } else { "T" };
        Self(Cow::Owned(format!("{sign}P{days}{separator}{time}")))
    }

    /// The length in picoseconds.
    #[must_use]
    pub fn picoseconds(&self) -> i128 {
        self.parsed().0
    }

    /// Creates a duration from its length in nanoseconds, of which the whole seconds must fit 64 bits.
    pub(super) fn from_nanoseconds(nanoseconds: i128) -> Self {
        Self::from_picoseconds(nanoseconds * 1000)
    }
}

impl_text_type! {
    Duration parsed as Length;
    /// The error for text that is not a duration.
    InvalidDuration
}
impl_text_value!(Duration, Self::ZERO);

/// A length in picoseconds.
#[derive(Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Length(i128);

impl Length {
    fn parse(text: &str) -> Option<Self> {
        Scan::all(text, Self::scan)
    }

    /// `[ "-" ] "P" [ 1*DIGIT "D" ] [ "T" [ 1*DIGIT "H" ] [ 1*DIGIT "M" ] [ 1*DIGIT [ "." 1*12DIGIT ] "S" ] ]`
    fn scan(text: &mut Scan<'_>) -> Option<Self> {
        let negative = text.accept('-');
        text.expect('P')?;
        let days = component(text, 'D', 86_400);
        let time = if text.accept('T') {
            let time = [component(text, 'H', 3600), component(text, 'M', 60), component(text, 'S', 1)];
            time.iter().any(Option::is_some).then_some(time)?
        } else {
            days?;
            Default::default()
        };
        let length = time.into_iter().chain([days]).flatten().try_fold(0, u128::checked_add)?;
        let length =
            if negative { 0_i128.checked_sub_unsigned(length)? } else { 0_i128.checked_add_unsigned(length)? };
        Some(Self(length))
    }
}

/// Reads a component such as the `12H` in `12H30M`, and returns it in picoseconds. Reads nothing and returns `None` if
/// the next component does not have this letter.
fn component(text: &mut Scan<'_>, letter: char, seconds: u128) -> Option<u128> {
    let mut ahead = *text;
    let number: u128 = ahead.digits().parse().ok()?;
    let fraction = if letter == 'S' { ahead.fraction()? } else { 0 };
    ahead.expect(letter)?;
    let picoseconds = number.checked_mul(seconds * SECOND)?.checked_add(fraction.into())?;
    *text = ahead;
    Some(picoseconds)
}
