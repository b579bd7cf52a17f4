//! The order of keys does not matter at any level.

use std::fmt::Debug;

use proptest::prelude::{TestCaseError, any, prop_assert_eq, proptest};
use serde_core::{Serialize, de::DeserializeOwned};

use crate::{
    cases,
    generate::sample,
    json::{Random, Tree},
    types::with_value,
};

/// Returns the document of a value with its keys in another order.
fn shuffled(value: &impl Serialize, seed: u64) -> String {
    let mut tree = Tree::of(value);
    tree.shuffle(&mut Random(seed));
    tree.to_string()
}

/// Asserts that the value is read from the text, in each way.
fn is_read<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, text: &str) -> Result<(), TestCaseError> {
    prop_assert_eq!(&serde_json::from_str::<T>(text).unwrap(), value, "{}", text);
    prop_assert_eq!(&serde_json::from_reader::<_, T>(text.as_bytes()).unwrap(), value, "{}", text);
    prop_assert_eq!(&simd_json::from_slice::<T>(&mut text.as_bytes().to_vec()).unwrap(), value, "{}", text);
    Ok(())
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn keys_in_another_order_are_read_as_the_same_value(sample in sample(), seed in any::<u64>()) {
        with_value!(&sample, value => is_read(value, &shuffled(value, seed)))?;
    }
}
