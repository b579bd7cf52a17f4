use graph_models::GraphEntity;

#[derive(GraphEntity)]
#[graph_entity(
    odata_type = "microsoft.graph.printerShare",
    rutes(LIST = "GET /print/shares"),
    update = true,
    routes(CREATE = "post /print/shares", GET = "GET /print/shares/{id")
)]
pub struct PrinterShare {
    #[graph_entity(reed_only)]
    pub id: Vec<String>,
    #[graph_entity(name = "display name")]
    pub display_name: Option<String>,
    #[graph_entity(name = 7)]
    pub location: Option<String>,
    pub web_url: Option<String>,
    #[graph_entity(name = "webUrl")]
    pub link: Option<String>,
}

// The code below uses the type, and gets no errors of its own.
pub fn create() -> PrinterShareCreate {
    PrinterShareCreate::new().display_name("Lobby")
}

pub fn update() -> PrinterShareUpdate {
    PrinterShareUpdate::new().display_name("Lobby")
}

pub fn path(share: &PrinterShare) -> String {
    let _ = PrinterShare::CREATE.method();
    PrinterShare::GET.path([GraphEntity::id(share).unwrap_or_default()]).unwrap_or_default()
}

fn main() {}
