//! `Lenient` values: one that does not match its type is kept, and does not make reading what contains it fail.

use graph_models::{
    GraphComplex, GraphEntity, Secret,
    odata::{DeltaItem, Invalid, Lenient, Page},
};
use serde_json::{Value, json};

use super::types::{Audience, Location, Printer};

#[derive(Clone, Debug, PartialEq, GraphEntity)]
#[graph_entity(odata_type = "#microsoft.graph.printJob")]
struct Job {
    id: String,
    pages: Option<Lenient<i32>>,
    location: Option<Lenient<Location>>,
    audience: Lenient<Audience>,
    tags: Lenient<Vec<String>>,
    pin: Option<Lenient<Secret<i32>>>,
    notes: Vec<Lenient<Option<String>>>,
}

const VALID: &str = r##"{"@odata.type":"#microsoft.graph.printJob","id":"1","pages":2,"location":{"@odata.type":"#microsoft.graph.printerLocation","floor":3},"audience":{"@odata.type":"#microsoft.graph.everyoneAudience"},"tags":["a"],"pin":4,"notes":["n",null]}"##;

fn invalid<T>(value: &Lenient<T>) -> &Invalid {
    match value {
        Lenient::Invalid(invalid) => invalid,
        Lenient::Valid(_) => panic!("the value is valid"),
    }
}

#[test]
fn a_value_that_matches_its_type_is_valid() {
    let job: Job = serde_json::from_str(VALID).unwrap();
    assert_eq!(job.pages, Some(2.into()));
    assert_eq!(job.tags.valid(), Some(&vec!["a".to_owned()]));
    assert_eq!(job.notes, [Some("n".to_owned()).into(), None.into()]);
    assert_eq!(job.clone().tags.into_result(), Ok(vec!["a".to_owned()]));
    assert_eq!(serde_json::to_string(&job).unwrap(), VALID);
}

#[test]
fn a_value_that_does_not_match_its_type_is_kept_and_written_as_it_was_read() {
    let body = json!({
        "@odata.type": "#microsoft.graph.printJob", "id": "1", "pages": "two", "location": {"floor": "top", "new": [1, {"a": null}]},
        "audience": [1], "tags": {"a": 1.5}, "pin": false, "notes": [[], 7, true],
    });
    let job: Job = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(serde_json::to_value(&job).unwrap(), body);
    let pages = invalid(job.pages.as_ref().unwrap());
    assert_eq!(pages.json(), "two");
    assert_eq!(
        pages.error().to_string(),
        "property `pages` of `microsoft.graph.printJob`: expected a whole number from -2147483648 to 2147483647 \
         (Edm.Int32), got \"two\""
    );
    let location = invalid(job.location.as_ref().unwrap());
    assert_eq!(location.json(), &body["location"]);
    assert!(location.error().to_string().contains("(at printJob.location.floor)"), "{}", location.error());
    assert_eq!(invalid(&job.audience).json(), &json!([1]));
    assert_eq!(invalid(&job.tags).json(), &json!({"a": 1.5}));
    assert_eq!(job.notes.iter().map(|note| invalid(note).json().clone()).collect::<Value>(), body["notes"]);
}

#[test]
fn one_item_of_a_page_fails_alone() {
    let body =
        json!({"value": [{"id": "1"}, {"id": 2, "displayName": "b"}, {"displayName": "c"}, "d", null, {"id": "6"}]});
    let page: Page<Lenient<Printer>> = serde_json::from_value(body.clone()).unwrap();
    let valid: Vec<_> = page.value.iter().filter_map(Lenient::valid).map(|printer| printer.id.as_str()).collect();
    assert_eq!(valid, ["1", "6"]);
    let written = serde_json::to_value(&page).unwrap();
    assert_eq!(written["value"].as_array().unwrap()[1..5], body["value"].as_array().unwrap()[1..5]);
    let missing = invalid(&page.value[2]).error().to_string();
    assert!(
        missing.starts_with("property `id` of `microsoft.graph.printer`") && missing.contains("missing"),
        "{missing}"
    );
}

#[test]
fn an_item_of_a_delta_response_fails_alone() {
    let body =
        json!({"value": [{"id": "1"}, {"id": 2}, {"id": "3", "@removed": {"reason": "deleted"}}, {"@removed": 4}]});
    let outside: Page<Lenient<DeltaItem<Printer>>> = serde_json::from_value(body.clone()).unwrap();
    let [
        Lenient::Valid(DeltaItem::Entity(_)),
        Lenient::Invalid(two),
        Lenient::Valid(DeltaItem::Removed(_)),
        Lenient::Invalid(four),
    ] = &outside.value[..]
    else {
        panic!("{outside:?}")
    };
    assert_eq!((two.json(), four.json()), (&body["value"][1], &body["value"][3]));
    let inside: Page<DeltaItem<Lenient<Printer>>> = serde_json::from_value(json!({"value": [{"id": 2}]})).unwrap();
    assert!(matches!(&inside.value[..], [DeltaItem::Entity(Lenient::Invalid(_))]), "{inside:?}");
}

#[test]
fn a_missing_required_value_and_malformed_json_are_errors() {
    let error = serde_json::from_str::<Job>(&VALID.replace(r#""tags":["a"],"#, "")).unwrap_err().to_string();
    assert!(error.contains("`tags` of `microsoft.graph.printJob` is missing"), "{error}");
    serde_json::from_str::<Page<Lenient<Printer>>>(r#"{"value": [{"id": 1}, {"id": ]}"#).unwrap_err();
}

#[test]
fn neither_the_error_nor_debug_shows_a_secret() {
    let body = VALID.replace(r#""pin":4"#, r#""pin":"hunter2""#);
    let job: Job = serde_json::from_str(&body).unwrap();
    let pin = invalid(job.pin.as_ref().unwrap());
    assert_eq!(pin.json(), "hunter2");
    for shown in [pin.error().to_string(), format!("{job:?}"), format!("{:?}", JobCreate::from(&job))] {
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}

#[test]
fn a_lenient_value_in_a_lenient_value_is_kept_at_the_innermost_place() {
    #[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.node")]
    struct Node {
        floor: Option<Lenient<i32>>,
        next: Option<Box<Next>>,
    }
    #[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
    #[graph_complex(odata_type = "#microsoft.graph.next")]
    struct Next {
        node: Option<Lenient<Node>>,
    }
    let node: Lenient<Node> = serde_json::from_str(r#"{"next":{"node":{"floor":"top"}}}"#).unwrap();
    let Lenient::Valid(outer) = node else { panic!() };
    let Some(Lenient::Valid(inner)) = outer.next.unwrap().node else { panic!() };
    assert_eq!(invalid(&inner.floor.unwrap()).json(), "top");
}
