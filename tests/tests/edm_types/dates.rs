//! Days, times of day, and both with an offset.

use graph_models::edm::{Date, DateTimeOffset, TimeOfDay};

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
fn what_is_no_day_of_the_calendar_is_refused() {
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
fn dates_are_in_the_order_of_the_calendar() {
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

#[test]
fn a_time_of_day_has_seconds_and_their_fraction_or_not() {
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
fn a_time_of_day_that_is_made_has_the_digits_it_needs() {
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
fn what_is_no_time_of_day_is_refused() {
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
fn times_are_in_the_order_of_the_day() {
    assert_ascending::<TimeOfDay>(&[
        &["00:00", "00:00:00", "00:00:00.0"],
        &["00:00:00.000000000001"],
        &["09:59:59.999"],
        &["10:00", "10:00:00.000000000000"],
        &["10:00:00.5", "10:00:00.500"],
        &["23:59:59"],
    ]);
}

#[test]
fn a_date_with_an_offset_has_the_parts_that_calendar_and_clock_show_there() {
    for (text, date, time, offset_minutes, seconds) in [
        ("1970-01-01T00:00:00Z", "1970-01-01", "00:00:00", 0, 0),
        ("1969-12-31T23:59:59Z", "1969-12-31", "23:59:59", 0, -1),
        ("2000-02-29T12:00:00+00:00", "2000-02-29", "12:00:00", 0, 951_825_600),
        ("2016-12-31T23:58:26.2447023-08:00", "2016-12-31", "23:58:26.2447023", -480, 1_483_257_506),
        ("2026-01-17T00:15:00.50+13:45", "2026-01-17", "00:15:00.5", 825, 1_768_559_400),
        ("2026-01-17t10:43z", "2026-01-17", "10:43:00", 0, 1_768_646_580),
        ("2016-12-31T23:59:60Z", "2017-01-01", "00:00:00", 0, 1_483_228_800),
        ("2016-12-31T15:59:60.25-08:00", "2016-12-31", "16:00:00.25", -480, 1_483_228_800),
        ("0001-01-01T00:00:00Z", "0001-01-01", "00:00:00", 0, -62_135_596_800),
        ("0001-01-01T00:00:00+23:59", "0001-01-01", "00:00:00", 1439, -62_135_683_140),
        ("9999-12-31T23:59:59.999999999999-23:59", "9999-12-31", "23:59:59.999999999999", -1439, 253_402_387_139),
    ] {
        let whole: DateTimeOffset = value(text);
        assert_eq!((whole.date().as_str(), whole.time().as_str()), (date, time), "{text}");
        assert_eq!((whole.offset_minutes(), whole.unix_seconds()), (offset_minutes, seconds), "{text}");
        assert_eq!(whole.picoseconds(), whole.time().picoseconds(), "{text}");
        assert_eq!(DateTimeOffset::new(&whole.date(), &whole.time(), offset_minutes).unwrap(), whole);
        assert_json::<DateTimeOffset>(text);
    }
}

#[test]
fn a_date_with_an_offset_is_made_of_parts() {
    let new = |date, time, offset| DateTimeOffset::new(&value(date), &value(time), offset);
    for (date, time, offset, text) in [
        ("2026-01-17", "10:43", 0, "2026-01-17T10:43Z"),
        ("2026-01-17", "10:43:18.50", 60, "2026-01-17T10:43:18.50+01:00"),
        ("2026-01-17", "10:43:18", -1, "2026-01-17T10:43:18-00:01"),
        ("2026-01-17", "10:43:18", 1439, "2026-01-17T10:43:18+23:59"),
    ] {
        assert_eq!(new(date, time, offset).unwrap().as_str(), text);
    }
    for (date, offset) in
        [("10000-01-01", 0), ("0000-12-31", 0), ("-2026-01-17", 0), ("2026-01-17", 1440), ("2026-01-17", i16::MIN)]
    {
        refusal(new(date, "10:43:18", offset));
    }
    assert_eq!(
        refusal(new("2026-01-17", "10:43", -1440)),
        "\"2026-01-17T10:43-24:00\" is not a date and time with its offset, such as \"2026-01-17T10:43:18Z\" \
         (Edm.DateTimeOffset)"
    );
}

#[test]
fn a_date_with_an_offset_is_made_of_seconds_since_1970() {
    for (seconds, nanoseconds, text) in [
        (0, 0, "1970-01-01T00:00:00Z"),
        (-1, 999_999_999, "1969-12-31T23:59:59.999999999Z"),
        (1_768_646_598, 496_716_000, "2026-01-17T10:43:18.496716Z"),
        (-62_135_596_800, 0, "0001-01-01T00:00:00Z"),
        (253_402_300_799, 999_999_999, "9999-12-31T23:59:59.999999999Z"),
    ] {
        let made = DateTimeOffset::from_unix(seconds, nanoseconds).unwrap();
        assert_eq!((made.as_str(), made.unix_seconds()), (text, seconds));
    }
    for seconds in [-62_135_596_801, 253_402_300_800, i64::MIN, i64::MAX] {
        assert!(refusal(DateTimeOffset::from_unix(seconds, 0)).ends_with("its year is out of range"), "{seconds}");
    }
    assert_eq!(
        refusal(DateTimeOffset::from_unix(5, 1_000_000_000)),
        "5 seconds and 1000000000 nanoseconds since 1970 is no `Edm.DateTimeOffset`: its nanoseconds are a \
         second or more"
    );
}

#[test]
fn dates_with_an_offset_are_in_the_order_of_instants() {
    assert_ascending::<DateTimeOffset>(&[
        &["0001-01-01T00:00:00+23:59"],
        &["0001-01-01T00:00:00Z", "0001-01-01T00:00Z"],
        &["2016-12-31T23:59:59.999Z"],
        &["2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", "2017-01-01T01:00:00.000+01:00", "2016-12-31T16:00-08:00"],
        &["2017-01-01T00:00:00.000000000001Z"],
        &["9999-12-31T23:59:59Z"],
        &["9999-12-31T23:59:59-23:59"],
    ]);
}

#[test]
fn what_is_no_date_with_an_offset_is_refused() {
    assert_refused::<DateTimeOffset>(&[
        "",
        "yesterday",
        "2026-01-17",
        "2026-01-17T10:43:18",
        "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "0000-01-01T00:00:00Z",
        "10000-01-01T00:00:00Z",
        "-2026-01-17T10:43:18Z",
        "2026-01-17T24:00:00Z",
        "2026-01-17T10:60:00Z",
        "2026-01-17T10:43:61Z",
        "2026-01-17T10:43:18.Z",
        "2026-01-17T10:43:18.1234567890123Z",
        "2026-01-17T10:43:18+0100",
        "2026-01-17T10:43:18+24:00",
        "2026-01-17T10:43:18+01:60",
        "2026-01-17T10:43:18Z ",
        "2026-01-17 10:43:18Z",
        "+026-01-17T10:43:18Z",
        "２026-01-17T10:43:18Z",
        "String (timestamp)",
    ]);
}
