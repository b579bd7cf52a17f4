//! The jobs whose run time is measured: reading and writing JSON with `graph-models` and with its peers, and comparing
//! metadata.
//!
//! `benches/run_time.rs` times them, and the program `run_cost` counts their instructions and allocations. Both use the
//! cases of this module, so they measure the same jobs.

mod bodies;
#[allow(clippy::struct_field_names, reason = "the fields have the names of the properties")]
mod device;
mod metadata;
mod profile;
mod scaling;
mod target;

use std::hint::black_box;

use graph_models::odata::Page;
use serde::{Deserialize, Serialize, de::DeserializeOwned, de::IgnoredAny};
use serde_json::Value;

/// Returns all cases, in the order in which they are reported.
#[must_use]
pub fn cases() -> Vec<Case> {
    vec![
        read_device(),
        read_device_shuffled(),
        write_device(),
        read_device_and_unknown(),
        write_device_and_unknown(),
        read_profile(),
        write_profile(),
        read_page(),
        read_union_type_first(),
        read_union_type_last(),
        write_union(),
        read_small_union_type_first(),
        read_small_union_type_last(),
        scaling::read_nested_unions(),
        scaling::compare_unknown_properties(),
        scaling::insert_unknown_properties(),
        parse_metadata(),
        compare_metadata(),
    ]
}

/// A job and the contenders that do it.
pub struct Case {
    /// The name of the job.
    pub name: &'static str,
    /// The contenders: `graph-models` first, then the peer that it is compared with, then others. If only the size of the
    /// input matters, the contenders are sizes.
    pub contenders: Vec<Contender>,
}

/// A library or derive that does a job.
#[derive(Clone, Copy)]
pub struct Contender {
    /// The name in reports.
    pub name: &'static str,
    prepare: fn() -> Work,
}

/// A prepared job, which can be done any number of times.
pub type Work = Box<dyn Fn()>;

impl Contender {
    /// Prepares the input of the job. Measure only the calls of the returned closure.
    #[must_use]
    pub fn prepare(&self) -> Work {
        (self.prepare)()
    }
}

impl std::fmt::Display for Contender {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.name)
    }
}

const GRAPH: &str = "graph-models";
const GRAPH_KEPT: &str = "graph-models, unknown kept";
const SERDE: &str = "serde_derive";
const FLATTEN: &str = "serde_derive, flatten";
const TAGGED: &str = "serde_derive, tag";
const VALUE: &str = "serde_json::Value";
const IGNORED: &str = "IgnoredAny";

/// Reading a device of 26 properties whose keys are in the order in which the types declare them.
#[must_use]
pub fn read_device() -> Case {
    Case {
        name: "read a device, keys in order",
        contenders: vec![
            Contender { name: GRAPH, prepare: || read::<device::graph::Device>(bodies::device()) },
            Contender { name: SERDE, prepare: || read::<device::plain::Device>(bodies::device()) },
            Contender { name: GRAPH_KEPT, prepare: || read::<device::kept::Device>(bodies::device()) },
            Contender { name: FLATTEN, prepare: || read::<device::flatten::Device>(bodies::device()) },
            Contender { name: VALUE, prepare: || read::<Value>(bodies::device()) },
            Contender { name: IGNORED, prepare: || read::<IgnoredAny>(bodies::device()) },
        ],
    }
}

/// Reading a device whose keys are in another order.
#[must_use]
pub fn read_device_shuffled() -> Case {
    Case {
        name: "read a device, keys shuffled",
        contenders: vec![
            Contender { name: GRAPH, prepare: || read::<device::graph::Device>(bodies::device_shuffled()) },
            Contender { name: SERDE, prepare: || read::<device::plain::Device>(bodies::device_shuffled()) },
            Contender { name: GRAPH_KEPT, prepare: || read::<device::kept::Device>(bodies::device_shuffled()) },
            Contender { name: FLATTEN, prepare: || read::<device::flatten::Device>(bodies::device_shuffled()) },
            Contender { name: VALUE, prepare: || read::<Value>(bodies::device_shuffled()) },
        ],
    }
}

