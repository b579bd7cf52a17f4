use graph_models::GraphEnum;

#[derive(GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.printerState", keyless)]
pub enum PrinterState {
    Ready,
}

fn main() {}
