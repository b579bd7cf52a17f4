use std::fmt::{self, Debug, Display, Formatter};

use base64::{
    DecodeError, Engine, alphabet,
    display::Base64Display,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose::STANDARD},
};

use crate::{
    schema::{EdmType, PropertyType},
    value::{EdmValue, Output, Place, ReadAction, Token},
    wire::serde_by_drivers,
};

/// `Edm.Binary`: bytes, which are a base64 string in JSON.
///
/// One constructor takes bytes and the other takes base64 text. A hardware hash is already base64 text: if it is passed
/// as bytes, it is encoded twice, which is a common reason for a failed import.
///
/// Values are written in the standard alphabet with padding, because Graph refuses other forms
/// ([windows-itpro-docs#6150](https://github.com/MicrosoftDocs/windows-itpro-docs/issues/6150)). They are read with or
/// without padding, in the standard alphabet or in the URL-safe alphabet of
/// [OData JSON Format](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_PrimitiveValue).
///
/// ```
/// use graph_models::edm::Binary;
///
/// let hash = Binary::from_base64("aGFyZHdhcmU=")?;
/// assert_eq!(hash.as_bytes(), b"hardware");
/// assert_eq!(hash, Binary::from_bytes(b"hardware"));
/// assert_eq!(hash.to_string(), "aGFyZHdhcmU=");
/// # Ok::<(), graph_models::edm::InvalidBinary>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Binary(Vec<u8>);

/// Reads text with or without padding.
const LENIENT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const STANDARD_LENIENT: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
const URL_SAFE_LENIENT: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT);

impl Binary {
    /// Creates a value from bytes, which are not encoded yet.
    pub fn from_bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into())
    }

    /// Decodes base64 text in the standard or the URL-safe alphabet, with or without padding.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not base64.
    pub fn from_base64(text: &str) -> Result<Self, InvalidBinary> {
        let url_safe = text.bytes().any(|byte| matches!(byte, b'-' | b'_'));
        let engine = if url_safe { URL_SAFE_LENIENT } else { STANDARD_LENIENT };
        engine.decode(text).map(Self).map_err(InvalidBinary)
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Consumes the value and returns its bytes.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

/// Writes the value as base64, in the same form as on the wire.
impl Display for Binary {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&Base64Display::new(&self.0, &STANDARD), formatter)
    }
}

impl Debug for Binary {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "Binary({self})")
    }
}

impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl EdmValue for Binary {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Binary);

    const INIT: Self = Self(Vec::new());

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        place.put(match token {
            Token::Text(text) => Self::from_base64(text).ok(),
            _ => None,
        })
    }

    fn write(&self) -> Output<'_> {
        Output::Binary(&self.0)
    }
}

serde_by_drivers!(Binary);

/// The error for text that is not base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidBinary(DecodeError);

impl Display for InvalidBinary {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            DecodeError::InvalidByte(offset, byte) => {
                write!(formatter, "not base64: unexpected `{}` at offset {offset}", byte.escape_ascii())
            }
            DecodeError::InvalidLength(length) => {
                write!(formatter, "not base64: {length} characters, so the text is truncated or has an extra character")
            }
            DecodeError::InvalidLastSymbol(offset, byte) => {
                let byte = byte.escape_ascii();
                write!(
                    formatter,
                    "not base64: `{byte}` at offset {offset} cannot be the last character; the text is truncated or \
                     damaged"
                )
            }
            DecodeError::InvalidPadding => formatter.write_str("not base64: the padding with `=` is invalid"),
        }
    }
}

impl std::error::Error for InvalidBinary {}

#[cfg(test)]
mod tests {
    use super::Binary;

    #[test]
    fn both_alphabets_are_read_and_padding_is_optional() {
        let bytes = Binary::from_bytes([0xfb, 0xff, 0xbf, 0x01]);
        for text in ["+/+/AQ==", "+/+/AQ", "-_-_AQ==", "-_-_AQ"] {
            assert_eq!(Binary::from_base64(text).as_ref(), Ok(&bytes), "{text}");
        }
        assert_eq!(bytes.to_string(), "+/+/AQ==");
    }

    #[test]
    fn text_that_is_not_base64_is_refused() {
        for text in ["A", "a b=", "aGFyZ===", "+_", "é"] {
            assert!(Binary::from_base64(text).is_err(), "{text}");
        }
        let fault = Binary::from_base64("abc!").unwrap_err().to_string();
        assert_eq!(fault, "not base64: unexpected `!` at offset 3");
    }
}
