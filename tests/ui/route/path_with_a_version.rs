use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    routes(LIST = "GET /beta/print/shares")
)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
