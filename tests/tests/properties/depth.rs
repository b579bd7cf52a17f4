//! A deep document does not overflow the stack, wherever it is deep: each level is read or skipped, or is an error.

use std::fmt::Debug;

use proptest::{
    prelude::{Strategy, any, prop_oneof, proptest},
    sample::select,
};
use serde_core::de::DeserializeOwned;

use crate::{cases, types::for_each_type};

/// The number of nested objects and arrays that `serde_json` reads.
const LIMIT: usize = 127;

/// The text of one level, before and after the next level.
const LEVELS: &[(&str, &str)] = &[
    ("[", "]"),
    (r#"{"a":"#, "}"),
    (r#"{"@odata.x":"#, "}"),
    (r#"{"within":"#, "}"),
    (r#"{"folders":["#, "]}"),
    (r#"{"position":"#, "}"),
    (r##"{"@odata.type":"#microsoft.graph.group","mirror":"##, "}"),
    (r#"{"mirror":"#, r##","@odata.type":"#microsoft.graph.group"}"##),
    (r##"{"@odata.type":"#microsoft.graph.group","shapes":["##, "]}"),
    (r#"{"shapes":["#, r##"],"@odata.type":"#microsoft.graph.group"}"##),
    (r##"{"@odata.type":"#microsoft.graph.x","a":"##, "}"),
];

/// The text around the levels, before and after them.
const PLACES: &[(&str, &str)] = &[
    ("", ""),
    ("[", "]"),
    (r#"{"id":"1","number":1,"parts":[],"a":"#, "}"),
    (r#"{"a":"#, r#","id":"1","number":1,"parts":[]}"#),
    (r#"{"text@odata.type":"#, r#","id":"1","number":1,"parts":[]}"#),
    (r#"{"id":"1","number":1,"parts":"#, "}"),
    (r#"{"id":"1","number":1,"parts":[],"text":"#, "}"),
    (r#"{"id":"1","number":1,"parts":[],"place":"#, "}"),
    (r#"{"id":"1","number":1,"parts":[],"place":{"a":"#, "}}"),
    (r#"{"id":"1","number":1,"parts":[],"shape":"#, "}"),
    (r#"{"id":"1","number":1,"parts":[],"shapes":["#, "]}"),
    (r#"{"id":"1","number":1,"parts":[],"mode":"#, "}"),
    (r#"{"id":"1","number":1,"parts":[],"mode":{"a":"#, "}}"),
    (r#"{"id":"1","number":1,"parts":[],"folder":"#, "}"),
    (r#"{"id":"1","number":1,"parts":[],"any":"#, "}"),
    (r#"{"id":"1","number":1,"parts":[],"pin":"#, "}"),
    (r#"{"id":"1","number":1,"parts":[],"vault":"#, "}"),
    (r#"{"id":"1","number":1,"parts":[],"days":"#, "}"),
    (r#"{"@odata.type":"#, "}"),
    (r#"{"value":"#, "}"),
    (r#"{"@odata.nextLink":"#, "}"),
    (r#"{"value":[{"id":"1","a":"#, r##","@odata.type":"#microsoft.graph.thing"}]}"##),
    (r##"{"value":[{"@odata.type":"#microsoft.graph.thing","id":"1","a":"##, "}]}"),
    (r##"{"value":[{"@odata.type":"#microsoft.graph.x","a":"##, "}]}"),
    (r#"{"value":[{"@removed":"#, "}]}"),
];

/// A document with this number of levels at a place. Without `ends`, it is cut off after the start of the last level.
#[derive(Clone, Debug)]
struct Deep {
    place: (&'static str, &'static str),
    level: (&'static str, &'static str),
    levels: usize,
    ends: bool,
}

impl Deep {
    fn document(&self) -> String {
        let (before, after) = self.level;
        let (start, end) = self.place;
        if self.ends {
            [start, &before.repeat(self.levels), "{}", &after.repeat(self.levels), end].concat()
        } else {
            [start, &before.repeat(self.levels)].concat()
        }
    }

    /// Returns the same document with only one level.
    fn shallow_document(&self) -> String {
        Self { levels: 1, ends: true, ..*self }.document()
    }
}

fn deep() -> impl Strategy<Value = Deep> {
    let levels = prop_oneof![4 => 1..2 * LIMIT, 2 => 2 * LIMIT..20_000, 1 => 90_000..=100_000_usize];
    (select(PLACES), select(LEVELS), levels, any::<bool>()).prop_map(|(place, level, levels, ends)| Deep {
        place,
        level,
        levels,
        ends,
    })
}

/// Reads a document from text and from a stream. Levels beyond the limit must be an error or change nothing.
fn read<T: DeserializeOwned + PartialEq + Debug>(deep: &Deep, document: &str) {
    let read = [serde_json::from_str::<T>(document), serde_json::from_reader(document.as_bytes())];
    for read in read.into_iter().flatten() {
        assert!(deep.ends, "{deep:?}");
        if deep.levels > LIMIT {
            assert_eq!(read, serde_json::from_str(&deep.shallow_document()).unwrap(), "{deep:?}");
        }
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn deep_documents_do_not_overflow_the_stack(deep in deep()) {
        let document = deep.document();
        for_each_type!(read(&deep, &document));
    }
}

/// Combines every place with arrays and with objects, so deep that one frame per level would overflow the stack.
#[test]
fn ten_thousand_levels_do_not_overflow_the_stack_at_any_place() {
    for level in &LEVELS[..2] {
        for place in PLACES {
            let deep = Deep { place: *place, level: *level, levels: 10_000, ends: false };
            let document = deep.document();
            for_each_type!(read(&deep, &document));
        }
    }
}
