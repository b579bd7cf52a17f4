use graph_models::{GraphComplex, GraphEntity};

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.printerLocation")]
pub struct PrinterLocation {
    pub floor: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    #[graph_entity(base)]
    pub base: PrinterLocation,
}

fn main() {}
