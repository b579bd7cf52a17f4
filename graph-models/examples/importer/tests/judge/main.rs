//! Runs the importer against the judge, an OData server that this project did not write:
//!
//! ```console
//! $ tests/judge/run cargo test -p autopilot-importer --features judge --test judge
//! ```
//!
//! The judge completes imports after a while, as Intune does. A server stands between the two, and answers as Graph does
//! when it is busy.

use std::{
    collections::BTreeMap,
    env,
    sync::atomic::{AtomicUsize, Ordering},
};

use graph_models::{
    autopilot::ImportedWindowsAutopilotDeviceIdentity as Imported,
    request::{Answer, Request},
};
use graph_tests::mock::{Mock, Received, Reply};
use ureq::{Agent, http};

#[path = "../importer/run.rs"]
#[expect(dead_code, reason = "the judge needs only a part of it")]
mod run;

use crate::run::{Run, file, send, start};

/// The token of all runs. The judge does not ask for one.
const TOKEN: &str = "token";

/// The judge, with a busy server before it.
struct Judge(Mock);

impl Judge {
    /// The busy server answers the requests with these numbers itself.
    fn start(busy: impl Fn(usize) -> Option<Reply> + Send + Sync + 'static) -> Self {
        let number = AtomicUsize::new(0);
        Self(Mock::start(move |request| {
            busy(1 + number.fetch_add(1, Ordering::Relaxed)).unwrap_or_else(|| forward(request))
        }))
    }

    fn send(&self, file: &str) -> Run {
        send(&self.0.url("beta"), file, &[])
    }
}

fn base() -> String {
    env::var("JUDGE_URL").expect("JUDGE_URL should be set by tests/judge/run, which starts the judge")
}

fn agent() -> Agent {
    Agent::config_builder().http_status_as_error(false).proxy(None).build().into()
}

/// Sends a request to the judge, and returns its answer.
fn forward(request: &Received) -> Reply {
    let base = base();
    let path = request.target.strip_prefix("/beta").expect("the importer keeps to the base URL");
    let mut sent = http::Request::builder().method(request.method.as_str()).uri(format!("{base}{path}"));
    for name in ["Host", "Content-Type"] {
        if let Some(value) = request.header(name) {
            sent = sent.header(name, value);
        }
    }
    let response = agent().run(sent.body(request.content.clone()).unwrap()).expect("the judge answers");
    let (parts, mut body) = response.into_parts();
    Reply::new(parts.status.as_u16(), body.read_to_vec().expect("the judge ends its answer"))
}

fn ask<A: Answer>(request: &Request<A>) -> A {
    let response = agent().run(request.to_http(&base()).unwrap()).expect("the judge answers");
    let (parts, mut body) = response.into_parts();
    let content = body.read_to_vec().expect("the judge ends its answer");
    request.read_http(&http::Response::from_parts(parts, content)).unwrap()
}

/// Returns all imports of devices whose serial numbers start with the prefix.
fn imports(prefix: &str) -> Vec<Imported> {
    let mut imports = Vec::new();
    let mut next = Some(Imported::LIST.request([]).unwrap());
    while let Some(request) = next {
        let page = ask(&request);
        next = request.follow(&page);
        imports.extend(page.value);
    }
    imports.retain(|import| import.serial_number.as_deref().is_some_and(|number| number.starts_with(prefix)));
    imports
}

/// Asserts that the judge has each of these devices once.
#[track_caller]
fn assert_imported_once(prefix: &str, serial_numbers: &[String]) {
    let mut imported = BTreeMap::<_, usize>::new();
    for import in imports(prefix) {
        *imported.entry(import.serial_number.unwrap()).or_default() += 1;
    }
    assert_eq!(imported, serial_numbers.iter().map(|number| (number.clone(), 1)).collect());
}

fn serial_numbers(prefix: &str) -> Vec<String> {
    (1..=200).map(|number| format!("{prefix}{number:03}")).collect()
}

#[test]
fn two_hundred_devices_are_imported_once() {
    let (judge, numbers) = (Judge::start(|_| None), serial_numbers("ALL-"));
    let file = file("judge.csv", &numbers);
    judge.send(&file).assert_counts(200, 0, 0);
    judge.send(&file).assert_counts(0, 200, 0);
    assert_imported_once("ALL-", &numbers);
}

#[test]
fn a_run_that_is_killed_imports_nothing_twice_and_loses_nothing() {
    let judge = Judge::start(|number| (number == 12).then(Reply::silent));
    let numbers = serial_numbers("KILLED-");
    let file = file("judge-killed.csv", &numbers);
    let mut child = start(&judge.0.url("beta"), &file);
    while judge.0.received().len() < 12 {
        assert_eq!(child.try_wait().expect("the importer runs"), None);
    }
    child.kill().expect("the importer runs");
    child.wait().expect("the importer has ended");
    assert!(imports("KILLED-").len() < 200);

    let run = judge.send(&file);
    assert_eq!((run.status, &run.json()["failed"]), (Some(0), &0.into()), "{}{}", run.out, run.err);
    assert_imported_once("KILLED-", &numbers);
}

#[test]
fn all_devices_are_imported_although_one_answer_of_ten_says_try_later() {
    let judge = Judge::start(|number| match number % 20 {
        3 => Some(Reply::error(429, "TooManyRequests", "").header("Retry-After", "0")),
        13 => Some(Reply::error(503, "ServiceUnavailable", "").header("Retry-After", "0")),
        _ => None,
    });
    let numbers = serial_numbers("BUSY-");
    judge.send(&file("judge-busy.csv", &numbers)).assert_counts(200, 0, 0);
    assert_imported_once("BUSY-", &numbers);
}
