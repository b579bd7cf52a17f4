//! Texts that are no metadata document.

use graph_models::metadata::Metadata;

/// What is said of a text, or of one schema's declarations.
fn error(csdl: &str) -> String {
    Metadata::parse(csdl).expect_err(csdl).to_string()
}

fn error_in_schema(declarations: &str) -> String {
    error(&format!("<Schema Namespace=\"microsoft.graph\">\n{declarations}\n</Schema>"))
}

#[test]
fn what_is_no_xml_is_refused_with_the_place() {
    assert_eq!(
        error("<Schema>\n  <EntityType\n</Schema>"),
        "the document cannot be read as XML: invalid name token at 3:1"
    );
    assert!(error(r#"{"error": {"code": "Unauthorized"}}"#).starts_with("the document cannot be read as XML: "));
    assert!(error("").starts_with("the document cannot be read as XML: "));
}

#[test]
fn what_declares_no_types_is_refused() {
    for csdl in ["<html><body>Sign in</body></html>", r#"<Schema Namespace="microsoft.graph"/>"#] {
        assert_eq!(error(csdl), "the document declares no types");
    }
}

#[test]
fn what_an_element_lacks_is_said_with_the_place() {
    assert_eq!(error("<Schema/>"), "`Schema` at 1:1 has no `Namespace`");
    assert_eq!(error_in_schema("<EnumType/>"), "`EnumType` at 2:1 has no `Name`");
    assert_eq!(error_in_schema("  <Action/>"), "`Action` at 2:3 has no `Name`");
    for (inner, message) in [
        (r#"<Property Type="Edm.String"/>"#, "`Property` at 3:1 has no `Name`"),
        (r#"<Property Name="a"/>"#, "`Property` at 3:1 has no `Type`"),
        (r#"<NavigationProperty Name="a"/>"#, "`NavigationProperty` at 3:1 has no `Type`"),
        ("<Key><PropertyRef/></Key>", "`PropertyRef` at 3:6 has no `Name`"),
        (r#"<Property Name="" Type="Edm.String"/>"#, "`Property` at 3:1 has no `Name`"),
        (
            r#"<Property Name="a" Type="Collection(Edm.String"/>"#,
            "`Property` at 3:1 has a `Type` that is no type: Collection(Edm.String",
        ),
        (r#"<Property Name="a" Type="Collection()"/>"#, "`Property` at 3:1 has a `Type` that is no type: Collection()"),
        (
            r#"<Property Name="a" Type="Edm.String" Nullable="no"/>"#,
            "`Property` at 3:1 has a `Nullable` that is neither true nor false: no",
        ),
    ] {
        assert_eq!(error_in_schema(&format!("<EntityType Name=\"printer\">\n{inner}</EntityType>")), message);
    }
}

#[test]
fn a_type_that_is_declared_twice_is_refused() {
    assert_eq!(
        error_in_schema("<EnumType Name=\"state\"/>\n<ComplexType Name=\"state\"/>"),
        "`ComplexType` at 3:1 declares `microsoft.graph.state` a second time"
    );
}

#[test]
fn a_part_that_is_declared_twice_is_refused() {
    let of_printer = |parts: &str| error_in_schema(&format!("<EntityType Name=\"printer\">\n{parts}</EntityType>"));
    let property = r#"<Property Name="a" Type="Edm.String"/>"#;
    let navigation = r#"<NavigationProperty Name="a" Type="microsoft.graph.printer"/>"#;
    let said = |element: &str, position: &str| format!("`{element}` at {position} declares `a` a second time");
    assert_eq!(of_printer(&format!("{property}\n{property}")), said("Property", "4:1"));
    assert_eq!(of_printer(&format!("{navigation}\n {navigation}")), said("NavigationProperty", "4:2"));
    assert_eq!(of_printer(&format!("{property}\n{navigation}")), said("NavigationProperty", "4:1"));
    assert_eq!(
        error_in_schema("<EnumType Name=\"state\"><Member Name=\"a\"/>\n<Member Name=\"a\"/></EnumType>"),
        said("Member", "3:1")
    );
    let parameter = r#"<Parameter Name="a" Type="Edm.String"/>"#;
    assert_eq!(
        error_in_schema(&format!("<Action Name=\"reset\">{parameter}\n{parameter}</Action>")),
        said("Parameter", "3:1")
    );
}

#[test]
fn an_excerpt_that_lacks_a_base_is_refused() {
    assert_eq!(
        error_in_schema(r#"<EntityType Name="printer" BaseType="microsoft.graph.entity"/>"#),
        "`microsoft.graph.printer` derives from `microsoft.graph.entity`, which the document does not declare"
    );
    assert_eq!(
        error_in_schema(r#"<EnumType Name="a"/><ComplexType Name="b" BaseType="microsoft.graph.a"/>"#),
        "`microsoft.graph.b` derives from `microsoft.graph.a`, which the document does not declare"
    );
}

#[test]
fn bases_that_go_round_in_a_circle_are_refused() {
    let circle = r#"<ComplexType Name="a" BaseType="microsoft.graph.b"/>
        <ComplexType Name="b" BaseType="microsoft.graph.c"/>
        <ComplexType Name="c" BaseType="microsoft.graph.a"/>"#;
    assert_eq!(error_in_schema(circle), "`microsoft.graph.a` derives from itself, or one of its bases does");
    let itself = r#"<ComplexType Name="a" BaseType="microsoft.graph.a"/>"#;
    assert_eq!(error_in_schema(itself), "`microsoft.graph.a` derives from itself, or one of its bases does");
}

/// To walk each lineage to its end, or to copy what is known for each type, would take minutes.
#[test]
fn a_long_lineage_is_no_circle_and_is_walked_once() {
    let count = 20_000;
    let types = (0..count).map(|index| {
        format!(r#"<ComplexType Name="t{index}" BaseType="s.t{}"/><ComplexType Name="u{index}"/>"#, index + 1)
    });
    let csdl = |end: &str| format!(r#"<Schema Namespace="s">{}{end}</Schema>"#, types.clone().collect::<String>());
    Metadata::parse(&csdl(r#"<ComplexType Name="t20000"/>"#)).unwrap();
    let circle = csdl(r#"<ComplexType Name="t20000" BaseType="s.t19999"/>"#);
    assert_eq!(error(&circle), "`s.t0` derives from itself, or one of its bases does");
}

#[test]
fn elements_can_be_nested_as_deep_as_may_be() {
    let depth = 100_000;
    assert_eq!(error(&("<a>".repeat(depth) + &"</a>".repeat(depth))), "the document declares no types");
}
