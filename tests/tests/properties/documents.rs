//! Reading does not panic on any document, and a value that was read can be written.

use proptest::{
    collection::vec,
    prelude::{BoxedStrategy, Just, Strategy, any, prop_oneof, proptest},
    sample::{Index, select},
};
use serde_core::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{
    cases,
    generate::{sample, text},
    json::{Random, Tree},
    types::{for_each_type, with_value},
};

/// Names and strings that have a meaning for the types or for their reader.
const WORDS: &[&str] = &[
    "id",
    "name",
    "created",
    "number",
    "parts",
    "text",
    "byte",
    "long",
    "single",
    "double",
    "decimal",
    "bytes",
    "dateTime",
    "date",
    "duration",
    "guid",
    "color",
    "colors",
    "days",
    "place",
    "position",
    "latitude",
    "longitude",
    "shape",
    "shapes",
    "mirror",
    "radius",
    "mode",
    "minutes",
    "folder",
    "folders",
    "within",
    "pin",
    "codes",
    "vault",
    "any",
    "value",
    "@odata.type",
    "@type",
    "@odata.context",
    "@odata.count",
    "@odata.etag",
    "@removed",
    "reason",
    "text@odata.type",
    "@",
    "#",
    "",
    "#microsoft.graph.kiosk",
    "#microsoft.graph.machine",
    "#microsoft.graph.thing",
    "microsoft.graph.circle",
    "#microsoft.graph.group",
    "#microsoft.graph.timedMode",
    "#microsoft.graph.asset",
    "#microsoft.graph.folder",
    "#microsoft.graph.unknown",
    "red",
    "monday,tuesday",
    ",",
    "0",
    "INF",
    "NaN",
    "2026-01-17T10:43:18Z",
    "P1D",
    "aGk=",
    NUMBER,
    "$serde_json::private::RawValue",
];

/// JSON of any shape with these names and strings. A name can occur twice in an object.
pub(crate) fn tree() -> BoxedStrategy<Tree> {
    let word = || prop_oneof![9 => select(WORDS).prop_map(str::to_owned), 1 => text()];
    let leaf = prop_oneof![
        2 => word().prop_map(|word| Tree::Leaf(Value::from(word).to_string())),
        1 => select(&["null", "true", "0", "-1", "7", "1.5", "1e400", "-0", "18446744073709551615"][..])
            .prop_map(|text| Tree::Leaf(text.to_owned())),
    ];
    leaf.prop_recursive(5, 24, 5, move |inner| {
        prop_oneof![
            1 => vec(inner.clone(), 0..4).prop_map(Tree::Array),
            3 => vec((word(), inner), 0..6).prop_map(Tree::Object),
        ]
    })
    .boxed()
}

