use graph_models::{GraphEntity, GraphEnum, odata::Page};

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer", update, routes(LIST = "GET /print/printers"))]
pub struct Printer(String);

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.printerState")]
pub enum State {
    Ready,
    Jammed(i32),
}

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.device", routes(LIST = "GET /devices"))]
pub enum Device {
    Printer,
}

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.source")]
pub enum Source {
    Share(PrinterShare),
    Twice(PrinterShare),
}

// The code below uses the types, and gets no errors of its own.
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printerShare")]
pub struct PrinterShare {
    pub id: String,
    pub printer: Option<Printer>,
    pub state: Option<State>,
    pub devices: Option<Vec<Device>>,
}

pub fn bodies() -> (PrinterCreate, PrinterUpdate, DeviceCreate) {
    (PrinterCreate::new(), PrinterUpdate::new(), DeviceCreate::new())
}

pub fn routes() -> [&'static str; 2] {
    [Printer::LIST.template(), Device::LIST.template()]
}

pub fn page(text: &str) -> serde_json::Result<Page<Device>> {
    serde_json::from_str(text)
}

pub fn source(share: PrinterShare) -> SourceCreate {
    let source: Source = share.into();
    match SourceCreate::from(&source) {
        SourceCreate::Share(body) => SourceCreate::Twice(body),
        body => body,
    }
}

fn main() {}
