use graph_models::{GraphEntity, odata::AdditionalProperties};

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
    #[graph_entity(additional)]
    pub additional: AdditionalProperties,
    #[graph_entity(additional)]
    pub more: AdditionalProperties,
}

fn main() {}
