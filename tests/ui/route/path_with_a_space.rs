use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare", routes(LIST = "GET /print/my shares"))]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
