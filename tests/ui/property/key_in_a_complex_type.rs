use graph_models::GraphComplex;

#[derive(GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.location")]
pub struct Location {
    #[graph_complex(key)]
    pub building: String,
}

fn main() {}
