use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    routes(FIND = "GET /print/shares/find" (String))
)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
