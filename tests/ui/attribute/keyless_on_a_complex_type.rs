use graph_models::GraphComplex;

#[derive(GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.printerLocation", keyless)]
pub struct PrinterLocation {
    pub floor: Option<i32>,
}

fn main() {}
