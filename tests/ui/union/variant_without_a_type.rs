use graph_models::{GraphComplex, odata::UnknownType};

#[derive(GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.audience")]
pub enum Audience {
    Everyone,
    #[graph_complex(other)]
    Other(UnknownType),
}

fn main() {}
