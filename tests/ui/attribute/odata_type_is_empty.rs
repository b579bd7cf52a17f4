use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "")]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
