//! `list_profiles`: the table of the profiles on a page, and the messages about files that are not pages.

use serde_json::{Value, json};

use crate::run::{Run, file, run, run_unread};

const SAMPLE: &str = "graph-models/examples/profiles.json";

fn list(arguments: &[&str]) -> Run {
    run("list_profiles", arguments, "")
}

/// Splits a table into cells, which have at least two spaces between them.
fn cells(table: &str) -> Vec<Vec<&str>> {
    let row = |line| str::split(line, "  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
    table.lines().map(row).collect()
}

/// Runs the example on a page of these profiles, and returns the cells of the table without its header.
fn list_page(name: &str, profiles: &Value) -> (Run, Vec<Vec<String>>) {
    let path = file(name, json!({ "@odata.context": "c", "value": profiles }).to_string());
    let run = list(&[&path]);
    let rows = cells(&run.out).into_iter().skip(1);
    let rows = rows.map(|row| row.into_iter().map(str::to_owned).collect()).collect();
    (run, rows)
}

fn profile(name: &str) -> Value {
    json!({"@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile", "id": "1", "displayName": name})
}

#[test]
fn the_sample_is_printed_as_a_table() {
    let run = list(&[SAMPLE]);
    run.assert_success();
    let group = |number| format!("group 3b8d6f7a-1c2e-4d5f-8a9b-0c1d2e3f4a{number}");
    assert_eq!(
        cells(&run.out),
        [
            ["PROFILE", "KIND", "MODE", "ASSIGNMENTS"],
            [
                "Sales laptops",
                "Entra join",
                "user-driven, pre-provisioning",
                &format!("{}, not {}", group(51), group(52))
            ],
            ["Kiosks", "Entra join", "self-deploying", "all devices (include filter)"],
            ["Plant floor", "Entra hybrid join", "user-driven", "none"],
            ["Workshop glasses", "Entra join, holoLens", "self-deploying", &group(53)],
        ]
    );
}

#[test]
fn the_columns_are_aligned() {
    let (run, _) = list_page("columns.json", &json!([profile("Ä"), profile("A longer name")]));
    run.assert_success();
    let columns: Vec<_> =
        run.out.lines().skip(1).map(|line| line.chars().take_while(|&char| char != 'E').count()).collect();
    assert_eq!(columns, [15, 15], "{}", run.out);
    assert!(run.out.lines().all(|line| line == line.trim_end()), "{}", run.out);
}

#[test]
fn pages_are_read_from_standard_input_and_from_several_files() {
    let page = json!({"value": [profile("First")]}).to_string();
    let second = file("second.json", json!({"value": [profile("Second")]}).to_string());
    let run = run("list_profiles", &["-", &second], &format!("\u{feff}{page}"));
    run.assert_success();
    let names: Vec<_> = cells(&run.out).into_iter().map(|row| row[0]).collect();
    assert_eq!(names, ["PROFILE", "First", "Second"]);
}

#[test]
fn a_property_that_a_profile_does_not_have_is_shown_as_missing() {
    let (run, rows) = list_page(
        "missing.json",
        &json!([
            {"@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile", "id": "id-1", "displayName": ""},
            {"@odata.type": "#microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile", "id": "id-2",
             "displayName": null, "assignments": [{"id": "a"}]},
        ]),
    );
    run.assert_success();
    assert_eq!(rows, [["id-1", "Entra join", "-", "not expanded"], ["id-2", "Entra hybrid join", "-", "-"]]);
}

#[test]
fn an_unknown_type_or_member_is_shown_by_its_name() {
    let (run, rows) = list_page(
        "unknown.json",
        &json!([
            {"@odata.type": "#microsoft.graph.orbitalProfile", "id": "id-1", "displayName": "Station"},
            {"id": "id-2", "@odata.type": "microsoft.graph.orbitalProfile"},
            {"@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile", "id": "id-3",
             "deviceType": "toaster", "outOfBoxExperienceSetting": {"deviceUsageType": "borrowed"},
             "assignments": [
                {"id": "a", "target": {"@odata.type": "#microsoft.graph.shipTarget"}},
                {"id": "b", "target": {"@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget",
                    "deviceAndAppManagementAssignmentFilterType": "exclude"}},
                {"id": "c", "target": {"@odata.type": "#microsoft.graph.configurationManagerCollectionAssignmentTarget",
                    "collectionId": "C01", "deviceAndAppManagementAssignmentFilterType": "none"}}
             ]},
        ]),
    );
    run.assert_success();
    assert_eq!(
        rows,
        [
            ["Station", "microsoft.graph.orbitalProfile", "-", "-"],
            ["id-2", "microsoft.graph.orbitalProfile", "-", "-"],
            [
                "id-3",
                "Entra join, toaster",
                "borrowed",
                "microsoft.graph.shipTarget, all users (exclude filter), collection C01"
            ],
        ]
    );
}

#[test]
fn a_profile_that_cannot_be_read_does_not_hide_the_others() {
    let (run, rows) = list_page(
        "broken.json",
        &json!([
            profile("First"),
            {"@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile", "displayName": "Without an id"},
            {"@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile", "id": "3", "displayName": 3},
            profile("Last"),
        ]),
    );
    run.assert_says(1, &[&["broken.json: profile 2 of 4: ", "`id`"], &["profile 3 of 4: ", "`displayName`"]]);
    let names: Vec<_> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(names, ["First", "Last"]);
}

#[test]
fn a_file_that_is_not_a_page_is_refused() {
    for (name, content, words) in [
        ("empty-file.json", "", &["the file is not a page of profiles", "line 1"][..]),
        ("torn.json", r#"{"value": [{"id": "1""#, &["the file is not a page of profiles", "line 1"]),
        ("other.json", r#"{"id": "1"}"#, &["the file is not a page of profiles", "`value`"]),
        (
            "error.json",
            r#"{"error": {"code": "Forbidden", "message": "No."}}"#,
            &["answered with an error: Forbidden: No."],
        ),
    ] {
        let path = file(name, content);
        let run = list(&[&path]);
        run.assert_says(1, &[&[&[path.as_str()], words].concat()]);
        assert_eq!(run.out, "");
    }
    list(&["no-such.json"]).assert_says(1, &[&["no-such.json: the file cannot be read"]]);
}

#[test]
fn a_page_without_profiles_is_not_an_error() {
    let (run, _) = list_page("none.json", &json!([]));
    run.assert_success();
    assert_eq!(run.out, "");
}

#[test]
fn the_link_to_the_next_page_is_reported() {
    let link = "https://graph.microsoft.com/beta/next";
    let path = file("first-page.json", json!({"value": [profile("First")], "@odata.nextLink": link}).to_string());
    list(&[&path]).assert_says(0, &[&[&path, "more profiles", link]]);
}

#[test]
fn a_name_cannot_control_the_terminal() {
    let (run, rows) = list_page("cursor.json", &json!([profile("Red\u{1b}[31m\nline")]));
    run.assert_success();
    assert_eq!(rows, [["Red [31m line", "Entra join", "-", "not expanded"]]);
}

#[test]
fn a_message_is_one_line_and_cannot_control_the_terminal() {
    let page = json!({"value": [profile("First")], "@odata.nextLink": "https://graph.microsoft.com/\u{1b}[31m"});
    list(&[&file("cursor-link.json", page.to_string())]).assert_says(0, &[&["more profiles", "microsoft.com/ [31m"]]);
    let error = json!({"error": {"code": "Forbidden", "message": "No.\n\u{1b}[31mReally."}});
    list(&[&file("cursor-error.json", error.to_string())]).assert_says(1, &[&[r"Forbidden: No.\n\u{1b}[31mReally."]]);
}

#[test]
fn a_wrong_option_has_an_exit_status_of_its_own() {
    for (arguments, word) in [(&[][..], "a file is required"), (&["--jsn", SAMPLE], "`--jsn`")] {
        let run = list(arguments);
        run.assert_says(2, &[&[word, "`--help`"]]);
        assert_eq!(run.out, "");
    }
    let help = list(&["--help"]);
    help.assert_success();
    assert!(help.out.contains("FILE") && help.out.contains("$expand=assignments"), "{}", help.out);
}

#[test]
fn output_that_is_not_read_to_its_end_is_not_an_error() {
    run_unread("list_profiles", &[SAMPLE]).assert_success();
}
