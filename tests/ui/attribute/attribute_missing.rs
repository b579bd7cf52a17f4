use graph_models::GraphEntity;

#[derive(GraphEntity)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
