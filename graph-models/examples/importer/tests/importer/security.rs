//! Where the token goes, and where it does not show.

use graph_tests::mock::{Mock, Reply};
use serde_json::json;

use crate::{
    TOKEN,
    run::{Run, command, file, run, send, serial_numbers},
    service::{Fault, Service},
};

#[test]
fn an_answer_that_quotes_the_token_does_not_show_it() {
    let quote = |status| Reply::error(status, "InvalidAuthenticationToken", &format!("Bearer {TOKEN} is not valid."));
    for status in [401, 400, 500] {
        let service = Service::with_faults(move |number, _| {
            let reply = if number == 1 { quote(status).header("Retry-After", "9999999") } else { quote(status) };
            Some(Fault::Before(reply))
        });
        let run = send(&service.url(), &file(&format!("quoted-{status}.csv"), &serial_numbers(1)), &[]);
        run.assert_unable(&["Bearer [redacted] is not valid."]);
        assert!(!run.err.contains("c2VjcmV0"), "{}", run.err);
    }
}

#[test]
fn a_token_that_is_a_word_of_an_answer_does_not_change_the_answer() {
    let mock = Mock::start(|request| {
        let link = format!("http://{}/v1.0/next?$skiptoken=2", request.header("host").unwrap());
        match &*request.target {
            "/v1.0/next?$skiptoken=2" => {
                Reply::json(200, &json!({ "value": [{ "id": "1", "serialNumber": "SN-001" }] }))
            }
            _ => Reply::json(200, &json!({ "value": [], "@odata.nextLink": link })),
        }
    });
    let file = file("word.csv", &serial_numbers(1));
    let arguments = ["--send", "--base-url", &mock.url("v1.0"), &file];
    let run: Run = command(&arguments).env("GRAPH_TOKEN", "skiptoken").output().unwrap().into();
    run.assert_success();
}

#[test]
fn a_link_to_another_origin_is_not_followed() {
    let thief = Mock::start(|_| Reply::json(200, &json!({ "value": [] })));
    let link = format!("{}/next", thief.url("v1.0"));
    let service = Service::with_faults(move |_, _| {
        Some(Fault::Before(Reply::json(200, &json!({ "value": [], "@odata.nextLink": link }))))
    });
    let run = send(&service.url(), &file("link.csv", &serial_numbers(1)), &[]);
    run.assert_unable(&["is not at the origin", "the token is only for that origin"]);
    assert!(thief.received().is_empty());
}

#[test]
fn a_redirection_is_not_followed() {
    let thief = Mock::start(|_| Reply::json(200, &json!({ "value": [] })));
    let location = thief.url("v1.0");
    let service =
        Service::with_faults(move |_, _| Some(Fault::Before(Reply::new(307, "").header("Location", &location))));
    let run = send(&service.url(), &file("redirection.csv", &serial_numbers(1)), &[]);
    run.assert_unable(&["status 307"]);
    assert!(thief.received().is_empty());
}

#[test]
fn a_proxy_does_not_see_requests_that_are_not_encrypted() {
    let proxy = Mock::start(|_| Reply::json(200, &json!({ "value": [] })));
    let (service, file) = (Service::start(), file("proxy.csv", &serial_numbers(1)));
    let arguments = ["--send", "--base-url", &service.url(), "--poll-interval", "0.02", &file];
    let mut command = command(&arguments);
    for variable in ["HTTP_PROXY", "http_proxy", "ALL_PROXY"] {
        command.env(variable, proxy.url(""));
    }
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(proxy.received().is_empty());
}

#[test]
fn requests_without_encryption_go_to_this_computer_only() {
    let file = file("plain.csv", &serial_numbers(1));
    for url in ["http://graph.microsoft.com/v1.0", "http://10.0.0.1", "ftp://localhost", "localhost:80"] {
        run(&["--send", "--base-url", url, &file]).assert_unable(&["--base-url"]);
    }
}

#[test]
fn the_token_is_never_an_argument() {
    let file = file("argument.csv", &serial_numbers(1));
    run(&["--send", "--token", TOKEN, &file]).assert_unable(&["--token"]);
}

#[test]
fn a_token_that_is_missing_or_wrong_is_reported_without_showing_it() {
    let (service, file) = (Service::start(), file("token.csv", &serial_numbers(1)));
    let arguments = ["--send", "--base-url", &service.url(), &file];
    let missing: Run = command(&arguments).env_remove("GRAPH_TOKEN").output().unwrap().into();
    missing.assert_unable(&["the access token is missing", "GRAPH_TOKEN", "az account get-access-token"]);
    for token in ["", " ", "Bearer c2VjcmV0", "c2VjcmV0\r\nHost: example", "c2VjcmV0\u{e9}"] {
        let wrong: Run = command(&arguments).env("GRAPH_TOKEN", token).output().unwrap().into();
        wrong.assert_unable(&["GRAPH_TOKEN"]);
        assert!(!wrong.err.contains("c2VjcmV0"), "{}", wrong.err);
    }
    assert!(service.received().is_empty());
}
