//! Batches: their steps, and the answers to them.

use graph_models::{
    Route,
    odata::ErrorResponse,
    request::{Batch, BatchResponse, Content, NoBody, Request},
};
use serde_json::{Value, json};

use crate::sample::{PrinterShare, PrinterShareCreate};

const PHOTO: Route<0, NoBody, Content> = Route::new("GET", "/me/photo/$value");

fn body(batch: &Batch) -> Value {
    serde_json::from_slice(batch.request().unwrap().content()).unwrap()
}

fn answers(request: &Request<BatchResponse>, responses: &Value) -> BatchResponse {
    request.read(200, json!({"responses": responses}).to_string().as_bytes()).unwrap()
}

#[test]
fn a_step_is_a_request_relative_to_the_version() {
    let mut batch = Batch::new();
    let get = batch.add(&PrinterShare::GET.request(["a\"b"]).unwrap()).unwrap();
    let create = PrinterShare::CREATE.request([]).unwrap().header("Prefer", "return=\"minimal\"");
    let create = create.body(&PrinterShareCreate::new().display_name("Lobby")).unwrap();
    let create = batch.add_after(&create, [get.id()]).unwrap();
    assert_eq!((get.id(), create.id()), ("1", "2"));
    assert_eq!(
        body(&batch),
        json!({"requests": [
            {"id": "1", "method": "GET", "url": "/print/shares/a%22b"},
            {
                "id": "2",
                "method": "POST",
                "url": "/print/shares",
                "headers": {"Prefer": "return=\"minimal\"", "Content-Type": "application/json"},
                "body": {"@odata.type": "#microsoft.graph.printerShare", "displayName": "Lobby"},
                "dependsOn": ["1"],
            },
        ]}),
    );
    let request = batch.request().unwrap();
    assert_eq!((request.method(), &*request.path_and_query()), ("POST", "/$batch"));
    assert_eq!(request.headers().collect::<Vec<_>>(), [("Content-Type", "application/json")]);
}

#[test]
fn a_next_page_can_be_a_step() {
    let mut batch = Batch::new();
    let next = PrinterShare::LIST.request([]).unwrap().at_link("https://graph.microsoft.com/v1.0/print/shares?$skip=5");
    batch.add(&next).unwrap();
    assert_eq!(body(&batch)["requests"][0]["url"], "/print/shares?$skip=5");
}

#[test]
fn a_link_that_is_not_a_url_is_not_a_step() {
    for link in ["//evil.example/x", "x\r\ny", "", "https://u@evil.example/x", "https://graph.microsoft.com"] {
        let next = PrinterShare::LIST.request([]).unwrap().at_link(link);
        let error = Batch::new().add(&next).unwrap_err().to_string();
        assert!(error.contains("its link is not a URL"), "{error}");
    }
}

#[test]
fn debug_shows_no_body_of_a_step() {
    let mut batch = Batch::new();
    batch.add(&PrinterShare::GET.request(["1"]).unwrap()).unwrap();
    let answers = answers(&batch.request().unwrap(), &json!([{"id": "1", "status": 200, "body": {"pin": "hunter2"}}]));
    assert!(!format!("{answers:?}").contains("hunter2"), "{answers:?}");
}

#[test]
fn a_batch_has_at_most_twenty_steps_and_at_least_one() {
    let reset = PrinterShare::RESET.request(["1"]).unwrap();
    let mut batch = Batch::new();
    assert!(batch.request().unwrap_err().to_string().contains("without steps"));
    for count in 0..Batch::MAX_STEPS {
        assert_eq!((batch.len(), batch.is_full()), (count, false));
        batch.add(&reset).unwrap();
    }
    assert!(batch.is_full());
    let error = batch.add(&reset).unwrap_err().to_string();
    assert!(error.contains("twenty") && error.contains("/reset"), "{error}");
    assert_eq!(batch.len(), Batch::MAX_STEPS);
}

#[test]
fn a_step_depends_on_earlier_steps_only() {
    let reset = PrinterShare::RESET.request(["1"]).unwrap();
    let mut batch = Batch::new();
    for id in ["1", "0", "x", "", "+1", "01"] {
        assert!(batch.add_after(&reset, [id]).unwrap_err().to_string().contains("no earlier step"), "{id}");
    }
    let first = batch.add(&reset).unwrap();
    let second = batch.add(&reset).unwrap();
    batch.add_after(&reset, [first.id(), second.id()]).unwrap();
    assert_eq!(body(&batch)["requests"][2]["dependsOn"], json!(["1", "2"]));
}

