//! Bodies of actions, which are compared with the action that is bound to their type.

use graph_models::{GraphComplex, GraphEntity, metadata::DifferenceKind, schema::TypeSchema};

use super::{differences, lines};

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
struct Assign {
    device_ids: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.profile")]
struct Profile {
    id: String,
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.mobileApp")]
struct MobileApp {
    id: String,
}

/// Four actions of the same name. The first and the third have the same parameter.
const ACTIONS: &str = r#"
    <Action Name="assign" IsBound="true">
        <Parameter Name="bindingParameter" Type="graph.policy"/>
        <Parameter Name="deviceIds" Type="Collection(Edm.String)"/>
    </Action>
    <Action Name="assign" IsBound="true">
        <Parameter Name="bindingParameter" Type="graph.mobileApp"/>
        <Parameter Name="mobileAppAssignments" Type="Collection(graph.mobileAppAssignment)"/>
    </Action>
    <Action Name="assign" IsBound="true">
        <Parameter Name="bindingParameter" Type="Collection(graph.profile)"/>
        <Parameter Name="deviceIds" Type="Collection(Edm.String)"/>
    </Action>
    <Action Name="assign" IsBound="true">
        <Parameter Name="bindingParameter" Type="graph.set"/>
        <Parameter Name="assignments" Type="Collection(Edm.String)"/>
    </Action>"#;

/// Returns the messages for models and a service with these actions.
fn messages(actions: &str, models: &[&'static TypeSchema]) -> Vec<String> {
    let types = ["profile", "mobileApp"].map(|name| {
        format!(
            r#"<EntityType Name="{name}" BaseType="graph.item"><Key><PropertyRef Name="id"/></Key>
                <Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>"#
        )
    });
    lines(&differences(&[r#"<EntityType Name="item"/>"#, &types.concat(), actions].concat(), models))
}

#[test]
fn a_body_is_compared_with_the_action_of_a_model() {
    assert_eq!(messages(ACTIONS, &[Profile::SCHEMA, Assign::SCHEMA]), Vec::<String>::new());
    // The action of `policy` is more similar, but `policy` does not have a model.
    assert_eq!(
        messages(ACTIONS, &[MobileApp::SCHEMA, Assign::SCHEMA]),
        [
            "assign: in the action of `microsoft.graph.mobileApp`, the service has `mobileAppAssignments` \
             (`Collection(microsoft.graph.mobileAppAssignment)`, nullable) and the model does not: add \
             `pub mobile_app_assignments: Option<Vec<MobileAppAssignment>>`",
            "assign: in the action of `microsoft.graph.mobileApp`, the model has `deviceIds` and the service does \
             not: remove the field",
        ]
    );
}

#[test]
fn of_the_actions_of_two_models_the_more_similar_one_is_compared() {
    let models = [MobileApp::SCHEMA, Profile::SCHEMA, Assign::SCHEMA];
    assert_eq!(messages(ACTIONS, &models), Vec::<String>::new());
    let profile = r#"Type="Collection(graph.profile)"/>"#;
    let more = ACTIONS.replace(profile, &format!(r#"{profile}<Parameter Name="force" Type="Edm.Boolean"/>"#));
    assert_eq!(
        messages(&more, &models),
        ["assign: in the action of `microsoft.graph.profile`, the service has `force` (`Edm.Boolean`, nullable) and \
          the model does not: add `pub force: Option<bool>`"]
    );
}

#[test]
fn an_action_of_a_base_is_an_action_of_the_model() {
    let of_item = ACTIONS.replace("graph.profile", "graph.item").replace("graph.mobileApp\"", "graph.other\"");
    assert_eq!(messages(&of_item, &[MobileApp::SCHEMA, Assign::SCHEMA]), Vec::<String>::new());
}

#[test]
fn a_body_without_the_model_of_its_type_must_match_one_of_the_actions() {
    assert_eq!(messages(ACTIONS, &[Assign::SCHEMA]), Vec::<String>::new());
    let found = differences(
        &[r#"<EntityType Name="item"/>"#, &ACTIONS.replace("deviceIds", "ids")].concat(),
        &[Assign::SCHEMA],
    );
    assert_eq!(found[0].kind(), DifferenceKind::UnknownAction);
    assert_eq!(
        lines(&found),
        ["assign: the service has several actions of this name, none of which has the parameters of this body or is \
          bound to a type of the models: compare the body together with the model of its type \
          (`microsoft.graph.policy`, `microsoft.graph.mobileApp`, `microsoft.graph.profile` and 1 more)"]
    );
}

#[test]
fn the_only_action_of_a_name_does_not_need_the_model_of_its_type() {
    let only = r#"<Action Name="assign" IsBound="true"><Parameter Name="bindingParameter" Type="graph.item"/>
        <Parameter Name="deviceIds" Type="Collection(Edm.String)"/></Action>"#;
    assert_eq!(messages(only, &[Assign::SCHEMA]), Vec::<String>::new());
    assert_eq!(
        messages(&only.replace("deviceIds", "ids"), &[Assign::SCHEMA]),
        [
            "assign: the service has `ids` (`Collection(Edm.String)`, nullable) and the model does not: add \
             `pub ids: Option<Vec<String>>`",
            "assign: the model has `deviceIds` and the service does not: remove the field",
        ]
    );
}

#[test]
fn the_body_of_an_unbound_action_has_all_its_parameters() {
    let unbound = r#"<Action Name="assign"><Parameter Name="deviceIds" Type="Collection(Edm.String)"/></Action>"#;
    assert_eq!(messages(unbound, &[Assign::SCHEMA]), Vec::<String>::new());
    // A bound action is preferred if its type has a model.
    let both = [&ACTIONS.replace("deviceIds", "ids"), unbound].concat();
    assert_eq!(messages(&both, &[Assign::SCHEMA]), Vec::<String>::new());
    assert_eq!(messages(&both, &[Profile::SCHEMA, Assign::SCHEMA]).len(), 2);
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
struct AssignMobileApp {
    device_ids: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
struct AssignApp {
    mobile_app_assignments: Option<Vec<serde_json::Value>>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
struct AssignBileApp {
    device_ids: Vec<String>,
}

#[test]
fn the_name_of_a_body_can_name_the_type_of_its_action() {
    assert_eq!(messages(ACTIONS, &[AssignApp::SCHEMA]), Vec::<String>::new());
    let found = messages(ACTIONS, &[Profile::SCHEMA, AssignMobileApp::SCHEMA]);
    assert_eq!(
        found[1], "assignMobileApp: the model has `deviceIds` and the service does not: remove the field",
        "{found:#?}"
    );
    // The end of a type starts with a whole word.
    let found = messages(ACTIONS, &[AssignBileApp::SCHEMA]);
    assert_eq!(
        found,
        ["assignBileApp: the service does not have an action of this name: name the struct after its action"]
    );
}
