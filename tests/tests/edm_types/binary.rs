//! Binary values, which are base64 text in JSON.

use graph_models::edm::Binary;

use crate::sample::{assert_unreadable, assert_written, read};

#[test]
fn binary_is_read_from_both_alphabets_and_written_in_the_standard_one_with_padding() {
    assert_written(
        "bytes",
        &[
            (r#""""#, r#""""#),
            (r#""AA==""#, r#""AA==""#),
            (r#""AA""#, r#""AA==""#),
            (r#""AAE=""#, r#""AAE=""#),
            (r#""AAE""#, r#""AAE=""#),
            (r#""+/+/""#, r#""+/+/""#),
            (r#""-_-_""#, r#""+/+/""#),
            (r#""-_-_AQ""#, r#""+/+/AQ==""#),
            (r#""-_-_AQ==""#, r#""+/+/AQ==""#),
            (r#""\u002b\/+/""#, r#""+/+/""#),
            (r#""aGFyZHdhcmVJZGVudGlmaWVy""#, r#""aGFyZHdhcmVJZGVudGlmaWVy""#),
        ],
    );
    assert_eq!(read("bytes", r#""-_8""#).unwrap().bytes, Some(Binary::from_bytes([0xfb, 0xff])));
    assert_unreadable("bytes", "Edm.Binary", &[r#""A""#, r#""AA===""#, r#""A A=""#, r#""é""#, r#""+_+_""#]);
    assert_unreadable("bytes", "Edm.Binary", &["0", "true", "[0,1]", "{}"]);
}
