use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    routes(DELETE = "DELETE /print/shares/{id}" -> Self)
)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
