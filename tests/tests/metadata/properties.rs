//! Properties that differ.

use graph_models::metadata::DifferenceKind;

use super::printers::{assert_difference, difference_after};

#[test]
fn a_property_that_the_model_does_not_have_is_reported() {
    let shared = r#"<Property Name="isShared" Type="Edm.Boolean"/>"#;
    let color = r#"<Property Name="isColor" Type="Edm.Boolean" Nullable="false"/>"#;
    let difference = difference_after(shared, &format!("{shared}{color}"));
    let message = "the service has `isColor` (`Edm.Boolean`, not nullable) and the model does not: add \
                   `pub is_color: Option<bool>`";
    assert_difference(
        &difference,
        DifferenceKind::MissingProperty,
        "microsoft.graph.printer",
        Some("isColor"),
        message,
    );
}

#[test]
fn a_navigation_property_that_the_model_does_not_have_is_reported() {
    let job = r#"<EntityType Name="printJob" BaseType="graph.entity"/>"#;
    let with_tasks = r#"<EntityType Name="printJob" BaseType="graph.entity">
        <NavigationProperty Name="tasks" Type="Collection(graph.printTask)"/>
    </EntityType>"#;
    let message = "the service has `tasks` (`Collection(microsoft.graph.printTask)`, a navigation property) and the \
                   model does not: add `#[graph_entity(navigation)] pub tasks: Option<Vec<PrintTask>>`";
    let difference = difference_after(job, with_tasks);
    assert_difference(&difference, DifferenceKind::MissingProperty, "microsoft.graph.printJob", Some("tasks"), message);
}

#[test]
fn a_parameter_that_the_body_does_not_have_is_reported() {
    let pin = r#"<Parameter Name="newPin" Type="Edm.String"/>"#;
    let difference = difference_after(pin, &format!(r#"{pin}<Parameter Name="oldPin" Type="Edm.String"/>"#));
    let message =
        "the service has `oldPin` (`Edm.String`, nullable) and the model does not: add `pub old_pin: Option<String>`";
    assert_difference(&difference, DifferenceKind::MissingProperty, "resetPin", Some("oldPin"), message);
}

#[test]
fn a_property_that_the_service_does_not_have_is_reported() {
    let difference = difference_after(r#"<Property Name="groupId" Type="Edm.String"/>"#, "");
    let message = "the model has `groupId` and the service does not: remove the field";
    assert_difference(
        &difference,
        DifferenceKind::UnknownProperty,
        "microsoft.graph.members",
        Some("groupId"),
        message,
    );
}

#[test]
fn a_property_of_another_type_is_reported() {
    let difference = difference_after(r#"Name="pages" Type="Edm.Int64""#, r#"Name="pages" Type="Edm.Int32""#);
    let message =
        "`pages` is `Edm.Int32` in the service and `Edm.Int64` in the model: change the field to `Option<i32>`";
    assert_difference(&difference, DifferenceKind::PropertyType, "microsoft.graph.printer", Some("pages"), message);
}

#[test]
fn a_collection_in_the_model_alone_is_reported() {
    let difference = difference_after("Collection(Edm.String)", "Edm.String");
    let message = "`serviceTags` is `Edm.String` in the service and `Collection(Edm.String)` in the model: change the \
                   field to `Option<String>`";
    assert_difference(
        &difference,
        DifferenceKind::PropertyType,
        "microsoft.graph.printer",
        Some("serviceTags"),
        message,
    );
}

#[test]
fn a_collection_in_the_service_alone_is_reported() {
    let difference = difference_after(r#"Type="graph.printerFeatures""#, r#"Type="Collection(graph.printerFeatures)""#);
    let message = "`features` is `Collection(microsoft.graph.printerFeatures)` in the service and \
                   `microsoft.graph.printerFeatures` in the model: change the field to \
                   `Option<Vec<Vec<PrinterFeatures>>>`";
    assert_difference(&difference, DifferenceKind::PropertyType, "microsoft.graph.printer", Some("features"), message);
}

#[test]
fn a_property_that_can_contain_derived_types_is_reported() {
    let job = r#"<EntityType Name="printJob" BaseType="graph.entity"/>"#;
    let derived = ["a", "b", "c", "d", "e"].map(|n| format!(r#"<EntityType Name="{n}" BaseType="graph.printJob"/>"#));
    let message = "`jobs` can contain objects of types derived from `microsoft.graph.printJob` (`microsoft.graph.a`, \
                   `microsoft.graph.b`, `microsoft.graph.c` and 2 more), which a struct does not read: make `PrintJob` \
                   an enum of types, or add `#[graph_entity(derived_type)] pub derived_type: Option<String>` and \
                   `#[graph_entity(additional)] pub additional: AdditionalProperties` to the struct";
    let difference = difference_after(job, &format!("{job}{}", derived.concat()));
    assert_difference(&difference, DifferenceKind::MissingUnion, "microsoft.graph.printer", Some("jobs"), message);
}

#[test]
fn null_that_the_field_cannot_hold_is_reported() {
    let difference = difference_after(r#"Type="Edm.Int64" Nullable="false""#, r#"Type="Edm.Int64""#);
    let message = "the service can omit `pages` or send `null`, but the field always needs a value: change the field \
                   to `Option<i64>`";
    assert_difference(&difference, DifferenceKind::Nullability, "microsoft.graph.printer", Some("pages"), message);
}

#[test]
fn null_items_that_the_field_cannot_hold_are_reported() {
    let difference =
        difference_after(r#"Type="Collection(Edm.String)""#, r#"Type="Collection(Edm.String)" Nullable="true""#);
    let message = "items of `serviceTags` can be `null` in the service, but every item of the field needs a value: \
                   change the field to `Option<Vec<Option<String>>>`";
    assert_difference(
        &difference,
        DifferenceKind::Nullability,
        "microsoft.graph.printer",
        Some("serviceTags"),
        message,
    );
}

#[test]
fn a_navigation_property_that_the_model_does_not_mark_is_reported() {
    let difference = difference_after(r#"<Property Name="isShared""#, r#"<NavigationProperty Name="isShared""#);
    let message = "`isShared` is a navigation property in the service, but not in the model: mark the field with \
                   `#[graph_entity(navigation)]`, or with `#[graph_entity(bind)]` if request bodies use it to refer to \
                   other entities";
    assert_difference(&difference, DifferenceKind::Navigation, "microsoft.graph.printer", Some("isShared"), message);
}

#[test]
fn a_navigation_property_in_the_model_alone_is_reported() {
    let difference = difference_after(r#"<NavigationProperty Name="jobs""#, r#"<Property Name="jobs""#);
    let message = "`jobs` is a navigation property in the model, but not in the service: remove `navigation` or `bind` \
                   from the field";
    assert_difference(&difference, DifferenceKind::Navigation, "microsoft.graph.printer", Some("jobs"), message);
}
