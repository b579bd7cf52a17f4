use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare", update)]
pub struct PrinterShare {
    pub id: String,
    pub size: u64,
}

fn main() {}
