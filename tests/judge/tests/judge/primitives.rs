//! The limits of the primitive types.

use graph_models::edm::{Binary, DateTimeOffset, Decimal, Duration};

use crate::{
    client::accepted,
    sample::{Permission, Sample, SampleCreate},
};

/// Checks that the judge accepts each of these bodies, and that it returns and keeps the values.
fn assert_kept(bodies: impl IntoIterator<Item = SampleCreate>) {
    for body in bodies {
        let created = accepted(&Sample::CREATE.request([]).unwrap().body(&body).unwrap());
        assert_eq!(SampleCreate::from(&created), body);
        let read = accepted(&Sample::GET.request([&created.id]).unwrap());
        assert_eq!(SampleCreate::from(read), body);
    }
}

fn sample() -> SampleCreate {
    SampleCreate::new("limits")
}

#[test]
fn integers_keep_their_limits() {
    assert_kept([
        sample().byte(u8::MIN).sbyte(i8::MIN).int16(i16::MIN).int32(i32::MIN).int64(i64::MIN),
        sample().byte(u8::MAX).sbyte(i8::MAX).int16(i16::MAX).int32(i32::MAX).int64(i64::MAX),
        sample().int64s([9_007_199_254_740_993, -9_007_199_254_740_993]),
    ]);
}

#[test]
fn doubles_come_back_to_the_last_bit() {
    let doubles = [0.1 + 0.2, f64::MAX, f64::MIN_POSITIVE, 5e-324, 1e23, f64::INFINITY, f64::NEG_INFINITY];
    assert_kept(doubles.map(|double| sample().double(double)));
    // The judge takes the text of `f32::MAX`, which is the shortest that means it, for a number that is too large.
    assert_kept([0.1, f32::MAX / 2.0, f32::MIN_POSITIVE, 1e-45, f32::INFINITY].map(|single| sample().single(single)));
}

#[test]
fn not_a_number_comes_back() {
    let body = sample().double(f64::NAN).single(f32::NAN);
    let created = accepted(&Sample::CREATE.request([]).unwrap().body(&body).unwrap());
    assert!(created.double.unwrap().is_nan() && created.single.unwrap().is_nan());
}

/// A decimal has no more digits here than a double. With `arbitrary_precision` of `serde_json`, it can have any number.
#[test]
fn decimals_keep_their_digits() {
    let texts = ["0", "-0.5", "1.10", "0.000001", "123456789012.345", "-999999999999999"];
    assert_kept(texts.map(|text| sample().decimal(text.parse::<Decimal>().unwrap())));
}

#[test]
fn times_keep_their_fraction() {
    let texts =
        ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2026-07-16T15:13:29.1-13:59", "2024-02-29T00:00Z"];
    assert_kept(texts.map(|text| sample().date_time_offset(text.parse::<DateTimeOffset>().unwrap())));
}

/// The judge counts microseconds, so these durations have at most six digits after the point.
#[test]
fn durations_have_each_form() {
    let texts = ["PT0S", "-P1D", "P1DT2H3M4.000005S", "PT36H", "PT0.5S", "PT90M"];
    assert_kept(texts.map(|text| sample().duration(text.parse::<Duration>().unwrap())));
}

#[test]
fn binary_of_any_length_comes_back() {
    let all: Vec<u8> = (0..=255).collect();
    assert_kept((0..4).chain([256]).map(|length| sample().binary(Binary::from_bytes(all[..length].to_vec()))));
}

#[test]
fn text_of_any_character_comes_back() {
    let controls: String = ('\u{0}'..' ').collect();
    let texts = ["", " ", "\"\\/'", &controls, "\u{2028}\u{feff}\u{1f600}\u{10ffff}", "@odata.type", "null"];
    assert_kept(texts.map(|text| sample().string(text)));
    assert_kept([sample().strings(texts)]);
}

#[test]
fn a_flags_value_has_one_or_more_members() {
    let some = [vec![Permission::Read], vec![Permission::Read, Permission::Delete], vec![Permission::None]];
    assert_kept(some.map(|permissions| sample().permissions(permissions)));
}
