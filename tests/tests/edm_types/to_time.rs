//! Conversions to and from the crate `time`.

use graph_models::edm::{Date, DateTimeOffset, Duration, TimeOfDay};
use time::{Month, OffsetDateTime, Time, UtcOffset};

use crate::{refusal, value};

fn day(year: i32, month: Month, day: u8) -> time::Date {
    time::Date::from_calendar_date(year, month, day).unwrap()
}

fn clock(hour: u8, minute: u8, second: u8, nanosecond: u32) -> Time {
    Time::from_hms_nano(hour, minute, second, nanosecond).unwrap()
}

fn offset(minutes: i32) -> UtcOffset {
    UtcOffset::from_whole_seconds(minutes * 60).unwrap()
}

#[test]
fn a_date_with_an_offset_converts_to_an_offset_date_time_and_back() {
    for (text, date, time, minutes) in [
        ("2026-01-17T10:43:18.496716Z", day(2026, Month::January, 17), clock(10, 43, 18, 496_716_000), 0),
        ("2016-12-31T23:58:26-08:00", day(2016, Month::December, 31), clock(23, 58, 26, 0), -480),
        ("0001-01-01T00:00:00+13:45", day(1, Month::January, 1), clock(0, 0, 0, 0), 825),
        ("9999-12-31T23:59:59.5-01:00", day(9999, Month::December, 31), clock(23, 59, 59, 500_000_000), -60),
        ("9999-12-31T23:59:59.999999999Z", day(9999, Month::December, 31), clock(23, 59, 59, 999_999_999), 0),
    ] {
        let theirs = date.with_time(time).assume_offset(offset(minutes));
        let ours: DateTimeOffset = value(text);
        let converted = OffsetDateTime::try_from(&ours).unwrap();
        assert_eq!((converted, converted.offset()), (theirs, theirs.offset()));
        assert_eq!(OffsetDateTime::try_from(ours).unwrap(), theirs);
        assert_eq!(DateTimeOffset::try_from(theirs).unwrap().as_str(), text);
    }
}

#[test]
fn a_value_that_an_offset_date_time_cannot_hold_is_refused() {
    for (text, reason) in [
        ("2026-01-17T10:43:18.0000000001Z", "the fraction of the second has too many digits"),
        ("2016-12-31T23:59:60Z", "the second is 60"),
    ] {
        let error = refusal(OffsetDateTime::try_from(value::<DateTimeOffset>(text)));
        assert_eq!(error, format!("{text} cannot be converted to `time::OffsetDateTime`: {reason}"));
    }

    let noon =
        |year, minutes| day(year, Month::January, 1).with_time(clock(12, 0, 0, 0)).assume_offset(offset(minutes));
    for (theirs, reason) in [
        (noon(0, 0), "the date is out of range"),
        (noon(-9999, 0), "the date is out of range"),
        (noon(2026, 24 * 60), "the offset is not a whole number of minutes, or is a day or more"),
        (
            noon(2026, 0).to_offset(UtcOffset::from_whole_seconds(1).unwrap()),
            "the offset is not a whole number of minutes, or is a day or more",
        ),
    ] {
        let error = refusal(DateTimeOffset::try_from(theirs));
        assert_eq!(error, format!("{theirs} cannot be converted to `Edm.DateTimeOffset`: {reason}"));
    }
}

#[test]
fn a_date_converts_to_a_date_of_time_and_back() {
    for (text, theirs) in [
        ("2024-02-29", day(2024, Month::February, 29)),
        ("0000-01-01", day(0, Month::January, 1)),
        ("-9999-01-01", time::Date::MIN),
        ("9999-12-31", time::Date::MAX),
    ] {
        assert_eq!(time::Date::try_from(&value::<Date>(text)).unwrap(), theirs);
        assert_eq!(time::Date::try_from(value::<Date>(text)).unwrap(), theirs);
        assert_eq!(Date::from(theirs).as_str(), text);
    }
    for text in ["10000-01-01", "-10000-12-31", "2147483647-01-01"] {
        let error = refusal(time::Date::try_from(value::<Date>(text)));
        assert_eq!(error, format!("{text} cannot be converted to `time::Date`: the date is out of range"));
    }
}

#[test]
fn a_time_of_day_converts_to_a_time_and_back() {
    for (text, theirs) in [
        ("00:00:00", Time::MIDNIGHT),
        ("10:43:18.5", clock(10, 43, 18, 500_000_000)),
        ("23:59:59.999999999", clock(23, 59, 59, 999_999_999)),
    ] {
        assert_eq!(Time::try_from(&value::<TimeOfDay>(text)).unwrap(), theirs);
        assert_eq!(Time::try_from(value::<TimeOfDay>(text)).unwrap(), theirs);
        assert_eq!(TimeOfDay::from(theirs).as_str(), text);
    }
    assert_eq!(
        refusal(Time::try_from(value::<TimeOfDay>("10:43:18.0000000001"))),
        "10:43:18.0000000001 cannot be converted to `time::Time`: the fraction of the second has too many digits"
    );
}

#[test]
fn a_duration_converts_to_a_duration_of_time_and_back() {
    for (text, theirs) in [
        ("PT0S", time::Duration::ZERO),
        ("PT1M30.5S", time::Duration::milliseconds(90_500)),
        ("-PT1M30.5S", time::Duration::milliseconds(-90_500)),
        ("-PT0.000000001S", time::Duration::nanoseconds(-1)),
        ("P106751991167300DT15H30M7.999999999S", time::Duration::MAX),
        ("-P106751991167300DT15H30M8.999999999S", time::Duration::MIN),
    ] {
        assert_eq!(time::Duration::try_from(&value::<Duration>(text)).unwrap(), theirs);
        assert_eq!(time::Duration::try_from(value::<Duration>(text)).unwrap(), theirs);
        assert_eq!(Duration::from(theirs).as_str(), text);
    }
    for (text, reason) in [
        ("PT9223372036854775808S", "the duration is too long"),
        ("-PT9223372036854775809S", "the duration is too long"),
        ("-PT0.0000000001S", "the fraction of the second has too many digits"),
    ] {
        let error = refusal(time::Duration::try_from(value::<Duration>(text)));
        assert_eq!(error, format!("{text} cannot be converted to `time::Duration`: {reason}"));
    }
}
