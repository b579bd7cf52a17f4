use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer", update)]
pub struct Printer {
    pub id: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Scanner {
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.device", update)]
pub enum Device {
    Printer(Printer),
    Scanner(Scanner),
}

fn main() {}
