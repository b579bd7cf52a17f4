//! One difference at a time, of each kind.

use graph_models::metadata::{Difference, DifferenceKind, Metadata};

use super::{lines, printers::MODELS};

const PRINTERS: &str = include_str!("../../fixtures/metadata/printers.xml");

/// The one difference of the models from `printers.xml` with one text in place of another.
fn planted(from: &str, to: &str) -> Difference {
    assert_eq!(PRINTERS.matches(from).count(), 1, "{from}");
    let differences = Metadata::parse(&PRINTERS.replace(from, to)).unwrap().differences(MODELS);
    assert_eq!(differences.len(), 1, "{:#?}", lines(&differences));
    differences.into_iter().next().unwrap()
}

/// Checks what is found, and what is said of it.
#[track_caller]
fn assert_found(difference: &Difference, kind: DifferenceKind, type_name: &str, part: Option<&str>, message: &str) {
    assert_eq!(difference.kind(), kind);
    assert_eq!(difference.type_name(), type_name);
    assert_eq!(difference.part(), part);
    assert_eq!(difference.to_string(), format!("{type_name}: {message}"));
}

#[test]
fn nothing_is_found_where_nothing_differs() {
    let differences = Metadata::parse(PRINTERS).unwrap().differences(MODELS);
    assert!(differences.is_empty(), "{:#?}", lines(&differences));
}

