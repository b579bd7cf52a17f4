use graph_models::GraphEnum;

#[derive(GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.printerState", update)]
pub enum PrinterState {
    Ready,
}

fn main() {}
