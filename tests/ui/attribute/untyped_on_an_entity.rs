use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(untyped)]
pub struct PrinterShare {
    pub id: String,
}

fn main() {}
