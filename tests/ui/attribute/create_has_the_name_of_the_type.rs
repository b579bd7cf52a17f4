use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare", create(name = "PrinterShare"))]
pub struct PrinterShare {
    pub id: String,
    pub display_name: Option<String>,
}

fn main() {}
