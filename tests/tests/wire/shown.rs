//! `Debug` and `PartialEq` of request bodies: they show and compare what the bodies send.

use graph_models::{
    Change, GraphComplex, GraphEntity, GraphEnum, Secret,
    edm::{Binary, DateTimeOffset, Decimal, Duration, Guid},
    odata::UnknownType,
};
use serde_json::{Value, json};

use super::types::{
    Audience, Everyone, Group, Location, NewPrintJob, PaperSize, PrinterCreate, PrinterStatus, PrinterUpdate,
};

/// A type with a property of each kind that [`PrinterCreate`] does not have.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.tray", create, update)]
struct Tray {
    bytes: Option<Binary>,
    since: Option<DateTimeOffset>,
    seen: Option<Vec<DateTimeOffset>>,
    idle: Option<Duration>,
    device: Option<Guid>,
    price: Option<Decimal>,
    weight: Option<f64>,
    any: Option<Value>,
    codes: Option<Vec<Secret<i32>>>,
}

/// An enumeration with no more traits than its derive requires.
#[derive(Clone, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.lid")]
enum Lid {
    Open,
}

#[derive(GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.box")]
struct Carton {
    id: String,
    lid: Option<Lid>,
}

#[test]
fn a_body_shows_what_it_sends() {
    assert_eq!(format!("{:?}", PrinterCreate::new()), "PrinterCreate");
    let mut body = PrinterCreate::new()
        .display_name("Lobby \"2\"")
        .is_shared(true)
        .trays(2)
        .status(PrinterStatus::WarmingUp)
        .location(Location { floor: Some(-1), ..Location::default() })
        .allowed(vec![Audience::Everyone(Everyone::default()), Audience::Other(UnknownType::default())])
        .tags([]);
    body.additional.insert("vendor", json!({"name": "Contoso"}));
    assert_eq!(
        format!("{body:?}"),
        "PrinterCreate { displayName: \"Lobby \\\"2\\\"\", isShared: true, trays: 2, status: \"warmingUp\", \
         location: microsoft.graph.printerLocation { floor: -1 }, \
         allowed: [microsoft.graph.everyoneAudience, UnknownType { odata_type: None, properties: {} }], tags: [], \
         vendor: an object }"
    );
    assert_eq!(
        format!("{:#?}", PrinterCreate::new().display_name("Lobby").trays(2)),
        "PrinterCreate {\n    displayName: \"Lobby\",\n    trays: 2,\n}"
    );
    assert_eq!(
        format!("{:?}", NewPrintJob::new("a.pdf", 1, [PaperSize::A4])),
        "NewPrintJob { document: \"a.pdf\", copies: 1, sizes: [\"a4\"] }"
    );
}

#[test]
fn an_update_shows_what_it_clears() {
    let update = PrinterUpdate::new().display_name(Change::Clear).trays(2).pin("hunter2");
    assert_eq!(format!("{update:?}"), "PrinterUpdate { displayName: null, trays: 2, pin: [redacted] }");
    assert_eq!(format!("{:?}", PrinterUpdate::new().pin(Change::Clear)), "PrinterUpdate { pin: null }");
}

#[test]
fn values_of_all_types_are_shown() {
    let body = TrayCreate::new()
        .bytes(Binary::from_bytes(b"hunter2"))
        .since("2026-01-17T10:43:18Z".parse::<DateTimeOffset>().unwrap())
        .idle("PT5M".parse::<Duration>().unwrap())
        .price("1.50".parse::<Decimal>().unwrap())
        .weight(f64::NAN)
        .any(json!([null]))
        .codes(vec![Secret::new(8642)]);
    assert_eq!(
        format!("{body:?}"),
        "TrayCreate { bytes: \"aHVudGVyMg==\", since: \"2026-01-17T10:43:18Z\", idle: \"PT5M\", \
         price: 1.50, weight: \"NaN\", any: Array [Null], codes: [redacted] }"
    );
}

