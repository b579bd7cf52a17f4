//! Unions of entities, which are entities: they have a key, and a body that creates one of their types.

use graph_models::{
    GraphEntity,
    odata::{Page, UnknownType, WithoutType},
};
use serde_json::json;

use super::types::{Device, DeviceCreate, Plotter, PlotterCreate, Scanner, ScannerCreate};

fn scanner() -> Scanner {
    Scanner { id: "1".to_owned(), resolution: Some(600), pages: Some(9), ..Scanner::default() }
}

fn hologram() -> UnknownType {
    UnknownType::new("#microsoft.graph.hologram", [("id", json!("3")), ("depth", json!(2))].into_iter().collect())
}

#[test]
fn a_union_of_entities_is_read_by_type_and_written_as_its_member() {
    for (body, device) in [
        (
            r##"{"@odata.type":"#microsoft.graph.scanner","id":"1","resolution":600,"pages":9}"##,
            Device::Scanner(scanner()),
        ),
        (
            r##"{"@odata.type":"#microsoft.graph.plotter","id":"2","width":5}"##,
            Device::Plotter(Plotter { id: "2".to_owned(), width: 5 }),
        ),
        (r##"{"@odata.type":"#microsoft.graph.hologram","id":"3","depth":2}"##, Device::Other(hologram())),
    ] {
        assert_eq!(serde_json::from_str::<Device>(body).unwrap(), device);
        assert_eq!(serde_json::to_string(&device).unwrap(), body);
    }
}

#[test]
fn a_union_of_entities_has_the_key_of_its_member() {
    assert_eq!(Device::from(scanner()).id(), Some("1"));
    assert_eq!(Device::from(Plotter { id: "2".to_owned(), width: 5 }).id(), Some("2"));
    assert_eq!(Device::Other(hologram()).id(), Some("3"));
}

#[test]
fn an_unknown_type_whose_key_is_not_text_does_not_have_a_key() {
    for properties in [json!({}), json!({"id": 3}), json!({"id": null})] {
        let properties = serde_json::from_value(properties).unwrap();
        assert_eq!(Device::Other(UnknownType::new("#microsoft.graph.hologram", properties)).id(), None);
    }
}

#[test]
fn the_key_of_a_member_is_required() {
    let error = serde_json::from_str::<Device>(r##"{"@odata.type":"#microsoft.graph.scanner"}"##).unwrap_err();
    assert!(error.to_string().contains("`id` of `microsoft.graph.scanner` is missing"), "{error}");
}

#[test]
fn the_create_body_of_a_union_is_a_union_of_create_bodies() {
    assert_eq!(
        serde_json::to_value(DeviceCreate::from(Device::Scanner(scanner()))).unwrap(),
        json!({"@odata.type": "#microsoft.graph.scanner", "resolution": 600})
    );
    assert_eq!(
        serde_json::to_value(DeviceCreate::from(&Device::Plotter(Plotter { id: "2".to_owned(), width: 5 }))).unwrap(),
        json!({"@odata.type": "#microsoft.graph.plotter", "width": 5})
    );
    let body = DeviceCreate::from(ScannerCreate::new().resolution(300));
    assert_eq!(body, DeviceCreate::Scanner(ScannerCreate { resolution: Some(300), ..ScannerCreate::default() }));
    assert_eq!(serde_json::to_string(&WithoutType(&body)).unwrap(), r#"{"resolution":300}"#);
    assert_eq!(DeviceCreate::from(PlotterCreate::new(4)), DeviceCreate::Plotter(PlotterCreate { width: 4 }));
}

#[test]
fn the_create_body_of_a_union_is_read_by_its_type() {
    for body in [
        r##"{"@odata.type":"#microsoft.graph.scanner","id":"1","resolution":600,"pages":9}"##,
        r##"{"id":"1","resolution":600,"pages":9,"@odata.type":"#microsoft.graph.scanner"}"##,
        r##"{"resolution":600,"@odata.type":"#microsoft.graph.scanner"}"##,
    ] {
        let expected = DeviceCreate::Scanner(ScannerCreate::new().resolution(600));
        assert_eq!(serde_json::from_str::<DeviceCreate>(body).unwrap(), expected, "{body}");
    }
    let without_type = serde_json::from_str::<DeviceCreate>(r#"{"resolution":600}"#).unwrap();
    assert!(matches!(without_type, DeviceCreate::Other(_)), "{without_type:?}");
}

#[test]
fn the_create_body_of_an_unknown_type_does_not_have_a_key() {
    let body = serde_json::to_value(DeviceCreate::from(Device::Other(hologram()))).unwrap();
    assert_eq!(body, json!({"@odata.type": "#microsoft.graph.hologram", "depth": 2}));
}

#[test]
fn generic_code_uses_a_union_as_an_entity() {
    fn ids<T: GraphEntity>(body: &str) -> Vec<String> {
        let page: Page<T> = serde_json::from_str(body).unwrap();
        page.value.iter().map(|entity| entity.id().unwrap().to_owned()).collect()
    }
    fn creates<T: GraphEntity>(entity: T) -> serde_json::Value {
        serde_json::to_value(T::Create::from(entity)).unwrap()
    }
    let body = r##"{"value":[
        {"id":"1","@odata.type":"#microsoft.graph.scanner"},
        {"@odata.type":"#microsoft.graph.hologram","id":"3"},
        {"width":5,"id":"2","@odata.type":"microsoft.graph.plotter"}]}"##;
    assert_eq!(ids::<Device>(body), ["1", "3", "2"]);
    assert_eq!(creates(Device::from(scanner())), creates(scanner()));
    assert_eq!(Device::ODATA_TYPE, "#microsoft.graph.printDevice");
}

#[test]
fn a_union_of_entities_has_routes() {
    assert_eq!((Device::LIST.method(), Device::LIST.template()), ("GET", "/devices"));
    assert_eq!(Device::GET.path(["a/b"]).unwrap(), "/devices/a%2Fb");
}
