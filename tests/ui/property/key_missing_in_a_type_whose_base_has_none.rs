use graph_models::GraphEntity;

#[derive(Clone, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.policyDeletableItem", keyless)]
pub struct PolicyDeletableItem {
    pub deleted: Option<String>,
}

#[derive(Clone, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.conditionalAccessPolicy")]
pub struct ConditionalAccessPolicy {
    #[graph_entity(base)]
    pub base: PolicyDeletableItem,
    pub state: Option<String>,
}

fn main() {}
