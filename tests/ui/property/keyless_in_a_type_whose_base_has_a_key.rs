use graph_models::GraphEntity;

#[derive(Clone, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.entity")]
pub struct Entity {
    pub id: String,
}

#[derive(Clone, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare", keyless)]
pub struct PrinterShare {
    #[graph_entity(base)]
    pub base: Entity,
}

fn main() {}
