use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.directoryObject")]
pub struct DirectoryObject {
    pub id: String,
}

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.user")]
pub struct User {
    #[graph_entity(base)]
    pub base: DirectoryObject,
    #[graph_entity(derived_type)]
    pub derived_type: Option<String>,
}

fn main() {}
