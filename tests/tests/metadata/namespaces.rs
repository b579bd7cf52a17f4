//! Types that have one name in several namespaces.

use graph_models::{GraphComplex, GraphEntity, GraphEnum, metadata::Metadata, odata::UnknownType, schema::TypeSchema};

use super::lines;

/// Returns the messages for models and a service with these declarations in the two namespaces.
fn messages(graph: &str, security: &str, models: &[&'static TypeSchema]) -> Vec<String> {
    let csdl = format!(
        r#"<E><Schema Namespace="microsoft.graph" Alias="graph">{graph}</Schema>
        <Schema Namespace="microsoft.graph.riskBase" Alias="self">{security}</Schema></E>"#
    );
    lines(&Metadata::parse(&csdl).unwrap().differences(models))
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.incident")]
struct Incident {
    id: String,
    alert: Option<Alert>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.alert")]
struct Alert {
    title: Option<String>,
}

const ALERT: &str = r#"<ComplexType Name="alert"><Property Name="title" Type="Edm.String"/></ComplexType>"#;

/// Declares `incident` with these properties.
fn incident(properties: &str) -> String {
    format!(
        r#"<EntityType Name="incident"><Key><PropertyRef Name="id"/></Key>
            <Property Name="id" Type="Edm.String" Nullable="false"/>{properties}</EntityType>"#
    )
}

#[test]
fn the_advice_names_the_namespace_of_a_type() {
    let incident = incident(r#"<Property Name="alert" Type="self.alert"/><Property Name="first" Type="graph.alert"/>"#);
    assert_eq!(
        messages(&[ALERT, &incident].concat(), ALERT, &[Incident::SCHEMA]),
        [
            "microsoft.graph.incident: the service has `first` (`microsoft.graph.alert`, nullable) and the model does \
             not: add `pub first: Option<graph::Alert>`",
            "microsoft.graph.incident: `alert` is `microsoft.graph.riskBase.alert` in the service and \
             `microsoft.graph.alert` in the model: change the field to `Option<risk_base::Alert>`",
        ]
    );
}

/// The document declares only one of the types; the model is of the other.
#[test]
fn the_advice_names_the_namespace_of_a_type_if_only_a_model_has_the_other_type() {
    let incident = incident(r#"<Property Name="alert" Type="self.alert"/>"#);
    let found = messages(&incident, ALERT, &[Incident::SCHEMA]);
    assert!(found[0].ends_with("change the field to `Option<risk_base::Alert>`"), "{found:#?}");
    assert_eq!(
        found[1],
        "microsoft.graph.alert: the service does not have this type: correct `odata_type` (did you mean \
         `microsoft.graph.riskBase.alert`?), or remove the type"
    );
}

#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.evidence")]
enum Evidence {
    Alert(Alert),
    #[graph_complex(other)]
    Other(UnknownType),
}

#[test]
fn variants_for_two_types_of_one_name_have_different_names() {
    let alert = ALERT.replace(r#"Name="alert""#, r#"Name="alert" BaseType="graph.evidence""#);
    let evidence = r#"<ComplexType Name="evidence" Abstract="true"/>"#;
    assert_eq!(
        messages(&[evidence, &alert].concat(), &alert, &[Evidence::SCHEMA]),
        ["microsoft.graph.evidence: an object of this type can be a `microsoft.graph.riskBase.alert`, but the enum \
          does not have a variant for it: add `RiskBaseAlert(risk_base::Alert)`"]
    );
}

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.state")]
enum State {
    Idle,
}

const STATE: &str = r#"<EnumType Name="state"><Member Name="idle"/></EnumType>"#;

#[test]
fn a_type_of_the_same_name_in_another_namespace_is_the_most_similar() {
    assert_eq!(
        messages(r#"<EntityType Name="states"/>"#, STATE, &[State::SCHEMA]),
        ["microsoft.graph.state: the service does not have this type: correct `odata_type` (did you mean \
          `microsoft.graph.riskBase.state`?), or remove the type"]
    );
}

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.riskBases.state")]
enum MisspelledNamespace {
    Idle,
}

#[test]
fn of_two_types_of_one_name_the_one_in_the_most_similar_namespace_is_meant() {
    let found = messages(STATE, STATE, &[MisspelledNamespace::SCHEMA]);
    assert!(found[0].contains("did you mean `microsoft.graph.riskBase.state`?"), "{found:#?}");
}
