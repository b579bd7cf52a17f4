use graph_models::{GraphEnum, request::Filter};

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.printerState")]
enum PrinterState {
    Ready,
    #[graph_enum(other)]
    Other(String),
}

fn main() {
    let state = PrinterState::Ready;
    let _ = Filter::eq("state", state.as_str());
    let _ = Filter::eq("state", &state);
}
