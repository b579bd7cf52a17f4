use graph_models::GraphComplex;

#[derive(GraphComplex)]
#[graph_complex(untyped, odata_type = "#microsoft.graph.group")]
pub struct Group {
    pub group_id: Option<String>,
}

fn main() {}
