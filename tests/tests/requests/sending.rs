//! Requests: what is sent, and where.

use graph_models::request::{Query, Request};
use serde_json::{Value, json};

use crate::sample::{MoveShare, PrinterShare, PrinterShareCreate, PrinterShareUpdate};

const BASE: &str = "https://graph.microsoft.com/v1.0";

fn headers<A>(request: &Request<A>) -> Vec<(&str, &str)> {
    request.headers().collect()
}

#[test]
fn a_request_has_a_method_a_url_and_no_content() {
    let request = PrinterShare::GET.request(["a b"]).unwrap();
    assert_eq!(request.method(), "GET");
    assert_eq!(request.path_and_query(), "/print/shares/a%20b");
    assert_eq!(request.url(BASE).unwrap(), "https://graph.microsoft.com/v1.0/print/shares/a%20b");
    assert_eq!((request.content(), headers(&request)), (&b""[..], vec![]));
}

#[test]
fn a_body_is_sent_as_json() {
    let body = PrinterShareCreate::new().display_name("Lobby");
    let request = PrinterShare::CREATE.request([]).unwrap().body(&body).unwrap();
    assert_eq!(request.content(), serde_json::to_vec(&body).unwrap());
    assert_eq!(headers(&request), [("Content-Type", "application/json")]);

    let request = PrinterShare::MOVE.request(["1"]).unwrap().body(&MoveShare { printer_id: Some("2".into()) }).unwrap();
    assert_eq!(request.content(), br#"{"printerId":"2"}"#);
}

#[test]
fn a_body_can_leave_out_its_type() {
    let body = PrinterShareUpdate::new().display_name("Lobby");
    let request = PrinterShare::UPDATE.request(["1"]).unwrap().body_without_type(&body).unwrap();
    assert_eq!(request.content(), br#"{"displayName":"Lobby"}"#);
    assert_eq!(headers(&request), [("Content-Type", "application/json")]);
}

#[test]
fn a_body_that_cannot_be_written_is_an_error_that_names_the_request() {
    let mut body = PrinterShareCreate::new().display_name("Lobby");
    body.additional.insert("displayName", "Again");
    let error = PrinterShare::CREATE.request([]).unwrap().body(&body).unwrap_err();
    let text = error.to_string();
    assert!(text.contains("POST /print/shares") && text.contains("displayName"), "{text}");
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn a_header_replaces_another_of_its_name() {
    let request = PrinterShare::CREATE
        .request([])
        .unwrap()
        .header("content-type", "application/json; charset=utf-8")
        .header("Prefer", "a")
        .header("prefer", String::from("b"))
        .body(&PrinterShareCreate::new())
        .unwrap();
    assert_eq!(headers(&request), [("content-type", "application/json; charset=utf-8"), ("prefer", "b")]);
}

#[test]
fn queries_are_joined() {
    let request = PrinterShare::LIST.request([]).unwrap().query(Query::new().top(5)).query(Query::new());
    assert_eq!(request.path_and_query(), "/print/shares?$top=5");
    assert_eq!(request.query(Query::new().skip(2)).path_and_query(), "/print/shares?$top=5&$skip=2");
}

#[test]
fn a_base_must_be_the_url_of_a_service() {
    let request = PrinterShare::LIST.request([]).unwrap();
    for base in ["http://127.0.0.1:8080", "http://127.0.0.1:8080/", "http://127.0.0.1:8080//"] {
        assert_eq!(request.url(base).unwrap(), "http://127.0.0.1:8080/print/shares");
    }
    for base in ["", "graph.microsoft.com", "ftp://graph.microsoft.com", "https://a:b:443"] {
        let error = request.url(base).unwrap_err().to_string();
        assert!(error.contains("GET /print/shares") && error.contains("is not the URL of a version"), "{error}");
    }
    let error = request.url("https://user:hunter2@graph.microsoft.com").unwrap_err();
    assert!(error.to_string().contains("remove the user name"), "{error}");
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
}

#[test]
fn debug_shows_neither_the_body_nor_the_values_of_headers() {
    let body = PrinterShareCreate::new().pin("hunter2".to_owned());
    let request = PrinterShare::CREATE.request([]).unwrap().header("X-Key", "hunter2").body(&body).unwrap();
    let shown = format!("{request:?}");
    assert!(!shown.contains("hunter2") && shown.contains("X-Key") && shown.contains("/print/shares"), "{shown}");
}

#[test]
fn a_request_becomes_one_of_the_crate_http() {
    let body = PrinterShareCreate::new().display_name("Lobby");
    let request = PrinterShare::CREATE.request([]).unwrap().header("Prefer", "return=minimal").body(&body).unwrap();
    let sent = request.to_http(BASE).unwrap();
    assert_eq!((sent.method().as_str(), sent.uri().to_string()), ("POST", format!("{BASE}/print/shares")));
    assert_eq!(
        (&sent.headers()["prefer"], &sent.headers()["content-type"]),
        (&http::HeaderValue::from_static("return=minimal"), &http::HeaderValue::from_static("application/json"),)
    );
    let body: Value = serde_json::from_slice(sent.body()).unwrap();
    assert_eq!(body, json!({"@odata.type": "#microsoft.graph.printerShare", "displayName": "Lobby"}));
}

#[test]
fn a_header_that_http_does_not_allow_is_an_error() {
    for (name, value) in [("Prefer", "a\r\nHost: example"), ("Pre fer", "a"), ("", "a")] {
        let error = PrinterShare::LIST.request([]).unwrap().header(name, value).to_http(BASE).unwrap_err();
        assert!(error.to_string().contains("GET /print/shares"), "{error}");
    }
}
