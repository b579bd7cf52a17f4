use graph_models::{GraphEntity, odata::Annotations};

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
    #[graph_entity(not_selectable, annotations)]
    pub annotations: Annotations,
}

fn main() {}
