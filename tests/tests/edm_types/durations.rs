//! Lengths of time.

use graph_models::edm::Duration;

use crate::{assert_ascending, assert_json, assert_json_refused, assert_refused, value};

const SECOND: i128 = 1_000_000_000_000;

#[test]
fn a_duration_is_the_sum_of_its_days_hours_minutes_and_seconds() {
    for (text, picoseconds) in [
        ("PT0S", 0),
        ("-PT0S", 0),
        ("P0D", 0),
        ("PT12H", 43_200 * SECOND),
        ("P90D", 90 * 86_400 * SECOND),
        ("P1DT1H1M1S", 90_061 * SECOND),
        ("PT3M21.5549443S", 201_554_944_300_000),
        ("-PT1M32.1347897S", -92_134_789_700_000),
        ("PT0.000000000001S", 1),
        ("-PT0.123456789012S", -123_456_789_012),
        ("PT90M", 5400 * SECOND),
        ("PT0100S", 100 * SECOND),
        ("pt1h", 3600 * SECOND),
        ("PT170141183460469231731687303.715884105727S", i128::MAX),
        ("-PT170141183460469231731687303.715884105728S", i128::MIN),
    ] {
        let duration: Duration = value(text);
        assert_eq!(duration.picoseconds(), picoseconds, "{text}");
        assert_json::<Duration>(text);
    }
}

#[test]
fn a_duration_made_from_picoseconds_is_in_the_largest_units() {
    for (picoseconds, text) in [
        (0, "PT0S"),
        (1, "PT0.000000000001S"),
        (SECOND / 2, "PT0.5S"),
        (59 * SECOND, "PT59S"),
        (60 * SECOND, "PT1M"),
        (3600 * SECOND, "PT1H"),
        (86_400 * SECOND, "P1D"),
        (-86_400 * SECOND, "-P1D"),
        (90_061 * SECOND + SECOND / 4, "P1DT1H1M1.25S"),
        (-(90 * 86_400 + 1) * SECOND, "-P90DT1S"),
        (3660 * SECOND, "PT1H1M"),
    ] {
        let duration = Duration::from_picoseconds(picoseconds);
        assert_eq!((duration.as_str(), duration.picoseconds()), (text, picoseconds));
    }
    for picoseconds in [i128::MAX, i128::MIN, i128::from(u64::MAX) * SECOND] {
        let duration = Duration::from_picoseconds(picoseconds);
        assert_eq!((duration.picoseconds(), value(duration.as_str())), (picoseconds, duration));
    }
}

#[test]
fn durations_are_ordered_by_their_length() {
    assert_ascending::<Duration>(&[
        &["-P1D", "-PT24H", "-PT1440M", "-P0DT86400S"],
        &["-PT1S"],
        &["-PT0.000000000001S"],
        &["PT0S", "-PT0S", "P0D", "PT0H0M0.0S"],
        &["PT0.5S", "PT0.500S"],
        &["PT59.999S"],
        &["PT1M", "PT60S"],
        &["PT100S"],
        &["P1D", "PT24H"],
    ]);
}

#[test]
fn text_that_is_not_a_duration_is_refused() {
    assert_refused::<Duration>(&[
        "",
        "P",
        "-P",
        "PT",
        "P1DT",
        "T1H",
        "1D",
        "+PT1S",
        "--PT1S",
        "P-1D",
        "P1Y",
        "P1M",
        "P1W",
        "P1H",
        "PT1D",
        "PT1S1M",
        "PT1M1H",
        "PT1H1H",
        "P1D1D",
        "P1.5D",
        "PT1.5H",
        "PT1.S",
        "PT.5S",
        "PT1.1234567890123S",
        "PT1,5S",
        "PTS",
        "PT1",
        "PT1S ",
        " PT1S",
        "00:01:00",
        "PT170141183460469231731687303.715884105728S",
        "-PT170141183460469231731687303.715884105729S",
        "P340282366920938463463374607431768211456D",
        "P9999999999999999999999999999999999999999DT1S",
    ]);
    assert_json_refused::<Duration>(&["60", "1.5", "null", "[]"]);
}
