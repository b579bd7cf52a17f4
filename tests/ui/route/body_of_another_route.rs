use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    routes(CREATE = "POST /print/shares", MOVE = "POST /print/shares/move" (PrinterShareCreate))
)]
pub struct PrinterShare {
    pub id: String,
}

pub fn wrong() {
    let _ = PrinterShare::MOVE.request([]).unwrap().body(&String::new());
}

fn main() {}
