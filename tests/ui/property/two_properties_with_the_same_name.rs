use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
    pub web_url: Option<String>,
    #[graph_entity(name = "webUrl")]
    pub link: Option<String>,
}

fn main() {}
