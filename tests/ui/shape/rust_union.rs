use graph_models::GraphComplex;

#[derive(GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.location")]
pub union Location {
    pub floor: i32,
    pub level: i32,
}

fn main() {}
