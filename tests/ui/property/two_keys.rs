use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    #[graph_entity(key)]
    pub share_id: String,
    #[graph_entity(key)]
    pub printer_id: String,
}

fn main() {}
