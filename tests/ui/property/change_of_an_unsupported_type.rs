use graph_models::{Change, GraphComplex};

#[derive(Clone, Debug, PartialEq)]
pub struct Floor(pub u64);

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub struct Move {
    pub floor: Change<Floor>,
}

fn main() {}
