//! Singles and doubles: which JSON they are read from, and which digits they are written with.

use crate::{
    refusal,
    sample::{Sample, assert_unreadable, assert_written, read, written},
    without_plus,
};

#[test]
fn a_single_is_written_with_the_fewest_digits_that_identify_it() {
    for (number, single) in [
        ("0.1", 0.1),
        ("0.3", 0.1 + 0.2),
        ("-12.5", -12.5),
        ("16777216.0", 16_777_216.0),
        ("3.4028235e38", f32::MAX),
        ("-3.4028235e38", f32::MIN),
        ("1.1754944e-38", f32::MIN_POSITIVE),
        ("1e-45", f32::from_bits(1)),
        (r#""INF""#, f32::INFINITY),
        (r#""-INF""#, f32::NEG_INFINITY),
    ] {
        let sample = read("single", number).unwrap();
        assert_eq!(sample.single, Some(single), "{number}");
        assert_eq!(written("single", &sample), number);
        let json = serde_json::to_value(&sample).unwrap();
        assert_eq!(without_plus(&json["single"].to_string()), number);
        assert_eq!(serde_json::from_value::<Sample>(json).unwrap(), sample);
    }
    assert!(read("single", r#""NaN""#).unwrap().single.is_some_and(f32::is_nan));
    assert_eq!(written("single", &Sample { single: Some(f32::NAN), ..Sample::default() }), r#""NaN""#);
}

#[test]
fn a_single_is_the_nearest_to_the_number_that_is_read() {
    for (number, single) in
        [("1", 1.0), ("16777217", 16_777_216.0), ("0.10000000149011612", 0.1), ("1e-60", 0.0), ("-0.0", -0.0)]
    {
        assert_eq!(read("single", number).unwrap().single.map(f32::to_bits), Some(f32::to_bits(single)), "{number}");
    }
    for other in ["3.5e38", "-1e39", "1e300", r#""1""#, r#""inf""#, r#""Infinity""#, "true", "{}"] {
        assert!(refusal(read("single", other)).contains("(Edm.Single)"), "{other}");
    }
}

#[test]
fn a_double_is_a_number_or_the_name_of_an_infinity_or_of_nan() {
    assert_written(
        "double",
        &[
            ("0", "0.0"),
            ("-0.0", "-0.0"),
            ("1", "1.0"),
            ("-1.5", "-1.5"),
            ("0.1", "0.1"),
            ("1e3", "1000.0"),
            ("5e-324", "5e-324"),
            ("9007199254740993", "9007199254740992.0"),
            (r#""INF""#, r#""INF""#),
            (r#""-INF""#, r#""-INF""#),
            (r#""NaN""#, r#""NaN""#),
        ],
    );
    assert_eq!(read("double", "18446744073709551615").unwrap().double, Some(18_446_744_073_709_551_615.0));
    assert_eq!(read("double", r#""-INF""#).unwrap().double, Some(f64::NEG_INFINITY));
    assert!(read("double", r#""NaN""#).unwrap().double.is_some_and(f64::is_nan));
    assert_unreadable(
        "double",
        "Edm.Double",
        &[r#""1.5""#, r#""inf""#, r#""Infinity""#, r#""nan""#, r#""""#, "true", "[]"],
    );
}

#[test]
fn a_double_of_17_digits_is_read_exactly() {
    for text in ["0.22931038504253454", "1.7976931348623157e308", "5e-324", "0.1", "123456789.12345679"] {
        let sample = read("double", text).unwrap();
        assert_eq!(
            written("double", &sample).parse::<f64>().unwrap().to_bits(),
            text.parse::<f64>().unwrap().to_bits()
        );
    }
}

#[test]
fn a_negative_zero_that_is_read_as_a_double_keeps_its_sign() {
    assert!(read("double", "-0").unwrap().double.unwrap().is_sign_negative());
}

#[test]
fn a_number_beyond_the_largest_double_is_refused() {
    for property in ["single", "double"] {
        refusal(read(property, "1e400"));
        refusal(read(property, "-1e400"));
    }
}
