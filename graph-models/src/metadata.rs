//! A check of models against the service's own metadata, for an author's tests.
//!
//! Every version of Graph describes its types in a CSDL document: `https://graph.microsoft.com/v1.0/$metadata`, or
//! `/beta/$metadata`. Save it beside the tests, or an excerpt of it, and hold your types against it. Services change; the
//! test says what has changed, and what to do:
//!
//! ```
//! use graph_models::{GraphEntity, GraphEnum, metadata::{DifferenceKind, Metadata}};
//!
//! #[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
//! #[graph_entity(odata_type = "#microsoft.graph.printer")]
//! pub struct Printer {
//!     pub id: String,
//!     pub model: Option<String>,
//!     pub state: Option<PrinterState>,
//! }
//!
//! #[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
//! #[graph_enum(odata_type = "#microsoft.graph.printerState")]
//! pub enum PrinterState {
//!     Idle,
//!     Stopped,
//!     #[graph_enum(other)]
//!     Other(String),
//! }
//!
//! // In a test, this is `include_str!("metadata.xml")`.
//! let metadata = Metadata::parse(
//!     r#"<Schema Namespace="microsoft.graph" Alias="graph">
//!         <EnumType Name="printerState">
//!             <Member Name="idle" Value="0"/>
//!             <Member Name="processing" Value="1"/>
//!             <Member Name="stopped" Value="2"/>
//!         </EnumType>
//!         <EntityType Name="printer">
//!             <Key><PropertyRef Name="id"/></Key>
//!             <Property Name="id" Type="Edm.String" Nullable="false"/>
//!             <Property Name="isShared" Type="Edm.Boolean" Nullable="false"/>
//!             <Property Name="model" Type="Edm.String"/>
//!             <Property Name="state" Type="graph.printerState" Nullable="false"/>
//!         </EntityType>
//!     </Schema>"#,
//! )?;
//!
//! // The enumeration is reached through the property, and compared too.
//! let differences = metadata.differences(&[Printer::SCHEMA]);
//! let lines: Vec<String> = differences.iter().map(ToString::to_string).collect();
//! assert_eq!(
//!     lines,
//!     [
//!         "microsoft.graph.printer: the service has `isShared` (Edm.Boolean, not nullable) and the model does not: \
//!          add `pub is_shared: Option<bool>`",
//!         "microsoft.graph.printerState: the service has the member `processing` and the model does not: \
//!          add `Processing`",
//!     ],
//! );
//!
//! // What is as it should be, the test can allow.
//! let unwanted = differences.iter().filter(|difference| difference.kind() != DifferenceKind::MissingMember);
//! assert_eq!(unwanted.map(|difference| difference.part()).collect::<Vec<_>>(), [Some("isShared")]);
//! # Ok::<(), graph_models::metadata::InvalidMetadata>(())
//! ```
//!
//! # What is compared
//!
//! | model | with | and |
//! |---|---|---|
//! | a struct | the entity or complex type of its name | its key, its base and its properties, navigation properties among them; what its base holds is compared there |
//! | an enum of members | the enumeration type | the members, and whether it is one of flags |
//! | an enum of types | all types that derive from the one of its name | which of them it knows |
//! | an untyped body | the actions of its name, of which it is to fit one | the properties with the parameters |
//!
//! A property may be an `Option` where the service always sends it; the other way round is a difference. A field of type
//! `serde_json::Value` fits any property. A property whose type has types derived from it is to be an enum of types, since
//! a struct does not read their objects. Streams have URLs of their own, and are not missed.
//!
//! Source: [OData CSDL XML 4.01](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html).

mod code;
mod compare;
mod csdl;
mod difference;
mod invalid;
mod message;
mod reach;
mod service;

pub use difference::{Difference, DifferenceKind};
pub use invalid::InvalidMetadata;

use crate::schema::TypeSchema;
use service::Service;

/// What a service says about its types: a CSDL document that has been read.
///
/// See the [module](self) for an example.
#[derive(Debug)]
pub struct Metadata(Service);

impl Metadata {
    /// Reads a document, which is XML in CSDL: the answer to `GET /$metadata`, or an excerpt of it that has all bases of
    /// its types.
    ///
    /// # Errors
    ///
    /// A text that is not XML, an element that lacks what the check needs, a name that is declared twice, or a type whose
    /// bases are not declared or go round in a circle.
    pub fn parse(csdl: &str) -> Result<Self, InvalidMetadata> {
        csdl::read(csdl).map(Self)
    }

    /// What the models have otherwise than the service: none if all is as it should be.
    ///
    /// `models` are the tables of types, such as `Printer::SCHEMA`. The types that they are made of are compared too:
    /// bases, variants, the types of properties. Each type is compared once, in the order of `models`, then in the order
    /// in which they are reached; so two runs give one result.
    #[must_use]
    pub fn differences(&self, models: &[&'static TypeSchema]) -> Vec<Difference> {
        compare::compare(&self.0, models)
    }
}