#[test]
fn a_batch_is_not_a_step() {
    let mut inner = Batch::new();
    inner.add(&PrinterShare::RESET.request(["1"]).unwrap()).unwrap();
    let error = Batch::new().add(&inner.request().unwrap()).unwrap_err();
    assert!(error.to_string().contains("a batch itself"), "{error}");
}

#[test]
fn answers_are_read_by_their_steps_in_any_order() {
    let mut batch = Batch::new();
    let get = batch.add(&PrinterShare::GET.request(["1"]).unwrap()).unwrap();
    let reset = batch.add(&PrinterShare::RESET.request(["1"]).unwrap()).unwrap();
    let count = batch.add(&PrinterShare::COUNT.request([]).unwrap()).unwrap();
    let photo = batch.add(&PHOTO.request([]).unwrap()).unwrap();
    let lost = batch.add(&PrinterShare::COUNT.request([]).unwrap()).unwrap();
    let answers = answers(
        &batch.request().unwrap(),
        &json!([
            {"id": "4", "status": 200, "headers": {"Content-Type": "image/jpeg"}, "body": "/9g="},
            {"id": "3", "status": 200, "headers": {"content-type": "text/plain"}, "body": "1234"},
            {"id": "2", "status": 204},
            {"id": "1", "status": 200, "body": {"id": "1", "displayName": "Lobby"}},
        ]),
    );
    assert_eq!(answers.read(&get).unwrap().display_name.as_deref(), Some("Lobby"));
    answers.read(&reset).unwrap();
    assert_eq!(answers.read(&count).unwrap(), 1234);
    assert_eq!(answers.read(&photo).unwrap(), Content(vec![0xff, 0xd8]));
    let error = answers.read(&lost).unwrap_err();
    assert_eq!(error.status(), None);
    assert!(error.to_string().contains("step 5") && error.to_string().contains("$count"), "{error}");
}

#[test]
fn the_error_of_a_step_is_that_of_its_request() {
    let mut batch = Batch::new();
    let get = batch.add(&PrinterShare::GET.request(["1"]).unwrap()).unwrap();
    let list = batch.add(&PrinterShare::LIST.request([]).unwrap()).unwrap();
    let after = batch.add_after(&PrinterShare::RESET.request(["1"]).unwrap(), [get.id()]).unwrap();
    let answers = answers(
        &batch.request().unwrap(),
        &json!([
            {"id": "1", "status": 429, "headers": {"Retry-After": 3}, "body": {"error": {"code": "TooManyRequests"}}},
            {"id": "2", "status": 403, "body": {"error": {"code": "Forbidden", "message": "No."}}},
            {"id": "3", "status": 424, "body": {"error": {"code": "FailedDependency"}}},
        ]),
    );
    let error = answers.read(&get).unwrap_err();
    assert_eq!((error.status(), error.retry_after().map(|wait| wait.as_secs())), (Some(429), Some(3)));
    let error = answers.read(&list).unwrap_err().to_string();
    assert!(error.contains("GET /print/shares") && error.contains("PrinterShare.Read.All"), "{error}");
    assert_eq!(answers.read(&after).unwrap_err().graph().map(ErrorResponse::code), Some("FailedDependency"));
}

#[test]
fn an_answer_of_the_wrong_shape_is_an_error_and_not_a_panic() {
    let mut batch = Batch::new();
    let get = batch.add(&PrinterShare::GET.request(["1"]).unwrap()).unwrap();
    let request = batch.request().unwrap();
    for responses in [
        json!([{"id": "1", "status": -1, "body": {}}]),
        json!([{"id": "1", "status": 700_000, "body": {}}]),
        json!([{"id": "1", "status": 200, "headers": {"Content-Type": 5}, "body": "x"}]),
        json!([{"id": "1", "status": 200, "headers": {"Content-Type": "text/html"}, "body": "not base64!"}]),
    ] {
        answers(&request, &responses).read(&get).unwrap_err();
    }
    assert!(request.read(200, br#"{"responses": [{"status": 200}]}"#).is_err());
    assert!(request.read(200, b"[]").is_err());
}
