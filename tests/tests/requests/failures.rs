//! What a caller meets when the service or the network fails, with a real client.

use graph_models::{
    odata::Page,
    request::{Batch, Request, ResponseError},
};
use graph_tests::mock::{Mock, Reply};
use serde_json::json;

use crate::sample::{PrinterShare, PrinterShareCreate};

/// Sends a request. The outer error is that of the client.
fn send<A: graph_models::request::Answer>(
    mock: &Mock,
    request: &Request<A>,
) -> Result<Result<A, ResponseError>, ureq::Error> {
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let (parts, mut body) = agent.run(request.to_http(&mock.url("v1.0")).unwrap())?.into_parts();
    Ok(request.read_http(&http::Response::from_parts(parts, body.read_to_vec()?)))
}

fn list() -> Request<Page<PrinterShare>> {
    PrinterShare::LIST.request([]).unwrap()
}

#[test]
fn a_request_arrives_as_it_was_made() {
    let mock = Mock::start(|_| Reply::json(201, &json!({"id": "1"})));
    let body = PrinterShareCreate::new().display_name("Lobby");
    let create =
        PrinterShare::CREATE.request([]).unwrap().header("Prefer", "return=representation").body(&body).unwrap();
    assert_eq!(send(&mock, &create).unwrap().unwrap().id, "1");
    let [received] = &mock.received()[..] else { panic!("one request is sent") };
    assert_eq!((received.method.as_str(), received.target.as_str()), ("POST", "/v1.0/print/shares"));
    assert_eq!(received.header("content-type"), Some("application/json"));
    assert_eq!(received.header("prefer"), Some("return=representation"));
    assert_eq!(received.content, create.content());
}

#[test]
fn an_error_of_the_service_has_its_status_and_headers() {
    let mock = Mock::start(|_| Reply::error(503, "ServiceUnavailable", "Later.").header("Retry-After", "5"));
    let error = send(&mock, &list()).unwrap().unwrap_err();
    assert_eq!((error.status(), error.retry_after().map(|wait| wait.as_secs())), (Some(503), Some(5)));
    let mock = Mock::start(|_| Reply::new(500, "<html>"));
    assert_eq!(send(&mock, &list()).unwrap().unwrap_err().status(), Some(500));
}

#[test]
fn a_broken_connection_and_a_body_cut_short_are_errors_of_the_client() {
    let mock = Mock::start(|_| Reply::broken());
    assert!(send(&mock, &list()).is_err());
    let mock = Mock::start(|_| Reply::json(200, &json!({"value": [{"id": "1"}, {"id": "2"}]})).cut_short());
    assert!(send(&mock, &list()).is_err());
}

/// A proxy can end a body early and still send a complete answer.
#[test]
fn a_body_that_is_not_complete_json_is_an_error() {
    let mock = Mock::start(|_| Reply::new(200, r#"{"value": [{"id": "1"}"#));
    let error = send(&mock, &list()).unwrap().unwrap_err();
    assert!(error.to_string().contains("EOF"), "{error}");
}

#[test]
fn a_batch_without_the_answer_to_a_step_is_an_error_of_that_step() {
    let mock =
        Mock::start(|_| Reply::json(200, &json!({"responses": [{"id": "2", "status": 200, "body": {"value": []}}]})));
    let mut batch = Batch::new();
    let (lost, found) = (batch.add(&list()).unwrap(), batch.add(&list()).unwrap());
    let answers = send(&mock, &batch.request().unwrap()).unwrap().unwrap();
    assert_eq!(answers.read(&found).unwrap().value, []);
    assert_eq!(answers.read(&lost).unwrap_err().status(), None);
}
