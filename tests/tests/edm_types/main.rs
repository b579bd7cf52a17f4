//! The types of `graph_models::edm`: which texts they take, what these mean, and what they convert to.
//!
//! | file | what it holds to |
//! |---|---|
//! | `dates`, `durations`, `guids`, `numbers` | texts, meanings, limits and JSON |
//! | `to_std`, `to_time`, `to_chrono`, `to_jiff`, `to_uuid` | conversions both ways, and those that would lose something |

use std::{
    fmt::{Debug, Display},
    hash::{DefaultHasher, Hash, Hasher},
    str::FromStr,
};

use graph_models::edm::{Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};
use serde_core::{Serialize, de::DeserializeOwned};

mod dates;
mod durations;
mod guids;
mod numbers;
mod to_chrono;
mod to_jiff;
mod to_std;
mod to_time;
mod to_uuid;

/// What all types that keep their text have in common.
trait Text:
    Debug
    + Display
    + FromStr<Err: Display>
    + for<'a> TryFrom<&'a str, Error: Display>
    + Ord
    + Hash
    + Serialize
    + DeserializeOwned
{
    /// The type in the entity data model.
    const EDM_TYPE: &str;
}

macro_rules! text {
    ($($ty:ident),+) => {$(
        impl Text for $ty {
            const EDM_TYPE: &str = concat!("Edm.", stringify!($ty));
        }
    )+};
}

text!(Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay);

/// The value of a text, which it must have kept.
fn value<T: Text>(text: &str) -> T {
    let value: T = text.parse().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(value.to_string(), text);
    assert!(T::try_from(text).is_ok_and(|other| other == value), "{text}");
    value
}

/// Holds to the text being what stands in JSON, before and after.
fn assert_json<T: Text>(text: &str) {
    let json = serde_json::Value::from(text);
    let read: T = serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(read, value(text));
    assert_eq!(serde_json::to_value(read).unwrap(), json);
}

/// Each text must be refused, also in JSON, by an error that shows it and names the type.
fn assert_refused<T: Text>(texts: &[&str]) {
    for text in texts {
        let parsed = text.parse::<T>().map_err(|error| error.to_string());
        let converted = T::try_from(text).map_err(|error| error.to_string());
        let read = serde_json::from_value::<T>((*text).into()).map_err(|error| error.to_string());
        for refused in [parsed, converted, read] {
            match refused {
                Ok(value) => panic!("{text:?} is taken for {value:?}"),
                Err(error) => {
                    assert!(error.contains(&format!("{text:?}")) && error.contains(T::EDM_TYPE), "{text:?}: {error}");
                }
            }
        }
    }
}

/// JSON that is no text must be refused.
fn assert_json_refused<T: Text>(bodies: &[&str]) {
    for body in bodies {
        match serde_json::from_str::<T>(body) {
            Ok(value) => panic!("{body} is taken for {value:?}"),
            Err(error) => assert!(error.to_string().contains(T::EDM_TYPE), "{body}: {error}"),
        }
    }
}

/// All texts of a row mean the same, and more than those of the row before.
fn assert_ascending<T: Text>(rows: &[&[&str]]) {
    for (index, row) in rows.iter().enumerate() {
        for (other_index, other_row) in rows.iter().enumerate() {
            for (text, other) in row.iter().flat_map(|text| other_row.iter().map(move |other| (text, other))) {
                let (one, two): (T, T) = (value(text), value(other));
                assert_eq!(one.cmp(&two), index.cmp(&other_index), "{text} and {other}");
                assert_eq!(one == two, index == other_index, "{text} and {other}");
                assert_eq!(hash(&one) == hash(&two), index == other_index, "the hashes of {text} and {other}");
            }
        }
    }
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// What an error says.
#[track_caller]
fn refusal<T: Debug>(result: Result<T, impl Display>) -> String {
    match result {
        Ok(value) => panic!("taken for {value:?}"),
        Err(error) => error.to_string(),
    }
}
