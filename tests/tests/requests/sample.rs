//! The types of a small service.

use graph_models::{GraphComplex, GraphEntity, GraphEnum, Secret, odata::AdditionalProperties, odata::Page};

/// A printer share.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printerShare",
    update,
    routes(
        #[permissions("PrinterShare.ReadBasic.All", "PrinterShare.Read.All")]
        LIST = "GET /print/shares",
        #[permissions("PrinterShare.ReadWrite.All")]
        CREATE = "POST /print/shares",
        GET = "GET /print/shares/{printerShareId}",
        UPDATE = "PATCH /print/shares/{printerShareId}",
        DELETE = "DELETE /print/shares/{printerShareId}",
        COUNT = "GET /print/shares/$count" -> i64,
        MOVE = "POST /print/shares/{printerShareId}/move" (MoveShare) -> Option<Moved>,
        RESET = "POST /print/shares/{printerShareId}/reset",
        STATE = "GET /print/shares/{printerShareId}/state" -> ShareState,
        TAGS = "GET /print/shares/{printerShareId}/tags" -> Vec<String>,
        LOCATION = "GET /print/shares/{printerShareId}/location" -> Option<String>,
        LIST_USERS = "GET /print/shares/{printerShareId}/allowedUsers" -> Page<PrintUser>,
        REPLACE = "PUT /print/shares/{printerShareId}" (PrinterShareCreate) -> Self,
    )
)]
pub(crate) struct PrinterShare {
    pub(crate) id: String,
    pub(crate) display_name: Option<String>,
    pub(crate) pin: Option<Secret<String>>,
    #[graph_entity(additional)]
    pub(crate) additional: AdditionalProperties,
}

/// Who can print.
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printUser", routes(LIST = "GET /print/users"))]
pub(crate) struct PrintUser {
    pub(crate) id: String,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub(crate) struct MoveShare {
    pub(crate) printer_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.moved")]
pub(crate) struct Moved {
    pub(crate) from: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.shareState")]
pub(crate) enum ShareState {
    Open,
    Closed,
    #[graph_enum(other)]
    Other(String),
}

/// Two kinds of devices.
#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(
    odata_type = "#microsoft.graph.printDevice",
    update,
    routes(
        LIST = "GET /print/devices",
        CREATE = "POST /print/devices",
        GET = "GET /print/devices/{id}",
        UPDATE = "PATCH /print/devices/{id}",
        DELETE = "DELETE /print/devices/{id}",
    )
)]
pub(crate) enum PrintDevice {
    Share(PrinterShare),
    #[graph_entity(other)]
    Other(graph_models::odata::UnknownType),
}
