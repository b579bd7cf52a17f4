use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    routes(LIST = "GET /print/shares" GET = "GET /print/shares/{id}")
)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
