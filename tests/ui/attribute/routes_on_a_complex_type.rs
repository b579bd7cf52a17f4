use graph_models::GraphComplex;

#[derive(GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.location", routes(LIST = "GET /locations"))]
pub struct Location {
    pub floor: Option<i32>,
}

fn main() {}
