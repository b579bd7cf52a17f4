use std::fmt::{self, Debug, Formatter};

use crate::{
    change::Change,
    schema::PropertyType,
    value::{EdmValue, Output, Place, ReadAction, Token},
    wire::serde_by_drivers,
};

/// A value that is written to JSON but never shown: `Debug` writes `[redacted]`, and an error about the value does not
/// quote it.
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
///
/// A secret is not encrypted, and its memory is not overwritten when it is dropped. Comparing secrets takes a time that
/// depends on their values.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Secret<T>(T);

impl<T> Secret<T> {
    /// Creates a secret from a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// Returns the value itself. Search for `expose` to find every place that reads a secret.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// Consumes the secret and returns the value itself.
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

impl From<String> for Change<Secret<String>> {
    fn from(value: String) -> Self {
        Self::Set(value.into())
    }
}

impl From<&str> for Change<Secret<String>> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl<T: EdmValue> EdmValue for Secret<T> {
    const TYPE: &'static PropertyType = &PropertyType { secret: true, ..*T::TYPE };

    const INIT: Self = Self(T::INIT);

    fn init() -> Self {
        Self(T::init())
    }

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        T::read(&mut place.init().0, token)
    }

    #[inline(always)]
    fn write(&self) -> Output<'_> {
        self.0.write()
    }
}

serde_by_drivers!(Secret<T> where T: EdmValue);
