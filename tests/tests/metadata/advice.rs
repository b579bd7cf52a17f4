//! The Rust that the messages give, which is right as it stands.

use graph_models::{GraphComplex, GraphEntity, GraphEnum, metadata::DifferenceKind};

use super::differences;

/// The code in a message: what stands between the last two backticks.
fn code(message: &str) -> String {
    message.rsplit('`').nth(1).unwrap().to_owned()
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer")]
struct Printer {
    id: String,
}

/// The field that is to be added for a property.
fn field(property: &str) -> String {
    let declarations = format!(
        r#"<EnumType Name="day" IsFlags="true"/>
        <TypeDefinition Name="pageCount" UnderlyingType="Edm.Int32"/>
        <EntityType Name="printer">
            <Key><PropertyRef Name="id"/></Key>
            <Property Name="id" Type="Edm.String" Nullable="false"/>
            {property}
        </EntityType>"#
    );
    let differences = differences(&declarations, &[Printer::SCHEMA]);
    assert_eq!(differences.len(), 1);
    code(&differences[0].to_string())
}

#[test]
fn every_primitive_type_has_its_field() {
    for (edm, rust) in [
        ("Boolean", "bool"),
        ("Byte", "u8"),
        ("SByte", "i8"),
        ("Int16", "i16"),
        ("Int32", "i32"),
        ("Int64", "i64"),
        ("Single", "f32"),
        ("Double", "f64"),
        ("Decimal", "Decimal"),
        ("String", "String"),
        ("Date", "Date"),
        ("TimeOfDay", "TimeOfDay"),
        ("DateTimeOffset", "DateTimeOffset"),
        ("Duration", "Duration"),
        ("Guid", "Guid"),
        ("Binary", "Binary"),
        ("Untyped", "serde_json::Value"),
        ("GeographyPoint", "serde_json::Value"),
    ] {
        assert_eq!(field(&format!(r#"<Property Name="a" Type="Edm.{edm}"/>"#)), format!("pub a: Option<{rust}>"));
    }
}

#[test]
fn declared_types_and_collections_have_their_fields() {
    for (ty, rust) in [
        ("graph.location", "Option<Location>"),
        ("graph.print.location", "Option<Location>"),
        ("Collection(graph.location)", "Option<Vec<Location>>"),
        ("graph.day", "Option<Vec<Day>>"),
        ("Collection(graph.day)", "Option<Vec<Vec<Day>>>"),
        ("graph.pageCount", "Option<i32>"),
        ("Collection(Edm.Guid)", "Option<Vec<Guid>>"),
    ] {
        assert_eq!(field(&format!(r#"<Property Name="a" Type="{ty}" Nullable="false"/>"#)), format!("pub a: {rust}"));
    }
}

#[test]
fn a_name_that_the_rule_does_not_give_is_written_out() {
    for (name, expected) in [
        ("displayName", "pub display_name"),
        ("hideEULA", r#"#[graph_entity(name = "hideEULA")] pub hide_eula"#),
        ("azureADDeviceId", r#"#[graph_entity(name = "azureADDeviceId")] pub azure_ad_device_id"#),
        ("os2Version", "pub os2_version"),
        ("type", "pub type_"),
        ("TenantId", r#"#[graph_entity(name = "TenantId")] pub tenant_id"#),
        ("is_open", r#"#[graph_entity(name = "is_open")] pub is_open"#),
    ] {
        let field = field(&format!(r#"<Property Name="{name}" Type="Edm.String"/>"#));
        assert_eq!(field, format!("{expected}: Option<String>"));
    }
}

/// What was said of the names above, taken at its word.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.names")]
struct Names {
    id: String,
    display_name: Option<String>,
    #[graph_entity(name = "hideEULA")]
    hide_eula: Option<String>,
    #[graph_entity(name = "azureADDeviceId")]
    azure_ad_device_id: Option<String>,
    os2_version: Option<String>,
    type_: Option<String>,
    #[graph_entity(name = "TenantId")]
    tenant_id: Option<String>,
    #[graph_entity(name = "is_open")]
    is_open: Option<String>,
}

#[test]
fn the_names_are_then_right() {
    let names = "displayName,hideEULA,azureADDeviceId,os2Version,type,TenantId,is_open";
    assert_eq!(Names::SCHEMA.select(), format!("id,{names}"));
}

#[test]
fn a_navigation_property_is_marked() {
    let property = r#"<NavigationProperty Name="usedBy" Type="graph.user"/>"#;
    assert_eq!(field(property), "#[graph_entity(navigation)] pub used_by: Option<Box<User>>");
    let property = r#"<NavigationProperty Name="hideEULA" Type="graph.user"/>"#;
    assert_eq!(field(property), r#"#[graph_entity(name = "hideEULA", navigation)] pub hide_eula: Option<Box<User>>"#);
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.location")]
struct Location {
    flor: Option<i32>,
}

#[test]
fn a_complex_type_has_its_own_attribute_and_a_typing_error_is_seen() {
    let declarations = r#"<ComplexType Name="location">
        <Property Name="floor" Type="Edm.Int32"/><Property Name="roomID" Type="Edm.Int32"/>
    </ComplexType>"#;
    let differences = differences(declarations, &[Location::SCHEMA]);
    let codes: Vec<_> = differences.iter().map(|difference| code(&difference.to_string())).collect();
    assert_eq!(
        codes,
        ["pub floor: Option<i32>", r#"#[graph_complex(name = "roomID")] pub room_id: Option<i32>"#, "floor"]
    );
    assert_eq!(differences[2].kind(), DifferenceKind::UnknownProperty);
    assert!(differences[2].to_string().ends_with("did you mean `floor`?"));
}

#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.state")]
enum State {
    Idel,
}

#[test]
fn a_member_has_its_variant_and_a_typing_error_is_seen() {
    let members =
        ["idle", "holoLens", "DirectPush", "self", "other"].map(|name| format!(r#"<Member Name="{name}"/>"#)).concat();
    let differences = differences(&format!(r#"<EnumType Name="state">{members}</EnumType>"#), &[State::SCHEMA]);
    let codes: Vec<_> = differences.iter().map(|difference| code(&difference.to_string())).collect();
    assert_eq!(
        codes,
        [
            "Idle",
            "HoloLens",
            r#"#[graph_enum(name = "DirectPush")] DirectPush"#,
            r#"#[graph_enum(name = "self")] Self_"#,
            r#"#[graph_enum(name = "other")] Other_"#,
            "idle"
        ]
    );
}

/// What was said of the members above, taken at its word.
#[derive(Clone, Debug, PartialEq, Eq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.members")]
enum Members {
    HoloLens,
    #[graph_enum(name = "DirectPush")]
    DirectPush,
    #[graph_enum(name = "self")]
    Self_,
    #[graph_enum(name = "other")]
    Other_,
    #[graph_enum(other)]
    Other(String),
}

#[test]
fn the_members_are_then_right() {
    let members = [Members::HoloLens, Members::DirectPush, Members::Self_, Members::Other_];
    assert_eq!(members.map(|member| member.as_str().to_owned()), ["holoLens", "DirectPush", "self", "other"]);
    assert_eq!(Members::Other("more".to_owned()).as_str(), "more");
}

/// An entity that leads to another of its type, which a field without a `Box` could not hold.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.folder")]
struct Folder {
    id: String,
    #[graph_entity(navigation)]
    parent: Option<Box<Folder>>,
}

#[test]
fn a_navigation_property_can_lead_back() {
    let declarations = r#"<EntityType Name="folder">
        <Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
        <NavigationProperty Name="parent" Type="graph.folder"/>
    </EntityType>"#;
    assert_eq!(differences(declarations, &[Folder::SCHEMA]), []);
}

#[test]
fn a_type_in_another_namespace_is_the_nearest() {
    let csdl = r#"<E><Schema Namespace="microsoft.graph"><EntityType Name="states"/></Schema>
        <Schema Namespace="microsoft.graph.print"><EnumType Name="state"/></Schema></E>"#;
    let metadata = graph_models::metadata::Metadata::parse(csdl).unwrap();
    assert_eq!(code(&metadata.differences(&[State::SCHEMA])[0].to_string()), "microsoft.graph.print.state");
}
