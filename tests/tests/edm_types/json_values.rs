//! Booleans, strings and untyped JSON: the types whose values JSON has itself.

use crate::{
    ALL_DIGITS,
    sample::{assert_unreadable, assert_written, read, written},
};

#[test]
fn a_boolean_is_true_or_false() {
    assert_written("flag", &[("true", "true"), ("false", "false")]);
    assert_unreadable("flag", "Edm.Boolean", &["0", "1", r#""true""#, "[]", "{}", r#""""#, "[true]"]);
}

#[test]
fn a_string_is_text_and_keeps_every_character() {
    assert_written(
        "text",
        &[
            (r#""""#, r#""""#),
            (r#"" a ""#, r#"" a ""#),
            (r#""é😀""#, r#""é😀""#),
            (r#""\u00e9\ud83d\ude00""#, r#""é😀""#),
            (r#""\u0000\"\\\/\n""#, r#""\u0000\"\\/\n""#),
            (r#""null""#, r#""null""#),
        ],
    );
    assert_unreadable("text", "Edm.String", &["0", "1.5", "true", "[]", r#"["a"]"#, r#"{"a":"b"}"#]);
}

#[test]
fn untyped_json_is_kept_as_it_is() {
    for value in ["true", "-1", "18446744073709551615", "1.5", r#""a""#, r#""""#, "[]", "{}"] {
        assert_written("any", &[(value, value)]);
    }
    assert_written("any", &[(r#"[null,{"@odata.type":"x","a":[1]}]"#, r#"[null,{"@odata.type":"x","a":[1]}]"#)]);
    assert_eq!(read("any", "null").unwrap().any, None);
}

#[test]
fn untyped_numbers_keep_the_digits_that_serde_json_has() {
    let sample = read("any", "0.1000000000000000000001").unwrap();
    assert_eq!(written("any", &sample), if ALL_DIGITS { "0.1000000000000000000001" } else { "0.1" });
}
