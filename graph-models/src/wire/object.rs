//! Reading an object, whose properties may come from the input and from a buffer.

use serde_core::de::Error;

use super::{
    catch_all::CatchAll,
    derived_type,
    entries::Entries,
    key::{Key, KeySeed},
    location::Location,
    read::ValueSeed,
};
use crate::{
    schema::{TypeSchema, type_name},
    value::{ObjectMut, ReadAction, Token},
};

/// Reads the properties of one object.
pub(super) struct ObjectReader<'a> {
    object: &'a mut dyn ObjectMut,
    schema: &'static TypeSchema,
    location: &'a Location<'a>,
    seen: Seen,
    seen_type: bool,
    /// The index after that of the last property.
    likely: usize,
}

impl<'a> ObjectReader<'a> {
    /// A reader of the object at this location. With `seen_type`, its `@odata.type` has been read already.
    pub(super) fn new(
        object: &'a mut dyn ObjectMut,
        schema: &'static TypeSchema,
        seen_type: bool,
        location: &'a Location<'a>,
    ) -> Self {
        Self { object, schema, location, seen: Seen::default(), seen_type, likely: 0 }
    }

    /// Reads all entries.
    pub(super) fn read<'de, E: Entries<'de>>(&mut self, entries: &mut E) -> Result<(), E::Error> {
        let mut name = String::new();
        while let Some(key) =
            entries.next_key(KeySeed { schema: self.schema, likely: self.likely, unknown: &mut name })?
        {
            match key {
                Key::Property(index, property) => {
                    let location = self.location.property(self.schema, property);
                    if !self.seen.insert(index) {
                        return Err(E::Error::custom(location.duplicate()));
                    }
                    entries.read_into(ValueSeed { value: self.object.property_mut(index), location: &location })?;
                    self.likely = index + 1;
                }
                Key::Type => {
                    entries.type_name(self.location, |got| self.check_type(got))?.map_err(E::Error::custom)?;
                }
                Key::Unknown(catch_all) => {
                    let value = entries.json()?;
                    if let Some(kept) = catch_all.of_mut(self.object, self.schema) {
                        kept.push(std::mem::take(&mut name), value);
                    }
                }
                Key::Number => {
                    let number = entries.number_text()?;
                    return Err(E::Error::custom(self.location.mismatch(Token::number(&number))));
                }
                Key::Skip => entries.skip()?,
            }
        }
        Ok(())
    }

    /// Checks that no required property is missing, and that no unknown name was given twice.
    pub(super) fn finish(self) -> Result<(), String> {
        let Self { object, schema, location, seen, .. } = self;
        let mut types = Some((schema, 0));
        while let Some((ty, first)) = types {
            types = ty.base.map(|base| (base.schema, first + ty.base_offset()));
            // Most objects have all properties of their type.
            if seen.contains_all(first, ty.properties.len()) {
                continue;
            }
            for (property, index) in ty.properties.iter().zip(first..) {
                if !property.ty.nullable
                    && !seen.contains(index)
                    && let ReadAction::Mismatch = object.property_mut(index).read(Token::Absent)
                {
                    return Err(location.property(schema, property).mismatch(Token::Absent));
                }
            }
        }
        for catch_all in [CatchAll::Additional, CatchAll::Annotations] {
            if let Some(name) = catch_all.of_mut(object, schema).and_then(|entries| entries.duplicate()) {
                return Err(location.duplicate_unknown(Some(schema), &name));
            }
        }
        Ok(())
    }

    /// Checks `@odata.type`, which any object can have. It must name the type of this one, or a type derived from it, if
    /// the object has a place for that name.
    fn check_type(&mut self, got: &str) -> Result<(), String> {
        if std::mem::replace(&mut self.seen_type, true) {
            return Err(self.location.duplicate_type(Some(self.schema)));
        }
        let is_own = got == self.schema.odata_type || type_name(got) == self.schema.name();
        if is_own || self.schema.written_type().is_none() || derived_type::keep(self.object, self.schema, got) {
            return Ok(());
        }
        Err(self.location.wrong_type(self.schema, got))
    }
}

/// The indices of the properties that have been read.
#[derive(Default)]
struct Seen {
    /// The bits of the first 64 indices, which are all that most types have.
    first: u64,
    rest: Vec<u64>,
}

impl Seen {
    /// Adds an index; returns `false` if it was there already.
    fn insert(&mut self, index: usize) -> bool {
        let bits = match index / 64 {
            0 => &mut self.first,
            number => {
                if self.rest.len() < number {
                    self.rest.resize(number, 0);
                }
                &mut self.rest[number - 1]
            }
        };
        let bit = 1 << (index % 64);
        let is_new = *bits & bit == 0;
        *bits |= bit;
        is_new
    }

    fn contains(&self, index: usize) -> bool {
        let bits = match index / 64 {
            0 => self.first,
            number => self.rest.get(number - 1).copied().unwrap_or(0),
        };
        bits & (1 << (index % 64)) != 0
    }

    /// Whether all of `count` indices from `first` on are there.
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
