use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#printerShare")]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
