use graph_models::GraphEnum;

#[derive(GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.printerState")]
pub struct PrinterState {
    pub ready: bool,
}

fn main() {}
