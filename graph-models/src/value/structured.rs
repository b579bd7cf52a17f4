//! Structs and unions, which are values by their schemas.

use super::{
    edm_value::{EdmValue, Place},
    protocol::{Object, ObjectMut, Output, ReadAction, WriteValue},
    token::Token,
};
use crate::schema::{EdmType, PropertyType, TypeRef, TypeSchema};

/// A struct or union with a schema, and accessors by its indices. Each such type is an [`EdmValue`].
pub trait HasSchema: Object + ObjectMut + Sized + 'static {
    /// The schema. `GraphEntity` and `GraphComplex` have it as `SCHEMA`; here it has another name, since generic code
    /// with these traits could otherwise mean either.
    const TYPE_SCHEMA: &'static TypeSchema;

    /// See [`EdmValue::INIT`].
    const INIT: Self;

    /// See [`EdmValue::init`].
    #[inline(always)]
    #[must_use]
    fn init() -> Self {
        Self::INIT
    }
}

/// The schema of a type as a function: the schema of a type that contains itself cannot refer to itself.
fn type_schema<T: HasSchema>() -> &'static TypeSchema {
    T::TYPE_SCHEMA
}

// Without this attribute, the compiler reports a missing `HasSchema` where `EdmValue` is missing.
#[diagnostic::do_not_recommend]
impl<T: HasSchema> EdmValue for T {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::Declared(TypeRef(type_schema::<T>)));

    const INIT: Self = <T as HasSchema>::INIT;

    #[inline(always)]
    fn init() -> Self {
        <T as HasSchema>::init()
    }

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        match token {
            Token::Object => ReadAction::structured(place.init(), T::TYPE_SCHEMA),
            _ => ReadAction::Mismatch,
        }
    }

    #[inline(always)]
    fn write(&self) -> Output<'_> {
        Output::structured(self, T::TYPE_SCHEMA)
    }
}

/// Stands for the initial value of a type that has none.
///
/// # Panics
///
/// Always. Used in a constant, this is an error of the compiler.
#[must_use]
pub const fn no_init<T>() -> T {
    panic!("a field of this type has no initial value: write `Option<..>` around the type")
}

/// An object that is borrowed. A `dyn` of an object compiles the code that drops the object; a `dyn` of this does not,
/// and a body that is only written need not be dropped.
pub struct Borrowed<'a, T>(pub &'a T);

impl<T: Object> Object for Borrowed<'_, T> {
    #[inline]
    fn property(&self, index: usize) -> &dyn WriteValue {
        self.0.property(index)
    }
}
