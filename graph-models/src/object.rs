//! What the derives implement, and what a field's type must be. The drivers in [`crate::wire`] know no other types.

use crate::{
    change::Change,
    schema::{EdmType, PropertyType, TypeRef, TypeSchema},
    wire::{Read, Token, Write},
};

/// A type that a field can have.
///
/// Reading and writing only say what to do; the drivers do it. That keeps what is compiled per type small.
///
/// Two functions are compiled per type of field: those of [`Property`] and [`PropertyMut`], below. They are never inlined,
/// so that those of a type such as `Option<String>` are compiled once, in `wire::shared`. What is generic and stands
/// between them and a value is always inlined, so that no layer is compiled by itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Graph type",
    label = "not a primitive, enumeration, complex or entity type",
    note = "the primitive types are `bool`, `i8`, `i16`, `i32`, `i64`, `u8`, `f32`, `f64`, `String` and the types of \
            `graph_models::edm`; `serde_json::Value` is any JSON",
    note = "a struct or an enum is a Graph type if it derives `GraphEntity`, `GraphComplex` or `GraphEnum`",
    note = "an `Option`, a `Vec` or a `Secret` of a Graph type is a Graph type, and so is a `Box` of a struct or union"
)]
pub trait Value: Sized {
    /// How a property of this type stands in the schema.
    const TYPE: &'static PropertyType;

    /// How a property that is an `Option` of this type stands in the schema.
    const OPTIONAL: &'static PropertyType = &PropertyType { nullable: true, flags: false, ..*Self::TYPE };

    /// The value before anything is read into it. As a constant, it lets a whole entity start as one constant.
    const EMPTY: Self = panic!("{}", NO_START);

    /// The value before anything is read into it.
    #[inline]
    #[must_use]
    fn empty() -> Self {
        Self::EMPTY
    }

    /// The value that a token stands for; `None` if it stands for none of this type.
    ///
    /// A type has either this, or a [`read`](Self::read) of its own and `filled_in_place!`.
    #[inline(always)]
    #[must_use]
    fn from_token(_: Token<'_>) -> Option<Self> {
        None
    }

    /// Takes in what has come, or says where the drivers are to put it.
    #[inline(always)]
    fn read(&mut self, token: Token<'_>) -> Read<'_> {
        match Self::from_token(token) {
            Some(value) => {
                *self = value;
                Read::Done
            }
            None => Read::Mismatch,
        }
    }

    /// Takes in what has come for a value that can be left out.
    #[inline(always)]
    fn read_optional<'a>(place: &'a mut Option<Self>, token: Token<'_>) -> Read<'a> {
        *place = match token {
            Token::Null | Token::Absent => None,
            _ => match Self::from_token(token) {
                Some(value) => Some(value),
                None => return Read::Mismatch,
            },
        };
        Read::Done
    }

    /// What to put out.
    fn write(&self) -> Write<'_>;

    /// The value as the drivers write it.
    #[inline]
    fn property(&self) -> &dyn Property {
        self
    }

    /// The value as the drivers fill it.
    #[inline]
    fn property_mut(&mut self) -> &mut dyn PropertyMut {
        self
    }

    /// A value that can be left out, as the drivers write it.
    #[inline]
    fn optional(value: &Option<Self>) -> &dyn Property {
        value
    }

    /// A value that can be left out, as the drivers fill it.
    #[inline]
    fn optional_mut(value: &mut Option<Self>) -> &mut dyn PropertyMut {
        value
    }

    /// What an update makes of a value, as the drivers write it.
    #[inline]
    fn change(change: &Change<Self>) -> &dyn Property {
        change
    }

    /// What an update makes of a value, as the drivers fill it.
    #[inline]
    fn change_mut(change: &mut Change<Self>) -> &mut dyn PropertyMut {
        change
    }
}

/// [`Value::read_optional`] of a type with a `read` of its own: puts an empty value in place, and reads into it.
macro_rules! filled_in_place {
    () => {
        #[inline(always)]
        fn read_optional<'a>(place: &'a mut Option<Self>, token: crate::wire::Token<'_>) -> crate::wire::Read<'a> {
            *place = match token {
                crate::wire::Token::Null | crate::wire::Token::Absent => None,
                _ => Some(Self::empty()),
            };
            match place {
                Some(value) => crate::object::Value::read(value, token),
                None => crate::wire::Read::Done,
            }
        }
    };
}

pub(crate) use filled_in_place;

const NO_START: &str = "a field of this type has no initial value: write `Option<..>` around the type";

/// A [`Value`] of any type, to be written.
///
/// What is written and what is read into are asked by way of two traits, here and below: a type that is only written
/// then brings nothing that reads it into a program.
pub trait Property {
    /// See [`Value::write`].
    fn write(&self) -> Write<'_>;
}

/// A [`Value`] of any type, to be read into.
pub trait PropertyMut {
    /// See [`Value::read`].
    fn read(&mut self, token: Token<'_>) -> Read<'_>;
}

impl<T: Value> Property for T {
    #[inline(never)]
    fn write(&self) -> Write<'_> {
        Value::write(self)
    }
}

impl<T: Value> PropertyMut for T {
    #[inline(never)]
    fn read(&mut self, token: Token<'_>) -> Read<'_> {
        Value::read(self, token)
    }
}

/// A structured value to be written: its properties by their index in the table of its type.
///
/// A union is one too. It has no properties, and whatever the index, what stands there is the value that it holds.
pub trait Object {
    /// The property at this index.
    fn value(&self, index: usize) -> &dyn Property;
}

/// A structured value to be read into: its properties by their index in the table of its type.
///
/// A union is one too. What stands at the index of a type that it lists is an empty value of that type, which it holds
/// from then on, and what stands after the last of them is a value of a type that is not listed.
pub trait ObjectMut {
    /// The property at this index.
    fn place(&mut self, index: usize) -> &mut dyn PropertyMut;
}

/// A structured type, which has a table, and accessors by its indices. That makes it a value.
pub trait Tabled: Object + ObjectMut + Sized {
    /// The table.
    const TABLE: &'static TypeSchema;

