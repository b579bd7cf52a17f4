//! A parser for the texts of dates, times, durations and numbers.

use std::fmt::{self, Display, Formatter};

/// The rest of a text, which the methods read from its start.
///
/// Letters match in either case, as in all [ABNF](https://www.rfc-editor.org/rfc/rfc5234#section-2.3).
#[derive(Clone, Copy)]
pub(crate) struct Scan<'a>(&'a str);

impl<'a> Scan<'a> {
    /// Reads a value with `read`; returns `None` if `read` does not read the whole text.
    pub(crate) fn all<T>(text: &'a str, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let mut scan = Self(text);
        let value = read(&mut scan)?;
        scan.0.is_empty().then_some(value)
    }

    /// Skips an optional character, and returns whether it was present.
    pub(crate) fn accept(&mut self, character: char) -> bool {
        let rest = self.0.strip_prefix([character, character.to_ascii_lowercase()]);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    /// Skips a required character; returns `None` if it is not present.
    pub(crate) fn expect(&mut self, character: char) -> Option<()> {
        self.accept(character).then_some(())
    }

    /// Skips a sign, and returns whether it is a minus; returns `None` if there is no sign.
    pub(crate) fn sign(&mut self) -> Option<bool> {
        let minus = self.accept('-');
        (minus || self.accept('+')).then_some(minus)
    }

    /// Reads zero or more digits.
    pub(crate) fn digits(&mut self) -> &'a str {
        let length = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.0.split_at(length);
        self.0 = rest;
        digits
    }

    /// Reads a number of two digits.
    pub(crate) fn two_digits(&mut self) -> Option<u8> {
        let (text, rest) = self.0.split_at_checked(2)?;
        let number = Self::all(text, |text| text.digits().parse().ok())?;
        self.0 = rest;
        Some(number)
    }

    /// Reads an optional fraction of a second of 1 to 12 digits, such as `.5`, and returns it in picoseconds. Returns 0
    /// if the next character is not a point.
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

/// The number of picoseconds in a second.
pub(crate) const SECOND: u128 = 1_000_000_000_000;

/// A fraction of a second, in picoseconds. `Display` writes it without trailing zeros, such as `.5`, and 0 as an empty
/// text.
pub(crate) struct Fraction(pub(crate) u128);

impl Display for Fraction {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => Ok(()),
            picoseconds => write!(formatter, ".{}", format!("{picoseconds:012}").trim_end_matches('0')),
        }
    }
}
