//! `import_devices`: the requests that a CSV file of devices gives, and the options.

use std::{fs, path::Path};

use serde_json::{Value, json};

use crate::run::{ROOT, Run, file, run, run_unread};

mod faults;

const SAMPLE: &str = "graph-models/examples/devices.csv";
const CREATE: &str = "deviceManagement/importedWindowsAutopilotDeviceIdentities";
const HEADER: &str = "Device Serial Number,Windows Product ID,Hardware Hash";

fn import(arguments: &[&str]) -> Run {
    run("import_devices", arguments, "")
}

impl Run {
    /// Returns the first line and the body of each request, as printed. All other lines are the same in each request.
    fn requests(&self) -> Vec<(&str, &str)> {
        let lines: Vec<_> = self.out.lines().collect();
        let requests = lines.chunks(5).map(|lines| match *lines {
            [request, "Content-Type: application/json", "", body, ref rest @ ..] if rest.concat().is_empty() => {
                (request, body)
            }
            _ => panic!("not a request: {lines:?}"),
        });
        requests.collect()
    }

    fn bodies(&self) -> Vec<Value> {
        self.requests().iter().map(|(_, body)| serde_json::from_str(body).expect("a body is JSON")).collect()
    }

    fn serial_numbers(&self) -> Vec<String> {
        let serial_number = |body: &Value| body["serialNumber"].as_str().expect("a device has a number").to_owned();
        self.bodies().iter().map(serial_number).collect()
    }
}

/// Returns the expected bodies of the sample. None of its values has a comma or a quote.
fn sample() -> Vec<Value> {
    let text = fs::read_to_string(Path::new(ROOT).join(SAMPLE)).expect("the sample exists");
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some(format!("{HEADER},Group Tag,Assigned User").as_str()));
    let properties = ["serialNumber", "productKey", "hardwareIdentifier", "groupTag", "assignedUserPrincipalName"]
        .map(str::to_owned);
    let body = |line: &str| {
        let set = properties.clone().into_iter().zip(line.split(',').map(Value::from));
        let mut body: serde_json::Map<_, _> = set.filter(|(_, value)| value != "").collect();
        body.insert("@odata.type".to_owned(), json!("#microsoft.graph.importedWindowsAutopilotDeviceIdentity"));
        Value::Object(body)
    };
    lines.map(body).collect()
}

