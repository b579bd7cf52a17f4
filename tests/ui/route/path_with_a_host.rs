use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    routes(LIST = "GET https://graph.microsoft.com/v1.0/print/shares")
)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