#[test]
fn a_type_that_the_service_does_not_have() {
    let difference = planted(r#"<EntityType Name="printSettings""#, r#"<EntityType Name="printSetting""#);
    let message = "the service does not have this type: did you mean `microsoft.graph.printSetting`?";
    assert_found(&difference, DifferenceKind::UnknownType, "microsoft.graph.printSettings", None, message);
    let difference = planted(r#"<EntityType Name="printSettings""#, r#"<EntityType Name="options""#);
    let message = "the service does not have this type: correct `odata_type`, or take the type away";
    assert_found(&difference, DifferenceKind::UnknownType, "microsoft.graph.printSettings", None, message);
}

#[test]
fn an_action_that_the_service_does_not_have() {
    let difference = planted(r#"<Action Name="resetPin""#, r#"<Action Name="resetPins""#);
    let message = "the service does not have an action of this name: did you mean `resetPins`?";
    assert_found(&difference, DifferenceKind::UnknownAction, "resetPin", None, message);
}

#[test]
fn a_type_of_another_kind() {
    let difference =
        planted(r#"<EntityType Name="printJob" BaseType="graph.entity"/>"#, r#"<ComplexType Name="printJob"/>"#);
    let message = "it is a complex type in the service and an entity type in the model: derive `GraphComplex`";
    assert_found(&difference, DifferenceKind::TypeKind, "microsoft.graph.printJob", None, message);
    let difference =
        planted(r#"<ComplexType Name="everyone" BaseType="graph.printAudience"/>"#, r#"<EnumType Name="everyone"/>"#);
    let message = "it is an enumeration type in the service and a complex type in the model: derive `GraphEnum`";
    assert_found(&difference, DifferenceKind::TypeKind, "microsoft.graph.everyone", None, message);
}

#[test]
fn another_name_for_a_type_that_is_an_enumeration_in_the_model() {
    let state = PRINTERS.find(r#"<EnumType Name="printerState">"#).unwrap();
    let (before, rest) = PRINTERS.split_at(state);
    let definition = r#"<TypeDefinition Name="printerState" UnderlyingType="Edm.String"/>"#;
    let csdl = [before, definition, rest.split_once("</EnumType>").unwrap().1].concat();
    let differences = Metadata::parse(&csdl).unwrap().differences(MODELS);
    assert_eq!(
        lines(&differences),
        ["microsoft.graph.printerState: it is another name for a type in the service and an enumeration type in the \
             model: write `String` where it is used",]
    );
}

#[test]
fn an_abstract_type_that_is_a_struct() {
    let difference = planted(r#"<EntityType Name="printJob""#, r#"<EntityType Name="printJob" Abstract="true""#);
    let message = "the service has no object of this type, which is abstract, and the model is a struct: derive \
                   `GraphEntity` on an enum of the types derived from it, or hold the struct in those as `base`";
    assert_found(&difference, DifferenceKind::Abstract, "microsoft.graph.printJob", None, message);
}

#[test]
fn another_base() {
    let difference = planted(r#"BaseType="graph.printDevice""#, r#"BaseType="graph.entity""#);
    let message = "the service does not derive it from `microsoft.graph.printDevice`: hold a struct of \
                   `microsoft.graph.entity` as `base`";
    let base = Some("microsoft.graph.printDevice");
    assert_found(&difference, DifferenceKind::Base, "microsoft.graph.printer", base, message);
}

#[test]
fn a_base_where_the_service_has_none() {
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
        [
            "microsoft.graph.printer: the service does not derive it from `microsoft.graph.printDevice`, nor from another \
          type: take `base` away"
        ]
    );
}

#[test]
fn another_key() {
    let key = "\"printSettings\">\n        <Key>\n          <PropertyRef Name=\"id\"/>\n        </Key>";
    let difference = planted(key, &key.replace("id", "code"));
    let message = "the key is `id` in the model and `code` in the service: mark that with `#[graph_entity(key)]`";
    assert_found(&difference, DifferenceKind::Key, "microsoft.graph.printSettings", Some("id"), message);
}

#[test]
fn a_key_of_several_properties() {
    let key = "\"printSettings\">\n        <Key>\n          <PropertyRef Name=\"id\"/>\n";
    let difference = planted(key, &format!("{key}<PropertyRef Name=\"code\"/>"));
    let message = "the key is `id` in the model and `id`, `code` in the service: mark one of these that is \
                   text with `#[graph_entity(key)]` and allow this difference, since a struct has one key";
    assert_found(&difference, DifferenceKind::Key, "microsoft.graph.printSettings", Some("id"), message);
}

#[test]
fn a_key_where_the_service_has_none() {
    let key = "\"printSettings\">\n        <Key>\n          <PropertyRef Name=\"id\"/>\n        </Key>";
    let difference = planted(key, "\"printSettings\">");
    let message = "the model has the key `id` and the service has no key: derive `GraphComplex`, which has none";
    assert_found(&difference, DifferenceKind::Key, "microsoft.graph.printSettings", Some("id"), message);
}

#[test]
fn a_property_that_the_model_lacks() {
    let shared = r#"<Property Name="isShared" Type="Edm.Boolean"/>"#;
    let color = r#"<Property Name="isColor" Type="Edm.Boolean" Nullable="false"/>"#;
    let difference = planted(shared, &format!("{shared}{color}"));
    let message = "the service has `isColor` (Edm.Boolean, not nullable) and the model does not: add \
                   `pub is_color: Option<bool>`";
    assert_found(&difference, DifferenceKind::MissingProperty, "microsoft.graph.printer", Some("isColor"), message);
}

#[test]
fn a_navigation_property_that_the_model_lacks() {
    let job = r#"<EntityType Name="printJob" BaseType="graph.entity"/>"#;
    let with_tasks = r#"<EntityType Name="printJob" BaseType="graph.entity">
        <NavigationProperty Name="tasks" Type="Collection(graph.printTask)"/>
    </EntityType>"#;
    let message = "the service has `tasks` (Collection(microsoft.graph.printTask), a navigation property) and the model \
                   does not: add `#[graph_entity(navigation)] pub tasks: Option<Vec<PrintTask>>`";
    let difference = planted(job, with_tasks);
    assert_found(&difference, DifferenceKind::MissingProperty, "microsoft.graph.printJob", Some("tasks"), message);
}

#[test]
fn a_parameter_that_the_body_lacks() {
    let pin = r#"<Parameter Name="newPin" Type="Edm.String"/>"#;
    let difference = planted(pin, &format!(r#"{pin}<Parameter Name="oldPin" Type="Edm.String"/>"#));
    let message =
        "the service has `oldPin` (Edm.String, nullable) and the model does not: add `pub old_pin: Option<String>`";
    assert_found(&difference, DifferenceKind::MissingProperty, "resetPin", Some("oldPin"), message);
}

#[test]
fn a_property_that_the_service_lacks() {
    let difference = planted(r#"<Property Name="groupId" Type="Edm.String"/>"#, "");
    let message = "the model has `groupId` and the service does not: take the field away";
    assert_found(&difference, DifferenceKind::UnknownProperty, "microsoft.graph.members", Some("groupId"), message);
}

#[test]
fn a_property_of_another_type() {
    let difference = planted(r#"Name="pages" Type="Edm.Int64""#, r#"Name="pages" Type="Edm.Int32""#);
    let message = "`pages` is Edm.Int32 in the service and Edm.Int64 in the model: write `Option<i32>`";
    assert_found(&difference, DifferenceKind::PropertyType, "microsoft.graph.printer", Some("pages"), message);
}

#[test]
fn one_value_where_the_model_has_a_collection() {
    let difference = planted("Collection(Edm.String)", "Edm.String");
    let message = "`serviceTags` is Edm.String in the service and Collection(Edm.String) in the model: write \
                   `Option<String>`";
    assert_found(&difference, DifferenceKind::PropertyType, "microsoft.graph.printer", Some("serviceTags"), message);
}

#[test]
fn a_collection_where_the_model_has_one_value() {
    let difference = planted(r#"Type="graph.printerFeatures""#, r#"Type="Collection(graph.printerFeatures)""#);
    let message = "`features` is Collection(microsoft.graph.printerFeatures) in the service and \
                   microsoft.graph.printerFeatures in the model: write `Option<Vec<Vec<PrinterFeatures>>>`";
    assert_found(&difference, DifferenceKind::PropertyType, "microsoft.graph.printer", Some("features"), message);
}

#[test]
fn a_property_that_may_hold_derived_types() {
    let job = r#"<EntityType Name="printJob" BaseType="graph.entity"/>"#;
    let derived = ["a", "b", "c", "d", "e"].map(|n| format!(r#"<EntityType Name="{n}" BaseType="graph.printJob"/>"#));
    let message = "`jobs` may hold types derived from `microsoft.graph.printJob` (`microsoft.graph.a`, \
                   `microsoft.graph.b`, `microsoft.graph.c` and 2 more), which a struct does not read: make `PrintJob` \
                   an enum of types";
    let difference = planted(job, &format!("{job}{}", derived.concat()));
    assert_found(&difference, DifferenceKind::MissingUnion, "microsoft.graph.printer", Some("jobs"), message);
}

#[test]
fn null_that_the_model_cannot_hold() {
    let difference = planted(r#"Type="Edm.Int64" Nullable="false""#, r#"Type="Edm.Int64""#);
    let message = "the service may leave out `pages` or send null, which the model cannot hold: write `Option<i64>`";
    assert_found(&difference, DifferenceKind::Nullability, "microsoft.graph.printer", Some("pages"), message);
}

#[test]
fn null_among_items_that_the_model_cannot_hold() {
    let difference = planted(r#"Type="Collection(Edm.String)""#, r#"Type="Collection(Edm.String)" Nullable="true""#);
    let message = "`serviceTags` may have null among its items, which the model cannot hold: write \
                   `Option<Vec<Option<String>>>`";
    assert_found(&difference, DifferenceKind::Nullability, "microsoft.graph.printer", Some("serviceTags"), message);
}

#[test]
fn a_navigation_property_that_is_a_property_in_the_model() {
    let difference = planted(r#"<Property Name="isShared""#, r#"<NavigationProperty Name="isShared""#);
    let message = "`isShared` is a navigation property in the service and a property in the model: mark it with \
                   `#[graph_entity(navigation)]`, or with `#[graph_entity(bind)]` if bodies refer to others by it";
    assert_found(&difference, DifferenceKind::Navigation, "microsoft.graph.printer", Some("isShared"), message);
}

#[test]
fn a_property_that_is_a_navigation_property_in_the_model() {
    let difference = planted(r#"<NavigationProperty Name="jobs""#, r#"<Property Name="jobs""#);
    let message = "`jobs` is a property in the service and a navigation property in the model: take `navigation` or \
                   `bind` away";
    assert_found(&difference, DifferenceKind::Navigation, "microsoft.graph.printer", Some("jobs"), message);
}

#[test]
fn a_member_that_the_model_lacks() {
    let stopped = r#"<Member Name="stopped" Value="1"/>"#;
    let difference = planted(stopped, &format!(r#"{stopped}<Member Name="notConnected" Value="2"/>"#));
    let message = "the service has the member `notConnected` and the model does not: add `NotConnected`";
    let member = Some("notConnected");
    assert_found(&difference, DifferenceKind::MissingMember, "microsoft.graph.printerState", member, message);
}

#[test]
fn a_member_that_the_service_lacks() {
    let difference = planted(r#"<Member Name="stopped" Value="1"/>"#, "");
    let message = "the model has the member `stopped` and the service does not: take the variant away";
    let member = Some("stopped");
    assert_found(&difference, DifferenceKind::UnknownMember, "microsoft.graph.printerState", member, message);
}

#[test]
fn flags_on_one_side_alone() {
    let difference = planted(r#"<EnumType Name="printerState""#, r#"<EnumType Name="printerState" IsFlags="true""#);
    let message = "a value is a set of members in the service and one member in the model: add `flags`, and write \
                   `Vec<..>` where it is used";
    assert_found(&difference, DifferenceKind::Flags, "microsoft.graph.printerState", None, message);
    let difference =
        planted(r#"<EnumType Name="printerFeatures" IsFlags="true""#, r#"<EnumType Name="printerFeatures""#);
    let message = "a value is one member in the service and a set of members in the model: take `flags` away";
    assert_found(&difference, DifferenceKind::Flags, "microsoft.graph.printerFeatures", None, message);
}

#[test]
fn a_derived_type_that_the_union_does_not_know() {
    let everyone = r#"<ComplexType Name="everyone" BaseType="graph.printAudience"/>"#;
    let guests = r#"<ComplexType Name="guests" BaseType="graph.visitors"/>
        <ComplexType Name="visitors" BaseType="graph.everyone" Abstract="true"/>"#;
    let difference = planted(everyone, &format!("{everyone}{guests}"));
    let message = "the service has `microsoft.graph.guests`, which is of this type, and the model does not: add \
                   `Guests(Guests)`";
    let derived = Some("microsoft.graph.guests");
    assert_found(&difference, DifferenceKind::MissingVariant, "microsoft.graph.printAudience", derived, message);
}

#[test]
fn a_variant_that_does_not_derive_from_the_type_of_the_union() {
    let difference = planted(
        r#"<ComplexType Name="everyone" BaseType="graph.printAudience"/>"#,
        r#"<ComplexType Name="everyone"/>"#,
    );
    let message = "the service does not derive `microsoft.graph.everyone` from it: take the variant away";
    let variant = Some("microsoft.graph.everyone");
    assert_found(&difference, DifferenceKind::UnknownVariant, "microsoft.graph.printAudience", variant, message);
}
