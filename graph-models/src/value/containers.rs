//! Containers of values: `Option`, `Vec`, [`Change`], and `Box` of structured values.

use super::{
    edm_value::{EdmValue, Place},
    protocol::{Collection, CollectionMut, Object, ObjectMut, Output, ReadAction, ReadValue, WriteValue},
    structured::{HasSchema, no_init},
    token::Token,
};
use crate::{
    change::Change,
    schema::{EdmType, PropertyType, TypeSchema},
};

/// `None` is read from `null` and from absence, and is left out when it is written.
impl<T: EdmValue> EdmValue for Option<T> {
    const TYPE: &'static PropertyType = T::OPTIONAL;

    const INIT: Self = None;

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        match token {
            Token::Null | Token::Absent => ReadAction::Done,
            _ => T::read(place.init(), token),
        }
    }

    #[inline(always)]
    fn write(&self) -> Output<'_> {
        match self {
            Some(value) => value.write(),
            None => Output::Absent,
        }
    }
}

/// `Keep` is absence, `Clear` is `null`.
impl<T: EdmValue> EdmValue for Change<T> {
    const TYPE: &'static PropertyType = &PropertyType { nullable: true, ..*T::TYPE };

    const INIT: Self = Self::Keep;

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        let change = place.init();
        *change = match token {
            Token::Absent => Self::Keep,
            Token::Null => Self::Clear,
            _ => Self::Set(T::init()),
        };
        match change {
            Self::Set(value) => T::read(value, token),
            Self::Keep | Self::Clear => ReadAction::Done,
        }
    }

    #[inline(always)]
    fn write(&self) -> Output<'_> {
        match self {
            Self::Keep => Output::Absent,
            Self::Clear => Output::Null,
            Self::Set(value) => value.write(),
        }
    }
}

/// A collection. A collection of members of a flags enumeration is one value, in which all of them are set.
impl<T: EdmValue> EdmValue for Vec<T> {
    const TYPE: &'static PropertyType = &PropertyType {
        // A collection of flags is one value; a collection of such values does not exist.
        edm_type: if T::TYPE.flags { T::TYPE.edm_type } else { EdmType::Collection(T::TYPE) },
        nullable: false,
        secret: T::TYPE.secret,
        flags: false,
    };

    const INIT: Self = Self::new();

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        match token {
            Token::Array if !T::TYPE.flags => ReadAction::Collection(place.init()),
            Token::Text(names) if T::TYPE.flags => read_flags(place.init(), names),
            _ => ReadAction::Mismatch,
        }
    }

    #[inline(always)]
    fn write(&self) -> Output<'_> {
        if T::TYPE.flags { Output::Flags(self) } else { Output::Collection(self) }
    }
}

impl<T: EdmValue> CollectionMut for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn push(&mut self) -> &mut dyn ReadValue {
        let index = self.len();
        self.push(T::init());
        &mut self[index]
    }
}

impl<T: EdmValue> Collection for Vec<T> {
    fn item(&self, index: usize) -> Option<&dyn WriteValue> {
        match self.get(index) {
            Some(item) => Some(item),
            None => None,
        }
    }
}

/// Reads the members that are set in a value of a flags enumeration, in their order. `0` is the value without members.
fn read_flags<'a>(flags: &mut dyn CollectionMut, names: &str) -> ReadAction<'a> {
    flags.clear();
    for name in names.split(',').map(str::trim).filter(|name| !matches!(*name, "" | "0")) {
        if let ReadAction::Mismatch = flags.push().read(Token::Text(name)) {
            return ReadAction::Mismatch;
        }
    }
    ReadAction::Done
}

/// A `Box` lets a type contain itself.
impl<T: HasSchema> HasSchema for Box<T> {
    const TYPE_SCHEMA: &'static TypeSchema = T::TYPE_SCHEMA;

    /// A constant cannot allocate.
    const INIT: Self = no_init();

    fn init() -> Self {
        Self::new(<T as HasSchema>::init())
    }
}

impl<T: Object> Object for Box<T> {
    fn property(&self, index: usize) -> &dyn WriteValue {
        T::property(self, index)
    }
}

impl<T: ObjectMut> ObjectMut for Box<T> {
    fn property_mut(&mut self, index: usize) -> &mut dyn ReadValue {
        T::property_mut(self, index)
    }
}
