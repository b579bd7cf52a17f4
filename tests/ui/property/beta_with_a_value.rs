use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
    #[graph_entity(beta = "2026")]
    pub display_name: Option<String>,
}

fn main() {}