    /// See [`Value::EMPTY`].
    const BLANK: Self = panic!("{}", NO_START);

    /// See [`Value::empty`].
    #[inline(always)]
    #[must_use]
    fn blank() -> Self {
        Self::BLANK
    }
}

/// The table of a type, as a function, for a table cannot hold itself.
fn table<T: Tabled>() -> &'static TypeSchema {
    T::TABLE
}

// What is no value is told so, and not that it has no table.
#[diagnostic::do_not_recommend]
impl<T: Tabled> Value for T {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Declared(TypeRef(table::<T>)));

    const EMPTY: Self = T::BLANK;

    #[inline(always)]
    fn empty() -> Self {
        T::blank()
    }

    #[inline(always)]
    fn read(&mut self, token: Token<'_>) -> Read<'_> {
        match token {
            Token::Object => Read::Object(self, T::TABLE),
            _ => Read::Mismatch,
        }
    }

    filled_in_place!();

    #[inline(always)]
    fn write(&self) -> Write<'_> {
        Write::Object(self, T::TABLE)
    }
}

/// An object that somebody else owns. To make a `dyn` of an object compiles what drops the object; to make one of this
/// does not, and a body that is only written need not be dropped.
pub struct Borrowed<'a, T>(pub &'a T);

impl<T: Object> Object for Borrowed<'_, T> {
    #[inline]
    fn value(&self, index: usize) -> &dyn Property {
        self.0.value(index)
    }
}

/// The items of a collection, to be written.
pub trait Collection {
    /// The item at this index; `None` past the end.
    fn item(&self, index: usize) -> Option<&dyn Property>;
}

impl dyn Collection + '_ {
    /// The items in their order.
    #[inline]
    pub(crate) fn items(&self) -> impl Iterator<Item = &dyn Property> {
        (0..).map_while(|index| self.item(index))
    }
}

/// The items of a collection, to be read into.
pub trait CollectionMut {
    /// Takes all items out.
    fn clear(&mut self);

    /// Puts an empty item at the end and gives it out to be filled.
    fn push(&mut self) -> &mut dyn PropertyMut;
}

/// What stands at the index of a property that a create or update body lacks, or of a type that a union has no variant
/// for: writes nothing, keeps nothing.
pub struct Skipped;

impl Skipped {
    /// A place to read into. Boxing a type without size does not allocate.
    #[must_use]
    pub fn place() -> &'static mut Self {
        Box::leak(Box::new(Self))
    }
}

impl Property for Skipped {
    fn write(&self) -> Write<'_> {
        Write::Absent
    }
}

impl PropertyMut for Skipped {
    fn read(&mut self, _: Token<'_>) -> Read<'_> {
        Read::Skip
    }
}

mod containers;

/// Gives a type `Serialize` and `Deserialize` by way of the drivers.
macro_rules! serde_by_property {
    ($ty:ty $(where $param:ident: $bound:path)?) => {
        impl $(<$param: $bound>)? serde_core::Serialize for $ty {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::wire::write(crate::object::Value::write(self), serializer)
            }
        }

        impl<'de $(, $param: $bound)?> serde_core::Deserialize<'de> for $ty {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::read(deserializer)
            }
        }
    };
}

pub(crate) use serde_by_property;
