//! `update_device`: the request that changes the properties of a device, and what is done with its password.

use serde_json::{Value, json};

use crate::run::{Run, file, run, run_unread};

const PASSWORD: &str = "Tr0ub4dor & \"3\"";

fn update(arguments: &[&str]) -> Run {
    run("update_device", arguments, "")
}

/// Returns the first line of the request that a run printed, and its body.
#[track_caller]
fn request(run: &Run) -> (&str, Value) {
    run.assert_success();
    match *run.out.lines().collect::<Vec<_>>() {
        [request, "Content-Type: application/json", "", body] => {
            (request, serde_json::from_str(body).expect("the body is JSON"))
        }
        _ => panic!("not a request: {}", run.out),
    }
}

#[test]
fn the_body_has_the_properties_that_are_given() {
    let run = update(&["--device", "device-1", "--group-tag", "Kiosk", "--display-name", "LOBBY-1"]);
    let path = "/deviceManagement/windowsAutopilotDeviceIdentities/device-1/updateDeviceProperties";
    assert_eq!(
        request(&run),
        (
            format!("POST https://graph.microsoft.com/beta{path}").as_str(),
            json!({"groupTag": "Kiosk", "displayName": "LOBBY-1"})
        )
    );
}

#[test]
fn every_property_has_an_option() {
    let password = file("every.txt", PASSWORD);
    let run = update(&[
        "--json",
        "--device-friendly-name",
        "Board",
        "--device-account-password-file",
        &password,
        "--device-account",
        "hub@contoso.example",
        "--display-name",
        "HUB-1",
        "--group-tag",
        "Hubs",
        "--addressable-user-name",
        "Ada",
        "--user",
        "ada@contoso.example",
        "--device",
        "device-1",
    ]);
    run.assert_success();
    assert_eq!(
        serde_json::from_str::<Value>(&run.out).expect("the output is JSON"),
        json!({
            "userPrincipalName": "ada@contoso.example",
            "addressableUserName": "Ada",
            "groupTag": "Hubs",
            "displayName": "HUB-1",
            "deviceAccountUpn": "hub@contoso.example",
            "deviceAccountPassword": PASSWORD,
            "deviceFriendlyName": "Board",
        })
    );
}

#[test]
fn an_empty_value_and_a_value_like_an_option_are_sent() {
    let run = update(&["--device", "device-1", "--user", "", "--group-tag", "--json"]);
    assert_eq!(request(&run).1, json!({"userPrincipalName": "", "groupTag": "--json"}));
}

#[test]
fn the_path_of_the_device_follows_the_base_url() {
    for base_url in ["https://graph.microsoft.us/v1.0", "https://graph.microsoft.us/v1.0/"] {
        let run = update(&["--base-url", base_url, "--device", "a/../b", "--user", "u"]);
        let path = "deviceManagement/windowsAutopilotDeviceIdentities/a%2F..%2Fb/updateDeviceProperties";
        assert_eq!(request(&run).0, format!("POST https://graph.microsoft.us/v1.0/{path}"));
    }
}

#[test]
fn a_password_is_not_shown_with_the_request() {
    let path = file("password.txt", format!("{PASSWORD}\r\n"));
    let run = update(&["--device", "device-1", "--device-account-password-file", &path]);
    assert_eq!(request(&run).1, json!({"deviceAccountPassword": "[redacted]"}));
}

#[test]
fn a_password_from_a_file_or_from_standard_input_is_in_the_json_output() {
    let path = file("password-json.txt", format!("\u{feff}{PASSWORD}\n"));
    for source in [path.as_str(), "-"] {
        let arguments = ["--json", "--device", "device-1", "--device-account-password-file", source];
        let run = run("update_device", &arguments, &format!("{PASSWORD}\n"));
        run.assert_success();
        let body: Value = serde_json::from_str(&run.out).expect("the output is JSON");
        assert_eq!(body, json!({"deviceAccountPassword": PASSWORD}));
    }
}

#[test]
fn an_error_about_a_password_does_not_show_it() {
    for (name, content, word) in [
        ("password-empty.txt", "\n", "the file is empty"),
        ("password-lines.txt", "Tr0ub4dor\nnotes", "several lines"),
        ("password-bytes.txt", "Tr0ub4dor\n", "not UTF-8"),
    ] {
        let mut content = content.as_bytes().to_vec();
        if word == "not UTF-8" {
            content.push(0xff);
        }
        let path = file(name, content);
        let run = update(&["--device", "device-1", "--user", "u", "--device-account-password-file", &path]);
        run.assert_says(1, &[&[&path, word]]);
        assert_eq!(run.out, "");
        assert!(!run.err.contains("Tr0ub4dor"), "{}", run.err);
    }
    let run = update(&["--device", "device-1", "--device-account-password-file", "no-such.txt"]);
    run.assert_says(1, &[&["no-such.txt", "cannot be read"]]);
}

#[test]
fn a_wrong_option_is_reported_with_the_reason() {
    for (arguments, word) in [
        (&["--group-tag", "Kiosk"][..], "a device is required"),
        (&["--device", "device-1"], "a property to change is required"),
        (&["--device", "device-1", "--group-tag"], "`--group-tag` needs a value"),
        (&["--device", "device-1", "--user", "a", "--user", "b"], "`--user` is given twice"),
        (&["--device", "..", "--user", "a"], "`--device` is not the id of a device"),
        (&["--device", "", "--user", "a"], "`--device` is not the id of a device"),
        (&["--device", "device-1", "--user", "a", "--base-url", "graph"], "`--base-url` needs a URL"),
        (&["--device-account-password", "secret"], "unknown option `--device-account-password`"),
        (&["device-1"], "unknown option `device-1`"),
    ] {
        let run = update(arguments);
        run.assert_says(2, &[&[word, "`--help`"]]);
        assert_eq!(run.out, "");
    }
}

#[test]
fn help_names_every_option() {
    let run = update(&["--help"]);
    run.assert_success();
    for option in [
        "--device ID",
        "--user UPN",
        "--addressable-user-name NAME",
        "--group-tag TAG",
        "--display-name NAME",
        "--device-account UPN",
        "--device-account-password-file FILE",
        "--device-friendly-name NAME",
        "--base-url URL",
        "--json",
        "--help",
    ] {
        assert!(run.out.contains(option), "no {option:?} in {}", run.out);
    }
}

#[test]
fn output_that_is_not_read_to_its_end_is_not_an_error() {
    run_unread("update_device", &["--device", "device-1", "--user", "u"]).assert_success();
}
