use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq, GraphEntity, serde::Serialize)]
#[graph_entity(odata_type = "#microsoft.graph.printer")]
pub struct Printer {
    pub id: String,
}

fn main() {}
