//! Answers: the values that responses are read into, and the errors of those that are refused or do not match.

use std::time::Duration;

use graph_models::{
    Route,
    odata::ErrorResponse,
    request::{Content, NoBody, NoContent, ResponseError},
};

use crate::sample::{MoveShare, Moved, PrinterShare, PrinterShareCreate, PrinterShareUpdate, ShareState};

#[test]
fn an_answer_is_a_value_of_its_type() {
    let get = PrinterShare::GET.request(["1"]).unwrap();
    assert_eq!(get.read(200, br#"{"id": "1"}"#).unwrap().id, "1");
    assert_eq!(get.read(201, b"\xef\xbb\xbf {\"id\": \"1\"}\r\n").unwrap().id, "1");
}

#[test]
fn an_optional_answer_can_have_no_content() {
    let update = PrinterShare::UPDATE.request(["1"]).unwrap().body(&PrinterShareUpdate::new()).unwrap();
    assert_eq!(update.read(204, b"").unwrap(), None);
    assert_eq!(update.read(200, b"null").unwrap(), None);
    assert_eq!(update.read(200, br#"{"id": "1"}"#).unwrap().map(|share| share.id).as_deref(), Some("1"));
    let r#move = PrinterShare::MOVE.request(["1"]).unwrap().body(&MoveShare::default()).unwrap();
    assert_eq!(r#move.read(200, br#"{"from": "2"}"#).unwrap(), Some(Moved { from: Some("2".into()) }));
}

#[test]
fn an_answer_without_content_is_an_error_where_a_value_is_expected() {
    let error = PrinterShare::GET.request(["1"]).unwrap().read(204, b"").unwrap_err();
    assert_eq!(error.status(), Some(204));
    assert!(error.to_string().contains("the answer to `GET /print/shares/{printerShareId}`"), "{error}");
}

#[test]
fn what_comes_where_nothing_is_expected_is_ignored() {
    let reset = PrinterShare::RESET.request(["1"]).unwrap();
    for content in [&b""[..], b"{}", b"done", b"\xff"] {
        assert_eq!(reset.read(200, content).unwrap(), NoContent);
    }
}

/// A function answers `{"value": ..}`; `$count` answers the number as text, which services send with a byte order mark.
#[test]
fn a_primitive_value_comes_alone_or_in_an_object() {
    let count = PrinterShare::COUNT.request([]).unwrap();
    for content in ["12", "\u{feff}12", r#"{"@odata.context": "x", "value": 12}"#, r#"{"value":12,"x":[{}]}"#] {
        assert_eq!(count.read(200, content.as_bytes()).unwrap(), 12, "{content}");
    }
    let state = PrinterShare::STATE.request(["1"]).unwrap();
    assert_eq!(state.read(200, br#"{"value": "closed"}"#).unwrap(), ShareState::Closed);
    assert_eq!(state.read(200, br#""open""#).unwrap(), ShareState::Open);
    let tags = PrinterShare::TAGS.request(["1"]).unwrap();
    assert_eq!(tags.read(200, br#"{"value": ["a", "b"]}"#).unwrap(), ["a", "b"]);
    let location = PrinterShare::LOCATION.request(["1"]).unwrap();
    assert_eq!(location.read(200, br#"{"value": "Lobby"}"#).unwrap().as_deref(), Some("Lobby"));
    assert_eq!(location.read(200, br#"{"value": null}"#).unwrap(), None);
    assert_eq!(location.read(204, b"").unwrap(), None);
}

#[test]
fn a_primitive_value_that_is_missing_or_wrong_is_an_error() {
    let count = PrinterShare::COUNT.request([]).unwrap();
    for (content, words) in [
        ("{}", "the property `value` is missing"),
        (r#"{"value": "x"}"#, "Edm.Int64"),
        ("x", "line 1"),
        ("1 2", "line 1"),
    ] {
        let error = count.read(200, content.as_bytes()).unwrap_err();
        assert!(error.to_string().contains(words), "{content}: {error}");
    }
}

#[test]
fn content_that_is_not_json_is_returned_as_it_came() {
    const PHOTO: Route<0, NoBody, Content> = Route::new("GET", "/me/photo/$value");
    assert_eq!(PHOTO.request([]).unwrap().read(200, b"\xff\x00").unwrap(), Content(b"\xff\x00".to_vec()));
    assert_eq!(PHOTO.request([]).unwrap().read(404, b"").unwrap_err().status(), Some(404));
}

fn refused(status: u16, headers: &[(&str, &str)], content: &[u8]) -> ResponseError {
    let list = PrinterShare::LIST.request([]).unwrap();
    list.read_with_headers(status, headers.iter().copied(), content).unwrap_err()
}

const THROTTLED: &[u8] = br#"{"error": {"code": "TooManyRequests", "message": "Slow down.", "innerError": {"request-id": "r-1", "client-request-id": "c-1"}}}"#;

#[test]
fn an_error_of_graph_is_opened_up() {
    let error = refused(429, &[("Retry-After", "7")], THROTTLED);
    assert_eq!((error.status(), error.retry_after()), (Some(429), Some(Duration::from_secs(7))));
    assert_eq!(error.graph().map(ErrorResponse::code), Some("TooManyRequests"));
    assert_eq!((error.request_id(), error.client_request_id()), (Some("r-1"), Some("c-1")));
    assert_eq!(
        error.to_string(),
        "`GET /print/shares` failed with status 429: TooManyRequests: Slow down. (request-id r-1); try again after 7 \
         seconds",
    );
    assert!(std::error::Error::source(&error).unwrap().is::<ErrorResponse>());
    let with_mark = [b"\xef\xbb\xbf", THROTTLED].concat();
    assert!(refused(429, &[], &with_mark).graph().is_some());
}

#[test]
fn the_ids_of_a_request_can_come_in_headers() {
    let error = refused(500, &[("request-id", "r-2"), ("CLIENT-REQUEST-ID", "c-2")], b"");
    assert_eq!((error.request_id(), error.client_request_id()), (Some("r-2"), Some("c-2")));
    assert_eq!(error.to_string(), "`GET /print/shares` failed with status 500 and without content (request-id r-2)");
}

#[test]
fn a_date_says_when_to_try_again() {
    let headers = [("retry-after", "Sat, 17 Jan 2026 10:44:18 GMT"), ("date", "Sat, 17 Jan 2026 10:43:18 GMT")];
    assert_eq!(refused(503, &headers, b"").retry_after(), Some(Duration::from_secs(60)));
}

#[test]
fn a_missing_permission_is_named() {
    let body = br#"{"error": {"code": "Forbidden", "message": "Access denied."}}"#;
    for status in [401, 403] {
        let error = refused(status, &[], body).to_string();
        assert!(
            error.ends_with("it needs one of the permissions PrinterShare.ReadBasic.All, PrinterShare.Read.All"),
            "{error}"
        );
    }
    assert!(!refused(404, &[], body).to_string().contains("permission"));
    let create = PrinterShare::CREATE.request([]).unwrap().body(&PrinterShareCreate::default()).unwrap();
    let error = create.read(403, body).unwrap_err().to_string();
    assert!(error.ends_with("it needs the permission PrinterShare.ReadWrite.All"), "{error}");
}

#[test]
fn content_that_is_no_error_of_graph_is_shown_escaped_and_cut() {
    let content = format!("<html>\u{202e}\n{}", "x".repeat(5000));
    let error = refused(502, &[], content.as_bytes());
    let text = error.to_string();
    assert!(text.contains(r"<html>\u{202e}\n") && text.len() < 250, "{text}");
    assert!(error.graph().is_none());
    // An error of the OAuth service has another shape.
    let error = refused(401, &[], br#"{"error": "invalid_grant", "error_description": "expired"}"#);
    assert!(error.graph().is_none() && error.to_string().contains("invalid_grant"), "{error}");
    assert!(refused(500, &[], b"\xff\xfe").to_string().contains("not with an error of Graph"));
}

#[test]
fn an_answer_that_does_not_match_says_where_and_shows_no_secret() {
    let get = PrinterShare::GET.request(["1"]).unwrap();
    let error = get.read(200, br#"{"id": "1", "displayName": 5}"#).unwrap_err();
    assert!(error.to_string().contains("displayName") && error.to_string().contains("line 1"), "{error}");
    assert!(error.graph().is_none() && std::error::Error::source(&error).is_some());
    let error = get.read(200, br#"{"id": "1", "pin": {"hunter2": 1}}"#).unwrap_err();
    assert!(error.to_string().contains("pin") && !format!("{error} {error:?}").contains("hunter2"), "{error:?}");
}

#[test]
fn a_redirect_is_not_an_answer() {
    assert_eq!(refused(302, &[("Location", "https://example.com")], b"").status(), Some(302));
}

#[test]
fn a_response_of_the_crate_http_is_read_with_its_headers() {
    let list = PrinterShare::LIST.request([]).unwrap();
    let response = http::Response::builder().status(200).body(br#"{"value": []}"#.to_vec()).unwrap();
    assert_eq!(list.read_http(&response).unwrap().value, []);
    let response = http::Response::builder().status(429).header("Retry-After", "9").body(THROTTLED).unwrap();
    assert_eq!(list.read_http(&response).unwrap_err().retry_after(), Some(Duration::from_secs(9)));
}

#[test]
fn an_error_is_small_and_can_be_sent_to_another_thread() {
    fn is_send_and_sync<T: Send + Sync + 'static>() {}
    is_send_and_sync::<ResponseError>();
    assert_eq!(size_of::<ResponseError>(), size_of::<usize>());
}
