use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    routes(#[permissions("Printer.Read.All")] #[permissions("Printer.ReadWrite.All")] LIST = "GET /print/shares")
)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
