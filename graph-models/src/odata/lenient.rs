use std::fmt::{self, Debug, Display, Formatter};

use serde_json::Value as Json;

use crate::{
    schema::PropertyType,
    value::{EdmValue, Lenience, Output, Place, ReadAction, ReadValue, Token},
    wire::serde_by_drivers,
};

/// A value that may not match its type, as an item of a page or as a property.
///
/// One item that does not match its model makes reading a page fail. In a page of `Lenient` items, only that item is
/// [`Invalid`](Self::Invalid): it keeps the whole JSON, and is written as it was read.
///
/// ```
/// use graph_models::{GraphEntity, edm::DateTimeOffset, odata::{Lenient, Page}};
///
/// #[derive(Clone, Debug, PartialEq, GraphEntity)]
/// #[graph_entity(odata_type = "#microsoft.graph.printer")]
/// pub struct Printer {
///     pub id: String,
///     pub registered_date_time: Option<DateTimeOffset>,
/// }
///
/// let page: Page<Lenient<Printer>> = serde_json::from_str(
///     r#"{"value": [{"id": "1"}, {"id": "2", "registeredDateTime": "yesterday"}]}"#,
/// )?;
/// assert_eq!(page.value.iter().filter_map(Lenient::valid).count(), 1);
/// let Lenient::Invalid(invalid) = &page.value[1] else { panic!() };
/// assert!(invalid.error().to_string().contains("registeredDateTime"));
/// assert_eq!(invalid.json()["id"], "2");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A value is buffered while it is read. JSON that is not well formed is an error all the same, and so is a required
/// property that is missing.
#[derive(Clone, Debug, PartialEq)]
pub enum Lenient<T> {
    /// The value matches its type.
    Valid(T),
    /// The value does not match its type.
    Invalid(Invalid),
}

/// JSON that does not match its type, in a [`Lenient`].
#[derive(Clone, PartialEq)]
pub struct Invalid {
    error: InvalidValue,
    json: Json,
}

/// Why JSON does not match its type. The message names the type and the property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidValue(String);

impl<T> Lenient<T> {
    /// The value, if it matches its type.
    pub const fn valid(&self) -> Option<&T> {
        match self {
            Self::Valid(value) => Some(value),
            Self::Invalid(_) => None,
        }
    }

    /// Consumes the value and returns it if it matches its type, or else the JSON and the error.
    ///
    /// # Errors
    ///
    /// The value does not match its type.
    pub fn into_result(self) -> Result<T, Invalid> {
        match self {
            Self::Valid(value) => Ok(value),
            Self::Invalid(invalid) => Err(invalid),
        }
    }
}

impl Invalid {
    /// Why the JSON does not match the type. The value of a [`Secret`](crate::Secret) is not quoted.
    #[must_use]
    pub const fn error(&self) -> &InvalidValue {
        &self.error
    }

    /// The whole value as it was read, with everything in it that may be secret.
    #[must_use]
    pub const fn json(&self) -> &Json {
        &self.json
    }
}

/// Shows the error and not the JSON, in which secrets may be.
impl Debug for Invalid {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Invalid").field("error", &self.error.0).finish_non_exhaustive()
    }
}

impl Display for InvalidValue {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for InvalidValue {}

impl<T> From<T> for Lenient<T> {
    fn from(value: T) -> Self {
        Self::Valid(value)
    }
}

impl<T: EdmValue> Lenience for Lenient<T> {
    fn valid_mut(&mut self) -> &mut dyn ReadValue {
        match self {
            Self::Valid(value) => value,
            // Not reached, since a value is read once; JSON takes whatever comes.
            Self::Invalid(invalid) => &mut invalid.json,
        }
    }

    fn set_invalid(&mut self, error: String, json: Json) {
        *self = Self::Invalid(Invalid { error: InvalidValue(error), json });
    }
}

impl<T: EdmValue> EdmValue for Lenient<T> {
    const TYPE: &'static PropertyType = T::TYPE;

    const INIT: Self = Self::Valid(T::INIT);

    fn init() -> Self {
        Self::Valid(T::init())
    }

    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        match token {
            Token::Absent => place.init().valid_mut().read(token),
            _ => ReadAction::Lenient(place.init()),
        }
    }

    fn write(&self) -> Output<'_> {
        match self {
            Self::Valid(value) => value.write(),
            Self::Invalid(invalid) => Output::Invalid(&invalid.json),
        }
    }
}

serde_by_drivers!(Lenient<T> where T: EdmValue);
