use graph_models::GraphComplex;

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.printerLocation")]
pub struct PrinterLocation {
    pub floor: Option<i32>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    pub number: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.place")]
pub enum Place {
    Location(PrinterLocation),
    Room(Room),
}

fn main() {}
