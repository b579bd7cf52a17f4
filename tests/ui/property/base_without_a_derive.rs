use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq)]
pub struct Device {
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer", update)]
pub struct Printer {
    #[graph_entity(base)]
    pub device: Device,
    pub display_name: Option<String>,
}

fn main() {}
