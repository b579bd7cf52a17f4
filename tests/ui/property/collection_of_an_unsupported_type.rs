use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq)]
pub struct Location;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
    pub locations: Option<Vec<Location>>,
}

fn main() {}
