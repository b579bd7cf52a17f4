//! The Rust code in the messages, which an author can copy without a change.

use graph_models::{GraphComplex, GraphEntity, GraphEnum, metadata::DifferenceKind};

use super::{differences, lines};

/// Returns the code in a message: the text between the last two backticks.
fn code(message: &str) -> String {
    message.rsplit('`').nth(1).unwrap().to_owned()
}

#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer")]
struct Printer {
    id: String,
}

/// Returns the field that the message suggests for a property.
fn field(property: &str) -> String {
    let declarations = format!(
        r#"<EnumType Name="day" IsFlags="true"/>
        <TypeDefinition Name="pageCount" UnderlyingType="Edm.Int32"/>
        <ComplexType Name="Json"/>
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
fn a_primitive_type_becomes_its_rust_type() {
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
fn a_declared_type_or_collection_becomes_its_rust_type() {
    for (ty, rust) in [
        ("graph.location", "Option<Location>"),
        ("graph.print.location", "Option<Location>"),
        ("Collection(graph.location)", "Option<Vec<Location>>"),
        ("graph.day", "Option<Vec<Day>>"),
        ("Collection(graph.day)", "Option<Vec<Vec<Day>>>"),
        ("graph.pageCount", "Option<i32>"),
        ("Collection(Edm.Guid)", "Option<Vec<Guid>>"),
        ("graph.Json", "Option<serde_json::Value>"),
        ("Collection(graph.Json)", "Option<Vec<serde_json::Value>>"),
    ] {
        assert_eq!(field(&format!(r#"<Property Name="a" Type="{ty}" Nullable="false"/>"#)), format!("pub a: {rust}"));
    }
}

#[test]
fn a_name_that_differs_from_the_field_in_lower_camel_case_is_in_the_attribute() {
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

/// The fields that the messages above suggest.
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
fn the_suggested_fields_have_the_names_of_the_properties() {
    let names = "displayName,hideEULA,azureADDeviceId,os2Version,type,TenantId,is_open";
    assert_eq!(Names::SCHEMA.select(), format!("id,{names}"));
}

#[test]
fn a_navigation_property_has_its_attribute() {
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
fn a_field_of_a_complex_type_uses_its_attribute_and_a_misspelled_field_is_recognized() {
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
fn a_member_becomes_a_variant_and_a_misspelled_variant_is_recognized() {
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

/// The variants that the messages above suggest.
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
fn the_suggested_variants_have_the_names_of_the_members() {
    let members = [Members::HoloLens, Members::DirectPush, Members::Self_, Members::Other_];
    assert_eq!(members.map(|member| member.as_str().to_owned()), ["holoLens", "DirectPush", "self", "other"]);
    assert_eq!(Members::Other("more".to_owned()).as_str(), "more");
}

/// An entity with a navigation property to another entity of its type, which needs a `Box`.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.folder")]
struct Folder {
    id: String,
    #[graph_entity(navigation)]
    parent: Option<Box<Folder>>,
}

#[test]
fn a_navigation_property_can_lead_to_an_entity_of_the_same_type() {
    let declarations = r#"<EntityType Name="folder">
        <Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
        <NavigationProperty Name="parent" Type="graph.folder"/>
    </EntityType>"#;
    assert_eq!(differences(declarations, &[Folder::SCHEMA]), []);
}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.Json")]
struct Json {}

#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.range")]
struct Range {
    values: Option<String>,
}

#[test]
fn any_json_is_neither_a_struct_nor_text() {
    let json = r#"<ComplexType Name="Json"/>"#;
    let range = r#"<ComplexType Name="range"><Property Name="values" Type="graph.Json"/></ComplexType>"#;
    let messages = |json: &str| lines(&differences(&[json, range].concat(), &[Json::SCHEMA, Range::SCHEMA]));
    assert_eq!(
        messages(json),
        [
            "microsoft.graph.Json: the type is any JSON in the service: use `serde_json::Value` instead of this type",
            "microsoft.graph.range: `values` is `microsoft.graph.Json` in the service and `Edm.String` in the model: \
             change the field to `Option<serde_json::Value>`",
        ]
    );
    // A type with properties is an ordinary complex type.
    let complex = r#"<ComplexType Name="Json"><Property Name="a" Type="Edm.String"/></ComplexType>"#;
    assert_eq!(
        messages(complex),
        [
            "microsoft.graph.Json: the service has `a` (`Edm.String`, nullable) and the model does not: add \
             `pub a: Option<String>`",
            "microsoft.graph.range: `values` is `microsoft.graph.Json` in the service and `Edm.String` in the model: \
             change the field to `Option<Json>`",
        ]
    );
}

#[test]
fn a_name_is_suggested_only_if_it_is_near() {
    let advice = |property: &str| {
        let declarations =
            format!(r#"<ComplexType Name="range"><Property Name="{property}" Type="Edm.String"/></ComplexType>"#);
        lines(&differences(&declarations, &[Range::SCHEMA]))[1].rsplit_once(": ").unwrap().1.to_owned()
    };
    for near in ["value", "vlaues", "Values", "valuess", "valeus"] {
        assert_eq!(advice(near), format!("did you mean `{near}`?"));
    }
    for far in ["val", "rows", "valueTypes", "columnValues"] {
        assert_eq!(advice(far), "remove the field", "{far}");
    }
}
