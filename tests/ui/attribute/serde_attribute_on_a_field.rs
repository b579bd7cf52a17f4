use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
    #[serde(rename = "viewPointURL", skip_serializing_if = "Option::is_none")]
    pub view_point_url: Option<String>,
}

fn main() {}
