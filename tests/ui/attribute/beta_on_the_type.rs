use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare", beta)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
