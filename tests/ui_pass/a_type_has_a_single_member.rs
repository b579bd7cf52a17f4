use graph_models::{GraphComplex, GraphEntity, GraphEnum};

#[derive(Clone, Debug, Default, PartialEq, Eq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer", update)]
pub struct Printer {
    pub id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.nothing", create, update)]
pub struct Nothing {}

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.state")]
pub enum State {
    #[graph_enum(other)]
    Other(String),
}

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.device", update)]
pub enum Device {
    Printer(Printer),
}

fn main() {
    let printer = Printer { id: "1".to_owned() };
    assert_eq!(Printer::SCHEMA.select(), "id");
    assert_eq!(PrinterCreate::new(), PrinterCreate::from(&printer));
    assert_eq!(PrinterUpdate::new(), PrinterUpdate::default());
    assert_eq!(NothingCreate::new(), NothingCreate::from(Nothing {}));
    assert_eq!(NothingUpdate::new(), NothingUpdate::default());
    assert_eq!(Device::from(printer.clone()), Device::Printer(printer));
    assert_eq!(DeviceCreate::from(PrinterCreate::new()), DeviceCreate::Printer(PrinterCreate::new()));
    assert_eq!(DeviceUpdate::from(PrinterUpdate::new()), DeviceUpdate::Printer(PrinterUpdate::new()));
    assert_eq!(serde_json::from_str::<State>(r#""ready""#).unwrap().as_str(), "ready");
}
