use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.group")]
pub struct Group {
    pub id: String,
    #[graph_entity(name = "owners@odata.bind")]
    pub owners: Option<Vec<String>>,
}

fn main() {}
