use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare", rename_all = "camelCase")]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
