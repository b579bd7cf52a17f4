use graph_models::GraphEnum;

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.printerShareState")]
pub enum State {
    Ready,
    #[graph_enum(beta)]
    Paused,
}

fn main() {}
