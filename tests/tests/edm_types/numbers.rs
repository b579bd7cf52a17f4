//! Decimals, singles and the small integers.
//!
//! With the feature `arbitrary_precision`, what `serde_json` reads and writes has all its digits.

use graph_models::{GraphComplex, edm::Decimal};
use serde_json::Value;

use crate::{assert_ascending, assert_json_refused, assert_refused, refusal, value};

const ALL_DIGITS: bool = cfg!(feature = "arbitrary_precision");

/// The number types of Rust.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(odata_type = "#microsoft.graph.sample")]
struct Sample {
    byte: Option<u8>,
    s_byte: Option<i8>,
    int16: Option<i16>,
    single: Option<f32>,
    double: Option<f64>,
    any: Option<Value>,
}

fn read(property: &str, number: &str) -> serde_json::Result<Sample> {
    serde_json::from_str(&format!(r#"{{"{property}":{number}}}"#))
}

fn written(property: &str, sample: &Sample) -> String {
    let body = serde_json::to_string(sample).unwrap();
    let start = format!(r##"{{"@odata.type":"#microsoft.graph.sample","{property}":"##);
    without_plus(body.strip_prefix(&start).and_then(|rest| rest.strip_suffix('}')).unwrap_or_else(|| panic!("{body}")))
}

/// Versions of `serde_json` differ in whether an exponent has a plus.
fn without_plus(number: &str) -> String {
    number.replace("e+", "e")
}

#[test]
fn the_schema_names_the_edm_type_of_each_number() {
    for (property, edm_type) in [
        ("byte", "Edm.Byte"),
        ("sByte", "Edm.SByte"),
        ("int16", "Edm.Int16"),
        ("single", "Edm.Single"),
        ("double", "Edm.Double"),
    ] {
        assert_eq!(Sample::SCHEMA.property(property).unwrap().edm_type().to_string(), edm_type);
    }
}

#[test]
fn a_small_integer_is_a_whole_number_within_its_limits() {
    for (property, limits, beyond) in [
        ("byte", ["0", "255"], ["-1", "256"]),
        ("sByte", ["-128", "127"], ["-129", "128"]),
        ("int16", ["-32768", "32767"], ["-32769", "32768"]),
    ] {
        for number in limits {
            assert_eq!(written(property, &read(property, number).unwrap()), number);
        }
        // Without all digits, `serde_json` hands `-0` over as a double.
        assert_eq!(read(property, "-0").is_ok(), ALL_DIGITS);
        for other in beyond.into_iter().chain(["1.5", "1e2", r#""1""#, "true", "18446744073709551615", "[]"]) {
            let error = refusal(read(property, other));
            assert!(error.contains(&format!("expected a whole number from {} to {}", limits[0], limits[1])), "{error}");
        }
    }
}

#[test]
fn a_single_is_written_with_as_few_digits_as_tell_it_apart() {
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
fn a_single_is_the_one_nearest_to_the_number() {
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
fn numbers_that_no_double_is_near_are_refused() {
    for property in ["single", "double"] {
        refusal(read(property, "1e400"));
        refusal(read(property, "-1e400"));
    }
}

#[test]
fn untyped_numbers_keep_the_digits_that_serde_json_has() {
    let sample = read("any", "0.1000000000000000000001").unwrap();
    assert_eq!(written("any", &sample), if ALL_DIGITS { "0.1000000000000000000001" } else { "0.1" });
}

#[test]
fn a_decimal_keeps_its_text_and_is_written_as_a_number() {
    for (text, number, all_digits) in [
        ("0", "0", "0"),
        ("-0", "-0.0", "-0"),
        ("12", "12", "12"),
        ("12.50", "12.5", "12.50"),
        ("+12.5", "12.5", "12.5"),
        ("007", "7", "7"),
        ("-00.5", "-0.5", "-0.5"),
        ("1e3", "1000.0", "1e3"),
        ("0.1", "0.1", "0.1"),
        ("0.123456789012345", "0.123456789012345", "0.123456789012345"),
        ("99999999999999.9", "99999999999999.9", "99999999999999.9"),
        ("18446744073709551615", "18446744073709551615", "18446744073709551615"),
        ("-9223372036854775808", "-9223372036854775808", "-9223372036854775808"),
    ] {
        let decimal: Decimal = value(text);
        assert_eq!(decimal.as_str(), text);
        let number = if ALL_DIGITS { all_digits } else { number };
        assert_eq!(without_plus(&serde_json::to_string(&decimal).unwrap()), number);
        assert_eq!(without_plus(&serde_json::to_value(&decimal).unwrap().to_string()), number);
        let from_number: Decimal = serde_json::from_str(number).unwrap();
        let from_text: Decimal = serde_json::from_value(text.into()).unwrap();
        assert_eq!((from_number, from_text.as_str()), (decimal, text));
    }
}

#[test]
fn every_decimal_of_15_digits_is_written_exactly() {
    let digits = "918273645546372";
    for exponent in -300..=290 {
        for text in [format!("{digits}e{exponent}"), format!("-{digits}e{exponent}")] {
            let decimal: Decimal = value(&text);
            let json = serde_json::to_string(&decimal).unwrap();
            assert_eq!(value::<Decimal>(&json), decimal, "{text}");
        }
    }
}

#[test]
fn a_decimal_that_would_lose_digits_is_an_error_that_does_not_show_it() {
    for text in [
        "0.1000000000000000000001",
        "1234567890.12345678901",
        "18446744073709551616",
        "-9223372036854775809",
        "79228162514264337593543950335",
        "1e400",
        "1e-400",
    ] {
        let decimal: Decimal = value(text);
        if ALL_DIGITS {
            let json = serde_json::to_string(&decimal).unwrap();
            assert_eq!(value::<Decimal>(&json), decimal);
            assert_eq!(serde_json::from_str::<Decimal>(&json).unwrap(), decimal);
            assert_eq!(serde_json::from_value::<Decimal>(serde_json::to_value(&decimal).unwrap()).unwrap(), decimal);
        } else {
            for error in [refusal(serde_json::to_string(&decimal)), refusal(serde_json::to_value(&decimal))] {
                assert!(error.contains("Edm.Decimal") && error.contains("`arbitrary_precision`"), "{error}");
                assert!(!error.contains(text), "{error}");
            }
        }
    }
}

#[test]
fn a_long_number_is_read_as_serde_json_reads_it() {
    let read: Decimal = serde_json::from_str("0.1000000000000000000001").unwrap();
    assert_eq!(read.as_str(), if ALL_DIGITS { "0.1000000000000000000001" } else { "0.1" });
}

#[test]
fn a_zero_that_is_read_keeps_its_sign() {
    let decimal: Decimal = serde_json::from_str("-0").unwrap();
    assert_eq!(decimal.as_str(), if ALL_DIGITS { "-0" } else { "-0.0" });
    assert!(read("double", "-0").unwrap().double.unwrap().is_sign_negative());
}

#[test]
fn decimals_are_in_the_order_of_numbers() {
    assert_ascending::<Decimal>(&[
        &["-1e2147483647"],
        &["-100", "-1e2", "-1.00e+2"],
        &["-99.9"],
        &["-1.01"],
        &["-1", "-1.0"],
        &["-0.5"],
        &["-1e-2147483647"],
        &["0", "-0", "0.0", "+0", "0e5", "00"],
        &["1e-2147483647"],
        &["0.05", "5e-2", "0.5E-1"],
        &["0.5", "0.50", "5e-1"],
        &["1", "1.0", "1.00", "+1", "01", "10e-1", "0.1e1"],
        &["1.0000000000000000000000000001"],
        &["9.99"],
        &["10", "1e1"],
        &["12.5", "12.50"],
        &["79228162514264337593543950335"],
        &["79228162514264337593543950335.1"],
        &["1e2147483647"],
    ]);
}

#[test]
fn a_decimal_is_made_of_an_integer() {
    for number in [0, -7, i64::MIN, i64::MAX] {
        assert_eq!(Decimal::from(number), value(&number.to_string()));
    }
}

#[test]
fn what_is_no_decimal_is_refused() {
    assert_refused::<Decimal>(&[
        "",
        "-",
        "+",
        ".5",
        "5.",
        "1.e5",
        "1e",
        "1e+",
        "1e1.5",
        "e5",
        "--1",
        "+-1",
        "1,5",
        "1 000",
        "1_000",
        "0x10",
        "INF",
        "-INF",
        "NaN",
        "inf",
        " 1",
        "1 ",
        "١",
        "1e2147483648",
        "1e-2147483648",
        "1e99999999999999999999",
    ]);
    assert_json_refused::<Decimal>(&["null", "true", "[1]", "{}", r#"{"a":1}"#]);
}
