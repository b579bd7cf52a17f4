use graph_models::{GraphComplex, odata::UnknownType};

#[derive(GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.group")]
pub struct Group {
    pub group_id: Option<String>,
}

#[derive(GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.audience")]
pub enum Audience {
    Group(Group),
    #[graph_complex(other)]
    Other(UnknownType),
    #[graph_complex(other)]
    Unknown(UnknownType),
}

fn main() {}
