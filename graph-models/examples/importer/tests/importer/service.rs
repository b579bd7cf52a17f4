//! The part of Graph that imports devices into Windows Autopilot.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use graph_models::autopilot::{
    Import, ImportedWindowsAutopilotDeviceIdentity as Imported, WindowsAutopilotDeviceIdentity as Registered,
};
use graph_tests::mock::{Mock, Received, Reply};
use serde_json::{Value, json};

use crate::TOKEN;

/// A service that runs until it is dropped.
pub(crate) struct Service {
    mock: Mock,
    state: Arc<Mutex<State>>,
}

/// What the service knows, and how it behaves.
#[derive(Default)]
pub(crate) struct State {
    /// The records of imports.
    pub(crate) imports: Vec<Value>,
    /// The serial numbers of the registered devices.
    pub(crate) registered: Vec<String>,
    /// How often each serial number was imported.
    pub(crate) accepted: BTreeMap<String, usize>,
    /// The errors of devices: their code and name.
    pub(crate) errors: BTreeMap<String, (i32, String)>,
    /// Devices for which the service refuses a whole request.
    pub(crate) unacceptable: Vec<String>,
    /// Whether imports stay as they are.
    pub(crate) is_frozen: bool,
    /// The number of requests so far.
    pub(crate) requests: usize,
}

/// What a service does instead of its answer.
pub(crate) enum Fault {
    /// It answers this, and does nothing.
    Before(Reply),
    /// It does what the request asks for, and answers this.
    After(Reply),
    /// It does what the request asks for, and only half of its answer arrives.
    CutShort,
}

const PAGE: usize = 60;

impl Service {
    pub(crate) fn start() -> Self {
        Self::with_faults(|_, _| None)
    }

    /// Starts a service with faults. The function is given the number of the request, which counts from 1.
    pub(crate) fn with_faults(fault: impl Fn(usize, &Received) -> Option<Fault> + Send + Sync + 'static) -> Self {
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        let mock = Mock::start(move |request| {
            let mut state = lock(&shared);
            state.requests += 1;
            match fault(state.requests, request) {
                Some(Fault::Before(reply)) => reply,
                Some(Fault::After(reply)) => {
                    state.answer(request);
                    reply
                }
                Some(Fault::CutShort) => state.answer(request).cut_short(),
                None => state.answer(request),
            }
        });
        Self { mock, state }
    }

    pub(crate) fn url(&self) -> String {
        self.mock.url("v1.0")
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.mock.received()
    }

    /// Asserts that all these devices are registered, and that each was imported this number of times.
    #[track_caller]
    pub(crate) fn assert_imported(&self, serial_numbers: &[String], times: usize) {
        let state = self.state();
        let expected: BTreeMap<_, _> = serial_numbers.iter().map(|number| (number.clone(), times)).collect();
        assert_eq!(state.accepted, expected);
        let mut registered = state.registered.clone();
        registered.sort();
        assert_eq!(registered, serial_numbers);
    }
}

/// Whether a request imports devices.
pub(crate) fn is_import(request: &Received) -> bool {
    Imported::IMPORT.matches(&request.method, &request.target).is_some()
}

/// A record of an import with this state.
pub(crate) fn record(id: &str, serial_number: &str, status: &str, error: (i32, &str)) -> Value {
    let (code, name) = error;
    let state = json!({
        "deviceImportStatus": status, "deviceRegistrationId": "", "deviceErrorCode": code, "deviceErrorName": name,
    });
    json!({ "id": id, "serialNumber": serial_number, "hardwareIdentifier": "", "state": state })
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    fn answer(&mut self, request: &Received) -> Reply {
        let Received { method, target, .. } = request;
        if request.header("authorization") != Some(&format!("Bearer {TOKEN}")) {
            return Reply::error(401, "InvalidAuthenticationToken", "Access token is empty.");
        }
        if Imported::IMPORT.matches(method, target).is_some() {
            return self.import(&request.content);
        }
        if Imported::LIST.matches(method, target).is_some() {
            if !self.is_frozen && !target.contains("skiptoken") {
                self.advance();
            }
            return page(request, &self.imports);
        }
        if Registered::LIST.matches(method, target).is_some() {
            let devices: Vec<_> =
                self.registered.iter().map(|number| json!({ "id": number, "serialNumber": number })).collect();
            return page(request, &devices);
        }
        if let Some([id]) = Imported::DELETE.matches(method, target) {
            let before = self.imports.len();
            self.imports.retain(|import| import["id"] != *id);
            return if self.imports.len() < before { Reply::new(204, "") } else { Reply::error(404, "NotFound", "") };
        }
        Reply::error(400, "BadRequest", "No OData route exists.")
    }

    fn import(&mut self, content: &[u8]) -> Reply {
        let import: Import = serde_json::from_slice(content).expect("the body is an import");
        let devices = import.imported_windows_autopilot_device_identities.expect("the body has devices");
        let numbers: Vec<_> = devices.into_iter().filter_map(|device| device.serial_number).collect();
        if numbers.iter().any(|number| self.unacceptable.contains(number)) {
            return Reply::error(400, "BadRequest", "The hardware hash is not valid.");
        }
        let mut records = Vec::new();
        for number in numbers {
            *self.accepted.entry(number.clone()).or_default() += 1;
            let id = format!("import-{}-{number}", self.accepted[&number]);
            records.push(record(&id, &number, "unknown", (0, "")));
        }
        self.imports.extend(records.clone());
        Reply::json(200, &json!({ "value": records }))
    }

    /// Moves each import to its next state: `unknown`, `pending`, and `complete` or `error`.
    fn advance(&mut self) {
        for import in &mut self.imports {
            let number = import["serialNumber"].as_str().unwrap_or_default().to_owned();
            let state = &mut import["state"];
            let status = match (state["deviceImportStatus"].as_str(), self.errors.get(&number)) {
                (Some("unknown"), _) => "pending",
                (Some("pending"), None) => {
                    self.registered.push(number);
                    "complete"
                }
                (Some("pending"), Some((code, name))) => {
                    state["deviceErrorCode"] = (*code).into();
                    state["deviceErrorName"] = name.as_str().into();
                    "error"
                }
                _ => continue,
            };
            state["deviceImportStatus"] = status.into();
        }
    }
}

/// Returns a page of items, with a link to the next one.
fn page(request: &Received, items: &[Value]) -> Reply {
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let start = query.strip_prefix("$skiptoken=").map_or(0, |start| start.parse().unwrap());
    let end = items.len().min(start + PAGE);
    let mut page =
        json!({ "@odata.context": "https://graph.microsoft.com/v1.0/$metadata", "value": items[start..end] });
    if end < items.len() {
        let host = request.header("host").expect("a request has a host");
        page["@odata.nextLink"] = format!("http://{host}{path}?$skiptoken={end}").into();
    }
    Reply::json(200, &page)
}
