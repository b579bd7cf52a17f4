//! Models that are what `printers.xml` says.

use graph_models::{GraphComplex, GraphEntity, GraphEnum, Secret, odata::UnknownType, schema::TypeSchema};

/// Those from which all others are reached.
pub(crate) const MODELS: &[&TypeSchema] = &[Printer::SCHEMA, PrintSettings::SCHEMA, ResetPin::SCHEMA];

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer")]
pub(crate) struct Printer {
    #[graph_entity(base)]
    pub(crate) base: PrintDevice,
    pub(crate) audience: Option<PrintAudience>,
    pub(crate) features: Option<Vec<PrinterFeatures>>,
    pub(crate) is_shared: Option<bool>,
    /// Always there, for the service says so.
    pub(crate) pages: i64,
    pub(crate) service_tags: Option<Vec<String>>,
    pub(crate) state: Option<PrinterState>,
    #[graph_entity(navigation)]
    pub(crate) jobs: Option<Vec<PrintJob>>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printDevice")]
pub(crate) struct PrintDevice {
    pub(crate) id: String,
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printJob")]
pub(crate) struct PrintJob {
    pub(crate) id: String,
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printSettings")]
pub(crate) struct PrintSettings {
    pub(crate) id: String,
    pub(crate) code: Option<String>,
}

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.printAudience")]
pub(crate) enum PrintAudience {
    Everyone(Everyone),
    Members(Members),
    #[graph_complex(other)]
    Other(UnknownType),
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.everyone")]
pub(crate) struct Everyone {}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.members")]
pub(crate) struct Members {
    pub(crate) group_id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.printerState")]
pub(crate) enum PrinterState {
    Idle,
    Stopped,
    #[graph_enum(other)]
    Other(String),
}

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.printerFeatures", flags)]
pub(crate) enum PrinterFeatures {
    Color,
    Duplex,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
pub(crate) struct ResetPin {
    pub(crate) new_pin: Option<Secret<String>>,
}
