use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_typ = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
