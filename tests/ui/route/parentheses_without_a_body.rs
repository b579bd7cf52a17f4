use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    routes(RESET = "POST /print/shares/reset" ())
)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
