//! The messages about files that are not right, with the lines they refer to.

use super::{HEADER, import};
use crate::run::{Run, file};

const BROKEN: &str = "graph-models/examples/devices-broken.csv";

impl Run {
    /// Returns what the run reported about a file: the line, if the message names one, and the message.
    fn faults(&self, path: &str) -> Vec<(Option<usize>, &str)> {
        let faults = self.err.lines().filter_map(|line| line.strip_prefix(path)).map(|rest| {
            let (line, message) = rest.split_once(": ").expect("a fault has a message");
            (line.strip_prefix(':').map(|line| line.parse().expect("a line is a number")), message)
        });
        faults.collect()
    }

    /// Asserts that a run failed and reported these faults of the file, and no others: the line of each, and words that
    /// its message contains.
    #[track_caller]
    pub(super) fn assert_faults(&self, path: &str, expected: &[(Option<usize>, &[&str])]) {
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

#[test]
fn each_fault_of_the_broken_sample_is_reported_and_good_rows_are_printed() {
    let run = import(&[BROKEN]);
    let first = format!("{BROKEN}:2");
    run.assert_faults(
        BROKEN,
        &[
            (Some(3), &["`Hardware Hash`", "not base64", "offset 16"]),
            (Some(4), &["`Hardware Hash`", "empty"]),
            (Some(5), &["`Device Serial Number`", "empty"]),
            (Some(6), &["`Group Tag`", "3 of 5 columns"]),
            (Some(7), &["`Assigned User`", "6 columns instead of 5"]),
            (Some(8), &["`Device Serial Number`", "`cts-70001-1a`", &first]),
            (Some(9), &["`Device Serial Number`", "empty"]),
            (Some(9), &["`Hardware Hash`", "not base64"]),
        ],
    );
    assert_eq!(run.serial_numbers(), ["CTS-70001-1A", "CTS-70009-1A"]);
}

#[test]
fn line_numbers_are_those_of_the_file() {
    // Blank lines, values of several lines and the kind of line end do not change the numbers of the lines after them.
    let text = format!(
        "\n{HEADER},Notes\n\nSN-1,,aA==,\"two\nlines\"\n  \n\n,,aA==,\nSN-2,,aA==,\nSN-3,,,\"a\n\nb\"\nSN-3,,aA==,\n"
    );
    for (name, text) in [("lines-lf.csv", text.clone()), ("lines-crlf.csv", text.replace('\n', "\r\n"))] {
        let path = file(name, text);
        let run = import(&[&path]);
        let first = format!("{path}:10;");
        run.assert_faults(
            &path,
            &[(Some(8), &["Serial"]), (Some(10), &["Hash"]), (Some(13), &["Serial", "`SN-3`", &first])],
        );
        assert_eq!(run.serial_numbers(), ["SN-1", "SN-2"]);
    }
}

#[test]
fn every_fault_of_a_row_is_reported() {
    let path = file("several.csv", format!("{HEADER},Group Tag\nSN-1,,aA==,\n sn-1 ,\"a\nb\",?\n"));
    let run = import(&[&path]);
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
fn a_device_may_be_in_one_file_only() {
    let (one, two) = (
        file("one.csv", format!("{HEADER}\nSN-1,,aA==\n")),
        file("two.csv", format!("{HEADER}\nSN-2,,aA==\nSN-1,,aA==\n")),
    );
    let run = import(&[&one, "no-such.csv", &two]);
    run.assert_faults(&one, &[]);
    run.assert_faults("no-such.csv", &[(None, &["cannot be read"])]);
    run.assert_faults(&two, &[(Some(3), &["`Device Serial Number`", &format!("{one}:2;")])]);
    assert_eq!(run.serial_numbers(), ["SN-1", "SN-2"]);
}

#[test]
fn a_quote_that_is_never_closed_is_reported() {
    for (name, column) in [("quote-tag.csv", "Group Tag"), ("quote-notes.csv", "Notes")] {
        let path = file(name, format!("{HEADER},{column}\nSN-1,,aA==,\nSN-2,,aA==,\"Kiosk\nSN-3,,aA==,\n"));
        let run = import(&[&path]);
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
        let run = import(&["--json", &path]);
        run.assert_faults(&path, &[(None, &[words])]);
        assert_eq!(run.out, "");
    }
}

#[test]
fn a_header_without_a_required_column_is_refused() {
    for missing in HEADER.split(',') {
        let path = file("column.csv", format!("\u{feff}\n{}\nSN-1,,aA==\n", HEADER.replace(missing, "Other")));
        let run = import(&[&path]);
        run.assert_faults(&path, &[(Some(2), &[&format!("missing in the header: `{missing}`")])]);
        assert_eq!(run.out, "");
    }
    let path = file("semicolons.csv", HEADER.replace(',', ";"));
    import(&[&path]).assert_faults(&path, &[(Some(1), &["`Device Serial Number`", "`Hardware Hash`", "commas"])]);
}

#[test]
fn text_of_another_encoding_is_refused() {
    let path = file("latin-1.csv", [HEADER.as_bytes(), b"\nSN-1,,aA==\nSN-\xe9,,aA==\n"].concat());
    let run = import(&[&path]);
    run.assert_faults(&path, &[(Some(3), &["UTF-8"])]);
    assert_eq!(run.out, "");
}
