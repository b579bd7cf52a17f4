//! One token of JSON, as the read driver passes it to a value and as an error message shows it.

use std::fmt::{self, Display, Formatter};

use serde_json::{Number, Value as Json};

/// What the read driver found in the place of a value.
#[derive(Clone, Copy, Debug)]
pub enum Token<'a> {
    /// Nothing: the object ended without the property.
    Absent,
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A whole number above `i64::MAX`.
    UInt(u64),
    /// A number that is not whole, or too large for the others.
    Double(f64),
    /// Such a number with all its digits, or `-0`. `serde_json` gives these only with its feature
    /// `arbitrary_precision`.
    Number(&'a str),
    /// A string.
    Text(&'a str),
    /// The start of an array.
    Array,
    /// The start of an object.
    Object,
}

impl<'a> Token<'a> {
    /// The number with these digits. An object that only looks like the number of `serde_json` stays an object.
    pub(crate) fn number(text: &'a str) -> Self {
        let whole = text.parse().map(Self::Int).or_else(|_| text.parse().map(Self::UInt));
        match whole {
            // `-0` keeps its sign, as it does without the feature, where it is a double.
            Ok(whole) if text != "-0" => whole,
            _ if text.parse::<Number>().is_ok() => Self::Number(text),
            _ => Self::Object,
        }
    }

    /// The whole number of this token. `-0` is a `Number` for the types that keep its sign, and 0 for the integers.
    pub(crate) fn whole(self) -> Option<i64> {
        match self {
            Self::Int(value) => Some(value),
            Self::Double(value) => whole(value),
            Self::Number(text) => text.parse().ok().and_then(whole),
            _ => None,
        }
    }

    /// The token as JSON; the start of an array or object as an empty one.
    pub(crate) fn to_json(self) -> Json {
        match self {
            Self::Absent | Self::Null => Json::Null,
            Self::Bool(value) => value.into(),
            Self::Int(value) => value.into(),
            Self::UInt(value) => value.into(),
            Self::Double(value) => value.into(),
            Self::Number(text) => text.parse().map_or(Json::Null, Json::Number),
            Self::Text(text) => text.into(),
            Self::Array => Json::Array(Vec::new()),
            Self::Object => Json::Object(serde_json::Map::new()),
        }
    }

    /// The kind of token, without its value.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Absent => "nothing",
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Int(_) | Self::UInt(_) | Self::Double(_) | Self::Number(_) => "a number",
            Self::Text(_) => "text",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }
}

/// The integer that equals a double: `1.0` and `1e2` are whole numbers. A double beyond 53 bits may be rounded, so it does
/// not tell which integer was meant.
#[expect(clippy::cast_possible_truncation, reason = "the double is whole and has at most 53 bits")]
fn whole(value: f64) -> Option<i64> {
    const BEYOND: f64 = 9_007_199_254_740_992.0;
    (value.fract() == 0.0 && value.abs() < BEYOND).then_some(value as i64)
}

/// Shows the value as an error message does, truncated if it is long.
impl Display for Token<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Bool(value) => value.fmt(formatter),
            Self::Int(value) => value.fmt(formatter),
            Self::UInt(value) => value.fmt(formatter),
            Self::Double(value) => value.fmt(formatter),
            Self::Number(text) => text.fmt(formatter),
            Self::Text(text) => write!(formatter, "\"{}\"", Truncated(text)),
            Self::Absent | Self::Null | Self::Array | Self::Object => formatter.write_str(self.kind()),
        }
    }
}

/// Text from the input as an error message shows it: escaped, and truncated if it is long.
pub(crate) struct Truncated<'a>(pub(crate) &'a str);

impl Display for Truncated<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        /// So many characters distinguish a text from most others.
        const SHOWN: usize = 60;
        match self.0.char_indices().nth(SHOWN) {
            Some((end, _)) => write!(formatter, "{}.. ({} bytes)", self.0[..end].escape_debug(), self.0.len()),
            None => self.0.escape_debug().fmt(formatter),
        }
    }
}
