//! The entries of an object, from the input or from a buffer.

use serde_core::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value as Json;

use super::{
    buffer::{Buffer, Name},
    key::{Key, KeySeed, TypeNameSeed},
    location::Location,
    read::ValueSeed,
};
use crate::value::Token;

/// The entries of an object in their order. Each function but the first two takes the value of the entry whose key was
/// read last.
pub(super) trait Entries<'de> {
    type Error: Error;

    /// The next key in an object of a known type.
    fn next_key(&mut self, seed: KeySeed<'_>) -> Result<Option<Key>, Self::Error>;

    /// The next key as text.
    fn next_name(&mut self) -> Result<Option<String>, Self::Error>;

    fn read_into(&mut self, seed: ValueSeed<'_>) -> Result<(), Self::Error>;

    fn json(&mut self) -> Result<Json, Self::Error>;

    /// Passes the value of `@odata.type` of the object here to a function.
    fn type_name<T>(&mut self, location: &Location<'_>, take: impl FnOnce(&str) -> T) -> Result<T, Self::Error>;

    /// The text of a number that `serde_json` represents as an object; empty if the value is not text.
    fn number_text(&mut self) -> Result<String, Self::Error>;

    fn skip(&mut self) -> Result<(), Self::Error>;
}

/// The entries of an object in the input.
pub(super) struct Input<A>(pub(super) A);

impl<'de, A: MapAccess<'de>> Entries<'de> for Input<A> {
    type Error = A::Error;

    fn next_key(&mut self, seed: KeySeed<'_>) -> Result<Option<Key>, A::Error> {
        self.0.next_key_seed(seed)
    }

    fn next_name(&mut self) -> Result<Option<String>, A::Error> {
        self.0.next_key()
    }

    fn read_into(&mut self, seed: ValueSeed<'_>) -> Result<(), A::Error> {
        self.0.next_value_seed(seed)
    }

    fn json(&mut self) -> Result<Json, A::Error> {
        self.0.next_value()
    }

    fn type_name<T>(&mut self, location: &Location<'_>, take: impl FnOnce(&str) -> T) -> Result<T, A::Error> {
        self.0.next_value_seed(TypeNameSeed(location, take))
    }

    fn number_text(&mut self) -> Result<String, A::Error> {
        match self.0.next_value::<Buffer<'de>>()? {
            Buffer::Text(text) => Ok(text.into_owned()),
            _ => Ok(String::new()),
        }
    }

    fn skip(&mut self) -> Result<(), A::Error> {
        self.0.next_value::<IgnoredAny>().map(|IgnoredAny| ())
    }
}

/// The entries of an object in a buffer. An error has no position in the text; the driver that replays the buffer adds
/// the current one.
pub(super) struct Replay<'b, 'de> {
    entries: &'b [(Name<'de>, Buffer<'de>)],
    value: &'b Buffer<'de>,
}

impl<'b, 'de> Replay<'b, 'de> {
    pub(super) fn new(entries: &'b [(Name<'de>, Buffer<'de>)]) -> Self {
        Self { entries, value: &Buffer::Null }
    }

    fn next(&mut self) -> Option<&'b Name<'de>> {
        let [(name, value), rest @ ..] = self.entries else { return None };
        (self.entries, self.value) = (rest, value);
        Some(name)
    }
}

impl<'de> Entries<'de> for Replay<'_, 'de> {
    type Error = serde_json::Error;

    fn next_key(&mut self, seed: KeySeed<'_>) -> Result<Option<Key>, Self::Error> {
        self.next().map(|name| seed.visit_bytes(&name.0)).transpose()
    }

    fn next_name(&mut self) -> Result<Option<String>, Self::Error> {
        self.next().map(|name| name.to_text().map(str::to_owned).map_err(Error::custom)).transpose()
    }

    fn read_into(&mut self, seed: ValueSeed<'_>) -> Result<(), Self::Error> {
        seed.replay(self.value)
    }

    fn json(&mut self) -> Result<Json, Self::Error> {
        self.value.to_json().map_err(Error::custom)
    }

    fn type_name<T>(&mut self, location: &Location<'_>, take: impl FnOnce(&str) -> T) -> Result<T, Self::Error> {
        match self.value.token(&mut String::new()) {
            Token::Text(odata_type) => Ok(take(odata_type)),
            other => Err(Error::custom(location.type_not_text(other))),
        }
    }

    fn number_text(&mut self) -> Result<String, Self::Error> {
        match self.value {
            Buffer::Text(text) => Ok(text.as_ref().to_owned()),
            _ => Ok(String::new()),
        }
    }

    fn skip(&mut self) -> Result<(), Self::Error> {
        Ok(())
    }
}
