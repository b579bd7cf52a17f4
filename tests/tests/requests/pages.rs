//! Links: the next page, the changes since, and the origin that the token belongs to.

use graph_models::{
    Route,
    odata::{DeltaItem, Next, Page},
    request::{NoBody, Query},
};

use crate::sample::PrinterShare;

const BASE: &str = "https://graph.microsoft.com/v1.0";
const DELTA: Route<0, NoBody, Page<DeltaItem<PrinterShare>>> = Route::new("GET", "/print/shares/delta");

#[test]
fn the_next_page_is_requested_as_the_first_was() {
    let list = PrinterShare::LIST.request([]).unwrap().header("ConsistencyLevel", "eventual");
    let page = list
        .read(
            200,
            br#"{"value": [], "@odata.nextLink": "https://graph.microsoft.com/v1.0/print/shares?$skiptoken=x%20y"}"#,
        )
        .unwrap();
    assert_eq!(page.next(), Next::Page("https://graph.microsoft.com/v1.0/print/shares?$skiptoken=x%20y"));
    let next = list.follow(&page).unwrap();
    assert_eq!(next.url(BASE).unwrap(), "https://graph.microsoft.com/v1.0/print/shares?$skiptoken=x%20y");
    assert_eq!(next.path_and_query(), "/print/shares?$skiptoken=x%20y");
    assert_eq!(next.headers().collect::<Vec<_>>(), [("ConsistencyLevel", "eventual")]);
    assert_eq!(next.method(), "GET");
}

#[test]
fn a_link_replaces_the_query() {
    let list = PrinterShare::LIST.request([]).unwrap().query(Query::new().top(5));
    let next = list.at_link("https://graph.microsoft.com/v1.0/print/shares?$top=5&$skip=5");
    assert_eq!(next.url(BASE).unwrap(), "https://graph.microsoft.com/v1.0/print/shares?$top=5&$skip=5");
}

#[test]
fn the_last_page_has_no_next_and_can_have_a_delta_link() {
    let delta = DELTA.request([]).unwrap();
    let last = delta.read(200, br#"{"value": [], "@odata.deltaLink": "https://graph.microsoft.com/v1.0/d"}"#).unwrap();
    assert_eq!(last.next(), Next::Delta("https://graph.microsoft.com/v1.0/d"));
    assert!(delta.follow(&last).is_none());
    assert_eq!(Page::<String>::default().next(), Next::Done);
    // A link that was kept is used later.
    let later = DELTA.request([]).unwrap().at_link("https://graph.microsoft.com/v1.0/d");
    assert_eq!(later.url(BASE).unwrap(), "https://graph.microsoft.com/v1.0/d");
    let changes = later.read(200, br#"{"value": [{"id": "1", "@removed": {"reason": "deleted"}}]}"#).unwrap();
    assert!(matches!(&changes.value[..], [DeltaItem::Removed(_)]));
}

#[test]
fn a_link_to_another_origin_is_refused() {
    let list = PrinterShare::LIST.request([]).unwrap();
    for link in [
        "https://graph.microsoft.com.evil.example/x",
        "http://graph.microsoft.com/v1.0/x",
        "https://graph.microsoft.com:444/v1.0/x",
        "//evil.example/x",
        "/v1.0/x",
        "x",
        "",
        "https://graph.microsoft.com@evil.example/x",
        "https://evil.example\\@graph.microsoft.com/x",
    ] {
        let error = list.at_link(link).url(BASE).unwrap_err();
        assert!(error.to_string().contains("is not at the origin of https://graph.microsoft.com/v1.0"), "{error}");
        assert!(list.at_link(link).to_http(BASE).is_err());
    }
}
