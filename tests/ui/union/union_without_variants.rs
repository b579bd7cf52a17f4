use graph_models::GraphComplex;

#[derive(GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.audience")]
pub enum Audience {}

fn main() {}
