//! Control information and annotations: a type with an `annotations` field keeps them, and bodies never send them.

use graph_models::{
    GraphEntity,
    odata::{AdditionalProperties, Annotations},
};
use serde_json::json;

/// A printer that keeps all that a service sends.
#[derive(Clone, Debug, Default, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printer", update)]
pub(crate) struct Printer {
    /// The key.
    pub(crate) id: String,
    /// Its tags.
    pub(crate) tags: Option<Vec<String>>,
    /// The properties that the model does not know.
    #[graph_entity(additional)]
    pub(crate) additional: AdditionalProperties,
    /// The control information.
    #[graph_entity(annotations)]
    pub(crate) annotations: Annotations,
}

const JSON: &str = r##"{"@odata.type":"#microsoft.graph.printer","@odata.context":"c","@odata.etag":"W/\"7\"","@odata.id":"printers('1')","tags@odata.type":"#Collection(String)","#microsoft.graph.restart":{},"@ns.term":1,"id":"1","tags":["a"],"isShared":true}"##;

#[test]
fn annotations_are_kept_and_read_by_name() {
    let printer: Printer = serde_json::from_str(JSON).unwrap();
    assert_eq!(printer.annotations.len(), 6);
    assert_eq!(printer.annotations.context(), Some("c"));
    assert_eq!(printer.annotations.etag(), Some("W/\"7\""));
    assert_eq!(printer.annotations.id(), Some("printers('1')"));
    assert_eq!(printer.annotations.of("tags", "odata.type"), Some(&json!("#Collection(String)")));
    assert_eq!(printer.annotations.get("#microsoft.graph.restart"), Some(&json!({})));
    assert_eq!(printer.additional.len(), 1);
}

#[test]
fn an_entity_is_written_with_its_annotations() {
    let printer: Printer = serde_json::from_str(JSON).unwrap();
    assert_eq!(serde_json::to_string(&printer).unwrap(), JSON);
}

#[test]
fn bodies_do_not_have_annotations() {
    let printer: Printer = serde_json::from_str(JSON).unwrap();
    let create = serde_json::to_string(&PrinterCreate::from(&printer)).unwrap();
    assert_eq!(create, r##"{"@odata.type":"#microsoft.graph.printer","tags":["a"]}"##);
    let update: PrinterUpdate = serde_json::from_str(JSON).unwrap();
    let update = serde_json::to_string(&update).unwrap();
    assert_eq!(update, r##"{"@odata.type":"#microsoft.graph.printer","tags":["a"],"isShared":true}"##);
}

#[test]
fn an_annotation_given_twice_is_an_error() {
    let error = serde_json::from_str::<Printer>(r#"{"id":"1","@odata.etag":"a","@odata.etag":"b"}"#).unwrap_err();
    assert!(error.to_string().contains("`@odata.etag`"), "{error}");
}

#[test]
fn an_annotation_that_is_also_additional_is_an_error() {
    let mut printer: Printer = serde_json::from_str(JSON).unwrap();
    printer.additional.insert("@odata.etag", "W/\"8\"");
    let error = serde_json::to_string(&printer).unwrap_err().to_string();
    assert!(error.contains("`@odata.etag` of `microsoft.graph.printer`"), "{error}");
    printer.additional.remove("@odata.etag");
    printer.additional.insert("@ns.other", 1);
    let again: Printer = serde_json::from_str(&serde_json::to_string(&printer).unwrap()).unwrap();
    assert_eq!(again.annotations.get("@ns.other"), Some(&json!(1)));
}

/// OData 4.01 omits the prefix `odata.`.
#[test]
fn control_information_has_the_same_meaning_without_its_prefix() {
    let printer: Printer = serde_json::from_str(r#"{"@context":"c","@etag":"e","@id":"i","id":"1"}"#).unwrap();
    let annotations = &printer.annotations;
    assert_eq!((annotations.context(), annotations.etag(), annotations.id()), (Some("c"), Some("e"), Some("i")));
}
