use graph_models::GraphEntity;

#[derive(Clone, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.policyDeletableItem")]
pub struct PolicyDeletableItem {
    pub deleted: Option<String>,
}

// The derived types do not repeat the mistake of their base.
#[derive(Clone, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.conditionalAccessPolicy")]
pub struct ConditionalAccessPolicy {
    #[graph_entity(base)]
    pub base: PolicyDeletableItem,
    pub id: String,
}

#[derive(Clone, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.otherPolicy")]
pub struct OtherPolicy {
    #[graph_entity(base)]
    pub base: PolicyDeletableItem,
}

fn main() {}
