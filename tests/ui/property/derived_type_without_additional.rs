use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.user")]
pub struct User {
    pub id: String,
    #[graph_entity(derived_type)]
    pub derived_type: Option<String>,
}

fn main() {}
