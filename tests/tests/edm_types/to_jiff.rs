//! Conversions to and from the crate `jiff`.

use graph_models::edm::{Date, DateTimeOffset, Duration, TimeOfDay};
use jiff::{SignedDuration, Timestamp, civil};

use crate::{refusal, value};

#[test]
fn a_date_with_an_offset_converts_to_a_timestamp_and_back() {
    for (text, theirs, utc) in [
        (
            "2026-01-17T10:43:18.496716Z",
            Timestamp::new(1_768_646_598, 496_716_000).unwrap(),
            "2026-01-17T10:43:18.496716Z",
        ),
        ("2016-12-31T16:00:00-08:00", Timestamp::from_second(1_483_228_800).unwrap(), "2017-01-01T00:00:00Z"),
        ("1969-12-31T23:59:59.50Z", Timestamp::from_millisecond(-500).unwrap(), "1969-12-31T23:59:59.5Z"),
        ("0001-01-01T00:00:00Z", Timestamp::from_second(-62_135_596_800).unwrap(), "0001-01-01T00:00:00Z"),
        ("9999-12-30T22:00:00.999999999Z", Timestamp::MAX, "9999-12-30T22:00:00.999999999Z"),
    ] {
        let ours: DateTimeOffset = value(text);
        assert_eq!(Timestamp::try_from(&ours).unwrap(), theirs);
        assert_eq!(Timestamp::try_from(ours).unwrap(), theirs);
        assert_eq!(DateTimeOffset::try_from(theirs).unwrap().as_str(), utc);
    }
}

#[test]
fn a_value_that_a_timestamp_cannot_hold_is_refused() {
    for (text, reason) in [
        ("2026-01-17T10:43:18.0000000001Z", "the fraction of the second has too many digits"),
        ("2016-12-31T23:59:60Z", "the second is 60"),
        ("9999-12-31T00:00:00Z", "the date is out of range"),
    ] {
        let error = refusal(Timestamp::try_from(value::<DateTimeOffset>(text)));
        assert_eq!(error, format!("{text} cannot be converted to `jiff::Timestamp`: {reason}"));
    }
    assert_eq!(
        refusal(DateTimeOffset::try_from(Timestamp::from_second(-62_135_596_801).unwrap())),
        "0000-12-31T23:59:59Z cannot be converted to `Edm.DateTimeOffset`: the date is out of range"
    );
}

#[test]
fn a_date_converts_to_a_civil_date_and_back() {
    for (text, theirs) in [
        ("2024-02-29", civil::date(2024, 2, 29)),
        ("0000-01-01", civil::date(0, 1, 1)),
        ("-9999-01-01", civil::Date::MIN),
        ("9999-12-31", civil::Date::MAX),
    ] {
        assert_eq!(civil::Date::try_from(&value::<Date>(text)).unwrap(), theirs);
        assert_eq!(civil::Date::try_from(value::<Date>(text)).unwrap(), theirs);
        assert_eq!(Date::from(theirs).as_str(), text);
    }
    for text in ["10000-01-01", "-10000-12-31", "32768-01-01", "2147483647-01-01"] {
        let error = refusal(civil::Date::try_from(value::<Date>(text)));
        assert_eq!(error, format!("{text} cannot be converted to `jiff::civil::Date`: the date is out of range"));
    }
}

#[test]
fn a_time_of_day_converts_to_a_civil_time_and_back() {
    for (text, theirs) in [
        ("00:00:00", civil::Time::MIN),
        ("10:43:18.5", civil::time(10, 43, 18, 500_000_000)),
        ("23:59:59.999999999", civil::Time::MAX),
    ] {
        assert_eq!(civil::Time::try_from(&value::<TimeOfDay>(text)).unwrap(), theirs);
        assert_eq!(civil::Time::try_from(value::<TimeOfDay>(text)).unwrap(), theirs);
        assert_eq!(TimeOfDay::from(theirs).as_str(), text);
    }
    assert_eq!(
        refusal(civil::Time::try_from(value::<TimeOfDay>("10:43:18.0000000001"))),
        "10:43:18.0000000001 cannot be converted to `jiff::civil::Time`: the fraction of the second has too many digits"
    );
}

#[test]
fn a_duration_converts_to_a_signed_duration_and_back() {
    for (text, theirs) in [
        ("PT0S", SignedDuration::ZERO),
        ("PT1M30.5S", SignedDuration::from_millis(90_500)),
        ("-PT1M30.5S", SignedDuration::from_millis(-90_500)),
        ("-PT0.000000001S", SignedDuration::from_nanos(-1)),
        ("P106751991167300DT15H30M7.999999999S", SignedDuration::MAX),
        ("-P106751991167300DT15H30M8.999999999S", SignedDuration::MIN),
    ] {
        assert_eq!(SignedDuration::try_from(&value::<Duration>(text)).unwrap(), theirs);
        assert_eq!(SignedDuration::try_from(value::<Duration>(text)).unwrap(), theirs);
        assert_eq!(Duration::from(theirs).as_str(), text);
    }
    for (text, reason) in [
        ("PT9223372036854775808S", "the duration is too long"),
        ("-PT9223372036854775809S", "the duration is too long"),
        ("-PT0.0000000001S", "the fraction of the second has too many digits"),
    ] {
        let error = refusal(SignedDuration::try_from(value::<Duration>(text)));
        assert_eq!(error, format!("{text} cannot be converted to `jiff::SignedDuration`: {reason}"));
    }
}
