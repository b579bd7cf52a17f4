use graph_models::{GraphEntity, odata::UnknownType};

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer")]
pub struct Printer {
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.asset", not_selectable)]
pub enum Asset {
    Printer(Printer),
    #[graph_entity(other)]
    Other(UnknownType),
}

fn main() {}
