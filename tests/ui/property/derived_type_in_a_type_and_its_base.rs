use graph_models::{GraphEntity, odata::AdditionalProperties};

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.user")]
pub struct User {
    pub id: String,
    #[graph_entity(derived_type)]
    pub derived_type: Option<String>,
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
}

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.agentUser")]
pub struct AgentUser {
    #[graph_entity(base)]
    pub base: User,
    #[graph_entity(derived_type)]
    pub derived_type: Option<String>,
}

fn main() {}
