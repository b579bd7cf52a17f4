use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare", read_only)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
