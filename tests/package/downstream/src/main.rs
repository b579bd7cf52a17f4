//! A program that uses the packed crates as a user does: a type of its own, a shipped type, a request, and the
//! features that add dependencies.

use std::error::Error;

use graph_models::{
    Change, GraphEntity, autopilot::WindowsAutopilotDeviceIdentity as Device, metadata::Metadata, odata::Page,
    request::Query,
};

const BASE: &str = "https://graph.microsoft.com/v1.0";

/// A printer share.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    update,
    routes(CREATE = "POST /print/shares", LIST = "GET /print/shares")
)]
pub struct PrinterShare {
    pub id: String,
    pub display_name: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let create = PrinterShare::CREATE.request([])?.body(&PrinterShareCreate::new().display_name("Lobby"))?;
    let request = create.to_http(BASE)?;
    assert_eq!(request.uri(), "https://graph.microsoft.com/v1.0/print/shares");
    assert_eq!(request.body(), br##"{"@odata.type":"#microsoft.graph.printerShare","displayName":"Lobby"}"##);

    let share = create.read(201, br#"{"id": "7", "displayName": "Lobby"}"#)?;
    assert_eq!(share, PrinterShare { id: "7".to_owned(), display_name: Some("Lobby".to_owned()) });
    assert_eq!(
        serde_json::to_value(PrinterShareUpdate::new().display_name(Change::Clear))?,
        serde_json::json!({"@odata.type": "#microsoft.graph.printerShare", "displayName": null}),
    );

    let list = Device::LIST.request([])?.query(Query::new().top(5));
    let page: Page<Device> = list.read(200, br#"{"value": [{"id": "1", "serialNumber": "SN-1"}]}"#)?;
    assert_eq!(page.value[0].serial_number.as_deref(), Some("SN-1"));

    let metadata = Metadata::parse(
        r#"<Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
            <EntityType Name="printerShare">
                <Key><PropertyRef Name="id"/></Key>
                <Property Name="id" Type="Edm.String" Nullable="false"/>
                <Property Name="displayName" Type="Edm.String"/>
            </EntityType>
        </Schema>"#,
    )?;
    assert_eq!(metadata.differences(&[PrinterShare::SCHEMA]), []);
    println!("created {} from the packed crates", share.display_name.unwrap_or_default());
    Ok(())
}
