/// The change of a property in an update body: the type that the fields for properties have in an `XUpdate`.
///
/// A property in a PATCH body has three states, where an `Option` has two: if the property is absent, the service keeps
/// its value; if it is `null`, the service clears it; and any other value replaces it.
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
    /// Keep the value: the body does not contain the property.
    #[default]
    Keep,
    /// Clear the value: the property is `null` in the body.
    Clear,
    /// Replace the value with this one.
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
