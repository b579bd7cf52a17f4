//! Compares models with the metadata of the service, for an author's tests.
//!
//! Each version of Graph describes its types in a CSDL document: `https://graph.microsoft.com/v1.0/$metadata` or
//! `/beta/$metadata`. Save the document, or an excerpt of it, next to your tests and compare your types with it. When
//! the service changes, the test reports what has changed and what to do:
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
//! // The property refers to the enumeration, so the enumeration is compared too.
//! let differences = metadata.differences(&[Printer::SCHEMA]);
//! let lines: Vec<String> = differences.iter().map(ToString::to_string).collect();
//! assert_eq!(
//!     lines,
//!     [
//!         "microsoft.graph.printer: the service has `isShared` (`Edm.Boolean`, not nullable) and the model does not: \
//!          add `pub is_shared: Option<bool>`",
//!         "microsoft.graph.printerState: the service has the member `processing` and the model does not: \
//!          add the variant `Processing`",
//!     ],
//! );
//!
//! // The test can allow a kind of difference.
//! let unwanted = differences.iter().filter(|difference| difference.kind() != DifferenceKind::MissingMember);
//! assert_eq!(unwanted.map(|difference| difference.part()).collect::<Vec<_>>(), [Some("isShared")]);
//! # Ok::<(), graph_models::metadata::InvalidMetadata>(())
//! ```
//!
//! # What is compared
//!
//! | model | is compared with | what is compared |
//! |---|---|---|
//! | a struct | the entity type or complex type of the same name | the key, the base, and the properties, including navigation properties; the properties of the base are compared with the type of the base |
//! | an enum of members | the enumeration type of the same name | the members, and whether a value is a set of members |
//! | an enum of types | the type of the same name and all types that derive from it | whether each type that is not abstract has a variant, and whether each variant is one of these types |
//! | an untyped body | the action of the same name that is bound to the type of a model | the properties, with the parameters of the action |
//!
//! A field may be an `Option` even if the service always sends the property; the reverse is a difference. A field of
//! type `serde_json::Value` matches a property of any type. A key that is a GUID in the service may be a `String`. An
//! entity type without a key matches a struct that is `keyless`, or a struct that derives `GraphComplex`. A property
//! whose type has derived types must be an enum of types or a struct with a `derived_type` field, because another
//! struct does not read objects of the derived types. A missing stream is not a difference, because a stream has its
//! own URL and is not part of the JSON. The complex type `graph.Json` is any JSON, for which the field is a
//! `serde_json::Value`.
//!
//! Many actions can have one name, such as `assign`. A body `Assign` is compared with the one that is bound to the type of
//! a model in the list, or to a base of this type. If the list has models for several of them, it is compared with the
//! most similar one; a body that is named after its action and the end of its type, such as `AssignApp` for `assign` of
//! `mobileApp`, is compared with that one.
//!
//! In a message, a type whose Rust name is not unique is in a module named after its namespace: `term_store::Group`.
//!
//! Source: [OData CSDL XML 4.01](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html).

mod code;
mod compare;
mod csdl;
mod difference;
mod invalid;
mod limits;
mod link;
mod message;
mod names;
mod reach;
mod service;

pub use difference::{Difference, DifferenceKind};
pub use invalid::InvalidMetadata;

use crate::schema::TypeSchema;
use service::Service;

/// The types and actions that a service declares, read from a CSDL document.
///
/// See the [module](self) for an example.
#[derive(Debug)]
pub struct Metadata(Service);

impl Metadata {
    /// Reads a CSDL document in XML: the response to `GET /$metadata`, or an excerpt of it that includes all bases of
    /// its types.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not XML or does not declare any type, if an attribute that the comparison needs
    /// is missing or invalid, if a name is declared twice, or if the bases of a type are not declared or contain a cycle.
    ///
    /// Returns an error too if the text exceeds a limit, so that a hostile text costs little: 32 MiB, 1,000,000 nodes,
    /// 100 levels of elements, 100 attributes in an element, and 32 namespace prefixes.
    pub fn parse(csdl: &str) -> Result<Self, InvalidMetadata> {
        csdl::read(csdl).map(Self)
    }

    /// Returns the differences between the models and the service; the list is empty if the models match.
    ///
    /// `models` are the schemas of types, such as `Printer::SCHEMA`. The types that these refer to are compared too:
    /// their bases, their variants, and the types of their properties. Each type is compared once: first `models`, in
    /// their order, then the other types, in the order in which they are reached. The order of the differences is
    /// therefore always the same.
    #[must_use]
    pub fn differences(&self, models: &[&'static TypeSchema]) -> Vec<Difference> {
        compare::compare(&self.0, models)
    }
}
