//! The primitive types of OData: which texts and JSON values they are read from, how they compare, and which types they
//! convert to.
//!
//! | file | what it tests |
//! |---|---|
//! | `dates`, `times_of_day`, `date_time_offsets`, `durations`, `guids`, `decimals` | types that keep their text |
//! | `json_values`, `integers`, `floats`, `binary` | other types, each as a property of `sample::Sample` |
//! | `to_std`, `to_time`, `to_chrono`, `to_jiff`, `to_uuid` | conversions both ways, and values that do not fit |
//!
//! With the feature `arbitrary_precision`, `serde_json` reads and writes all digits of a number.

use std::{
    fmt::{Debug, Display},
    hash::{DefaultHasher, Hash, Hasher},
    str::FromStr,
};

use graph_models::edm::{Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};
use serde_core::{Serialize, de::DeserializeOwned};

mod binary;
mod date_time_offsets;
mod dates;
mod decimals;
mod durations;
mod floats;
mod guids;
mod integers;
mod json_values;
mod sample;
mod times_of_day;
mod to_chrono;
mod to_jiff;
mod to_std;
mod to_time;
mod to_uuid;

const ALL_DIGITS: bool = cfg!(feature = "arbitrary_precision");

/// A type that keeps its text.
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
    /// The name of the type in the entity data model.
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

/// Parses a text, and asserts that the value keeps it.
fn value<T: Text>(text: &str) -> T {
    let value: T = text.parse().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(value.to_string(), text);
    assert!(T::try_from(text).is_ok_and(|other| other == value), "{text}");
    value
}

/// Asserts that the value is read from this text in JSON and is written as the same text.
fn assert_json<T: Text>(text: &str) {
    let json = serde_json::Value::from(text);
    let read: T = serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(read, value(text));
    assert_eq!(serde_json::to_value(read).unwrap(), json);
}

/// Asserts that each text is refused, also in JSON, with an error that shows it and names the type.
fn assert_refused<T: Text>(texts: &[&str]) {
    for text in texts {
        let parsed = text.parse::<T>().map_err(|error| error.to_string());
        let converted = T::try_from(text).map_err(|error| error.to_string());
        let read = serde_json::from_value::<T>((*text).into()).map_err(|error| error.to_string());
        for refused in [parsed, converted, read] {
            match refused {
                Ok(value) => panic!("{text:?} is read as {value:?}"),
                Err(error) => {
                    assert!(error.contains(&format!("{text:?}")) && error.contains(T::EDM_TYPE), "{text:?}: {error}");
                }
            }
        }
    }
}

/// Asserts that each JSON value is refused with an error that names the type.
fn assert_json_refused<T: Text>(bodies: &[&str]) {
    for body in bodies {
        match serde_json::from_str::<T>(body) {
            Ok(value) => panic!("{body} is read as {value:?}"),
            Err(error) => assert!(error.to_string().contains(T::EDM_TYPE), "{body}: {error}"),
        }
    }
}

/// Asserts that the texts of a row are equal and are greater than those of the row before, whether they are parsed or
/// read from JSON.
fn assert_ascending<T: Text>(rows: &[&[&str]]) {
    for (index, row) in rows.iter().enumerate() {
        for (other_index, other_row) in rows.iter().enumerate() {
            for (text, other) in row.iter().flat_map(|text| other_row.iter().map(move |other| (text, other))) {
                let one: T = value(text);
                let two: T = serde_json::from_value((*other).into()).unwrap_or_else(|error| panic!("{error}"));
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

/// Returns the message of the error, and panics if there is none.
#[track_caller]
fn refusal<T: Debug>(result: Result<T, impl Display>) -> String {
    match result {
        Ok(value) => panic!("not an error: {value:?}"),
        Err(error) => error.to_string(),
    }
}

/// Removes the plus of an exponent, which some versions of `serde_json` write and others do not.
fn without_plus(number: &str) -> String {
    number.replace("e+", "e")
}
