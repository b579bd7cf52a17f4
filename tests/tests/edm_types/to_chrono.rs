//! Conversions to and from the crate `chrono`.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use graph_models::edm::{Date, DateTimeOffset, Duration, TimeOfDay};

use crate::{refusal, value};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn clock(hour: u32, minute: u32, second: u32, nanosecond: u32) -> NaiveTime {
    NaiveTime::from_hms_nano_opt(hour, minute, second, nanosecond).unwrap()
}

fn at(local: NaiveDateTime, offset_seconds: i32) -> DateTime<FixedOffset> {
    local.and_local_timezone(FixedOffset::east_opt(offset_seconds).unwrap()).unwrap()
}

/// The nanosecond with which `chrono` represents second 60 of a minute.
const LEAP_SECOND: u32 = 1_000_000_000;

#[test]
fn a_date_with_an_offset_converts_to_a_date_time_and_back() {
    for (text, date, time, minutes) in [
        ("2026-01-17T10:43:18.496716Z", day(2026, 1, 17), clock(10, 43, 18, 496_716_000), 0),
        ("2016-12-31T23:58:26-08:00", day(2016, 12, 31), clock(23, 58, 26, 0), -480),
        ("0001-01-01T00:00:00+13:45", day(1, 1, 1), clock(0, 0, 0, 0), 825),
        ("9999-12-31T23:59:59.999999999-23:59", day(9999, 12, 31), clock(23, 59, 59, 999_999_999), -1439),
    ] {
        let theirs = at(date.and_time(time), minutes * 60);
        let ours: DateTimeOffset = value(text);
        let converted = DateTime::<FixedOffset>::try_from(&ours).unwrap();
        assert_eq!((converted, converted.offset()), (theirs, theirs.offset()));
        assert_eq!(DateTime::<FixedOffset>::try_from(ours).unwrap(), theirs);
        assert_eq!(DateTimeOffset::try_from(theirs).unwrap().as_str(), text);
    }
    let utc = DateTime::from_timestamp(1_483_228_800, 0).unwrap();
    assert_eq!(DateTimeOffset::try_from(utc).unwrap().as_str(), "2017-01-01T00:00:00Z");
}

#[test]
fn a_value_that_a_date_time_cannot_hold_is_refused() {
    for (text, reason) in [
        ("2026-01-17T10:43:18.0000000001Z", "the fraction of the second has too many digits"),
        ("2016-12-31T23:59:60Z", "the second is 60"),
    ] {
        let error = refusal(DateTime::<FixedOffset>::try_from(value::<DateTimeOffset>(text)));
        assert_eq!(error, format!("{text} cannot be converted to `chrono::DateTime`: {reason}"));
    }

    let leap_second = day(2016, 12, 31).and_time(clock(23, 59, 59, LEAP_SECOND)).and_utc();
    assert_eq!(
        refusal(DateTimeOffset::try_from(leap_second)),
        "2016-12-31T23:59:60Z cannot be converted to `Edm.DateTimeOffset`: the second is 60"
    );
    for theirs in
        [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC, day(0, 12, 31).and_time(clock(0, 0, 0, 0)).and_utc()]
    {
        assert!(refusal(DateTimeOffset::try_from(theirs)).ends_with("the date is out of range"), "{theirs}");
    }
    let odd = at(day(2026, 1, 17).and_time(clock(12, 0, 0, 0)), 61);
    assert!(
        refusal(DateTimeOffset::try_from(odd))
            .ends_with("the offset is not a whole number of minutes, or is a day or more")
    );
}

#[test]
fn a_date_converts_to_a_naive_date_and_back() {
    for (text, theirs) in [
        ("2024-02-29", day(2024, 2, 29)),
        ("-0004-02-29", day(-4, 2, 29)),
        ("-262143-01-01", NaiveDate::MIN),
        ("262142-12-31", NaiveDate::MAX),
    ] {
        assert_eq!(NaiveDate::try_from(&value::<Date>(text)).unwrap(), theirs);
        assert_eq!(NaiveDate::try_from(value::<Date>(text)).unwrap(), theirs);
        assert_eq!(Date::from(theirs).as_str(), text);
    }
    for text in ["262143-01-01", "-262144-12-31", "-2147483648-01-01"] {
        let error = refusal(NaiveDate::try_from(value::<Date>(text)));
        assert_eq!(error, format!("{text} cannot be converted to `chrono::NaiveDate`: the date is out of range"));
    }
}

#[test]
fn a_time_of_day_converts_to_a_naive_time_and_back() {
    for (text, theirs) in [
        ("00:00:00", NaiveTime::MIN),
        ("10:43:18.5", clock(10, 43, 18, 500_000_000)),
        ("23:59:59.999999999", clock(23, 59, 59, 999_999_999)),
    ] {
        assert_eq!(NaiveTime::try_from(&value::<TimeOfDay>(text)).unwrap(), theirs);
        assert_eq!(NaiveTime::try_from(value::<TimeOfDay>(text)).unwrap(), theirs);
        assert_eq!(TimeOfDay::try_from(theirs).unwrap().as_str(), text);
    }
    assert_eq!(
        refusal(NaiveTime::try_from(value::<TimeOfDay>("10:43:18.0000000001"))),
        "10:43:18.0000000001 cannot be converted to `chrono::NaiveTime`: the fraction of the second has too many digits"
    );
    assert_eq!(
        refusal(TimeOfDay::try_from(clock(23, 59, 59, LEAP_SECOND))),
        "23:59:60 cannot be converted to `Edm.TimeOfDay`: the second is 60"
    );
}

#[test]
fn a_duration_converts_to_a_time_delta_and_back() {
    for (text, theirs) in [
        ("PT0S", TimeDelta::zero()),
        ("PT1M30.5S", TimeDelta::milliseconds(90_500)),
        ("-PT1M30.5S", TimeDelta::milliseconds(-90_500)),
        ("-PT0.000000001S", TimeDelta::nanoseconds(-1)),
        ("P106751991167DT7H12M55.807S", TimeDelta::MAX),
        ("-P106751991167DT7H12M55.807S", TimeDelta::MIN),
    ] {
        assert_eq!(TimeDelta::try_from(&value::<Duration>(text)).unwrap(), theirs);
        assert_eq!(TimeDelta::try_from(value::<Duration>(text)).unwrap(), theirs);
        assert_eq!(Duration::from(theirs).as_str(), text);
    }
    for (text, reason) in [
        ("P106751991167DT7H12M55.807000001S", "the duration is too long"),
        ("-P106751991167DT7H12M55.807000001S", "the duration is too long"),
        ("P9999999999999999999D", "the duration is too long"),
        ("-PT0.0000000001S", "the fraction of the second has too many digits"),
    ] {
        let error = refusal(TimeDelta::try_from(value::<Duration>(text)));
        assert_eq!(error, format!("{text} cannot be converted to `chrono::TimeDelta`: {reason}"));
    }
}
