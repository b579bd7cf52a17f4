use graph_models::GraphComplex;

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_entity(odata_type = "#microsoft.graph.printerLocation")]
pub struct PrinterLocation {
    pub building: Option<String>,
}

fn main() {}
