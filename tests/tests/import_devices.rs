//! Runs the example `import_devices` as a user does.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use serde_json::{Value, json};

const SAMPLE: &str = "graph-models/examples/devices.csv";
const BROKEN: &str = "graph-models/examples/devices-broken.csv";
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
const CREATE: &str = "deviceManagement/importedWindowsAutopilotDeviceIdentities";
const HEADER: &str = "Device Serial Number,Windows Product ID,Hardware Hash";

/// What a run printed, and how it ended.
struct Run {
    status: Option<i32>,
    out: String,
    err: String,
}

impl Run {
    /// The first line of each request with its body, both as printed. All else in a request is always the same.
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

    /// What the run says of a file: the line, if it names one, and the message.
    fn faults(&self, path: &str) -> Vec<(Option<usize>, &str)> {
        let faults = self.err.lines().filter_map(|line| line.strip_prefix(path)).map(|rest| {
            let (line, message) = rest.split_once(": ").expect("a fault has a message");
            (line.strip_prefix(':').map(|line| line.parse().expect("a line is a number")), message)
        });
        faults.collect()
    }

    /// Asserts that a run failed and said this of the file, and no more: the lines, and words of each message.
    #[track_caller]
    fn assert_faults(&self, path: &str, expected: &[(Option<usize>, &[&str])]) {
        let faults = self.faults(path);
        assert_eq!(self.status, Some(1), "{}", self.err);
        assert_eq!(faults.len(), expected.len(), "{faults:#?}");
        for ((line, message), (expected_line, words)) in faults.iter().zip(expected) {
            assert_eq!(line, expected_line, "{message}");
            for word in *words {
                assert!(message.contains(word), "no {word:?} in {message:?}");
            }
        }
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
        Self { status: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

fn example(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["run", "--quiet", "--package", "graph-models", "--example", "import_devices", "--"])
        .args(arguments)
        .current_dir(ROOT)
        .stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Run {
    example(arguments).output().expect("cargo runs").into()
}

/// Writes a file for the example to read. Each test has a name of its own for each of its files.
fn file(name: &str, content: impl AsRef<[u8]>) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("the target directory is writable");
    path.into_os_string().into_string().expect("the target directory has a UTF-8 name")
}

/// The bodies that the sample stands for. None of its values has a comma or a quote.
fn sample() -> Vec<Value> {
    let text = fs::read_to_string(Path::new(ROOT).join(SAMPLE)).expect("the sample is there");
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
    let run = run(&[SAMPLE]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert_eq!(run.faults(SAMPLE), []);
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
        let run = run(&["--base-url", base_url, SAMPLE]);
        assert_eq!(run.status, Some(0), "{}", run.err);
        let (request, _) = run.requests()[0];
        assert_eq!(request, format!("POST https://graph.microsoft.us/v1.0/{CREATE}"));
    }
}

#[test]
fn json_is_one_body_for_all_devices() {
    let run = run(&["--json", SAMPLE]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    let start = r#"{"importedWindowsAutopilotDeviceIdentities":[{"@odata.type":"#;
    assert!(run.out.starts_with(start), "not {:.80}", run.out);
    let body: Value = serde_json::from_str(&run.out).expect("the output is JSON");
    assert_eq!(body, json!({ "importedWindowsAutopilotDeviceIdentities": sample() }));
}

/// Two devices as a spreadsheet may save them, with columns in any order, one of which is not for the import.
const SPREADSHEET: &str = "\
    Group Tag, HARDWARE HASH ,Notes,device serial number,Windows Product ID\r\n\
    \"Lobby, east\",aGFyZHdhcmU=,spare,SN-1,\r\n\
    ,aGFzaA==,\"said \"\"mine\"\"\", SN-2 ,00330-80000-00000-AA123\r\n";

fn assert_is_spreadsheet(run: &Run) {
    assert_eq!(run.status, Some(0), "{}", run.err);
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
fn columns_stand_in_any_order_below_a_byte_order_mark() {
    assert_is_spreadsheet(&run(&[&file("utf-8.csv", format!("\u{feff}{SPREADSHEET}"))]));
}

#[test]
fn line_ends_may_be_those_of_unix() {
    assert_is_spreadsheet(&run(&[&file("unix.csv", SPREADSHEET.replace("\r\n", "\n"))]));
}

#[test]
fn utf_16_is_what_windows_powershell_writes() {
    let bytes: Vec<_> = format!("\u{feff}{SPREADSHEET}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_is_spreadsheet(&run(&[&file("utf-16.csv", &bytes)]));

    let torn = file("utf-16-torn.csv", &bytes[..bytes.len() - 1]);
    run(&[&torn]).assert_faults(&torn, &[(None, &["UTF-16"])]);
}

#[test]
fn a_dash_is_standard_input() {
    let mut child = example(&["-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo runs");
    let mut input = child.stdin.take().expect("the input is a pipe");
    input.write_all(SPREADSHEET.as_bytes()).expect("the input is read");
    drop(input);
    assert_is_spreadsheet(&child.wait_with_output().expect("cargo ends").into());
}

#[test]
fn each_fault_of_the_broken_sample_is_reported_and_good_rows_come_out() {
    let run = run(&[BROKEN]);
    let first = format!("{BROKEN}:2");
    run.assert_faults(
        BROKEN,
        &[
            (Some(3), &["`Hardware Hash`", "not base64", "offset 16"]),
            (Some(4), &["`Hardware Hash`", "empty"]),
            (Some(5), &["`Device Serial Number`", "empty"]),
            (Some(6), &["`Group Tag`", "3 of 5 columns"]),
            (Some(7), &["`Assigned User`", "6 columns and not 5"]),
            (Some(8), &["`Device Serial Number`", "`cts-70001-1a`", &first]),
            (Some(9), &["`Device Serial Number`", "empty"]),
            (Some(9), &["`Hardware Hash`", "not base64"]),
        ],
    );
    assert_eq!(run.serial_numbers(), ["CTS-70001-1A", "CTS-70009-1A"]);
}

#[test]
fn lines_are_those_of_the_file() {
    // Neither blank lines nor values of several lines nor either line end shift the lines below them.
    let text = format!(
        "\n{HEADER},Notes\n\nSN-1,,aA==,\"two\nlines\"\n  \n\n,,aA==,\nSN-2,,aA==,\nSN-3,,,\"a\n\nb\"\nSN-3,,aA==,\n"
    );
    for (name, text) in [("lines-lf.csv", text.clone()), ("lines-crlf.csv", text.replace('\n', "\r\n"))] {
        let path = file(name, text);
        let run = run(&[&path]);
        let first = format!("{path}:10;");
        run.assert_faults(
            &path,
            &[(Some(8), &["Serial"]), (Some(10), &["Hash"]), (Some(13), &["Serial", "`SN-3`", &first])],
        );
        assert_eq!(run.serial_numbers(), ["SN-1", "SN-2"]);
    }
}

#[test]
fn a_row_with_several_faults_gives_all_of_them() {
    let path = file("several.csv", format!("{HEADER},Group Tag\nSN-1,,aA==,\n sn-1 ,\"a\nb\",?\n"));
    let run = run(&[&path]);
    run.assert_faults(
        &path,
        &[
            (Some(3), &["`Windows Product ID`", "several lines"]),
            (Some(3), &["`Group Tag`", "3 of 4 columns"]),
            (Some(3), &["`Device Serial Number`", ":2;"]),
            (Some(3), &["`Hardware Hash`", "not base64"]),
        ],
    );
    assert_eq!(run.serial_numbers(), ["SN-1"]);
}

#[test]
fn a_device_is_in_one_file_only() {
    let (one, two) = (
        file("one.csv", format!("{HEADER}\nSN-1,,aA==\n")),
        file("two.csv", format!("{HEADER}\nSN-2,,aA==\nSN-1,,aA==\n")),
    );
    let run = run(&[&one, "no-such.csv", &two]);
    run.assert_faults(&one, &[]);
    run.assert_faults("no-such.csv", &[(None, &["cannot be read"])]);
    run.assert_faults(&two, &[(Some(3), &["`Device Serial Number`", &format!("{one}:2;")])]);
    assert_eq!(run.serial_numbers(), ["SN-1", "SN-2"]);
}

#[test]
fn a_quote_that_is_never_closed_hides_no_rows() {
    for (name, column) in [("quote-tag.csv", "Group Tag"), ("quote-notes.csv", "Notes")] {
        let path = file(name, format!("{HEADER},{column}\nSN-1,,aA==,\nSN-2,,aA==,\"Kiosk\nSN-3,,aA==,\n"));
        let run = run(&[&path]);
        assert!(run.faults(&path).iter().all(|(line, _)| *line == Some(3)), "{}", run.err);
        assert!(run.err.contains(&format!("a quote in `{column}` is never closed")), "{}", run.err);
        assert_eq!(run.status, Some(1));
        assert_eq!(run.serial_numbers(), ["SN-1"]);
    }
}

#[test]
fn files_without_devices_are_refused() {
    let header_only = format!("{HEADER}\r\n");
    for (name, content, words) in [
        ("empty.csv", "", "the file is empty"),
        ("blank.csv", "\r\n \r\n", "the file is empty"),
        ("header-only.csv", &header_only, "no device"),
    ] {
        let path = file(name, content);
        let run = run(&["--json", &path]);
        run.assert_faults(&path, &[(None, &[words])]);
        assert_eq!(run.out, "");
    }
}

#[test]
fn a_header_without_a_required_column_is_refused() {
    for missing in HEADER.split(',') {
        let path = file("column.csv", format!("\u{feff}\n{}\nSN-1,,aA==\n", HEADER.replace(missing, "Other")));
        let run = run(&[&path]);
        run.assert_faults(&path, &[(Some(2), &[&format!("no column `{missing}`")])]);
        assert_eq!(run.out, "");
    }
    let path = file("semicolons.csv", HEADER.replace(',', ";"));
    run(&[&path]).assert_faults(&path, &[(Some(1), &["`Device Serial Number`", "`Hardware Hash`", "commas"])]);
}

#[test]
fn text_of_another_encoding_is_refused() {
    let path = file("latin-1.csv", [HEADER.as_bytes(), b"\nSN-1,,aA==\nSN-\xe9,,aA==\n"].concat());
    let run = run(&[&path]);
    run.assert_faults(&path, &[(Some(3), &["UTF-8"])]);
    assert_eq!(run.out, "");
}

#[test]
fn mistakes_in_options_are_told_apart_from_faults_in_files() {
    let mistakes: [(&[&str], &str); 5] = [
        (&[], "no file"),
        (&["--jsn", SAMPLE], "`--jsn`"),
        (&["-j", SAMPLE], "`-j`"),
        (&[SAMPLE, "--base-url"], "`--base-url` needs a URL"),
        (&["--base-url", "--json", SAMPLE], "`--base-url` needs a URL"),
    ];
    for (arguments, words) in mistakes {
        let run = run(arguments);
        assert_eq!(run.status, Some(2), "{arguments:?}");
        assert!(run.err.contains(words), "{}", run.err);
        assert_eq!(run.out, "");
    }
}

#[test]
fn help_names_every_option() {
    let run = run(&["--help"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    for word in ["--base-url URL", "https://graph.microsoft.com/beta", "--json", "--help", "FILE"] {
        assert!(run.out.contains(word), "no {word:?} in {}", run.out);
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    for arguments in [&["--help"][..], &[SAMPLE], &["--json", SAMPLE]] {
        let mut child = example(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("cargo runs");
        drop(child.stdout.take());
        let run = Run::from(child.wait_with_output().expect("cargo ends"));
        assert_eq!(run.status, Some(0), "{}", run.err);
    }
}
