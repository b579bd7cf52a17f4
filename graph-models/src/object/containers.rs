//! `Option` and `Vec` of values, and `Box` of structured ones.

use super::{Collection, CollectionMut, Object, ObjectMut, Property, PropertyMut, Tabled, Value};
use crate::{
    schema::{EdmType, PropertyType, TypeSchema},
    wire::{Read, Token, Write},
};

/// `null` and absence are `None`; `None` is left out.
impl<T: Value> Value for Option<T> {
    const TYPE: &'static PropertyType = T::OPTIONAL;

    const EMPTY: Self = None;

    #[inline(always)]
    fn read(&mut self, token: Token<'_>) -> Read<'_> {
        T::read_optional(self, token)
    }

    filled_in_place!();

    #[inline(always)]
    fn write(&self) -> Write<'_> {
        match self {
            Some(value) => value.write(),
            None => Write::Absent,
        }
    }
}

/// A collection; of members of a flags enumeration, one value that has them all.
impl<T: Value> Value for Vec<T> {
    const TYPE: &'static PropertyType = &PropertyType {
        // Several members are one value, but several such values are not.
        edm_type: if T::TYPE.flags { T::TYPE.edm_type } else { EdmType::Collection(T::TYPE) },
        nullable: false,
        secret: T::TYPE.secret,
        flags: false,
    };

    const EMPTY: Self = Self::new();

    #[inline(always)]
    fn read(&mut self, token: Token<'_>) -> Read<'_> {
        match token {
            Token::Array if !T::TYPE.flags => Read::Collection(self),
            Token::Text(names) if T::TYPE.flags => read_flags(self, names),
            _ => Read::Mismatch,
        }
    }

    filled_in_place!();

    #[inline(always)]
    fn write(&self) -> Write<'_> {
        if T::TYPE.flags { Write::Flags(self) } else { Write::Collection(self) }
    }
}

impl<T: Value> CollectionMut for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn push(&mut self) -> &mut dyn PropertyMut {
        let index = self.len();
        self.push(T::empty());
        &mut self[index]
    }
}

impl<T: Value> Collection for Vec<T> {
    fn item(&self, index: usize) -> Option<&dyn Property> {
        match self.get(index) {
            Some(item) => Some(item),
            None => None,
        }
    }
}

/// Takes in the members that a value of a flags enumeration has, in their order. `0` is the value that has none.
fn read_flags<'a>(flags: &mut dyn CollectionMut, names: &str) -> Read<'a> {
    flags.clear();
    if names == "0" {
        return Read::Done;
    }
    for name in names.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        if let Read::Mismatch = flags.push().read(Token::Text(name)) {
            return Read::Mismatch;
        }
    }
    Read::Done
}

/// So that a type can hold itself.
impl<T: Tabled> Tabled for Box<T> {
    const TABLE: &'static TypeSchema = T::TABLE;

    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: Object> Object for Box<T> {
    fn value(&self, index: usize) -> &dyn Property {
        T::value(self, index)
    }
}

impl<T: ObjectMut> ObjectMut for Box<T> {
    fn place(&mut self, index: usize) -> &mut dyn PropertyMut {
        T::place(self, index)
    }
}
