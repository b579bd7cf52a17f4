//! Times of day.

use graph_models::edm::TimeOfDay;

use crate::{assert_ascending, assert_json, assert_json_refused, assert_refused, refusal, value};

#[test]
fn a_time_of_day_may_have_seconds_and_a_fraction() {
    for (text, hour, minute, second, picoseconds) in [
        ("00:00", 0, 0, 0, 0),
        ("10:43", 10, 43, 0, 0),
        ("10:43:18", 10, 43, 18, 0),
        ("10:43:18.5", 10, 43, 18, 500_000_000_000),
        ("10:43:18.0768271", 10, 43, 18, 76_827_100_000),
        ("23:59:59.999999999999", 23, 59, 59, 999_999_999_999),
        ("00:00:00.000000000001", 0, 0, 0, 1),
    ] {
        let time: TimeOfDay = value(text);
        assert_eq!(
            (time.hour(), time.minute(), time.second(), time.picoseconds()),
            (hour, minute, second, picoseconds),
            "{text}"
        );
        let made = TimeOfDay::new(hour, minute, second).unwrap().with_picoseconds(picoseconds).unwrap();
        assert_eq!(made, time);
        assert_json::<TimeOfDay>(text);
    }
}

#[test]
fn a_time_of_day_made_from_parts_has_the_digits_it_needs() {
    let time = TimeOfDay::new(10, 43, 0).unwrap();
    for (picoseconds, text) in [
        (0, "10:43:00"),
        (500_000_000_000, "10:43:00.5"),
        (496_716_000_000, "10:43:00.496716"),
        (1, "10:43:00.000000000001"),
    ] {
        assert_eq!(time.with_picoseconds(picoseconds).unwrap().as_str(), text);
    }
    assert_eq!(
        refusal(time.with_picoseconds(1_000_000_000_000)),
        r#""10:43:00 and 1000000000000 picoseconds" is not a time of day, such as "10:43:18" (Edm.TimeOfDay)"#
    );
    for (hour, minute, second) in [(24, 0, 0), (0, 60, 0), (0, 0, 60), (100, 0, 0)] {
        refusal(TimeOfDay::new(hour, minute, second));
    }
}

#[test]
fn text_that_is_not_a_time_of_day_is_refused() {
    assert_refused::<TimeOfDay>(&[
        "",
        "10",
        "10:4",
        "1:43",
        "10:43:1",
        "10:43:",
        "10:43:18.",
        "10:43.5",
        "10:43:18,5",
        "10:43:18.1234567890123",
        "24:00",
        "10:60",
        "10:43:60",
        "-10:43",
        "10:43Z",
        "T10:43",
        "10:43:18 ",
        "noon",
    ]);
    assert_json_refused::<TimeOfDay>(&["1043", "10.5", "null", "{}"]);
}

#[test]
fn times_of_day_are_ordered_by_the_clock() {
    assert_ascending::<TimeOfDay>(&[
        &["00:00", "00:00:00", "00:00:00.0"],
        &["00:00:00.000000000001"],
        &["09:59:59.999"],
        &["10:00", "10:00:00.000000000000"],
        &["10:00:00.5", "10:00:00.500"],
        &["23:59:59"],
    ]);
}
