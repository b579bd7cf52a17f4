//! Days of the calendar.

use graph_models::edm::Date;

use crate::{assert_ascending, assert_json, assert_json_refused, assert_refused, refusal, value};

#[test]
fn a_date_is_a_day_of_the_calendar() {
    for (text, year, month, day) in [
        ("2026-01-17", 2026, 1, 17),
        ("2024-02-29", 2024, 2, 29),
        ("2000-02-29", 2000, 2, 29),
        ("0000-02-29", 0, 2, 29),
        ("0001-01-01", 1, 1, 1),
        ("9999-12-31", 9999, 12, 31),
        ("10000-01-01", 10_000, 1, 1),
        ("-0001-12-31", -1, 12, 31),
        ("-0004-02-29", -4, 2, 29),
        ("-12345-06-30", -12_345, 6, 30),
        ("2147483647-12-31", i32::MAX, 12, 31),
        ("-2147483648-01-01", i32::MIN, 1, 1),
    ] {
        let date: Date = value(text);
        assert_eq!((date.year(), date.month(), date.day()), (year, month, day), "{text}");
        assert_eq!(Date::new(year, month, day).unwrap().as_str(), text);
        assert_json::<Date>(text);
    }
}

#[test]
fn text_that_is_not_a_day_of_the_calendar_is_refused() {
    assert_refused::<Date>(&[
        "",
        "today",
        "2026-01",
        "2026-1-17",
        "2026-01-7",
        "2026-01-017",
        "26-01-17",
        "02026-01-17",
        "+2026-01-17",
        "--2026-01-17",
        "2026-00-17",
        "2026-13-17",
        "2026-01-00",
        "2026-01-32",
        "2026-04-31",
        "2026-02-29",
        "1900-02-29",
        "2026/01/17",
        "2026-01-17 ",
        " 2026-01-17",
        "2026-01-17Z",
        "2026-01-17T00:00:00Z",
        "２026-01-17",
        "2026-é1-17",
        "2147483648-01-01",
        "-2147483649-01-01",
        "99999999999999999999-01-01",
    ]);
    assert_json_refused::<Date>(&["20260117", "null", "true", "[2026, 1, 17]", "{}"]);
    assert_eq!(refusal(Date::new(2026, 2, 29)), r#""2026-02-29" is not a date, such as "2026-01-17" (Edm.Date)"#);
    for (month, day) in [(0, 1), (13, 1), (1, 0), (1, 32), (255, 255)] {
        refusal(Date::new(2026, month, day));
    }
}

#[test]
fn dates_are_ordered_by_the_calendar() {
    assert_ascending::<Date>(&[
        &["-10000-01-01"],
        &["-0001-01-01"],
        &["-0001-12-31"],
        &["0000-01-01", "-0000-01-01"],
        &["0999-01-01"],
        &["2026-01-17"],
        &["2026-01-18"],
        &["2026-02-01"],
        &["10000-01-01"],
    ]);
}
