//! A document as a tree that keeps the order of its keys, which `serde_json::Value` does not.

use std::fmt::{self, Display, Formatter};

use serde_json::Value;

/// A JSON document.
#[derive(Clone, Debug)]
pub(crate) enum Tree {
    /// The text of a value that is neither an array nor an object.
    Leaf(String),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl From<&Value> for Tree {
    fn from(value: &Value) -> Self {
        match value {
            Value::Array(items) => Self::Array(items.iter().map(Self::from).collect()),
            Value::Object(entries) => {
                Self::Object(entries.iter().map(|(key, value)| (key.clone(), value.into())).collect())
            }
            leaf => Self::Leaf(leaf.to_string()),
        }
    }
}

/// Writes the document as text.
impl Display for Tree {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leaf(text) => formatter.write_str(text),
            Self::Array(items) => {
                formatter.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(formatter, "{}{item}", if index == 0 { "" } else { "," })?;
                }
                formatter.write_str("]")
            }
            Self::Object(entries) => {
                formatter.write_str("{")?;
                for (index, (key, value)) in entries.iter().enumerate() {
                    write!(formatter, "{}{}:{value}", if index == 0 { "" } else { "," }, Value::from(key.as_str()))?;
                }
                formatter.write_str("}")
            }
        }
    }
}

impl Tree {
    /// Returns the document that a value is written as.
    pub(crate) fn of(value: &impl serde_core::Serialize) -> Self {
        Self::from(&serde_json::to_value(value).unwrap())
    }

    /// Calls `change` with the entries of each object, inner objects first.
    pub(crate) fn for_each_object(&mut self, change: &mut impl FnMut(&mut Vec<(String, Tree)>)) {
        match self {
            Self::Leaf(_) => {}
            Self::Array(items) => items.iter_mut().for_each(|item| item.for_each_object(change)),
            Self::Object(entries) => {
                for (_, value) in &mut *entries {
                    value.for_each_object(change);
                }
                change(entries);
            }
        }
    }

    /// Calls `change` with this tree and each tree in it, inner trees first.
    pub(crate) fn for_each(&mut self, change: &mut impl FnMut(&mut Tree)) {
        match self {
            Self::Leaf(_) => {}
            Self::Array(items) => items.iter_mut().for_each(|item| item.for_each(change)),
            Self::Object(entries) => entries.iter_mut().for_each(|(_, value)| value.for_each(change)),
        }
        change(self);
    }

    /// Puts the keys of each object into another order.
    pub(crate) fn shuffle(&mut self, random: &mut Random) {
        self.for_each_object(&mut |entries| {
            for end in (1..entries.len()).rev() {
                entries.swap(end, random.below(end + 1));
            }
        });
    }
}

/// A generator of pseudorandom numbers, which are the same for the same seed
/// ([SplitMix64](https://doi.org/10.1145/2714064.2660195)).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    /// Returns a number from 0 up to, but not including, `end`.
    #[expect(clippy::cast_possible_truncation, reason = "all bits are equally random")]
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) as usize % end
    }
}

/// A shuffled tree is equal to the original, and its order depends on the seed.
#[test]
fn shuffling_changes_only_the_order() {
    let value = serde_json::json!({"a": 1, "b": {"c": [{"d": 2, "e": 3}], "f": "\""}, "g": null});
    let mut orders = std::collections::BTreeSet::new();
    for seed in 0..20 {
        let mut tree = Tree::from(&value);
        tree.shuffle(&mut Random(seed));
        assert_eq!(serde_json::from_str::<Value>(&tree.to_string()).unwrap(), value);
        orders.insert(tree.to_string());
    }
    assert!(orders.len() > 5, "{orders:?}");
}
