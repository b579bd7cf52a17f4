use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer")]
pub struct Printer {
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
    #[graph_entity(navigation, not_selectable)]
    pub printer: Option<Printer>,
}

fn main() {}
