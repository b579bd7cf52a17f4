use graph_models::GraphEntity;

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerBase")]
pub struct PrinterBase {
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer")]
pub struct Printer {
    #[graph_entity(base, beta)]
    pub base: PrinterBase,
}

fn main() {}