#[test]
fn each_device_of_the_sample_is_a_request() {
    let run = import(&[SAMPLE]);
    run.assert_success();
    assert_eq!(run.requests().len(), 6);
    for (request, body) in run.requests() {
        assert_eq!(request, format!("POST https://graph.microsoft.com/beta/{CREATE}"));
        assert!(body.starts_with(r#"{"@odata.type":"#), "the type comes first, not {body:.60}");
    }
    assert_eq!(run.bodies(), sample());
}

#[test]
fn the_sample_shows_each_column_with_and_without_a_value() {
    let sample = sample();
    for property in ["productKey", "groupTag", "assignedUserPrincipalName"] {
        let with = sample.iter().filter(|body| body.get(property).is_some()).count();
        assert!(0 < with && with < sample.len(), "{property}");
    }
    for body in &sample {
        let hash = body["hardwareIdentifier"].as_str().expect("a device has a hash");
        assert!((3_900..4_100).contains(&hash.len()) && hash.starts_with("T0F"), "{hash:.20}");
    }
}

#[test]
fn requests_go_to_the_base_url() {
    for base_url in ["https://graph.microsoft.us/v1.0", "https://graph.microsoft.us/v1.0/"] {
        let run = import(&["--base-url", base_url, SAMPLE]);
        run.assert_success();
        let (request, _) = run.requests()[0];
        assert_eq!(request, format!("POST https://graph.microsoft.us/v1.0/{CREATE}"));
    }
}

#[test]
fn requests_may_go_to_a_server_on_this_computer_without_encryption() {
    for base_url in
        ["http://localhost:8080", "http://LOCALHOST", "http://127.0.0.1:80/beta", "http://[::1]:80", "HTTPS://a"]
    {
        let run = import(&["--base-url", base_url, SAMPLE]);
        run.assert_success();
        let (request, _) = run.requests()[0];
        assert_eq!(request, format!("POST {base_url}/{CREATE}"));
    }
}

#[test]
fn requests_do_not_go_anywhere_else_without_encryption() {
    for (base_url, words) in [
        ("ftp://x", "needs an https URL, not ftp://x"),
        ("http://graph.microsoft.com/beta", "needs an https URL, not http://graph.microsoft.com"),
        ("http://localhost.example.com", "needs an https URL"),
        ("http://10.0.0.1", "needs an https URL"),
        ("http://localhost:80@example.com", "needs a URL"),
        ("https://user@graph.microsoft.com", "needs a URL"),
        ("https://", "needs a URL"),
        ("https://:443", "needs a URL"),
        ("https://a:b", "needs a URL"),
        ("https://graph.microsoft.com/beta?a=1", "needs a URL"),
        ("https://graph.microsoft.com/a b", "needs a URL"),
        ("graph.microsoft.com/beta", "needs a URL"),
        ("", "needs a URL"),
    ] {
        let run = import(&["--base-url", base_url, SAMPLE]);
        run.assert_says(2, &[&[words]]);
        assert_eq!(run.out, "");
    }
}

#[test]
fn json_is_one_body_for_all_devices() {
    let run = import(&["--json", SAMPLE]);
    run.assert_success();
    let start = r#"{"importedWindowsAutopilotDeviceIdentities":[{"@odata.type":"#;
    assert!(run.out.starts_with(start), "not {:.80}", run.out);
    let body: Value = serde_json::from_str(&run.out).expect("the output is JSON");
    assert_eq!(body, json!({ "importedWindowsAutopilotDeviceIdentities": sample() }));
}

/// Two devices as a spreadsheet may save them: with columns in another order, and with a column that is not imported.
const SPREADSHEET: &str = "\
    Group Tag, HARDWARE HASH ,Notes,device serial number,Windows Product ID\r\n\
    \"Lobby, east\",aGFyZHdhcmU=,spare,SN-1,\r\n\
    ,aGFzaA==,\"said \"\"mine\"\"\", SN-2 ,00330-80000-00000-AA123\r\n";

/// Asserts that a run printed the two devices of [`SPREADSHEET`].
#[track_caller]
fn assert_is_spreadsheet(run: &Run) {
    run.assert_success();
    let odata_type = "#microsoft.graph.importedWindowsAutopilotDeviceIdentity";
    assert_eq!(
        run.bodies(),
        [
            json!({
                "@odata.type": odata_type,
                "serialNumber": "SN-1",
                "hardwareIdentifier": "aGFyZHdhcmU=",
                "groupTag": "Lobby, east",
            }),
            json!({
                "@odata.type": odata_type,
                "serialNumber": "SN-2",
                "hardwareIdentifier": "aGFzaA==",
                "productKey": "00330-80000-00000-AA123",
            }),
        ]
    );
}

#[test]
fn columns_may_be_in_any_order_after_a_byte_order_mark() {
    assert_is_spreadsheet(&import(&[&file("utf-8.csv", format!("\u{feff}{SPREADSHEET}"))]));
}

#[test]
fn lines_may_end_as_on_unix() {
    assert_is_spreadsheet(&import(&[&file("unix.csv", SPREADSHEET.replace("\r\n", "\n"))]));
}

#[test]
fn utf_16_is_read_as_windows_powershell_writes_it() {
    let bytes: Vec<_> = format!("\u{feff}{SPREADSHEET}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_is_spreadsheet(&import(&[&file("utf-16.csv", &bytes)]));

    let torn = file("utf-16-torn.csv", &bytes[..bytes.len() - 1]);
    import(&[&torn]).assert_faults(&torn, &[(None, &["UTF-16"])]);
}

#[test]
fn a_dash_is_standard_input() {
    assert_is_spreadsheet(&run("import_devices", &["-"], SPREADSHEET));
}

#[test]
fn a_wrong_option_has_an_exit_status_of_its_own() {
    let mistakes: [(&[&str], &str); 5] = [
        (&[], "a file is required"),
        (&["--jsn", SAMPLE], "`--jsn`"),
        (&["-j", SAMPLE], "`-j`"),
        (&[SAMPLE, "--base-url"], "`--base-url` needs a URL"),
        (&["--base-url", "--json", SAMPLE], "`--base-url` needs a URL"),
    ];
    for (arguments, words) in mistakes {
        let run = import(arguments);
        run.assert_says(2, &[&[words]]);
        assert_eq!(run.out, "");
    }
}

#[test]
fn help_names_every_option() {
    let run = import(&["--help"]);
    run.assert_success();
    for word in ["--base-url URL", "https://graph.microsoft.com/beta", "--json", "--help", "FILE"] {
        assert!(run.out.contains(word), "no {word:?} in {}", run.out);
    }
}

#[test]
fn output_that_is_not_read_to_its_end_is_not_an_error() {
    for arguments in [&["--help"][..], &[SAMPLE], &["--json", SAMPLE]] {
        run_unread("import_devices", arguments).assert_success();
    }
}
