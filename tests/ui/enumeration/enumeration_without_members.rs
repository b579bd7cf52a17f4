use graph_models::GraphEnum;

#[derive(GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.printerState")]
pub enum PrinterState {}

fn main() {}
