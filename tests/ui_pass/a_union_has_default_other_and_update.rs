use graph_models::{GraphEntity, odata::UnknownType};

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.device",
    update,
    routes(LIST = "GET /devices", UPDATE = "PATCH /devices/{deviceId}")
)]
pub enum Device {
    #[graph_entity(default)]
    Printer(Printer),
    Scanner(Scanner),
    #[graph_entity(other)]
    Other(UnknownType),
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer", update)]
pub struct Printer {
    pub id: String,
    pub trays: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.scanner", update)]
pub struct Scanner {
    pub id: String,
    pub resolution: Option<i32>,
}

fn main() {
    let read = |json| serde_json::from_str::<Device>(json).unwrap();
    assert!(matches!(read(r#"{"id":"1","trays":2}"#), Device::Printer(Printer { trays: Some(2), .. })));
    assert!(matches!(read(r##"{"@odata.type":"#microsoft.graph.scanner","id":"2"}"##), Device::Scanner(_)));
    assert!(matches!(read(r##"{"@odata.type":"#microsoft.graph.plotter","id":"3"}"##), Device::Other(_)));
    let json = r##"{"@odata.type":"#microsoft.graph.scanner","resolution":600}"##;
    let create = DeviceCreate::from(ScannerCreate::new().resolution(600));
    assert_eq!(serde_json::to_string(&create).unwrap(), json);
    let update = DeviceUpdate::from(ScannerUpdate::new().resolution(600));
    assert_eq!(serde_json::to_string(&update).unwrap(), json);
    assert_eq!((Device::LIST.method(), Device::UPDATE.method()), ("GET", "PATCH"));
}
