/// The change of one property in an update body: the type of the fields of every `XUpdate`.
///
/// A PATCH body has three cases where an `Option` has two: a property that is absent is kept, one that is `null` is
/// cleared, and any other value is set.
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
    /// Keep the property as it is: the body does not contain it.
    #[default]
    Keep,
    /// Clear the property: it is `null` in the body.
    Clear,
    /// Set the property to this value.
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

impl<T, const N: usize> From<[T; N]> for Change<Vec<T>> {
    fn from(values: [T; N]) -> Self {
        Self::Set(values.into())
    }
}
