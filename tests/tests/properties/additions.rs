//! Unknown properties and annotations do not change known properties, and are kept by types that have a field for them.

use std::fmt::Debug;

use graph_models::odata::AdditionalProperties;
use proptest::{
    collection::vec,
    prelude::{TestCaseError, any, prop_assert, prop_assert_eq, prop_assert_ne, proptest},
};
use serde_core::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{
    cases,
    generate::{json, kiosk, sample},
    json::{Random, Tree},
    types::{Kiosk, with_value},
};

/// A part of each inserted name, and of no other name.
const MARK: &str = "inserted";

/// Inserts unknown properties and control information into each object.
fn insert(tree: &mut Tree, values: &[Value], random: &mut Random) {
    tree.for_each_object(&mut |entries| {
        for number in 0..random.below(4) {
            let name = match random.below(5) {
                0 => format!("@odata.{MARK}{number}"),
                1 => format!("@{MARK}.term{number}"),
                2 => format!("#microsoft.graph.{MARK}{number}"),
                3 => {
                    let property = entries.first().map_or("unknown", |(name, _)| name);
                    format!("{property}@{MARK}.type{number}")
                }
                _ => format!("{MARK}{number}"),
            };
            let value = Tree::from(&values[random.below(values.len())]);
            entries.insert(random.below(entries.len() + 1), (name, value));
        }
    });
}

/// Removes the inserted entries.
fn remove_inserted(tree: &mut Tree) {
    tree.for_each_object(&mut |entries| entries.retain(|(name, _)| !name.contains(MARK)));
}

/// Asserts that the value is read from a document with inserted entries.
fn is_read<T: Serialize + DeserializeOwned + PartialEq + Debug>(
    value: &T,
    values: &[Value],
    seed: u64,
) -> Result<(), TestCaseError> {
    let mut tree = Tree::of(value);
    insert(&mut tree, values, &mut Random(seed));
    let read: T =
        serde_json::from_str(&tree.to_string()).map_err(|error| TestCaseError::fail(format!("{error}: {tree}")))?;
    let mut known = Tree::of(&read);
    remove_inserted(&mut known);
    prop_assert_eq!(&serde_json::from_str::<T>(&known.to_string()).unwrap(), value, "{}", tree);
    prop_assert_eq!(known.to_string(), Tree::of(value).to_string());
    Ok(())
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn unknown_properties_do_not_change_known_properties(
        sample in sample(),
        values in vec(json(), 1..4),
        seed in any::<u64>(),
    ) {
        with_value!(&sample, value => is_read(value, &values, seed))?;
    }

    #[test]
    fn unknown_properties_and_annotations_are_kept(
        kiosk in kiosk(),
        property in json(),
        control in json(),
        seed in any::<u64>(),
    ) {
        let mut tree = Tree::of(&kiosk);
        if let Tree::Object(entries) = &mut tree {
            entries.push((MARK.to_owned(), Tree::from(&property)));
            entries.push((format!("text@{MARK}.x"), Tree::from(&control)));
        }
        tree.shuffle(&mut Random(seed));
        let mut read: Kiosk = serde_json::from_str(&tree.to_string()).unwrap();
        prop_assert_eq!(read.additional.remove(MARK), Some(property));
        prop_assert_eq!(read.annotations.of("text", &format!("{MARK}.x")), Some(&control));
        prop_assert_eq!(read.annotations.len(), kiosk.annotations.len() + 1);
        let annotations = read.annotations.clone();
        prop_assert_eq!(read, Kiosk { annotations, ..kiosk });
    }
}

proptest! {
    #[test]
    fn extending_is_inserting_one_by_one(entries in vec(("[a-f]{1,2}", 0..9_i32), 0..40)) {
        let mut inserted = AdditionalProperties::new();
        for (name, value) in &entries {
            inserted.insert(name, *value);
        }
        let collected = AdditionalProperties::from_iter(entries.clone());
        prop_assert!(collected.iter().eq(inserted.iter()), "{entries:?}");
        let reversed: AdditionalProperties = inserted.clone().into_iter().collect::<Vec<_>>().into_iter().rev().collect();
        prop_assert_eq!(&inserted, &reversed);
        if let Some((name, _)) = entries.first() {
            let mut other = reversed;
            other.insert(name, "changed");
            prop_assert_ne!(inserted, other);
        }
    }
}
