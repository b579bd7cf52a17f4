use crate::{GraphEntity, odata::AdditionalProperties};

/// What all entities share: the key.
///
/// Graph's type of this name is abstract, the base of all entities; v1.0 has it too. Read a page as
/// `Page<Entity>` where the ids are all that matters, such as to delete what it lists:
///
/// ```
/// use graph_models::{autopilot::Entity, odata::Page};
///
/// let page: Page<Entity> = serde_json::from_str(r#"{"value": [{"id": "1", "serialNumber": "SN-1"}, {"id": "2"}]}"#)?;
/// let ids: Vec<_> = page.value.iter().map(|entity| entity.id.as_str()).collect();
/// assert_eq!(ids, ["1", "2"]);
/// assert_eq!(page.value[0].additional["serialNumber"], "SN-1");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// An object that names its type as another is an error, as it is for any model. Those of a collection whose type is
/// abstract, such as deployment profiles, do so: for them,
/// [`UnknownType`](crate::odata::UnknownType) reads whatever comes.
///
/// [Graph reference](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.entity")]
pub struct Entity {
    /// The key.
    pub id: String,

    /// All other properties.
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}