/// Writing a device.
#[must_use]
pub fn write_device() -> Case {
    Case {
        name: "write a device",
        contenders: vec![
            Contender { name: GRAPH, prepare: || write::<device::graph::Device>(&bodies::device()) },
            Contender { name: SERDE, prepare: || write::<device::plain::Device>(&bodies::device()) },
            Contender { name: GRAPH_KEPT, prepare: || write::<device::kept::Device>(&bodies::device()) },
            Contender { name: FLATTEN, prepare: || write::<device::flatten::Device>(&bodies::device_untyped()) },
            Contender { name: VALUE, prepare: || write::<Value>(&bodies::device()) },
        ],
    }
}

/// Reading a device with unknown properties, and keeping them.
#[must_use]
pub fn read_device_and_unknown() -> Case {
    Case {
        name: "read a device, unknown kept",
        contenders: vec![
            Contender { name: GRAPH, prepare: || read::<device::kept::Device>(bodies::device_and_unknown()) },
            Contender { name: FLATTEN, prepare: || read::<device::flatten::Device>(bodies::device_and_unknown()) },
            Contender { name: VALUE, prepare: || read::<Value>(bodies::device_and_unknown()) },
        ],
    }
}

/// Writing a device with the unknown properties that it kept.
#[must_use]
pub fn write_device_and_unknown() -> Case {
    Case {
        name: "write a device, unknown kept",
        contenders: vec![
            Contender { name: GRAPH, prepare: || write::<device::kept::Device>(&bodies::device_and_unknown()) },
            Contender { name: FLATTEN, prepare: || write::<device::flatten::Device>(&bodies::device_and_unknown()) },
            Contender { name: VALUE, prepare: || write::<Value>(&bodies::device_and_unknown()) },
        ],
    }
}

/// Reading a profile, which has complex values and collections.
#[must_use]
pub fn read_profile() -> Case {
    Case {
        name: "read a profile",
        contenders: vec![
            Contender { name: GRAPH, prepare: || read::<profile::graph::CloudProfile>(bodies::profile()) },
            Contender { name: SERDE, prepare: || read::<profile::plain::Profile>(bodies::profile()) },
            Contender { name: VALUE, prepare: || read::<Value>(bodies::profile()) },
            Contender { name: IGNORED, prepare: || read::<IgnoredAny>(bodies::profile()) },
        ],
    }
}

/// Writing a profile.
#[must_use]
pub fn write_profile() -> Case {
    Case {
        name: "write a profile",
        contenders: vec![
            Contender { name: GRAPH, prepare: || write::<profile::graph::CloudProfile>(&bodies::profile()) },
            Contender { name: SERDE, prepare: || write::<profile::plain::Profile>(&bodies::profile()) },
            Contender { name: VALUE, prepare: || write::<Value>(&bodies::profile()) },
        ],
    }
}

/// Reading a page of 1,000 devices.
#[must_use]
pub fn read_page() -> Case {
    Case {
        name: "read a page of 1,000 devices",
        contenders: vec![
            Contender { name: GRAPH, prepare: || read::<Page<device::graph::Device>>(bodies::page()) },
            Contender { name: SERDE, prepare: || read::<PlainPage<device::plain::Device>>(bodies::page()) },
            Contender { name: GRAPH_KEPT, prepare: || read::<Page<device::kept::Device>>(bodies::page()) },
            Contender { name: VALUE, prepare: || read::<Value>(bodies::page()) },
            Contender { name: IGNORED, prepare: || read::<IgnoredAny>(bodies::page()) },
        ],
    }
}

/// Reading a profile of one of two types, whose type comes first.
#[must_use]
pub fn read_union_type_first() -> Case {
    Case {
        name: "read a union, type first",
        contenders: vec![
            Contender { name: GRAPH, prepare: || read::<profile::graph::AnyProfile>(bodies::profile()) },
            Contender { name: TAGGED, prepare: || read::<profile::plain::AnyProfile>(bodies::profile()) },
        ],
    }
}

