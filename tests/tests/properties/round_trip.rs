//! A written value is read as it was, in each way that `serde_json` writes and reads, and with another library.

use std::fmt::Debug;

use graph_models::odata::AdditionalProperties;
use proptest::prelude::{TestCaseError, prop_assert_eq, proptest};
use serde_core::{Serialize, de::DeserializeOwned};

use crate::{
    cases,
    generate::{kiosk, sample},
    types::{Kiosk, KioskCreate, with_value},
};

type Outcome = Result<(), TestCaseError>;

/// Asserts that the value that was read is the written value.
fn comes_back<T: PartialEq + Debug, E: Debug>(value: &T, read: Result<T, E>) -> Outcome {
    prop_assert_eq!(&read.unwrap(), value);
    Ok(())
}

fn by_text<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> Outcome {
    comes_back(value, serde_json::from_str(&serde_json::to_string(value).unwrap()))
}

fn by_bytes<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> Outcome {
    comes_back(value, serde_json::from_slice(&serde_json::to_vec_pretty(value).unwrap()))
}

fn by_value<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> Outcome {
    let written = serde_json::to_value(value).unwrap();
    comes_back(value, T::deserialize(&written))?;
    comes_back(value, serde_json::from_value(written))
}

fn by_stream<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> Outcome {
    let mut written = Vec::new();
    serde_json::to_writer(&mut written, value).unwrap();
    comes_back(value, serde_json::from_reader(written.as_slice()))
}

/// The other library passes borrowed strings in some of these ways, and owned strings in others.
fn by_reader_of_another_library<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> Outcome {
    let written = serde_json::to_vec(value).unwrap();
    comes_back(value, simd_json::from_slice(&mut written.clone()))?;
    comes_back(value, simd_json::from_reader(written.as_slice()))?;
    let owned = simd_json::to_owned_value(&mut written.clone()).unwrap();
    comes_back(value, simd_json::serde::from_owned_value(owned))
}

fn by_writer_of_another_library<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> Outcome {
    comes_back(value, serde_json::from_str(&simd_json::to_string(value).unwrap()))
}

fn as_the_same_text<T: Serialize + DeserializeOwned>(value: &T) -> Outcome {
    let written = serde_json::to_string(value).unwrap();
    let read: T = serde_json::from_str(&written).unwrap();
    prop_assert_eq!(serde_json::to_string(&read).unwrap(), written);
    Ok(())
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn a_value_written_to_text_is_read_as_it_was(sample in sample()) {
        with_value!(&sample, value => by_text(value))?;
    }

    #[test]
    fn a_value_written_to_bytes_with_line_breaks_is_read_as_it_was(sample in sample()) {
        with_value!(&sample, value => by_bytes(value))?;
    }

    #[test]
    fn a_value_written_to_a_json_value_is_read_as_it_was(sample in sample()) {
        with_value!(&sample, value => by_value(value))?;
    }

    #[test]
    fn a_value_written_to_a_stream_is_read_as_it_was(sample in sample()) {
        with_value!(&sample, value => by_stream(value))?;
    }

    #[test]
    fn a_value_is_read_by_another_library_as_it_was(sample in sample()) {
        with_value!(&sample, value => by_reader_of_another_library(value))?;
    }

    #[test]
    fn a_value_written_by_another_library_is_read_as_it_was(sample in sample()) {
        with_value!(&sample, value => by_writer_of_another_library(value))?;
    }

    /// Equal dates and numbers can have different texts, so this test compares the texts.
    #[test]
    fn a_value_that_was_read_is_written_as_the_same_text(sample in sample()) {
        with_value!(&sample, value => as_the_same_text(value))?;
    }

    #[test]
    fn an_entity_can_be_read_as_its_create_body(kiosk in kiosk()) {
        let kiosk = Kiosk { additional: AdditionalProperties::new(), ..kiosk };
        let written = serde_json::to_string(&kiosk).unwrap();
        let mut read: KioskCreate = serde_json::from_str(&written).unwrap();
        // The key and the properties that only the service sets are additional properties of a create body.
        read.additional = AdditionalProperties::new();
        prop_assert_eq!(read, KioskCreate::from(&kiosk));
    }
}
