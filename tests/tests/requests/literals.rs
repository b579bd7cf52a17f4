use std::borrow::Cow;

use graph_models::{
    GraphEnum,
    edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay},
    request::{Filter, Literal},
};
use proptest::{
    prelude::{any, prop_assert_eq, proptest},
    test_runner::TestCaseError,
};

use crate::{cases, string_literal};

/// The state of a printer.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph_enum(odata_type = "#microsoft.graph.printerState")]
pub(crate) enum PrinterState {
    /// It can print.
    Ready,
    /// It has no paper.
    #[graph_enum(name = "outOfPAPER")]
    OutOfPaper,
    /// Another state.
    #[graph_enum(other)]
    Other(String),
}

fn parsed<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

/// The literal of a value, which a reference to it must have too.
fn literal<T: Literal>(value: T) -> String
where
    for<'a> &'a T: Literal,
{
    let of_reference = Filter::eq("x", &value).to_string();
    let of_value = Filter::eq("x", value).to_string();
    assert_eq!(of_reference, of_value);
    of_value.strip_prefix("x eq ").unwrap().to_owned()
}

#[test]
fn text_is_in_single_quotes_which_are_doubled_in_it() {
    for (text, expected) in [
        ("", "''"),
        ("Lobby", "'Lobby'"),
        ("O'Neil", "'O''Neil'"),
        ("'", "''''"),
        ("''", "''''''"),
        ("a\\'b", "'a\\''b'"),
        ("true", "'true'"),
        ("null", "'null'"),
        ("a\"b&c#d%27+é 李", "'a\"b&c#d%27+é 李'"),
        ("\r\n\0", "'\r\n\0'"),
    ] {
        assert_eq!(literal(text), expected);
        assert_eq!(literal(text.to_owned()), expected);
        assert_eq!(literal(Cow::Borrowed(text)), expected);
    }
}

#[test]
fn numbers_and_booleans_are_not_quoted() {
    let literals = [
        literal(true),
        literal(false),
        literal(u8::MAX),
        literal(i8::MIN),
        literal(i16::MIN),
        literal(u16::MAX),
        literal(i32::MIN),
        literal(u32::MAX),
        literal(i64::MIN),
        literal(u64::MAX),
        literal(3_usize),
        literal(7_i64),
    ];
    assert_eq!(
        literals.join(" "),
        "true false 255 -128 -32768 65535 -2147483648 4294967295 -9223372036854775808 18446744073709551615 3 7",
    );
    assert_eq!(literal(parsed::<Decimal>("12.50")), "12.50");
}

#[test]
fn floats_have_odata_names_for_what_is_not_a_number_and_keep_their_digits() {
    for (value, expected) in [
        (1.5, "1.5"),
        (3.0, "3.0"),
        (-0.0, "-0.0"),
        (0.1, "0.1"),
        (1e300, "1e300"),
        (1e-7, "1e-7"),
        (f64::INFINITY, "INF"),
        (f64::NEG_INFINITY, "-INF"),
        (f64::NAN, "NaN"),
    ] {
        assert_eq!(literal(value), expected);
    }
    for (value, expected) in [(0.1_f32, "0.1"), (f32::INFINITY, "INF"), (f32::NEG_INFINITY, "-INF"), (f32::NAN, "NaN")]
    {
        assert_eq!(literal(value), expected);
    }
}

#[test]
fn dates_times_and_guids_are_not_quoted() {
    assert_eq!(literal(parsed::<Date>("2026-01-17")), "2026-01-17");
    assert_eq!(literal(parsed::<TimeOfDay>("10:43:18.5")), "10:43:18.5");
    assert_eq!(literal(parsed::<DateTimeOffset>("2026-01-17T10:43:18Z")), "2026-01-17T10:43:18Z");
    assert_eq!(literal(parsed::<DateTimeOffset>("2026-01-17T10:43:18+01:00")), "2026-01-17T10:43:18+01:00");
    assert_eq!(literal(Guid::from_u128(0x7c0f_8d4e)), "00000000-0000-0000-0000-00007c0f8d4e");
}

#[test]
fn durations_and_bytes_name_their_type() {
    assert_eq!(literal(parsed::<Duration>("PT1H")), "duration'PT1H'");
    assert_eq!(literal(parsed::<Duration>("-P1DT2.5S")), "duration'-P1DT2.5S'");
    assert_eq!(literal(Binary::from_bytes([0xfb, 0xff])), "binary'-_8='");
    assert_eq!(literal(Binary::default()), "binary''");
}

#[test]
fn members_of_enumerations_are_text() {
    assert_eq!(PrinterState::Ready.to_literal(), "'ready'");
    assert_eq!(PrinterState::OutOfPaper.to_literal(), "'outOfPAPER'");
    assert_eq!(PrinterState::Other("x' or id eq '1".to_owned()).to_literal(), "'x'' or id eq ''1'");
    assert_eq!(Some(PrinterState::Ready).to_literal(), "'ready'");
    let states = [PrinterState::Ready, PrinterState::OutOfPaper];
    assert_eq!(Filter::is_in("state", states).to_string(), "state in ('ready','outOfPAPER')");
}

#[test]
fn none_is_null() {
    assert_eq!(literal(None::<i32>), "null");
    assert_eq!(literal(Some(5)), "5");
    let name: Option<String> = Some("a'b".to_owned());
    assert_eq!(literal(name.clone()), "'a''b'");
    assert_eq!(literal(name.as_deref()), "'a''b'");
    assert_eq!(Filter::is_in("companyName", [None, Some("a")]).to_string(), "companyName in (null,'a')");
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn any_text_is_one_literal_with_that_text(text in any::<String>()) {
        let literal = text.to_literal();
        prop_assert_eq!(string_literal(&literal), (text, ""));
    }

    #[test]
    fn any_text_of_quotes_is_one_literal_with_that_text(text in "['\\\\\" a&]{0,12}") {
        let literal = text.to_literal();
        prop_assert_eq!(string_literal(&literal), (text, ""));
    }

    #[test]
    fn any_float_is_the_same_number_again(value in any::<f64>(), single in any::<f32>()) {
        for (literal, is_same) in [
            (value.to_literal(), value.to_literal().parse::<f64>().map(|read| read.to_bits() == value.to_bits())),
            (single.to_literal(), single.to_literal().parse::<f32>().map(|read| read.to_bits() == single.to_bits())),
        ] {
            let is_same = is_same.map_err(|error| TestCaseError::fail(format!("{literal}: {error}")))?;
            proptest::prop_assert!(is_same || literal == "NaN", "{}", literal);
        }
    }
}
