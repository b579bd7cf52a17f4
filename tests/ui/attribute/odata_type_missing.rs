use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(update)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
