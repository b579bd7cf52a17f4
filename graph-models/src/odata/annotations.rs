use serde_json::Value as Json;

use crate::{
    schema::PropertyType,
    value::{AdditionalProperties, EdmValue, Output, Place, ReadAction, Token},
    wire::serde_by_drivers,
};

/// The control information and annotations of an object, by their names, in the order in which they were read.
///
/// A field of this type that is marked with `#[graph_entity(annotations)]` keeps them. They are written with the
/// entity, but are never part of a create or update body.
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
/// `@odata.type` is not included, because it follows from the type of the value. A field that is marked with
/// `#[graph_entity(derived_type)]` keeps the name of a derived type.
///
/// Source: [OData JSON Format 4.01, sections 4.5 and 20](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ControlInformation).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotations(AdditionalProperties);

impl Annotations {
    /// Creates an empty collection of annotations.
    #[must_use]
    pub const fn new() -> Self {
        Self(AdditionalProperties::new())
    }

    /// The value with this name, such as `@odata.etag`, `tags@odata.type` or `#microsoft.graph.assign`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.get(name)
    }

    /// The value of an annotation of a property: `of("tags", "odata.type")` returns the value of `tags@odata.type`.
    #[must_use]
    pub fn of(&self, property: &str, annotation: &str) -> Option<&Json> {
        self.get(&format!("{property}@{annotation}"))
    }

    /// `@odata.context`: the URL that describes the object.
    #[must_use]
    pub fn context(&self) -> Option<&str> {
        self.control("context")
    }

    /// `@odata.etag`: the version of the entity.
    #[must_use]
    pub fn etag(&self) -> Option<&str> {
        self.control("etag")
    }

    /// `@odata.id`: the URL of the entity.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.control("id")
    }

    /// The control information of this name, which OData 4.01 writes without the prefix `odata.`.
    fn control(&self, name: &str) -> Option<&str> {
        self.get(&format!("@odata.{name}")).or_else(|| self.get(&format!("@{name}")))?.as_str()
    }

    /// The number of annotations.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no annotations.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the names and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter()
    }
}

impl EdmValue for Annotations {
    const TYPE: &'static PropertyType = AdditionalProperties::TYPE;

    const INIT: Self = Self::new();

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        AdditionalProperties::read(&mut place.init().0, token)
    }

    fn write(&self) -> Output<'_> {
        self.0.write()
    }
}

serde_by_drivers!(Annotations);
