//! The report, the options, and the exit status.

use serde_json::json;

use crate::{
    run::{Run, command, file, run, send, serial_numbers},
    service::Service,
};

fn table(service: &Service, file: &str) -> Run {
    run(&["--send", "--base-url", &service.url(), "--poll-interval", "0.02", file])
}

#[test]
fn the_report_is_a_table_in_the_order_of_the_file() {
    let (service, numbers) = (Service::start(), serial_numbers(3));
    {
        let mut state = service.state();
        state.registered = vec!["SN-002".to_owned()];
        state.errors.insert("SN-003".to_owned(), (0, "InvalidZtdHardwareHash\u{1b}[2J".to_owned()));
    }
    let run = table(&service, &file("table.csv", &numbers));
    assert_eq!(
        run.out,
        "SERIAL NUMBER  RESULT         REASON\n\
         SN-001         imported\n\
         SN-002         already there  registered\n\
         SN-003         failed         InvalidZtdHardwareHash [2J\n\
         \n\
         1 imported, 1 already there, 1 failed\n"
    );
    assert_eq!((run.status, run.err.as_str()), (Some(1), ""), "no progress is shown");
}

#[test]
fn the_report_for_machines_is_json() {
    let (service, numbers) = (Service::start(), serial_numbers(3));
    {
        let mut state = service.state();
        state.registered = vec!["SN-002".to_owned()];
        state.errors.insert("SN-003".to_owned(), (807, String::new()));
    }
    let run = send(&service.url(), &file("json.csv", &numbers), &[]);
    let expected = json!({
        "imported": 1,
        "alreadyThere": 1,
        "failed": 1,
        "notSent": 0,
        "devices": [
            { "serialNumber": "SN-001", "result": "imported" },
            { "serialNumber": "SN-002", "result": "alreadyThere", "reason": "registered" },
            { "serialNumber": "SN-003", "result": "failed", "reason": "error 807" },
        ],
    });
    assert_eq!(run.json(), expected);
    assert_eq!(run.out.lines().count(), 1);
}

#[test]
fn nothing_is_sent_without_the_option() {
    let (service, file) = (Service::start(), file("unsent.csv", &serial_numbers(2)));
    let output = command(&["--base-url", &service.url(), &file]).env_remove("GRAPH_TOKEN").output().unwrap();
    let run = Run::from(output);
    run.assert_success();
    assert!(run.out.ends_with("\n2 not sent: add `--send`\n"), "{}", run.out);
    let report = self::run(&["--json", "--base-url", &service.url(), &file]).json();
    assert_eq!((&report["notSent"], &report["devices"][0]["result"]), (&json!(2), &json!("notSent")));
    assert!(service.received().is_empty());
}

#[test]
fn nothing_is_sent_if_a_file_has_errors() {
    let service = Service::start();
    let numbers = [serial_numbers(2), vec!["sn-001".to_owned(), String::new()]].concat();
    let file = file("faults.csv", &numbers);
    let run = send(&service.url(), &file, &[]);
    run.assert_unable(&[
        &format!("{file}:4: `Device Serial Number` is `sn-001`, as in {file}:2"),
        &format!("{file}:5: `Device Serial Number` is empty"),
        "no device is sent",
    ]);
    send(&service.url(), "no-such.csv", &[]).assert_unable(&["no-such.csv: the file cannot be read"]);
    assert!(service.received().is_empty());
}

#[test]
fn wrong_options_have_an_exit_status_of_their_own() {
    let file = file("options.csv", &serial_numbers(1));
    let mistakes: [(&[&str], &str); 5] = [
        (&[], "FILE"),
        (&["--snd", &file], "--send"),
        (&["--batch-size", "501", &file], "1..=500"),
        (&["--batch-size", "0", &file], "1..=500"),
        (&["--poll-interval=-1", &file], "--poll-interval"),
    ];
    for (arguments, word) in mistakes {
        run(arguments).assert_unable(&[word]);
    }
}

#[test]
fn help_says_where_the_token_comes_from_and_what_the_exit_status_means() {
    let run = run(&["--help"]);
    run.assert_success();
    for word in
        ["--send", "--json", "--base-url <URL>", "GRAPH_TOKEN", "Exit status", "https://graph.microsoft.com/v1.0"]
    {
        assert!(run.out.contains(word), "no {word:?} in {}", run.out);
    }
    assert!(!run.out.contains(crate::TOKEN));
}
