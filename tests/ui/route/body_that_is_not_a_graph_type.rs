use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    routes(MOVE = "POST /print/shares/move" (Target))
)]
pub struct PrinterShare {
    pub id: String,
}

pub struct Target;

fn main() {}
