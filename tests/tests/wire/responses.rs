//! Responses of services: errors in each form that Graph and Intune write, and the items of delta queries.

use graph_models::{
    GraphEntity,
    odata::{DeltaItem, ErrorResponse, Page, RemovedReason},
};
use serde_json::json;

use crate::types::Printer;

fn error(body: serde_json::Value) -> ErrorResponse {
    serde_json::from_value(body).unwrap()
}

#[test]
fn an_error_has_its_code_message_and_ids() {
    let error = error(json!({"error": {
        "code": "ConditionNotMet", "message": "Not now.", "target": "serialNumber",
        "details": [{"code": "Busy", "message": "Syncing.", "target": "sync"}],
        "innerError": {"date": "2022-07-18T12:18:06", "request-id": "r", "client-request-id": "c"}
    }}));
    assert_eq!((error.code(), error.message()), ("ConditionNotMet", "Not now."));
    assert_eq!((error.request_id(), error.client_request_id()), (Some("r"), Some("c")));
    assert_eq!(error.inner_error().unwrap().date.as_deref(), Some("2022-07-18T12:18:06"));
    let details = error.error.details.as_ref().unwrap();
    assert_eq!(details[0].code.as_deref(), Some("Busy"));
    assert_eq!(error.to_string(), "ConditionNotMet: Not now. (request-id r)");
}

#[test]
fn the_inner_error_is_read_in_either_spelling() {
    for (spelling, id) in [("innerError", "request-id"), ("innererror", "request-id"), ("innerError", "requestId")] {
        let body = json!({"error": {"code": "x", "message": "y", spelling: {id: "r"}}});
        let error = error(body.clone());
        assert_eq!(error.request_id(), Some("r"), "{spelling} {id}");
        assert_eq!(serde_json::to_value(&error).unwrap(), body);
    }
}

#[test]
fn the_json_in_the_message_of_an_intune_service_is_read() {
    let message = json!({
        "_version": 3, "Message": "Device is already registered.", "CustomApiErrorPhrase": "ZtdDeviceAlreadyAssigned",
        "RetryAfter": null, "ErrorSourceService": "", "HttpHeaders": "{}"
    });
    let error = error(json!({"error": {"code": "BadRequest", "message": message.to_string()}}));
    let service = error.service_message().unwrap();
    assert_eq!(service.message.as_deref(), Some("Device is already registered."));
    assert_eq!(service.custom_api_error_phrase.as_deref(), Some("ZtdDeviceAlreadyAssigned"));
    assert_eq!(service.additional["_version"], 3);
    assert_eq!(error.to_string(), "BadRequest: Device is already registered.");
}

#[test]
fn an_error_is_shown_as_a_sentence_even_if_it_is_empty() {
    for (body, sentence) in [
        (json!({"error": {}}), "the service gave no reason"),
        (json!({"error": {"code": "No method match route template"}}), "No method match route template"),
        (json!({"error": {"message": "Gone."}}), "Gone."),
        (
            json!({"error": {"code": "", "message": "", "innerError": {"request-id": "r"}}}),
            "the service gave no reason (request-id r)",
        ),
    ] {
        let error = error(body);
        let sentence_of: &dyn std::error::Error = &error;
        assert_eq!(sentence_of.to_string(), sentence);
    }
}

#[test]
fn an_error_is_small_enough_to_return() {
    // Clippy's lint `result_large_err` warns of errors of 128 bytes and more.
    assert!(size_of::<ErrorResponse>() <= 64, "{} bytes", size_of::<ErrorResponse>());
    let mut error = ErrorResponse::default();
    error.error.code = Some("Busy".to_owned());
    assert_eq!(error.error.code.as_deref(), Some("Busy"));
    assert_eq!(serde_json::to_value(&error).unwrap(), json!({"error": {"code": "Busy"}}));
}

#[test]
fn a_body_that_is_not_an_error_is_refused() {
    let fault = serde_json::from_str::<ErrorResponse>(r#"{"value":[]}"#).unwrap_err().to_string();
    assert!(fault.contains("errorResponse") && fault.contains("`error`"), "{fault}");
}

#[test]
fn a_delta_item_is_removed_if_it_has_the_annotation_anywhere() {
    let page: Page<DeltaItem<Printer>> = serde_json::from_value(json!({
        "@odata.deltaLink": "d",
        "value": [
            {"id": "1", "model": "P2"},
            {"@removed": {"reason": "deleted"}, "id": "2"},
            {"id": "3", "@removed": {"reason": "changed"}},
            {"id": "4", "@removed": {"reason": "lost"}, "lastSeen": "today"}
        ]
    }))
    .unwrap();
    let read: Vec<_> = page
        .value
        .iter()
        .map(|item| match item {
            DeltaItem::Entity(printer) => (printer.id().unwrap(), None),
            DeltaItem::Removed(gone) => (gone.id.as_deref().unwrap(), gone.removed.reason.clone()),
        })
        .collect();
    assert_eq!(
        read,
        [
            ("1", None),
            ("2", Some(RemovedReason::Deleted)),
            ("3", Some(RemovedReason::Changed)),
            ("4", Some(RemovedReason::Other("lost".into())))
        ]
    );
    assert_eq!(page.delta_link.as_deref(), Some("d"));
    let DeltaItem::Removed(last) = &page.value[3] else { panic!("{:?}", page.value[3]) };
    assert_eq!(last.additional["lastSeen"], "today");
    assert_eq!(serde_json::to_value(&page.value[1]).unwrap(), json!({"@removed": {"reason": "deleted"}, "id": "2"}));
}

#[test]
fn an_error_in_a_delta_item_shows_its_path() {
    let fault = serde_json::from_str::<Page<DeltaItem<Printer>>>(r#"{"value":[{"id":"1"},{"id":5}]}"#).unwrap_err();
    let fault = fault.to_string();
    assert!(fault.contains("`id`") && fault.contains("value[1]") && fault.contains("line 1"), "{fault}");
}

#[test]
fn a_page_is_read_with_the_names_of_odata_4_01() {
    let page: Page<String> = serde_json::from_str(
        r#"{"@context":"c","@count":3,"value":["a"],"@nextLink":"https://n","@deltaLink":"https://d","@other":1}"#,
    )
    .unwrap();
    assert_eq!((page.context.as_deref(), page.count), (Some("c"), Some(3)));
    assert_eq!((page.next_link.as_deref(), page.delta_link.as_deref()), (Some("https://n"), Some("https://d")));
    let both = serde_json::from_str::<Page<String>>(r#"{"value":[],"@count":1,"@odata.count":1}"#);
    assert!(both.unwrap_err().to_string().contains("twice"));
}

/// A message is shown on a terminal, so it must not contain what changes the terminal or the order of the text.
#[test]
fn an_error_is_shown_without_control_characters() {
    let error = error(json!({"error": {
        "code": "Bad\u{1b}[31m", "message": "it's \"a\"\nline \\ \u{202e}reversed\u{7}",
        "innerError": {"request-id": "7\r8"},
    }}));
    assert_eq!(error.to_string(), r#"Bad\u{1b}[31m: it's "a"\nline \ \u{202e}reversed\u{7} (request-id 7\r8)"#);
}
