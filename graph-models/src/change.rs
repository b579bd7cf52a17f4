use crate::{
    Secret,
    object::{Value, filled_in_place},
    schema::PropertyType,
    wire::{Read, Token, Write},
};

/// What an update does to one property: the fields of every `XUpdate`.
///
/// A PATCH body tells three things apart that an `Option` cannot: a property that is absent is kept, one that is
/// `null` is cleared, and any other value is set.
///
/// ```
/// use graph_models::Change;
///
/// let name: Change<String> = "Lobby".into();
/// assert_eq!(name, Change::Set("Lobby".to_owned()));
/// assert_eq!(Change::<String>::default(), Change::Keep);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Change<T> {
    /// Leave the property as it is: it is not in the body.
    #[default]
    Keep,
    /// Take the value away: the property is `null` in the body.
    Clear,
    /// Give the property this value.
    Set(T),
}

impl<T> From<T> for Change<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl From<&str> for Change<String> {
    fn from(value: &str) -> Self {
        Self::Set(value.to_owned())
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

impl<T, const N: usize> From<[T; N]> for Change<Vec<T>> {
    fn from(values: [T; N]) -> Self {
        Self::Set(values.into())
    }
}

impl<T: Value> Value for Change<T> {
    const TYPE: &'static PropertyType = &PropertyType { nullable: true, ..*T::TYPE };

    const EMPTY: Self = Self::Keep;

    #[inline(always)]
    fn read(&mut self, token: Token<'_>) -> Read<'_> {
        *self = match token {
            Token::Absent => Self::Keep,
            Token::Null => Self::Clear,
            _ => Self::Set(T::empty()),
        };
        match self {
            Self::Set(value) => value.read(token),
            Self::Keep | Self::Clear => Read::Done,
        }
    }

    filled_in_place!();

    #[inline(always)]
    fn write(&self) -> Write<'_> {
        match self {
            Self::Keep => Write::Absent,
            Self::Clear => Write::Null,
            Self::Set(value) => value.write(),
        }
    }
}