/// Pieces of JSON in any order, which are usually not valid JSON.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    const SIGNS: &[&str] =
        &["{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "-", "1", ".", "e", "null", "tru", " ", "\n"];
    let piece = prop_oneof![
        3 => select(SIGNS).prop_map(|sign| sign.as_bytes().to_vec()),
        3 => select(WORDS).prop_map(|word| Value::from(word).to_string().into_bytes()),
        1 => any::<u8>().prop_map(|byte| vec![byte]),
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// A change to the bytes of a document.
#[derive(Clone, Debug)]
pub(crate) enum Mutation {
    Drop(Index),
    Double(Index),
    Swap(Index, Index),
    Set(Index, u8),
    Cut(Index),
}

pub(crate) fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let place = any::<Index>;
    let mutation = prop_oneof![
        4 => place().prop_map(Mutation::Drop),
        4 => place().prop_map(Mutation::Double),
        4 => (place(), place()).prop_map(|(one, other)| Mutation::Swap(one, other)),
        2 => (place(), prop_oneof![select(&b"{}[],:\"\\0-n@#"[..]), any::<u8>()])
            .prop_map(|(place, byte)| Mutation::Set(place, byte)),
        1 => place().prop_map(Mutation::Cut),
    ];
    vec(mutation, 1..4)
}

impl Mutation {
    pub(crate) fn apply(&self, bytes: &mut Vec<u8>) {
        let length = bytes.len();
        if length == 0 {
            return;
        }
        match self {
            Self::Drop(place) => drop(bytes.remove(place.index(length))),
            Self::Double(place) => {
                let place = place.index(length);
                bytes.insert(place, bytes[place]);
            }
            Self::Swap(one, other) => bytes.swap(one.index(length), other.index(length)),
            Self::Set(place, byte) => bytes[place.index(length)] = *byte,
            Self::Cut(place) => bytes.truncate(place.index(length)),
        }
    }
}

/// The key by which `serde_json` represents a number as an object, so it can mistake an object with it for a number.
const NUMBER: &str = "$serde_json::private::Number";

/// Reads a document in each way. The value that was read must be written without an error, unless it contains a number
/// that `serde_json` cannot write.
fn read<T: Serialize + DeserializeOwned>(bytes: &[u8]) {
    let slice = serde_json::from_slice::<T>(bytes);
    let stream = serde_json::from_reader::<_, T>(bytes);
    assert_eq!(slice.is_ok(), stream.is_ok(), "{:?} {:?}", slice.err(), stream.err());
    if let Ok(text) = std::str::from_utf8(bytes) {
        assert_eq!(serde_json::from_str::<T>(text).is_ok(), slice.is_ok());
    }
    let names_a_number = bytes.windows(NUMBER.len()).any(|window| window == NUMBER.as_bytes());
    if let Ok(value) = serde_json::from_slice::<Value>(bytes)
        && !names_a_number
    {
        // A `Value` does not keep duplicate names, so more documents can be read from it.
        let borrowed = T::deserialize(&value);
        assert!(borrowed.is_ok() || slice.is_err(), "{value}: {:?}", borrowed.err());
        assert!(serde_json::from_value::<T>(value).is_ok() || slice.is_err());
    }
    if let Ok(value) = slice
        && let Err(error) = serde_json::to_string(&value)
    {
        assert!(error.to_string().contains("arbitrary_precision"), "{error}");
    }
}

/// Reads a document with the other library too, for which `-0` is an integer and `1e400` is a valid number.
fn read_by_another_library<T: DeserializeOwned>(text: &str) {
    let other = simd_json::from_slice::<T>(&mut text.as_bytes().to_vec());
    if !text.contains("1e400") && !text.contains("-0") {
        assert_eq!(other.is_ok(), serde_json::from_str::<T>(text).is_ok(), "{:?}", other.err());
    }
}

pub(crate) fn bytes_of(tree: &mut Tree, seed: u64) -> Vec<u8> {
    tree.shuffle(&mut Random(seed));
    tree.to_string().into_bytes()
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn reading_any_bytes_does_not_panic(bytes in vec(any::<u8>(), 0..64)) {
        for_each_type!(read(&bytes));
    }

    #[test]
    fn reading_any_pieces_of_json_does_not_panic(bytes in pieces()) {
        for_each_type!(read(&bytes));
    }

    #[test]
    fn reading_any_json_does_not_panic(tree in tree()) {
        for_each_type!(read(tree.to_string().as_bytes()));
    }

    #[test]
    fn reading_any_json_with_another_library_does_not_panic(tree in tree()) {
        for_each_type!(read_by_another_library(&tree.to_string()));
    }

    #[test]
    fn reading_a_document_with_a_replaced_value_does_not_panic(
        sample in sample(),
        tree in tree(),
        place in any::<Index>(),
    ) {
        let mut document = with_value!(&sample, value => Tree::of(value));
        let mut count = 0;
        document.for_each(&mut |_| count += 1);
        let (mut number, replaced) = (0, place.index(count));
        document.for_each(&mut |part| {
            if number == replaced {
                *part = tree.clone();
            }
            number += 1;
        });
        for_each_type!(read(document.to_string().as_bytes()));
    }

    #[test]
    fn reading_a_document_with_changed_bytes_does_not_panic(
        sample in sample(),
        seed in prop_oneof![Just(0), any::<u64>()],
        mutations in mutations(),
    ) {
        let mut bytes = with_value!(&sample, value => bytes_of(&mut Tree::of(value), seed));
        for mutation in &mutations {
            mutation.apply(&mut bytes);
        }
        for_each_type!(read(&bytes));
    }
}
