use std::borrow::Cow;

use super::by_text::{scalar_by_text, value_by_text};
use crate::scan::{Fraction, SECOND, Scan};

/// `Edm.Duration`: a length of time in days, hours, minutes and seconds, such as `P1DT12H`, `PT3M21.5549443S` or
/// `-PT1M`.
///
/// The text is kept as it came, with the 1 to 12 digits of a fraction; values compare as lengths: `P1D` equals
/// `PT24H`. There are no years and months, which have no fixed length. The length is one that fits an `i128` of
/// picoseconds.
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
/// approximates the [`dayTimeDuration`](https://www.w3.org/TR/xmlschema11-2/#dayTimeDuration) it refers to: no `+`, at
/// least one number, and one after a `T`.
#[derive(Clone)]
pub struct Duration(Cow<'static, str>);

impl Duration {
    /// No time at all.
    pub const ZERO: Self = Self(Cow::Borrowed("PT0S"));

    /// A length in picoseconds, written in days, hours, minutes and seconds.
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

    /// The length in picoseconds, the twelfth digit of a fraction of seconds.
    #[must_use]
    pub fn picoseconds(&self) -> i128 {
        self.meaning().0
    }

    /// A length in nanoseconds, of which it must be no more than 64 bits of seconds.
    pub(super) fn from_nanoseconds(nanoseconds: i128) -> Self {
        Self::from_picoseconds(nanoseconds * 1000)
    }
}

value_by_text! {
    Duration means Length;
    /// Text that is no duration.
    InvalidDuration
}
scalar_by_text!(Duration, Self::ZERO);

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

/// The picoseconds of the `12H` at the start of `12H30M`. Takes nothing if something else comes next.
fn component(text: &mut Scan<'_>, letter: char, seconds: u128) -> Option<u128> {
    let mut ahead = *text;
    let number: u128 = ahead.digits().parse().ok()?;
    let fraction = if letter == 'S' { ahead.fraction()? } else { 0 };
    ahead.expect(letter)?;
    let picoseconds = number.checked_mul(seconds * SECOND)?.checked_add(fraction.into())?;
    *text = ahead;
    Some(picoseconds)
}
