use crate::types::GraphComplex;

/// The body of a request to a `$ref` route: a reference to an entity by its URL.
///
/// ```
/// use graph_models::odata::Reference;
///
/// let body = Reference::new("https://graph.microsoft.com/v1.0/directoryObjects/7");
/// assert_eq!(
///     serde_json::to_string(&body)?,
///     r#"{"@odata.id":"https://graph.microsoft.com/v1.0/directoryObjects/7"}"#,
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// It has no field for additional properties, because OData allows none in a reference.
///
/// Source: [OData JSON Format 4.01, section 14](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_EntityReference).
#[derive(Clone, Debug, PartialEq, Eq, Hash, GraphComplex)]
#[graph_complex(untyped)]
pub struct Reference {
    /// The URL of the entity.
    #[graph_complex(name = "@odata.id")]
    pub odata_id: String,
}

impl Reference {
    /// Creates a reference to the entity at this URL.
    pub fn new(url: impl Into<String>) -> Self {
        Self { odata_id: url.into() }
    }
}
