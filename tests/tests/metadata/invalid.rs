//! Texts that are not a metadata document.

use graph_models::metadata::Metadata;

/// Returns the error for a text.
fn error(csdl: &str) -> String {
    Metadata::parse(csdl).expect_err(csdl).to_string()
}

/// Returns the error for the declarations of a schema, which start at line 2.
fn error_in_schema(declarations: &str) -> String {
    error(&format!("<Schema Namespace=\"microsoft.graph\">\n{declarations}\n</Schema>"))
}

#[test]
fn a_text_that_is_not_xml_is_refused_with_the_position() {
    assert_eq!(
        error("<Schema>\n  <EntityType\n</Schema>"),
        "the document cannot be read as XML: invalid name token at 3:1"
    );
    assert!(error(r#"{"error": {"code": "Unauthorized"}}"#).starts_with("the document cannot be read as XML: "));
    assert!(error("").starts_with("the document cannot be read as XML: "));
}

const WITHOUT_TYPES: &str =
    "the document does not declare any types: it must be CSDL in XML, like the response to `GET /$metadata`";

#[test]
fn a_document_without_types_is_refused() {
    for csdl in ["<html><body>Sign in</body></html>", r#"<Schema Namespace="microsoft.graph"/>"#] {
        assert_eq!(error(csdl), WITHOUT_TYPES);
    }
}

#[test]
fn an_invalid_attribute_is_refused_with_the_position() {
    assert_eq!(error("<Schema/>"), "`Schema` at 1:1 must have a `Namespace`");
    assert_eq!(error_in_schema("<EnumType/>"), "`EnumType` at 2:1 must have a `Name`");
    assert_eq!(error_in_schema("  <Action/>"), "`Action` at 2:3 must have a `Name`");
    for (inner, message) in [
        (r#"<Property Type="Edm.String"/>"#, "`Property` at 3:1 must have a `Name`"),
        (r#"<Property Name="a"/>"#, "`Property` at 3:1 must have a `Type`"),
        (r#"<NavigationProperty Name="a"/>"#, "`NavigationProperty` at 3:1 must have a `Type`"),
        ("<Key><PropertyRef/></Key>", "`PropertyRef` at 3:6 must have a `Name`"),
        (r#"<Property Name="" Type="Edm.String"/>"#, "`Property` at 3:1 must have a `Name`"),
        (
            r#"<Property Name="a" Type="Collection(Edm.String"/>"#,
            "`Property` at 3:1 has the `Type` `Collection(Edm.String`, which must be `name` or `Collection(name)`",
        ),
        (
            r#"<Property Name="a" Type="Collection()"/>"#,
            "`Property` at 3:1 has the `Type` `Collection()`, which must be `name` or `Collection(name)`",
        ),
        (
            r#"<Property Name="a" Type="Edm.String" Nullable="no"/>"#,
            "`Property` at 3:1 has the `Nullable` `no`, which must be `true` or `false`",
        ),
    ] {
        assert_eq!(error_in_schema(&format!("<EntityType Name=\"printer\">\n{inner}</EntityType>")), message);
    }
}

#[test]
fn a_type_that_is_declared_twice_is_refused() {
    assert_eq!(
        error_in_schema("<EnumType Name=\"state\"/>\n<ComplexType Name=\"state\"/>"),
        "`ComplexType` at 3:1 declares `microsoft.graph.state` a second time: keep one declaration"
    );
}

#[test]
fn a_part_that_is_declared_twice_is_refused() {
    let error_in_printer =
        |parts: &str| error_in_schema(&format!("<EntityType Name=\"printer\">\n{parts}</EntityType>"));
    let property = r#"<Property Name="a" Type="Edm.String"/>"#;
    let navigation = r#"<NavigationProperty Name="a" Type="microsoft.graph.printer"/>"#;
    let message = |element: &str, position: &str| {
        format!("`{element}` at {position} declares `a` a second time: keep one declaration")
    };
    assert_eq!(error_in_printer(&format!("{property}\n{property}")), message("Property", "4:1"));
    assert_eq!(error_in_printer(&format!("{navigation}\n {navigation}")), message("NavigationProperty", "4:2"));
    assert_eq!(error_in_printer(&format!("{property}\n{navigation}")), message("NavigationProperty", "4:1"));
    assert_eq!(
        error_in_schema("<EnumType Name=\"state\"><Member Name=\"a\"/>\n<Member Name=\"a\"/></EnumType>"),
        message("Member", "3:1")
    );
    let parameter = r#"<Parameter Name="a" Type="Edm.String"/>"#;
    assert_eq!(
        error_in_schema(&format!("<Action Name=\"reset\">{parameter}\n{parameter}</Action>")),
        message("Parameter", "3:1")
    );
}

#[test]
fn an_excerpt_without_the_base_of_a_type_is_refused() {
    assert_eq!(
        error_in_schema(r#"<EntityType Name="printer" BaseType="microsoft.graph.entity"/>"#),
        "`microsoft.graph.printer` derives from `microsoft.graph.entity`, which the document does not declare as an \
         entity type or complex type: add its declaration"
    );
    assert_eq!(
        error_in_schema(r#"<EnumType Name="a"/><ComplexType Name="b" BaseType="microsoft.graph.a"/>"#),
        "`microsoft.graph.b` derives from `microsoft.graph.a`, which the document does not declare as an entity type \
         or complex type: add its declaration"
    );
}

#[test]
fn bases_that_contain_a_cycle_are_refused() {
    let cycle = r#"<ComplexType Name="a" BaseType="microsoft.graph.b"/>
        <ComplexType Name="b" BaseType="microsoft.graph.c"/>
        <ComplexType Name="c" BaseType="microsoft.graph.a"/>"#;
    assert_eq!(error_in_schema(cycle), "the bases of `microsoft.graph.a` contain a cycle: correct a `BaseType`");
    let itself = r#"<ComplexType Name="a" BaseType="microsoft.graph.a"/>"#;
    assert_eq!(error_in_schema(itself), "the bases of `microsoft.graph.a` contain a cycle: correct a `BaseType`");
}

/// If the check followed all bases of each type, or copied its results for each type, this would take minutes.
#[test]
fn a_long_chain_of_bases_is_checked_in_linear_time() {
    let count = 20_000;
    let types = (0..count).map(|index| {
        format!(r#"<ComplexType Name="t{index}" BaseType="s.t{}"/><ComplexType Name="u{index}"/>"#, index + 1)
    });
    let csdl = |end: &str| format!(r#"<Schema Namespace="s">{}{end}</Schema>"#, types.clone().collect::<String>());
    Metadata::parse(&csdl(r#"<ComplexType Name="t20000"/>"#)).unwrap();
    let cycle = csdl(r#"<ComplexType Name="t20000" BaseType="s.t19999"/>"#);
    assert_eq!(error(&cycle), "the bases of `s.t0` contain a cycle: correct a `BaseType`");
}
