//! Dates with a time and an offset, which keep their text and compare as instants.

use graph_models::{GraphComplex, edm::DateTimeOffset};

use crate::{assert_ascending, assert_json, assert_json_refused, assert_refused, refusal, value};

/// A complex type with a required and an optional date.
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.span")]
struct Span {
    from: DateTimeOffset,
    until: Option<DateTimeOffset>,
}

#[test]
fn a_date_with_an_offset_has_the_date_and_time_of_its_place() {
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
fn a_date_with_an_offset_is_made_from_parts() {
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
fn a_date_with_an_offset_is_made_from_seconds_since_1970() {
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
        assert!(refusal(DateTimeOffset::from_unix(seconds, 0)).ends_with("the date is out of range"), "{seconds}");
    }
    assert_eq!(
        refusal(DateTimeOffset::from_unix(5, 1_000_000_000)),
        "5 seconds and 1000000000 nanoseconds since 1970 cannot be converted to `Edm.DateTimeOffset`: the nanoseconds \
         are a second or more"
    );
}

#[test]
fn a_date_with_an_offset_is_written_with_the_text_it_was_read_from() {
    for text in [
        "2026-01-17T10:43:18Z",
        "2026-01-17T10:43:18.496716Z",
        "2026-01-17T10:43:15.0768271Z",
        "2026-01-17T10:43:15.123456789012Z",
        "2016-12-31T23:58:26.2447023-08:00",
        "2026-01-17T10:43:18.0000000+00:00",
        "2026-01-17T10:43:18+13:45",
        "2026-01-17T10:43Z",
        "2016-12-31T23:59:60Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.9999999Z",
        "2024-02-29T00:00:00-00:00",
    ] {
        let body = format!(r##"{{"@odata.type":"#microsoft.graph.span","from":"{text}","until":"{text}"}}"##);
        let span: Span = serde_json::from_str(&body).unwrap();
        assert_eq!((span.from.as_str(), span.from.to_string()), (text, text.to_owned()));
        assert_eq!(serde_json::to_string(&span).unwrap(), body);
    }
}

/// A second of 60 is the first of the next minute, so the date can be that of the next day.
#[test]
fn the_date_of_a_leap_second_is_a_date() {
    for text in ["2016-12-31T23:59:60Z", "9999-12-31T23:59:60Z"] {
        let date = value::<DateTimeOffset>(text).date();
        assert_eq!(date.as_str().parse(), Ok(date.clone()), "{text}");
    }
}

#[test]
fn the_year_one_is_never() {
    for (text, never) in [
        ("0001-01-01T00:00:00Z", true),
        ("0001-01-01T00:00:00.0000000Z", true),
        ("0001-01-01T00:00:00-08:00", true),
        ("0002-01-01T00:00:00Z", false),
        ("2026-01-17T10:43:18Z", false),
        ("9999-12-31T23:59:59Z", false),
    ] {
        assert_eq!(value::<DateTimeOffset>(text).is_never(), never, "{text}");
    }
    assert_eq!(serde_json::to_value(DateTimeOffset::NEVER).unwrap(), "0001-01-01T00:00:00Z");
}

#[test]
fn dates_with_an_offset_are_ordered_as_instants() {
    assert_ascending::<DateTimeOffset>(&[
        &["0001-01-01T00:00:00+23:59"],
        &["0001-01-01T00:00:00Z", "0001-01-01T00:00Z"],
        &["2016-12-31T23:59:59.999Z"],
        &["2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", "2017-01-01T01:00:00.000+01:00", "2016-12-31T16:00-08:00"],
        &["2017-01-01T00:00:00.000000000001Z"],
        &["2026-01-17T10:00:00Z", "2026-01-17T11:00:00+01:00", "2026-01-17T02:00:00-08:00"],
        &["2026-01-17T10:00:00.000000000001Z"],
        &["2026-01-17T10:00:00.5Z", "2026-01-17T10:00:00.500Z"],
        &["2026-01-17T17:59:59Z"],
        &["2026-01-17T10:00:00-08:00"],
        &["9999-12-31T23:59:59Z"],
        &["9999-12-31T23:59:59-23:59"],
    ]);
}

#[test]
fn objects_are_equal_if_their_dates_are_the_same_instant() {
    let [one, other]: [Span; 2] =
        serde_json::from_str(r#"[{"from":"2026-01-17T10:00:00Z"},{"from":"2026-01-17T02:00:00-08:00","until":null}]"#)
            .unwrap();
    assert_eq!(one, other);
}

#[test]
fn text_that_is_not_a_date_with_an_offset_is_refused() {
    assert_refused::<DateTimeOffset>(&[
        "",
        "yesterday",
        "2026-01-17",
        "2026-01-17T10:43:18",
        "2025-02-29T00:00:00Z",
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
        " 2026-01-17T10:43:18Z",
        "2026-01-17 10:43:18Z",
        "+026-01-17T10:43:18Z",
        "２026-01-17T10:43:18Z",
        "String (timestamp)",
    ]);
}

#[test]
fn json_that_is_not_a_date_with_an_offset_is_refused() {
    let texts = [r#""""#, r#""yesterday""#, r#""2026-01-17""#, r#""2026-01-17T24:00:00Z""#];
    let others = ["1768646598", "true", "[]", "{}", "null"];
    assert_json_refused::<DateTimeOffset>(&others);
    for json in texts.into_iter().chain(others) {
        let error = refusal(serde_json::from_str::<Span>(&format!(r#"{{"from":{json}}}"#)));
        for word in ["`from` of `microsoft.graph.span`", "Edm.DateTimeOffset"] {
            assert!(error.contains(word), "`{word}` is not in: {error}");
        }
    }
}
