use graph_models::{GraphEntity, odata::AdditionalProperties};

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
    #[graph_entity(annotations)]
    pub annotations: AdditionalProperties,
}

fn main() {}
