use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare", create(names = "NewShare"))]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
