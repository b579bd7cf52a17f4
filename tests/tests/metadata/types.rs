//! Types, actions and bases that differ.

use graph_models::{
    GraphEntity,
    metadata::{DifferenceKind, Metadata},
};

use super::{
    lines,
    printers::{MODELS, PRINTERS, assert_difference, difference_after},
};

#[test]
fn models_that_match_the_service_have_no_differences() {
    let differences = Metadata::parse(PRINTERS).unwrap().differences(MODELS);
    assert!(differences.is_empty(), "{:#?}", lines(&differences));
}

#[test]
fn a_type_that_the_service_does_not_have_is_reported() {
    let renamed = |name: &str| {
        let to = format!(r#"<EntityType Name="{name}""#);
        let difference = difference_after(r#"<EntityType Name="printSettings""#, &to);
        assert_eq!(difference.kind(), DifferenceKind::UnknownType);
        assert_eq!(difference.type_name(), "microsoft.graph.printSettings");
        difference.to_string().split_once(": ").unwrap().1.to_owned()
    };
    for near in ["printSetting", "printerSettings", "PrintSettings", "pritnSetting"] {
        let message = format!(
            "the service does not have this type: correct `odata_type` (did you mean `microsoft.graph.{near}`?), or \
             remove the type"
        );
        assert_eq!(renamed(near), message);
    }
    let message = "the service does not have this type: correct `odata_type`, or remove the type";
    for far in ["options", "printerSetting2", "printOptions", "settings"] {
        assert_eq!(renamed(far), message, "{far}");
    }
}

#[test]
fn a_type_that_has_a_model_is_not_the_type_that_the_author_meant() {
    let removed = PRINTERS.replace(r#"<EntityType Name="printJob" BaseType="graph.entity"/>"#, "");
    let differences = Metadata::parse(&removed.replace("printSettings", "printJobs")).unwrap().differences(MODELS);
    let found = lines(&differences);
    let message = "microsoft.graph.printJob: the service does not have this type: correct `odata_type` (did you mean \
                   `microsoft.graph.printJobs`?), or remove the type";
    assert!(found.contains(&message.to_owned()), "{found:#?}");
    let models = [MODELS, &[PrintJobs::SCHEMA]].concat();
    let differences = Metadata::parse(&removed.replace("printSettings", "printJobs")).unwrap().differences(&models);
    let found = lines(&differences);
    let message =
        "microsoft.graph.printJob: the service does not have this type: correct `odata_type`, or remove the type";
    assert!(found.contains(&message.to_owned()), "{found:#?}");
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printJobs")]
struct PrintJobs {
    id: String,
}

#[test]
fn an_action_that_the_service_does_not_have_is_reported() {
    let difference = difference_after(r#"<Action Name="resetPin""#, r#"<Action Name="resetPins""#);
    let message = "the service does not have an action of this name: did you mean `resetPins`?";
    assert_difference(&difference, DifferenceKind::UnknownAction, "resetPin", None, message);
}

#[test]
fn a_type_of_another_kind_is_reported_with_the_right_derive() {
    let difference = difference_after(
        r#"<EntityType Name="printJob" BaseType="graph.entity"/>"#,
        r#"<ComplexType Name="printJob"/>"#,
    );
    let message = "the type is a complex type in the service and an entity type in the model: derive `GraphComplex`";
    assert_difference(&difference, DifferenceKind::TypeKind, "microsoft.graph.printJob", None, message);
    let difference = difference_after(
        r#"<ComplexType Name="everyone" BaseType="graph.printAudience"/>"#,
        r#"<EnumType Name="everyone"/>"#,
    );
    let message = "the type is an enumeration type in the service and a complex type in the model: derive `GraphEnum`";
    assert_difference(&difference, DifferenceKind::TypeKind, "microsoft.graph.everyone", None, message);
}

#[test]
fn a_type_definition_is_replaced_with_its_underlying_type() {
    let state = PRINTERS.find(r#"<EnumType Name="printerState">"#).unwrap();
    let (before, rest) = PRINTERS.split_at(state);
    let definition = r#"<TypeDefinition Name="printerState" UnderlyingType="Edm.String"/>"#;
    let csdl = [before, definition, rest.split_once("</EnumType>").unwrap().1].concat();
    let differences = Metadata::parse(&csdl).unwrap().differences(MODELS);
    assert_eq!(
        lines(&differences),
        ["microsoft.graph.printerState: the type is a type definition in the service and an enumeration type in the \
          model: use `String` instead of this type"]
    );
}

#[test]
fn a_struct_of_an_abstract_type_is_reported() {
    let difference = difference_after(
        r#"<EntityType Name="printSettings">"#,
        r#"<EntityType Name="colorSettings" BaseType="graph.printSettings"/>
        <EntityType Name="printSettings" Abstract="true">"#,
    );
    let message = "the type is abstract in the service, so every object has a derived type, but the model is a struct: \
                   derive `GraphEntity` on an enum of the derived types, put the struct in a `base` field of each of \
                   them, or add `#[graph_entity(derived_type)] pub derived_type: Option<String>` and \
                   `#[graph_entity(additional)] pub additional: AdditionalProperties` to the struct";
    assert_difference(&difference, DifferenceKind::Abstract, "microsoft.graph.printSettings", None, message);
}

#[test]
fn an_abstract_type_without_derived_types_cannot_become_an_enum() {
    let message = "the type is abstract in the service and no concrete type derives from it, so an object cannot have \
                   this type: remove the struct, and change fields of this type to `serde_json::Value`";
    let job = r#"<EntityType Name="printJob" BaseType="graph.entity" Abstract="true"/>"#;
    let abstract_too = r#"<EntityType Name="job" BaseType="graph.printJob" Abstract="true"/>"#;
    for declarations in [job, &[job, abstract_too].concat()] {
        let difference = difference_after(r#"<EntityType Name="printJob" BaseType="graph.entity"/>"#, declarations);
        assert_difference(&difference, DifferenceKind::Abstract, "microsoft.graph.printJob", None, message);
    }
}

#[test]
fn a_base_that_the_service_does_not_derive_from_is_reported() {
    let difference = difference_after(r#"BaseType="graph.printDevice""#, r#"BaseType="graph.entity""#);
    let message = "the service does not derive this type from `microsoft.graph.printDevice`: put a struct for \
                   `microsoft.graph.entity` in the `base` field";
    let base = Some("microsoft.graph.printDevice");
    assert_difference(&difference, DifferenceKind::Base, "microsoft.graph.printer", base, message);
}

#[test]
fn a_base_of_a_type_without_a_base_is_reported() {
    let from = r#"<EntityType Name="printDevice" BaseType="graph.entity" Abstract="true"/>"#;
    let to = r#"<EntityType Name="printDevice"><Key><PropertyRef Name="id"/></Key>
        <Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>"#;
    let with_own_id = PRINTERS.replace(from, to).replace(
        r#"<EntityType Name="printer" BaseType="graph.printDevice">"#,
        r#"<EntityType Name="printer"><Key><PropertyRef Name="id"/></Key>
            <Property Name="id" Type="Edm.String" Nullable="false"/>"#,
    );
    let differences = Metadata::parse(&with_own_id).unwrap().differences(MODELS);
    assert_eq!(
        lines(&differences),
        ["microsoft.graph.printer: the service does not derive this type from `microsoft.graph.printDevice` or any \
          other type: remove the `base` field"]
    );
}
