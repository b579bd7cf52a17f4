//! The trait of all types that a field can have, and the places that hold their values.

use super::{
    protocol::{Output, ReadAction, ReadValue, WriteValue},
    token::Token,
};
use crate::{change::Change, schema::PropertyType};

/// A type that a field can have.
///
/// Its functions only say what to do; the drivers do it. This keeps the code that is compiled per type small.
///
/// Two functions are compiled per type of field: [`WriteValue::write`] and [`ReadValue::read`], which are never inlined,
/// so that those of a common type such as `Option<String>` are compiled once, in `precompiled`. The generic functions
/// that they call are always inlined, so that none of these layers is compiled by itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Graph type",
    label = "not a primitive, enumeration, complex or entity type",
    note = "the primitive types are `bool`, `i8`, `i16`, `i32`, `i64`, `u8`, `f32`, `f64`, `String` and the types of \
            `graph_models::edm`; `serde_json::Value` is any JSON",
    note = "a struct or an enum is a Graph type if it derives `GraphEntity`, `GraphComplex` or `GraphEnum`",
    note = "an `Option`, a `Vec` or a `Secret` of a Graph type is a Graph type, and so is a `Box` of a struct or union"
)]
pub trait EdmValue: Sized + 'static {
    /// The type of a property of this type in the schema.
    const TYPE: &'static PropertyType;

    /// The type of a property that is an `Option` of this type in the schema.
    const OPTIONAL: &'static PropertyType = &PropertyType { nullable: true, flags: false, ..*Self::TYPE };

    /// The initial value, into which a value is read. As a constant, it lets a whole entity start as one constant.
    /// A type that has none, such as a `Box`, has [`no_init`](super::no_init) here.
    const INIT: Self;

    /// The initial value. A `Box` has one here, although it has no constant.
    #[inline]
    #[must_use]
    fn init() -> Self {
        Self::INIT
    }

    /// Takes a token into a place for this type, or says what the drivers must do to fill it.
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a>;

    /// Says what to write.
    fn write(&self) -> Output<'_>;

    /// A required value as the drivers write it.
    #[inline]
    fn required(&self) -> &dyn WriteValue {
        self
    }

    /// A required value as the drivers read into it.
    #[inline]
    fn required_mut(&mut self) -> &mut dyn ReadValue {
        self
    }

    /// An optional value as the drivers write it.
    #[inline]
    fn optional(value: &Option<Self>) -> &dyn WriteValue {
        value
    }

    /// An optional value as the drivers read into it.
    #[inline]
    fn optional_mut(value: &mut Option<Self>) -> &mut dyn ReadValue {
        value
    }

    /// A change to a value as the drivers write it.
    #[inline]
    fn change(change: &Change<Self>) -> &dyn WriteValue {
        change
    }

    /// A change to a value as the drivers read into it.
    #[inline]
    fn change_mut(change: &mut Change<Self>) -> &mut dyn ReadValue {
        change
    }
}

/// A place for a value: the value itself, or an `Option` around it. It holds its initial value until it is read, which
/// happens once.
///
/// A value that one token gives is stored in one step. With a place of either kind, this needs no second function for
/// optional values.
pub trait Place<T> {
    /// Stores a value.
    fn set(&mut self, value: T);

    /// Returns the initial value, to be filled.
    fn init(&mut self) -> &mut T;

    /// Stores the value that a token gave; without one, the token does not match.
    #[inline(always)]
    fn put(&mut self, value: Option<T>) -> ReadAction<'_> {
        match value {
            Some(value) => {
                self.set(value);
                ReadAction::Done
            }
            None => ReadAction::Mismatch,
        }
    }
}

impl<T: EdmValue> Place<T> for T {
    #[inline(always)]
    fn set(&mut self, value: T) {
        *self = value;
    }

    #[inline(always)]
    fn init(&mut self) -> &mut T {
        self
    }
}

impl<T: EdmValue> Place<T> for Option<T> {
    #[inline(always)]
    fn set(&mut self, value: T) {
        *self = Some(value);
    }

    #[inline(always)]
    fn init(&mut self) -> &mut T {
        // `Option::insert` would be compiled for each type.
        *self = Some(T::init());
        match self {
            Some(value) => value,
            None => unreachable!(),
        }
    }
}

impl<T: EdmValue> WriteValue for T {
    #[inline(never)]
    fn write(&self) -> Output<'_> {
        EdmValue::write(self)
    }
}

impl<T: EdmValue> ReadValue for T {
    #[inline(never)]
    fn read(&mut self, token: Token<'_>) -> ReadAction<'_> {
        T::read(self, token)
    }
}
