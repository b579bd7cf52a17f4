use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    #[graph_entity(read_only)]
    pub id: String,
}

fn main() {}
