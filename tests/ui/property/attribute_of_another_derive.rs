use graph_models::GraphComplex;

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.printerLocation")]
pub struct PrinterLocation {
    #[graph_entity(name = "buildingURL")]
    pub building_url: Option<String>,
}

fn main() {}
