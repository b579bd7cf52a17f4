use std::borrow::Cow;

use super::by_text::{impl_text_type, impl_text_value};

/// `Edm.Guid`: 32 hexadecimal digits in groups, such as `7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11`.
///
/// The text of a value is kept as it was read. Values compare as numbers, so the case of the digits does not matter.
///
/// ```
/// use graph_models::edm::Guid;
///
/// let id: Guid = "7C0F8D4E-0D5B-4C0A-8D0F-2B8F1A4F9C11".parse()?;
/// assert_eq!(id, "7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11".parse()?);
/// assert_eq!(id.to_string(), "7C0F8D4E-0D5B-4C0A-8D0F-2B8F1A4F9C11");
/// assert_eq!(Guid::from_u128(0x7c0f8d4e_0d5b_4c0a_8d0f_2b8f1a4f9c11), id);
/// # Ok::<(), graph_models::edm::InvalidGuid>(())
/// ```
///
/// The syntax is `guidValue` of
/// [OData ABNF](https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt).
#[derive(Clone)]
pub struct Guid(Cow<'static, str>);

impl Guid {
    /// The GUID whose digits are all 0.
    pub const NIL: Self = Self(Cow::Borrowed("00000000-0000-0000-0000-000000000000"));

    /// Creates a GUID from a number, whose most significant digit comes first. The digits are in lower case.
    #[must_use]
    pub fn from_u128(number: u128) -> Self {
        Self(Cow::Owned(format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            number >> 96,
            (number >> 80) & 0xffff,
            (number >> 64) & 0xffff,
            (number >> 48) & 0xffff,
            number & 0xffff_ffff_ffff,
        )))
    }

    /// The GUID as a number, whose most significant digit is the first digit of the text.
    #[must_use]
    pub fn as_u128(&self) -> u128 {
        self.parsed().0
    }
}

impl_text_type! {
    Guid parsed as Bits;
    /// The error for text that is not a GUID.
    InvalidGuid
}
impl_text_value!(Guid, Self::NIL);

/// A GUID as a number.
#[derive(Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Bits(u128);

impl Bits {
    /// `8HEXDIG "-" 4HEXDIG "-" 4HEXDIG "-" 4HEXDIG "-" 12HEXDIG`
    fn parse(text: &str) -> Option<Self> {
        let mut groups = text.split('-');
        let mut bits = 0;
        for length in [8, 4, 4, 4, 12] {
            let group = groups.next().filter(|group| group.len() == length)?;
            for digit in group.chars() {
                bits = (bits << 4) | u128::from(digit.to_digit(16)?);
            }
        }
        groups.next().is_none().then_some(Self(bits))
    }
}
