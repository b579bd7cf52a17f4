use graph_models::GraphComplex;

#[derive(GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.group", flags)]
pub struct Group {
    pub group_id: Option<String>,
}

fn main() {}
