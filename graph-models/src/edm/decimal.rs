use std::borrow::Cow;

use super::by_text::impl_text_type;
use crate::{
    schema::{EdmType, PropertyType},
    value::{EdmValue, Output, Place, ReadAction, Token},
    wire::{DecimalValue, serde_by_drivers},
};

/// `Edm.Decimal`: a decimal number with any number of digits, such as `12.50` or `-1.5e3`.
///
/// The text of a value is kept as it was read. Values compare as numbers: `1.0` equals `1.00` and `10e-1`. `INF` and
/// `NaN` are not decimal numbers. The exponent must fit an `i32`.
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
/// A decimal number is read from a number or from a string, and is written as a number: `12.5`. `serde_json` represents
/// numbers as `i64`, `u64` or `f64`, which can represent all numbers of up to 15 digits. Writing a number that they
/// cannot represent exactly is an error. A number that is read as an `f64` has the value that `serde_json` parses from
/// its digits. If the feature `arbitrary_precision` of `serde_json` is on, numbers are read and written with all their
/// digits.
///
/// The syntax is `decimalValue` of
/// [OData ABNF](https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt).
#[derive(Clone)]
pub struct Decimal(Cow<'static, str>);

impl Decimal {
    /// The number 0.
    pub const ZERO: Self = Self(Cow::Borrowed("0"));
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self(Cow::Owned(number.to_string()))
    }
}

impl EdmValue for Decimal {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Decimal);

    const INIT: Self = Self::ZERO;

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        place.put(match token {
            Token::Int(value) => Some(value.into()),
            Token::UInt(value) => value.to_string().parse().ok(),
            Token::Double(value) => format!("{value:?}").parse().ok(),
            Token::Number(text) | Token::Text(text) => text.parse().ok(),
            _ => None,
        })
    }

    fn write(&self) -> Output<'_> {
        Output::Number(&self.0)
    }
}

impl_text_type! {
    Decimal parsed as DecimalValue;
    /// The error for text that is not a decimal number.
    InvalidDecimal
}
serde_by_drivers!(Decimal);
