use graph_models::{GraphComplex, GraphEntity};

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer")]
pub struct Printer {
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.printerLocation")]
pub struct PrinterLocation {
    pub floor: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.device")]
pub enum Device {
    Location(PrinterLocation),
    Printer(Printer),
}

fn main() {}
