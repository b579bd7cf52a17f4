use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
#[serde(rename_all = "camelCase")]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
