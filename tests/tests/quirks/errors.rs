//! The error responses of a service: item 37.

use graph_models::odata::ErrorResponse;
use serde_json::{Value, json};

fn error(body: &Value) -> ErrorResponse {
    serde_json::from_str(&body.to_string()).unwrap()
}

/// Item 37: the message of an Intune service is JSON as text, which contains more JSON as text.
#[test]
fn quirk_37_the_message_is_json_as_text() {
    let message = json!({
        "_version": 3, "Message": "The hash is not valid.", "CustomApiErrorPhrase": "InvalidZtdHardwareHash",
        "RetryAfter": null, "ErrorSourceService": "", "HttpHeaders": "{}"
    });
    let body = json!({"error": {
        "code": "BadRequest",
        "message": message.to_string(),
        "innerError": {"date": "2026-07-18T12:18:06", "request-id": "request-1", "client-request-id": "client-1"}
    }});
    let error = error(&body);
    let service = error.service_message().unwrap();
    assert_eq!(service.message.as_deref(), Some("The hash is not valid."));
    assert_eq!(service.custom_api_error_phrase.as_deref(), Some("InvalidZtdHardwareHash"));
    assert_eq!((service.retry_after, service.error_source_service.as_deref()), (None, Some("")));
    assert_eq!((&service.additional["_version"], &service.additional["HttpHeaders"]), (&json!(3), &json!("{}")));
    assert_eq!(error.to_string(), "BadRequest: The hash is not valid. (request-id request-1)");
    assert_eq!(serde_json::to_value(&error).unwrap(), body);
}

/// Item 37: the date of an inner error has no time zone, so it is a string.
#[test]
fn quirk_37_the_date_of_an_inner_error_has_no_time_zone() {
    let error = error(&json!({"error": {"code": "c", "message": "m", "innerError": {"date": "2026-07-18T12:18:06"}}}));
    assert_eq!(error.inner_error().unwrap().date.as_deref(), Some("2026-07-18T12:18:06"));
}

/// Item 37: the id of the client request may be missing.
#[test]
fn quirk_37_the_id_of_the_client_request_may_be_missing() {
    let error = error(&json!({"error": {"code": "c", "message": "m", "innerError": {"request-id": "request-1"}}}));
    assert_eq!((error.request_id(), error.client_request_id()), (Some("request-1"), None));
}

/// Item 37: a code may contain spaces, and a message may be a sentence or look like the start of JSON.
#[test]
fn quirk_37_a_code_may_contain_spaces_and_a_message_need_not_be_json() {
    for message in ["No method match route template", "{0} is not valid", ""] {
        let error = error(&json!({"error": {"code": "No method match route template", "message": message}}));
        assert_eq!((error.code(), error.message()), ("No method match route template", message));
        assert_eq!(error.service_message(), None);
    }
}
