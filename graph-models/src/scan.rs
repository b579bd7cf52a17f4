//! What the texts of dates, times, durations and numbers have in common.

use std::fmt::{self, Display, Formatter};

/// A text that is taken apart from its start.
///
/// Letters are of either case, as in all [ABNF](https://www.rfc-editor.org/rfc/rfc5234#section-2.3).
#[derive(Clone, Copy)]
pub(crate) struct Scan<'a>(&'a str);

impl<'a> Scan<'a> {
    /// What `take` makes of the text; `None` if it leaves something.
    pub(crate) fn all<T>(text: &'a str, take: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let mut scan = Self(text);
        let value = take(&mut scan)?;
        scan.0.is_empty().then_some(value)
    }

    /// Passes over a character; `false` if another comes next.
    pub(crate) fn accept(&mut self, character: char) -> bool {
        let rest = self.0.strip_prefix([character, character.to_ascii_lowercase()]);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    /// Passes over a character that must be there.
    pub(crate) fn expect(&mut self, character: char) -> Option<()> {
        self.accept(character).then_some(())
    }

    /// Passes over a sign and tells whether it is a minus; `None` if none comes next.
    pub(crate) fn sign(&mut self) -> Option<bool> {
        let minus = self.accept('-');
        (minus || self.accept('+')).then_some(minus)
    }

    /// The digits that come next; there may be none.
    pub(crate) fn digits(&mut self) -> &'a str {
        let length = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.0.split_at(length);
        self.0 = rest;
        digits
    }

    /// The number that the next two characters write.
    pub(crate) fn two_digits(&mut self) -> Option<u8> {
        let (text, rest) = self.0.split_at_checked(2)?;
        let number = Self::all(text, |text| text.digits().parse().ok())?;
        self.0 = rest;
        Some(number)
    }

    /// The picoseconds of `.1` to `.123456789012`, or 0 without a point.
    pub(crate) fn fraction(&mut self) -> Option<u64> {
        if !self.accept('.') {
            return Some(0);
        }
        let digits = self.digits();
        let missing = 12_u32.checked_sub(digits.len().try_into().ok()?)?;
        let number: u64 = digits.parse().ok()?;
        Some(number * 10_u64.pow(missing))
    }
}

/// The picoseconds in a second.
pub(crate) const SECOND: u128 = 1_000_000_000_000;

/// Less than a second in picoseconds, written with as few digits as it needs: `.5`, or nothing at all.
pub(crate) struct Fraction(pub(crate) u128);

impl Display for Fraction {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => Ok(()),
            picoseconds => write!(formatter, ".{}", format!("{picoseconds:012}").trim_end_matches('0')),
        }
    }
}
