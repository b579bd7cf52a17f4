//! Integers of each width.

use crate::{
    refusal,
    sample::{assert_unreadable, assert_written, read, written},
};

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
        for (text, whole) in [("-0", "0"), ("0e5", "0"), ("1.0", "1"), ("10e-1", "1"), ("1e2", "100")] {
            assert_eq!(written(property, &read(property, text).unwrap()), whole);
        }
        for other in beyond.into_iter().chain(["1.5", "1e10", r#""1""#, "true", "18446744073709551615", "[]"]) {
            let error = refusal(read(property, other));
            assert!(error.contains(&format!("expected a whole number from {} to {}", limits[0], limits[1])), "{error}");
        }
    }
}

#[test]
fn an_int32_is_a_whole_number_of_32_bits() {
    assert_written("int32", &[("0", "0"), ("-2147483648", "-2147483648"), ("2147483647", "2147483647")]);
    assert_unreadable(
        "int32",
        "Edm.Int32",
        &["-2147483649", "2147483648", "9223372036854775807", "18446744073709551615"],
    );
    assert_eq!(written("int32", &read("int32", "2147483647.0").unwrap()), "2147483647");
    assert_unreadable("int32", "Edm.Int32", &["1.5", "2147483648.0", "1e10", "1e-2"]);
    assert_unreadable("int32", "Edm.Int32", &[r#""1""#, "true", "[1]", r#"{"a":1}"#, r#""""#]);
}

#[test]
fn an_int64_is_read_from_a_number_or_a_text_and_written_as_a_number() {
    assert_written(
        "int64",
        &[
            ("0", "0"),
            ("9007199254740993", "9007199254740993"),
            ("-9223372036854775808", "-9223372036854775808"),
            ("9223372036854775807", "9223372036854775807"),
            (r#""9223372036854775807""#, "9223372036854775807"),
            (r#""-9223372036854775808""#, "-9223372036854775808"),
            (r#""-7""#, "-7"),
        ],
    );
    assert_eq!(written("int64", &read("int64", "1e15").unwrap()), "1000000000000000");
    // A double beyond 53 bits may be rounded, so it is not certain to be the number in the text.
    assert_unreadable("int64", "Edm.Int64", &["9223372036854775808", "-9223372036854775809", "1.5", "1e300", "1e16"]);
    assert_unreadable("int64", "Edm.Int64", &[r#""9223372036854775808""#, r#""1.5""#, r#""""#, r#"" 1""#, r#""one""#]);
    assert_unreadable("int64", "Edm.Int64", &["true", "[1]", "{}"]);
}
