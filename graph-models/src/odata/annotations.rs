use serde_json::Value as Json;

use super::AdditionalProperties;
use crate::{
    object::{Value, filled_in_place, serde_by_property},
    schema::PropertyType,
    wire::{Read, Token, Write},
};

/// The control information and annotations of an object, by their names, in the order in which they came.
///
/// A field of this type marked `#[graph_entity(annotations)]` catches them. They are written again with the entity,
/// and never sent in a body that creates or updates.
///
/// ```
/// use graph_models::{GraphEntity, odata::Annotations};
///
/// #[derive(Clone, Debug, PartialEq, GraphEntity)]
/// #[graph_entity(odata_type = "#microsoft.graph.printer")]
/// pub struct Printer {
///     pub id: String,
///     #[graph_entity(annotations)]
///     pub annotations: Annotations,
/// }
///
/// let printer: Printer =
///     serde_json::from_str(r##"{"@odata.etag": "W/7", "id@odata.type": "#String", "id": "1"}"##)?;
/// assert_eq!(printer.annotations.etag(), Some("W/7"));
/// assert_eq!(printer.annotations.of("id", "odata.type").unwrap(), "#String");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// `@odata.type` is not among them: the type of the value says it.
///
/// Source: [OData JSON Format 4.01, sections 4.5 and 20](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ControlInformation).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotations(AdditionalProperties);

impl Annotations {
    /// No annotations.
    #[must_use]
    pub const fn new() -> Self {
        Self(AdditionalProperties::new())
    }

    /// The value of this name, such as `@odata.etag`, `tags@odata.type` or `#microsoft.graph.assign`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.get(name)
    }

    /// The value of an annotation of a property: `of("tags", "odata.type")` is `tags@odata.type`.
    #[must_use]
    pub fn of(&self, property: &str, annotation: &str) -> Option<&Json> {
        self.get(&format!("{property}@{annotation}"))
    }

    /// `@odata.context`: the URL that says what the object is.
    #[must_use]
    pub fn context(&self) -> Option<&str> {
        self.get("@odata.context")?.as_str()
    }

    /// `@odata.etag`: the version of the entity.
    #[must_use]
    pub fn etag(&self) -> Option<&str> {
        self.get("@odata.etag")?.as_str()
    }

    /// `@odata.id`: the URL of the entity.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.get("@odata.id")?.as_str()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter()
    }
}

impl Value for Annotations {
    const TYPE: &'static PropertyType = AdditionalProperties::TYPE;

    const EMPTY: Self = Self::new();

    fn read(&mut self, token: Token<'_>) -> Read<'_> {
        self.0.read(token)
    }

    filled_in_place!();

    fn write(&self) -> Write<'_> {
        self.0.write()
    }
}

serde_by_property!(Annotations);
