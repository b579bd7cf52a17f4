use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    routes(MOVE = "POST /print/shares/move" -> Self (String))
)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
