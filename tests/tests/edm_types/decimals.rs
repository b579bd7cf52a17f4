//! Decimals, which keep their text and are written as JSON numbers.

use graph_models::edm::Decimal;

use crate::{ALL_DIGITS, assert_ascending, assert_json_refused, assert_refused, refusal, value, without_plus};

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
fn a_negative_zero_that_is_read_keeps_its_sign() {
    let decimal: Decimal = serde_json::from_str("-0").unwrap();
    assert_eq!(decimal.as_str(), if ALL_DIGITS { "-0" } else { "-0.0" });
}

#[test]
fn decimals_are_ordered_by_their_value() {
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
fn a_decimal_is_made_from_an_integer() {
    for number in [0, -7, i64::MIN, i64::MAX] {
        assert_eq!(Decimal::from(number), value(&number.to_string()));
    }
}

#[test]
fn text_that_is_not_a_decimal_is_refused() {
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
