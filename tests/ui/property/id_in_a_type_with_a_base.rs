use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.entity")]
pub struct Entity {
    pub id: String,
}

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    #[graph_entity(base)]
    pub base: Entity,
    pub id: String,
}

fn main() {}
