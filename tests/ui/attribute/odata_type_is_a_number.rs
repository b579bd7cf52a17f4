use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(odata_type = 5)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
