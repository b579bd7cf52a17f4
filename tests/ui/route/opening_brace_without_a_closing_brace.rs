use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    routes(GET = "GET /print/shares/{printerShareId")
)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
