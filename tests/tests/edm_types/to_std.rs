//! Conversions to and from the standard library.

use std::time::{Duration as StdDuration, SystemTime, UNIX_EPOCH};

use graph_models::edm::{DateTimeOffset, Duration};

use crate::{refusal, value};

#[test]
fn a_date_with_an_offset_converts_to_a_system_time_and_back() {
    for (text, system_time, utc) in [
        ("1970-01-01T01:00:00+01:00", UNIX_EPOCH, "1970-01-01T00:00:00Z"),
        (
            "2026-01-17T10:43:18.496716Z",
            UNIX_EPOCH + StdDuration::new(1_768_646_598, 496_716_000),
            "2026-01-17T10:43:18.496716Z",
        ),
        ("1969-12-31T23:59:58.500Z", UNIX_EPOCH - StdDuration::from_millis(1500), "1969-12-31T23:59:58.5Z"),
        ("1969-12-31T23:59:59Z", UNIX_EPOCH - StdDuration::from_secs(1), "1969-12-31T23:59:59Z"),
        ("0001-01-01T00:00:00Z", UNIX_EPOCH - StdDuration::from_secs(62_135_596_800), "0001-01-01T00:00:00Z"),
        ("9999-12-31T23:59:59Z", UNIX_EPOCH + StdDuration::from_secs(253_402_300_799), "9999-12-31T23:59:59Z"),
    ] {
        let date: DateTimeOffset = value(text);
        assert_eq!(SystemTime::try_from(&date).unwrap(), system_time, "{text}");
        assert_eq!(SystemTime::try_from(date.clone()).unwrap(), system_time, "{text}");
        let back = DateTimeOffset::try_from(system_time).unwrap();
        assert_eq!((back.as_str(), &back), (utc, &date));
    }
}

#[test]
fn a_value_that_a_system_time_cannot_hold_is_refused() {
    let to = |text| refusal(SystemTime::try_from(value::<DateTimeOffset>(text)));
    assert_eq!(
        to("2026-01-17T10:43:18.0000000001Z"),
        "2026-01-17T10:43:18.0000000001Z cannot be converted to `std::time::SystemTime`: the fraction of the second \
         has too many digits"
    );
    assert!(to("2016-12-31T23:59:60Z").ends_with("the second is 60"));

    for seconds in [-62_135_596_801, 253_402_300_800_i64] {
        let length = StdDuration::from_secs(seconds.unsigned_abs());
        let time = if seconds < 0 { UNIX_EPOCH - length } else { UNIX_EPOCH + length };
        assert!(refusal(DateTimeOffset::try_from(time)).ends_with("the date is out of range"));
    }
}

#[test]
fn a_duration_that_is_not_negative_converts_to_a_standard_one_and_back() {
    for (text, duration) in [
        ("PT0S", StdDuration::ZERO),
        ("P1DT1H1M1.5S", StdDuration::from_millis(90_061_500)),
        ("PT0.000000001S", StdDuration::from_nanos(1)),
        ("P213503982334601DT7H15.999999999S", StdDuration::MAX),
    ] {
        let length: Duration = value(text);
        assert_eq!(StdDuration::try_from(&length).unwrap(), duration);
        assert_eq!(StdDuration::try_from(length).unwrap(), duration);
        assert_eq!(Duration::from(duration).as_str(), text);
    }
    assert_eq!(StdDuration::try_from(value::<Duration>("-PT0S")).unwrap(), StdDuration::ZERO);
}

#[test]
fn a_value_that_a_standard_duration_cannot_hold_is_refused() {
    for (text, reason) in [
        ("-PT1S", "the duration is negative"),
        ("-PT0.1S", "the duration is negative"),
        ("PT0.0000000001S", "the fraction of the second has too many digits"),
        ("PT18446744073709551616S", "the duration is too long"),
    ] {
        let error = refusal(StdDuration::try_from(value::<Duration>(text)));
        assert_eq!(error, format!("{text} cannot be converted to `std::time::Duration`: {reason}"));
    }
}
