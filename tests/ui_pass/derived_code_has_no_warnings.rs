#![deny(warnings, missing_docs, unreachable_pub, unused_qualifications, missing_debug_implementations)]
#![forbid(unsafe_code)]
//! Denies the warnings that an author may deny.

use graph_models::{Change, GraphEntity};

/// An entity with a deprecated property, a route with a cast, and a create body with attributes of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    update,
    create(name = "NewShare", derive(Eq), attr(must_use = "a body does nothing until it is sent")),
    routes(
        /// Lists the shares of a printer.
        LIST = "GET /print/devices/{deviceId}/microsoft.graph.printer/shares",
        CAST = "GET /print/shares/microsoft.graph.printerShare/{printerShareId}",
        CREATE = "POST /print/shares"
    )
)]
pub struct PrinterShare {
    /// The key.
    pub id: String,
    /// The name.
    pub display_name: Option<String>,
    /// A property that callers should no longer use.
    #[deprecated = "use the display name"]
    pub name: Option<String>,
    /// A property that is required and that callers should no longer use.
    #[deprecated]
    pub is_shared: bool,
}

fn main() {
    fn is_eq<T: Eq>(_: &T) {}
    let body = NewShare::new(true).display_name("Lobby");
    is_eq(&body);
    let json = r##"{"@odata.type":"#microsoft.graph.printerShare","displayName":"Lobby","isShared":true}"##;
    assert_eq!(serde_json::to_string(&body).unwrap(), json);
    assert_eq!(PrinterShareUpdate::new().display_name(Change::Clear).display_name, Change::Clear);
    assert_eq!(PrinterShare::LIST.path(["1"]).unwrap(), "/print/devices/1/microsoft.graph.printer/shares");
    assert_eq!(PrinterShare::CAST.path(["1"]).unwrap(), "/print/shares/microsoft.graph.printerShare/1");
    assert_eq!(PrinterShare::CREATE.method(), "POST");
}
