use graph_models::GraphEnum;

#[derive(GraphEnum)]
#[graph_enum(untyped)]
pub enum PrinterState {
    Ready,
}

fn main() {}
