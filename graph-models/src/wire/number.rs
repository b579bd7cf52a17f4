//! Numbers of any number of digits, and how `serde_json` represents them.

use std::cmp::Reverse;

use serde_json::Number as JsonNumber;

use crate::scan::Scan;

/// Whether this is the only key of the object by which `serde_json` represents a number when its feature
/// `arbitrary_precision` is on. The value is the number as text.
pub(super) fn is_number(name: &[u8]) -> bool {
    name == b"$serde_json::private::Number"
}

/// The JSON number that equals this decimal number, if `serde_json` can represent it.
pub(super) fn exact_json(text: &str) -> Option<JsonNumber> {
    let is_exact = |number: &JsonNumber| DecimalValue::parse(&number.to_string()) == DecimalValue::parse(text);
    json_text(text).parse().ok().filter(is_exact)
}

/// The text without a `+` and zeros at its start, which JSON does not allow.
fn json_text(text: &str) -> String {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.trim_start_matches('+')),
    };
    let digits = digits.trim_start_matches('0');
    let zero = if digits.starts_with(|first: char| first.is_ascii_digit()) { "" } else { "0" };
    format!("{sign}{zero}{digits}")
}

/// The number that a decimal text represents, by which such texts are compared.
#[derive(Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum DecimalValue {
    Negative(Reverse<Magnitude>),
    #[default]
    Zero,
    Positive(Magnitude),
}

/// 0.`digits` * 10^`exponent`. The digits neither start nor end with 0.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Magnitude {
    exponent: i64,
    digits: String,
}

impl DecimalValue {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Scan::all(text, Self::scan)
    }

    /// `[ SIGN ] 1*DIGIT [ "." 1*DIGIT ] [ "e" [ SIGN ] 1*DIGIT ]`
    fn scan(text: &mut Scan<'_>) -> Option<Self> {
        let negative = text.sign().unwrap_or_default();
        let whole = text.digits();
        let fraction = if text.accept('.') { text.digits() } else { "0" };
        if whole.is_empty() || fraction.is_empty() {
            return None;
        }
        let exponent = if text.accept('E') {
            let negative = text.sign().unwrap_or_default();
            let exponent: i32 = text.digits().parse().ok()?;
            if negative { -exponent } else { exponent }
        } else {
            0
        };
        let digits = [whole, fraction].concat();
        let significant = digits.trim_start_matches('0');
        let zeros = digits.len() - significant.len();
        let exponent = i64::from(exponent) + i64::try_from(whole.len()).ok()? - i64::try_from(zeros).ok()?;
        let magnitude = Magnitude { exponent, digits: significant.trim_end_matches('0').to_owned() };
        Some(match magnitude {
            Magnitude { digits, .. } if digits.is_empty() => Self::Zero,
            magnitude if negative => Self::Negative(Reverse(magnitude)),
            magnitude => Self::Positive(magnitude),
        })
    }
}
