//! The program of docs/requests.md works: it is run against a server that stands in for Graph.

use std::sync::atomic::{AtomicBool, Ordering};

use graph_models::Route;
use graph_tests::mock::{Mock, Received, Reply};
use serde_json::{Value, json};

include!("program.rs");

const UPDATE_USER: Route<1> = Route::new("PATCH", "/users/{userId}");
const BATCH: Route<0> = Route::new("POST", "/$batch");

#[test]
fn the_guide_shows_this_program() {
    let guide = include_str!("../../../docs/requests.md");
    let program = guide.split("```rust,no_run\n").nth(1).unwrap().split("```").next().unwrap();
    assert_eq!(program, include_str!("program.rs"));
}

/// The lines between the models and the client, which the guide counts.
#[test]
fn the_program_needs_few_lines_that_are_not_its_own_work() {
    let (_, rest) = include_str!("program.rs").split_once("const SECOND").unwrap();
    let (glue, _) = rest.split_once("/// A user").unwrap();
    let lines = glue.lines().filter(|line| !line.is_empty()).count();
    assert_eq!(lines, 29);
    assert!(include_str!("../../../docs/requests.md").contains(&format!("are {lines} lines of code")));
}

#[test]
fn the_program_lists_pages_imports_updates_and_batches() {
    let is_busy = AtomicBool::new(true);
    let mock = Mock::start(move |request| answer(request, &is_busy));
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    run(&Graph { agent, base: mock.url("beta"), token: "hunter2".into() }).unwrap();

    let received = mock.received();
    assert!(received.iter().all(|request| request.header("authorization") == Some("Bearer hunter2")));
    let lists: Vec<_> =
        received.iter().filter(|request| Device::LIST.matches("GET", &request.target).is_some()).collect();
    // The first of three pages was throttled once.
    assert_eq!(lists.len(), 4);
    assert!(lists[0].target.ends_with("?$filter=contains(groupTag,'Kiosk')"), "{}", lists[0].target);
    assert!(lists[3].target.ends_with("?$skiptoken=2"), "{}", lists[3].target);
    assert_eq!(received.iter().filter(|request| BATCH.matches("POST", &request.target).is_some()).count(), 1);
}

fn answer(request: &Received, is_busy: &AtomicBool) -> Reply {
    let (method, target) = (request.method.as_str(), request.target.as_str());
    if Device::LIST.matches(method, target).is_some() {
        if is_busy.swap(false, Ordering::Relaxed) {
            return Reply::error(429, "TooManyRequests", "Slow down.").header("Retry-After", "0");
        }
        let page = target.rsplit_once("$skiptoken=").map_or(0, |(_, page)| page.parse().unwrap());
        let mut body = json!({"value": [{"id": page.to_string()}]});
        if page < 2 {
            let path = Device::LIST.template();
            let host = request.header("host").unwrap();
            body["@odata.nextLink"] = format!("http://{host}/beta{path}?$skiptoken={}", page + 1).into();
        }
        return Reply::json(200, &body);
    }
    if Imported::IMPORT.matches(method, target).is_some() {
        let sent: Value = serde_json::from_slice(&request.content).unwrap();
        assert_eq!(sent["importedWindowsAutopilotDeviceIdentities"][0]["serialNumber"], "SN-1");
        return Reply::json(200, &json!({"value": [{"id": "7", "serialNumber": "SN-1"}]}));
    }
    if UPDATE_USER.matches(method, target) == Some(["adele@contoso.com".to_owned()]) {
        return Reply::error(404, "Request_ResourceNotFound", "There is no such user.");
    }
    if BATCH.matches(method, target).is_some() {
        let sent: Value = serde_json::from_slice(&request.content).unwrap();
        let answers = sent["requests"].as_array().unwrap().iter().map(|step| {
            let [id] = Device::GET.matches("GET", step["url"].as_str().unwrap()).unwrap();
            json!({"id": step["id"], "status": 200, "body": {"id": id, "enrollmentState": "enrolled"}})
        });
        return Reply::json(200, &json!({"responses": answers.collect::<Vec<_>>()}));
    }
    Reply::error(400, "BadRequest", "There is no such route.")
}
