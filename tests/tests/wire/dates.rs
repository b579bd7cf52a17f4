//! A date keeps its text and compares as an instant; what is no date with an offset is refused.

use graph_models::{GraphComplex, edm::DateTimeOffset};

/// A span of time.
#[derive(Clone, Debug, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.span")]
struct Span {
    from: DateTimeOffset,
    until: Option<DateTimeOffset>,
}

fn date(text: &str) -> DateTimeOffset {
    serde_json::from_value(text.into()).unwrap()
}

#[test]
fn the_text_of_a_date_is_written_as_it_came() {
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

#[test]
fn what_is_no_date_with_an_offset_is_refused() {
    for value in [
        r#""""#,
        r#""yesterday""#,
        r#""String (timestamp)""#,
        r#""2026-01-17""#,
        r#""2026-01-17T10:43:18""#,
        r#""2026-01-17 10:43:18Z""#,
        r#""2026-01-17T10:43:18+0100""#,
        r#""2026-01-17T10:43:18.Z""#,
        r#""2026-01-17T10:43:18.1234567890123Z""#,
        r#""2025-02-29T00:00:00Z""#,
        r#""2026-13-01T00:00:00Z""#,
        r#""2026-01-17T24:00:00Z""#,
        r#"" 2026-01-17T10:43:18Z""#,
        "1768646598",
        "true",
        "[]",
        "{}",
        "null",
    ] {
        let error = serde_json::from_str::<Span>(&format!(r#"{{"from":{value}}}"#)).unwrap_err().to_string();
        for word in ["`from` of `microsoft.graph.span`", "Edm.DateTimeOffset"] {
            assert!(error.contains(word), "`{word}` is not in: {error}");
        }
    }
}

#[test]
fn dates_compare_as_instants_wherever_they_came_from() {
    assert_eq!(date("2026-01-17T10:00:00Z"), date("2026-01-17T11:00:00+01:00"));
    assert_eq!(date("2026-01-17T10:00:00.5Z"), date("2026-01-17T10:00:00.500Z"));
    assert!(date("2026-01-17T10:00:00Z") < date("2026-01-17T10:00:00.000000000001Z"));
    assert!(date("2026-01-17T10:00:00-08:00") > date("2026-01-17T17:59:59Z"));
    let [one, other]: [Span; 2] =
        serde_json::from_str(r#"[{"from":"2026-01-17T10:00:00Z"},{"from":"2026-01-17T02:00:00-08:00","until":null}]"#)
            .unwrap();
    assert_eq!(one, other);
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
        assert_eq!(date(text).is_never(), never, "{text}");
    }
    assert_eq!(serde_json::to_value(DateTimeOffset::NEVER).unwrap(), "0001-01-01T00:00:00Z");
}
