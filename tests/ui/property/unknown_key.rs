use graph_models::{GraphEntity, edm::DateTimeOffset};

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
    #[graph_entity(readonly)]
    pub created_date_time: Option<DateTimeOffset>,
}

fn main() {}
