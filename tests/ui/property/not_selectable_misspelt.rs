use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
    #[graph_entity(unselectable)]
    pub order_identifier: Option<String>,
}

fn main() {}
