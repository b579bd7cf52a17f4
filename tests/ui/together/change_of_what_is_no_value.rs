use graph_models::{Change, GraphComplex};

pub struct Floor(pub u64);

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub struct Move {
    pub floor: Change<Floor>,
}

fn main() {}
