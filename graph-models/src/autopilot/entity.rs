use crate::{GraphEntity, odata::AdditionalProperties};

/// The base of all entities, which has only the key.
///
/// In Graph, this type is abstract; v1.0 has it too. Read a page as `Page<Entity>` if you need only the ids, for
/// example to delete the entities of the page:
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
/// As with any model, an object that names another type is an error. The objects of a collection whose type is
/// abstract, such as deployment profiles, name their types: read them as [`UnknownType`](crate::odata::UnknownType),
/// which accepts every type.
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
