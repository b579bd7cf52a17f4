use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    routes(UPDATE = "PATCH /print/shares/{id}")
)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