/// Reading a profile of one of two types, whose type comes last.
#[must_use]
pub fn read_union_type_last() -> Case {
    Case {
        name: "read a union, type last",
        contenders: vec![
            Contender { name: GRAPH, prepare: || read::<profile::graph::AnyProfile>(bodies::profile_type_last()) },
            Contender { name: TAGGED, prepare: || read::<profile::plain::AnyProfile>(bodies::profile_type_last()) },
        ],
    }
}

/// Writing a profile of one of two types.
#[must_use]
pub fn write_union() -> Case {
    Case {
        name: "write a union",
        contenders: vec![
            Contender { name: GRAPH, prepare: || write::<profile::graph::AnyProfile>(&bodies::profile()) },
            Contender { name: TAGGED, prepare: || write::<profile::plain::AnyProfile>(&bodies::profile()) },
        ],
    }
}

/// Reading the target of an assignment, which has few properties and whose type comes first.
#[must_use]
pub fn read_small_union_type_first() -> Case {
    Case {
        name: "read a small union, type first",
        contenders: vec![
            Contender { name: GRAPH, prepare: || read::<target::graph::Target>(bodies::target()) },
            Contender { name: TAGGED, prepare: || read::<target::plain::Target>(bodies::target()) },
        ],
    }
}

/// Reading the target of an assignment, whose type comes last.
#[must_use]
pub fn read_small_union_type_last() -> Case {
    Case {
        name: "read a small union, type last",
        contenders: vec![
            Contender { name: GRAPH, prepare: || read::<target::graph::Target>(bodies::target_type_last()) },
            Contender { name: TAGGED, prepare: || read::<target::plain::Target>(bodies::target_type_last()) },
        ],
    }
}

/// Reading a metadata document. The contenders are sizes of the document: the work must grow with the size.
#[must_use]
pub fn parse_metadata() -> Case {
    Case {
        name: "parse metadata of derived types",
        contenders: vec![
            Contender { name: "500 types", prepare: || metadata::parse(500) },
            Contender { name: "1,000 types", prepare: || metadata::parse(1_000) },
            Contender { name: "2,000 types", prepare: || metadata::parse(2_000) },
        ],
    }
}

/// Comparing models with metadata, for the same sizes.
#[must_use]
pub fn compare_metadata() -> Case {
    Case {
        name: "compare metadata, derived types",
        contenders: vec![
            Contender { name: "500 types", prepare: || metadata::compare(500) },
            Contender { name: "1,000 types", prepare: || metadata::compare(1_000) },
            Contender { name: "2,000 types", prepare: || metadata::compare(2_000) },
        ],
    }
}

/// The equivalent of [`Page`] with `serde_derive`.
#[derive(Serialize, Deserialize)]
struct PlainPage<T> {
    #[serde(rename = "@odata.context")]
    context: Option<String>,
    #[serde(rename = "@odata.count")]
    count: Option<i64>,
    value: Vec<T>,
    #[serde(rename = "@odata.nextLink")]
    next_link: Option<String>,
    #[serde(rename = "@odata.deltaLink")]
    delta_link: Option<String>,
}

/// Returns the job of reading a value from this body and dropping it.
fn read<T: DeserializeOwned + 'static>(body: Vec<u8>) -> Work {
    Box::new(move || drop(black_box(serde_json::from_slice::<T>(black_box(&body)).expect("the body matches the type"))))
}

/// Returns the job of writing the value that this body contains.
fn write<T: Serialize + DeserializeOwned + 'static>(body: &[u8]) -> Work {
    let value: T = serde_json::from_slice(body).expect("the body matches the type");
    Box::new(move || drop(black_box(serde_json::to_vec(black_box(&value)).expect("a value can be written"))))
}
