use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare", update = "yes")]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
