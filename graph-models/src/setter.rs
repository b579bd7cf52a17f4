//! What the setters of bodies take. The setter of a single value in a create body takes what converts `Into` the value;
//! the other two kinds of setters have the traits of this file as their bounds.

use crate::change::Change;

/// What the setter of a collection of `T` takes: a `Vec`, an array or a slice of `T`, and for text also of `&str`.
///
/// It is not `Into<Vec<T>>`, which an array of `&str` does not implement for a `Vec<String>`. A bound for arrays of
/// anything that converts into `T` would leave the type of the items of `[]` open.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a collection of `{T}`",
    label = "expected an array, a slice or a `Vec` of `{T}`",
    note = "to set a collection with one item, write `[item]`"
)]
pub trait IntoCollection<T> {
    /// Converts the value.
    fn into_collection(self) -> Vec<T>;
}

impl<T> IntoCollection<T> for Vec<T> {
    fn into_collection(self) -> Vec<T> {
        self
    }
}

impl<T, const N: usize> IntoCollection<T> for [T; N] {
    fn into_collection(self) -> Vec<T> {
        self.into()
    }
}

impl<T: Clone> IntoCollection<T> for &[T] {
    fn into_collection(self) -> Vec<T> {
        self.to_vec()
    }
}

impl<T: Clone, const N: usize> IntoCollection<T> for &[T; N] {
    fn into_collection(self) -> Vec<T> {
        self.to_vec()
    }
}

impl IntoCollection<String> for &[&str] {
    fn into_collection(self) -> Vec<String> {
        texts(self)
    }
}

impl<const N: usize> IntoCollection<String> for &[&str; N] {
    fn into_collection(self) -> Vec<String> {
        texts(self)
    }
}

fn texts(values: &[&str]) -> Vec<String> {
    values.iter().copied().map(str::to_owned).collect()
}

/// What a setter of an update body takes: a value, or a [`Change`].
///
/// An `Option` is not a change: a `None` that comes from a response or from an argument means that there is no value to
/// send, which is `Change::Keep`, as often as it means that the value must be cleared.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a change of `{T}`",
    label = "expected a value or a `Change`",
    note = "to send `null`, which clears the property, write `Change::Clear`",
    note = "a collection takes an array or a `Vec`, such as `[item]`",
    note = "an `Option` does not say whether `None` clears the property or keeps its value: write \
            `option.map_or(Change::Clear, Change::Set)` or `option.map_or(Change::Keep, Change::Set)`"
)]
pub trait IntoChange<T> {
    /// Converts the value.
    fn into_change(self) -> Change<T>;
}

// Without this attribute, the compiler reports a missing `From` where `IntoChange` is missing.
#[diagnostic::do_not_recommend]
impl<T, V: Into<Change<T>>> IntoChange<T> for V {
    fn into_change(self) -> Change<T> {
        self.into()
    }
}

/// Lets setters of collections of text take arrays of `&str` of these lengths. Without the length 0, `[]` has one type.
macro_rules! array_of_texts {
    ($($length:literal)*) => {$(
        #[diagnostic::do_not_recommend]
        impl IntoCollection<String> for [&str; $length] {
            fn into_collection(self) -> Vec<String> {
                texts(&self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl IntoChange<Vec<String>> for [&str; $length] {
            fn into_change(self) -> Change<Vec<String>> {
                Change::Set(texts(&self))
            }
        }
    )*};
}

array_of_texts! { 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 }
