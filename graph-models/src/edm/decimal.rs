use std::{borrow::Cow, cmp::Reverse};

use serde_json::Number as JsonNumber;

use super::{by_text::value_by_text, syntax::Scan};
use crate::{
    object::{Value, serde_by_property},
    schema::{EdmType, PropertyType},
    wire::{Token, Write},
};

/// `Edm.Decimal`: a decimal number of any number of digits, such as `12.50` or `-1.5e3`.
///
/// The text is kept as it came; values compare as numbers: `1.0` equals `1.00` and `10e-1`. There is no `INF` or
/// `NaN`. An exponent is one that fits an `i32`.
///
/// ```
/// use graph_models::edm::Decimal;
///
/// let price: Decimal = "12.50".parse()?;
/// assert_eq!(price, "12.5".parse()?);
/// assert!(price > Decimal::from(12));
/// assert_eq!(price.as_str(), "12.50");
/// # Ok::<(), graph_models::edm::InvalidDecimal>(())
/// ```
///
/// # In JSON
///
/// Read from a number or from text, and written as a number: `12.5`. The numbers of `serde_json` are `i64`, `u64` and
/// `f64`, which hold all numbers of up to 15 digits exactly. To write one that they do not hold is an error. What is
/// read is the `f64` that `serde_json` has made of the digits. Where a crate turns on the feature
/// `arbitrary_precision` of `serde_json`, numbers are read and written with all their digits.
///
/// The syntax is `decimalValue` of
/// [OData ABNF](https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt).
#[derive(Clone)]
pub struct Decimal(Cow<'static, str>);

impl Decimal {
    /// The number 0.
    pub const ZERO: Self = Self(Cow::Borrowed("0"));

    /// The JSON number that is exactly this one, if `serde_json` has it.
    pub(crate) fn to_json(&self) -> Option<JsonNumber> {
        let as_written = self.json_text().parse().ok();
        // Without its feature `float_roundtrip`, `serde_json` may miss the nearest double by a bit.
        let as_double = || self.0.parse().ok().and_then(JsonNumber::from_f64);
        let is_exact = |number: &JsonNumber| number.to_string().parse().as_ref() == Ok(self);
        as_written.filter(is_exact).or_else(|| as_double().filter(is_exact))
    }

    /// The text without a `+` and zeros at its start, which JSON does not allow.
    fn json_text(&self) -> String {
        let (sign, digits) = match self.0.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", self.0.trim_start_matches('+')),
        };
        let digits = digits.trim_start_matches('0');
        let zero = if digits.starts_with(|first: char| first.is_ascii_digit()) { "" } else { "0" };
        format!("{sign}{zero}{digits}")
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self(Cow::Owned(number.to_string()))
    }
}

impl Value for Decimal {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Decimal);

    const EMPTY: Self = Self::ZERO;

    fn from_token(token: Token<'_>) -> Option<Self> {
        match token {
            Token::Int(value) => Some(value.into()),
            Token::UInt(value) => value.to_string().parse().ok(),
            Token::Double(value) => format!("{value:?}").parse().ok(),
            Token::Number(text) | Token::Text(text) => text.parse().ok(),
            _ => None,
        }
    }

    fn write(&self) -> Write<'_> {
        Write::Decimal(self)
    }
}

value_by_text! {
    Decimal means Number;
    /// Text that is no decimal number.
    InvalidDecimal
}
serde_by_property!(Decimal);

/// A number, by which decimals are compared.
#[derive(Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Number {
    Negative(Reverse<Magnitude>),
    #[default]
    Zero,
    Positive(Magnitude),
}

/// 0.`digits` * 10^`exponent`. The digits neither start nor end with 0.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Magnitude {
    exponent: i64,
    digits: String,
}

impl Number {
    fn parse(text: &str) -> Option<Self> {
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
