use graph_models::{GraphEntity, odata::AdditionalProperties};

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
    #[graph_entity(additional, beta)]
    pub additional: AdditionalProperties,
}

fn main() {}
