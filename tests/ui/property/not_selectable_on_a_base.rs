use graph_models::GraphComplex;

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.location")]
pub struct Location {
    pub building: Option<String>,
}

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.printerLocation")]
pub struct PrinterLocation {
    #[graph_complex(not_selectable)]
    #[graph_complex(base)]
    pub base: Location,
}

fn main() {}
