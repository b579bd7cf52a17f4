//! Texts that exceed a limit.

use graph_models::metadata::Metadata;

/// Returns the error for a text.
fn error(csdl: &str) -> String {
    Metadata::parse(csdl).expect_err("the text exceeds a limit").to_string()
}

/// Returns a document with this text next to its only type.
fn with(text: &str) -> String {
    format!(r#"<Schema Namespace="s"><EnumType Name="state"/>{text}</Schema>"#)
}

fn nested(depth: usize) -> String {
    "<a>".repeat(depth) + &"</a>".repeat(depth)
}

#[test]
fn a_large_document_is_refused() {
    assert_eq!(error(&with(&" ".repeat(32 << 20))), "the document is larger than the limit of 32 MiB");
}

#[test]
fn a_document_with_many_nodes_is_refused() {
    let message = "the document has more elements, comments and texts than the limit of 1000000";
    assert_eq!(error(&with(&"<a/>".repeat(1_000_000))), message);
}

#[test]
fn deeply_nested_elements_are_refused_with_the_position() {
    Metadata::parse(&with(&nested(99))).unwrap();
    for depth in [100, 100_000] {
        assert_eq!(error(&with(&nested(depth))), "`a` at 1:344 is nested deeper than the limit of 100");
    }
}

/// The time of the parser is cubic in the number of prefixes.
#[test]
fn a_document_with_many_namespace_prefixes_is_refused() {
    let nested = |count: usize| {
        let open: Vec<_> = (0..count).map(|index| format!("<a xmlns:n{index}='u'>")).collect();
        with(&(open.concat() + &"</a>".repeat(count)))
    };
    Metadata::parse(&nested(32)).unwrap();
    let message = "the document declares more namespace prefixes than the limit of 32";
    assert_eq!(error(&nested(33)), message);
    assert_eq!(error(&nested(4_000)), message);
    // A prefix can be declared any number of times.
    Metadata::parse(&with(&r#"<a xmlns:edm="http://docs.oasis-open.org/odata/ns/edm"/>"#.repeat(1_000))).unwrap();
}

/// The time of the parser is quadratic in the number of attributes of an element.
#[test]
fn an_element_with_many_attributes_is_refused() {
    let element = |count: usize, equals: &str| {
        let attributes: Vec<_> = (0..count).map(|index| format!(" a{index}{equals}''")).collect();
        with(&format!("<Annotation{}/>", attributes.concat()))
    };
    Metadata::parse(&element(100, "=")).unwrap();
    let message = "an element `Annotation` has more attributes than the limit of 100";
    for equals in ["=", " =\n"] {
        assert_eq!(error(&element(101, equals)), message);
    }
    assert_eq!(error(&with(&format!("<Annotation{}/>", " xmlns='u'".repeat(101)))), message);
    Metadata::parse(&with(&format!("<!-- {} --><!-- a = b -->", "=".repeat(1_000)))).unwrap();
}
