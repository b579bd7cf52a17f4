//! Filling an object from its properties, which may come in more than one run.

use serde_core::de::{Error, IgnoredAny, MapAccess};
use serde_json::Value as Json;

use super::{
    at::At,
    key::{Kept, Key, KeySeed, TypeSeed, number_text, type_name},
    read::Slot,
    token::{Read, Token},
};
use crate::{object::ObjectMut, odata::AdditionalProperties, schema::TypeSchema};

/// An object that is being read.
pub(super) struct Fill<'a> {
    object: &'a mut dyn ObjectMut,
    schema: &'static TypeSchema,
    at: &'a At<'a>,
    seen: Seen,
    seen_type: bool,
    likely: usize,
}

impl<'a> Fill<'a> {
    pub(super) fn new(object: &'a mut dyn ObjectMut, schema: &'static TypeSchema, at: &'a At<'a>) -> Self {
        Self { object, schema, at, seen: Seen::default(), seen_type: false, likely: 0 }
    }

    /// An object whose `@odata.type` has come already.
    pub(super) fn of_known_type(object: &'a mut dyn ObjectMut, schema: &'static TypeSchema, at: &'a At<'a>) -> Self {
        Self { seen_type: true, ..Self::new(object, schema, at) }
    }

    /// Takes in the properties of `map`.
    pub(super) fn entries<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        let mut name = String::new();
        while let Some(key) =
            map.next_key_seed(KeySeed { schema: self.schema, likely: self.likely, unknown: &mut name })?
        {
            match key {
                Key::Property(index, property) => {
                    let at = self.at.property(self.schema, property);
                    if !self.seen.insert(index) {
                        return Err(A::Error::custom(at.twice()));
                    }
                    map.next_value_seed(Slot { place: self.object.place(index), at: &at })?;
                    self.likely = index + 1;
                }
                Key::Type => {
                    map.next_value_seed(TypeSeed(self.at, |got: &str| self.check_type(got)))?
                        .map_err(A::Error::custom)?;
                }
                Key::Unknown(kept) => {
                    let value: Json = map.next_value()?;
                    if let Some(entries) = entries(self.object, self.schema, kept) {
                        entries.push(std::mem::take(&mut name), value);
                    }
                }
                Key::Number => {
                    let number = number_text(map)?;
                    return Err(A::Error::custom(self.at.mismatch(Token::number(&number))));
                }
                Key::Skip => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }

    /// Checks that nothing is missing, and nothing the model does not know is given twice.
    pub(super) fn finish(self) -> Result<(), String> {
        let Self { object, schema, at, seen, .. } = self;
        let mut types = Some((schema, 0));
        while let Some((ty, first)) = types {
            types = ty.base.map(|base| (base.schema, first + ty.own()));
            // Most objects have all that their type has.
            if seen.contains_all(first, ty.properties.len()) {
                continue;
            }
            for (property, index) in ty.properties.iter().zip(first..) {
                if !property.ty.nullable
                    && !seen.contains(index)
                    && let Read::Mismatch = object.place(index).read(Token::Absent)
                {
                    return Err(at.property(schema, property).mismatch(Token::Absent));
                }
            }
        }
        for kept in [Kept::Additional, Kept::Annotations] {
            if let Some(name) = entries(object, schema, kept).and_then(|entries| entries.first_twice()) {
                return Err(at.unknown_twice(Some(schema), &name));
            }
        }
        Ok(())
    }

    /// `@odata.type` can stand on any object. It must then name the type of this one.
    fn check_type(&mut self, got: &str) -> Result<(), String> {
        if std::mem::replace(&mut self.seen_type, true) {
            return Err(self.at.type_twice(Some(self.schema)));
        }
        let is_own = got == self.schema.odata_type || type_name(got) == self.schema.name();
        if self.schema.written_type().is_some() && !is_own {
            return Err(self.at.wrong_type(self.schema, got));
        }
        Ok(())
    }
}

/// Where an object keeps what its model does not know, if the author gave it a place.
fn entries<'a>(object: &'a mut dyn ObjectMut, schema: &TypeSchema, kept: Kept) -> Option<&'a mut AdditionalProperties> {
    let index = kept.index(schema)?;
    match object.place(index).read(Token::Object) {
        Read::Entries(entries) => Some(entries),
        _ => None,
    }
}

/// The indices of the properties that have come.
#[derive(Default)]
struct Seen {
    /// The first 64, which is all that most types have.
    first: u64,
    rest: Vec<u64>,
}

impl Seen {
    /// Adds an index; `false` if it was there.
    fn insert(&mut self, index: usize) -> bool {
        let word = match index / 64 {
            0 => &mut self.first,
            word => {
                if self.rest.len() < word {
                    self.rest.resize(word, 0);
                }
                &mut self.rest[word - 1]
            }
        };
        let bit = 1 << (index % 64);
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    fn contains(&self, index: usize) -> bool {
        let word = match index / 64 {
            0 => self.first,
            word => self.rest.get(word - 1).copied().unwrap_or(0),
        };
        word & (1 << (index % 64)) != 0
    }

    /// Whether all of so many indices are there.
    fn contains_all(&self, first: usize, count: usize) -> bool {
        if first + count < 64 {
            let all = ((1 << count) - 1) << first;
            return self.first & all == all;
        }
        (first..first + count).all(|index| self.contains(index))
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn seen_holds_any_number_of_indices() {
        let mut seen = Seen::default();
        for index in [0, 63, 64, 299, 128] {
            assert!(!seen.contains(index));
            assert!(seen.insert(index));
            assert!(seen.contains(index) && !seen.insert(index));
        }
        assert!(!seen.contains(1) && !seen.contains(127) && !seen.contains(1000));
        for index in 3..70 {
            seen.insert(index);
        }
        assert!(seen.contains_all(3, 60) && seen.contains_all(3, 67) && seen.contains_all(7, 0));
        assert!(!seen.contains_all(2, 60) && !seen.contains_all(3, 68) && !seen.contains_all(0, 4));
    }
}
