use graph_models::GraphComplex;

#[derive(GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.group")]
pub struct Group {
    pub group_id: Option<String>,
}

#[derive(GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.exclusionGroup")]
pub struct ExclusionGroup {
    #[graph_complex(base)]
    pub base: Group,
    pub group_id: Option<String>,
}

fn main() {}
