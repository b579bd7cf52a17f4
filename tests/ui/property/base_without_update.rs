use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer")]
pub struct Printer {
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare", update)]
pub struct PrinterShare {
    #[graph_entity(base)]
    pub base: Printer,
}

fn main() {}
