use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.message")]
pub struct Message {
    pub id: String,
    pub from: Option<String>,
    pub set_from: Option<bool>,
}

fn main() {}
