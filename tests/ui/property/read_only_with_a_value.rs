use graph_models::{GraphEntity, edm::DateTimeOffset};

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
    #[graph_entity(read_only = true)]
    pub created: Option<DateTimeOffset>,
}

fn main() {}
