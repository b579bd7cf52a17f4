use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    routes(CREATE = "POST /print/shares")
)]
pub struct PrinterShare {
    pub id: String,
}

pub fn wrong() {
    let request = PrinterShare::CREATE.request([]).unwrap();
    let _ = request.content();
}

fn main() {}
