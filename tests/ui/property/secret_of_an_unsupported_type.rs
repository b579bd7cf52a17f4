use graph_models::{GraphEntity, Secret};

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
    pub pin: Option<Secret<u64>>,
}

fn main() {}
