use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer")]
pub struct Printer {
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.device", keyless)]
pub enum Device {
    Printer(Printer),
}

fn main() {}