#[test]
fn bodies_are_equal_if_they_send_the_same() {
    let body = || PrinterCreate::new().display_name("Lobby").location(Location::default()).tags(["a".to_owned()]);
    assert_eq!(body(), body());
    let mut with_additional = body();
    with_additional.additional.insert("vendor", json!("Contoso"));
    for other in [
        PrinterCreate::new(),
        body().display_name("Hall"),
        body().trays(0),
        body().location(Location { floor: Some(0), ..Location::default() }),
        body().tags([]),
        body().tags(["a".to_owned(), "b".to_owned()]),
        body().tags(["b".to_owned()]),
        body().audience(Audience::Group(Group::default())),
        with_additional.clone(),
    ] {
        assert_ne!(body(), other);
        assert_ne!(other, body());
        assert_eq!(other, other.clone());
    }
    let everyone = body().audience(Audience::Everyone(Everyone::default()));
    assert_ne!(everyone, body().audience(Audience::Group(Group::default())));
    assert_ne!(everyone, body().audience(Audience::Other(UnknownType::default())));
    assert_eq!(everyone, everyone.clone());
}

#[test]
fn keeping_and_clearing_a_property_are_not_equal() {
    let [keep, clear, set] =
        [Change::Keep, Change::Clear, Change::Set(2)].map(|trays| PrinterUpdate::new().trays(trays));
    assert_eq!(keep, PrinterUpdate::new());
    assert_ne!(keep, clear);
    assert_ne!(clear, set);
    assert_eq!(set, PrinterUpdate::new().trays(2));
    assert_ne!(set, PrinterUpdate::new().trays(3));
}

#[test]
fn values_that_keep_their_text_are_equal_if_their_meaning_is() {
    fn tray(since: &str, idle: &str, device: &str, price: &str) -> TrayCreate {
        let since: DateTimeOffset = since.parse().unwrap();
        TrayCreate::new()
            .seen(vec![since.clone()])
            .since(since)
            .idle(idle.parse::<Duration>().unwrap())
            .device(device.parse::<Guid>().unwrap())
            .price(price.parse::<Decimal>().unwrap())
    }
    let guid = "7c0f8d4e-0d5b-4c0a-8d0f-2b8f1a4f9c11";
    let one = tray("2026-01-17T10:43:18Z", "PT60S", guid, "1.5");
    assert_eq!(one, tray("2026-01-17T11:43:18.00+01:00", "PT1M", &guid.to_uppercase(), "1.50"));
    assert_ne!(one, tray("2026-01-17T10:43:19Z", "PT60S", guid, "1.5"));
    assert_ne!(one, tray("2026-01-17T10:43:18Z", "PT61S", guid, "1.5"));
    assert_ne!(one, tray("2026-01-17T10:43:18Z", "PT60S", &guid.replace('7', "8"), "1.5"));
    assert_ne!(one, tray("2026-01-17T10:43:18Z", "PT60S", guid, "1.51"));
    assert_eq!(TrayCreate::new().weight(0.0), TrayCreate::new().weight(-0.0));
    assert_eq!(TrayCreate::new().weight(f64::NAN), TrayCreate::new().weight(f64::NAN));
    assert_ne!(TrayCreate::new().codes(vec![Secret::new(1)]), TrayCreate::new().codes(vec![Secret::new(2)]));
}

#[test]
fn a_union_of_bodies_is_shown_and_compared_by_its_member() {
    use super::types::{DeviceCreate, PlotterCreate, ScannerCreate};
    let scanner = DeviceCreate::from(ScannerCreate::new());
    assert_eq!(format!("{scanner:?}"), "DeviceCreate(microsoft.graph.scanner)");
    assert_eq!(scanner, scanner.clone());
    assert_ne!(scanner, DeviceCreate::from(PlotterCreate::new(36)));
    assert_ne!(scanner, DeviceCreate::Other(UnknownType::default()));
}

#[test]
fn a_body_does_not_require_debug_of_its_values() {
    let body = CartonCreate::from(&Carton { id: "1".to_owned(), lid: Some(Lid::Open) });
    assert_eq!(format!("{body:?}"), "CartonCreate { lid: \"open\" }");
    assert_ne!(body, CartonCreate::new());
}
