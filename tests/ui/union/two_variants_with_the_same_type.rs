use graph_models::GraphComplex;

#[derive(GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.group")]
pub struct Group {
    pub group_id: Option<String>,
}

#[derive(GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.audience")]
pub enum Audience {
    Group(Group),
    Team(Group),
}

fn main() {}
