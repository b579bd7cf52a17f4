//! Models that match `printers.xml`, and the check of a difference after one change to that document.

use graph_models::{
    GraphComplex, GraphEntity, GraphEnum, Secret,
    metadata::{Difference, DifferenceKind, Metadata},
    odata::UnknownType,
    schema::TypeSchema,
};

use super::lines;

pub(crate) const PRINTERS: &str = include_str!("../../fixtures/metadata/printers.xml");

/// The models that refer to all other models in this file.
pub(crate) const MODELS: &[&TypeSchema] = &[Printer::SCHEMA, PrintSettings::SCHEMA, ResetPin::SCHEMA];

/// Returns the only difference between the models and `printers.xml` after one replacement.
#[track_caller]
pub(crate) fn difference_after(from: &str, to: &str) -> Difference {
    assert_eq!(PRINTERS.matches(from).count(), 1, "{from}");
    let differences = Metadata::parse(&PRINTERS.replace(from, to)).unwrap().differences(MODELS);
    assert_eq!(differences.len(), 1, "{:#?}", lines(&differences));
    differences.into_iter().next().unwrap()
}

/// Checks every part of a difference, and its message.
#[track_caller]
pub(crate) fn assert_difference(
    difference: &Difference,
    kind: DifferenceKind,
    type_name: &str,
    part: Option<&str>,
    message: &str,
) {
    assert_eq!(difference.kind(), kind);
    assert_eq!(difference.type_name(), type_name);
    assert_eq!(difference.part(), part);
    assert_eq!(difference.to_string(), format!("{type_name}: {message}"));
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer")]
pub(crate) struct Printer {
    #[graph_entity(base)]
    pub(crate) base: PrintDevice,
    pub(crate) audience: Option<PrintAudience>,
    pub(crate) features: Option<Vec<PrinterFeatures>>,
    pub(crate) is_shared: Option<bool>,
    /// Not an `Option`, because the service declares it as not nullable.
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
