//! The functions of `graph_models::json` have the results and the errors of those of `serde_json`.

use graph_models::{json, odata::Page};
use proptest::{
    collection::vec,
    prelude::{Just, any, prop_oneof, proptest},
};
use serde_json::Error;

use crate::{
    cases,
    documents::{bytes_of, mutations},
    generate::sample,
    json::Tree,
    types::{Asset, Folder, Kiosk, KioskCreate, KioskUpdate, Shape, with_value},
};

/// Compares the functions for each of these types.
macro_rules! check {
    ($bytes:expr => $($ty:ty),*) => {$({
        let bytes: &[u8] = $bytes;
        let read = serde_json::from_slice::<$ty>(bytes);
        compare(&read, &json::from_slice::<$ty>(bytes), "from_slice");
        compare(&serde_json::from_reader::<_, $ty>(bytes), &json::from_reader::<$ty>(bytes), "from_reader");
        if let Ok(text) = std::str::from_utf8(bytes) {
            compare(&serde_json::from_str::<$ty>(text), &json::from_str::<$ty>(text), "from_str");
        }
        if let Ok(value) = read {
            let written = serde_json::to_vec(&value);
            compare(&written, &json::to_vec(&value), "to_vec");
            compare(&serde_json::to_string(&value), &json::to_string(&value), "to_string");
            let mut bytes = Vec::new();
            compare(&written, &json::to_writer(&mut bytes, &value).map(|()| bytes), "to_writer");
        }
    })*};
}

fn compare<T: PartialEq>(expected: &Result<T, Error>, actual: &Result<T, Error>, function: &str) {
    match (expected, actual) {
        // A value that contains `NaN` is not equal to itself.
        (Ok(expected), Ok(actual)) => {
            #[expect(clippy::eq_op, reason = "a value with `NaN` differs from itself")]
            let is_comparable = expected == expected;
            assert!(expected == actual || !is_comparable, "{function}: the values differ");
        }
        (Err(expected), Err(actual)) => {
            assert_eq!(expected.to_string(), actual.to_string(), "{function}");
            assert_eq!(expected.classify(), actual.classify(), "{function}");
        }
        (Ok(_), Err(error)) | (Err(error), Ok(_)) => panic!("{function}: one of the two fails: {error}"),
    }
}

fn check(bytes: &[u8]) {
    check!(bytes => Kiosk, KioskCreate, KioskUpdate, Page<Asset>, Shape, Folder);
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn the_functions_agree_on_any_bytes(bytes in vec(any::<u8>(), 0..64)) {
        check(&bytes);
    }

    #[test]
    fn the_functions_agree_on_values_and_on_changed_documents(
        sample in sample(),
        seed in prop_oneof![Just(0), any::<u64>()],
        mutations in mutations(),
    ) {
        let mut bytes = with_value!(&sample, value => bytes_of(&mut Tree::of(value), seed));
        check(&bytes);
        for mutation in &mutations {
            mutation.apply(&mut bytes);
        }
        check(&bytes);
    }
}

#[test]
fn an_error_of_a_reader_or_a_writer_is_returned() {
    struct Broken;

    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the cable is cut"))
        }
    }

    impl std::io::Write for Broken {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the disk is full"))
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    let error = json::from_reader::<Page<Asset>>(Broken).unwrap_err();
    assert!(error.is_io() && error.to_string().contains("the cable is cut"), "{error}");
    let error = json::to_writer(Broken, &Page::<Asset>::default()).unwrap_err();
    assert!(error.is_io() && error.to_string().contains("the disk is full"), "{error}");
}
