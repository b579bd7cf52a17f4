use graph_models::GraphComplex;

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub struct Rename {
    pub name: Option<String>,
    #[graph_complex(not_selectable)]
    pub reason: Option<String>,
}

fn main() {}
