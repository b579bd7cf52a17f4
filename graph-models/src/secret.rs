use std::fmt::{self, Debug, Formatter};

use crate::{
    object::{Value, filled_in_place, serde_by_property},
    schema::PropertyType,
    wire::{Read, Token, Write},
};

/// A value that is sent on the wire but never shown: `Debug` writes `[redacted]`, and an error about the value does
/// not quote it.
///
/// ```
/// use graph_models::Secret;
///
/// let pin = Secret::new("1234".to_owned());
/// assert_eq!(format!("{pin:?}"), "[redacted]");
/// assert_eq!(pin.expose(), "1234");
/// assert_eq!(serde_json::to_string(&pin)?, r#""1234""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Secret<T>(T);

impl<T> Secret<T> {
    /// Hides a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself. A search for `expose` finds every place that sees a secret.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// The value itself, taken out.
    pub fn into_exposed(self) -> T {
        self.0
    }
}

impl<T> Debug for Secret<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

impl<T> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Value> Value for Secret<T> {
    const TYPE: &'static PropertyType = &PropertyType { secret: true, ..*T::TYPE };

    const EMPTY: Self = Self(T::EMPTY);

    fn empty() -> Self {
        Self(T::empty())
    }

    #[inline(always)]
    fn read(&mut self, token: Token<'_>) -> Read<'_> {
        self.0.read(token)
    }

    filled_in_place!();

    #[inline(always)]
    fn write(&self) -> Write<'_> {
        self.0.write()
    }
}

serde_by_property!(Secret<T> where T: Value);
