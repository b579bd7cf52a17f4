//! Tests of the comparison of models with the metadata of a service.
//!
//! | file | subject |
//! |---|---|
//! | `printers` | models that match `printers.xml`, which other files change to get a difference |
//! | `types` | differences of types, actions and bases |
//! | `actions` | bodies of actions, and which of several actions a body is compared with |
//! | `keys` | differences of keys |
//! | `properties` | differences of properties |
//! | `enumerations` | differences of enumerations |
//! | `unions` | differences of unions, and properties that must be a union |
//! | `accepted` | CSDL in its different forms, and models that match it |
//! | `advice` | the Rust code in the messages |
//! | `namespaces` | types that have one name in several namespaces |
//! | `recursion` | the `Box` for types that contain themselves |
//! | `invalid` | the errors for texts that are not a metadata document |
//! | `limits` | the errors for texts that are too large |
//! | `models` | the Windows Autopilot models match the service |
//! | `listed` | the list of these models has every type |
//! | `versions` | the docs of these models tell what v1.0 does not have |

mod accepted;
mod actions;
mod advice;
mod enumerations;
mod invalid;
mod keys;
mod limits;
mod listed;
mod models;
mod namespaces;
mod printers;
mod properties;
mod recursion;
mod types;
mod unions;
mod versions;

use graph_models::{
    metadata::{Difference, Metadata},
    schema::TypeSchema,
};

/// Returns the differences between models and a service with these declarations in the namespace `microsoft.graph`.
fn differences(declarations: &str, models: &[&'static TypeSchema]) -> Vec<Difference> {
    let csdl = format!(r#"<Schema Namespace="microsoft.graph" Alias="graph">{declarations}</Schema>"#);
    Metadata::parse(&csdl).unwrap().differences(models)
}

/// Returns the messages of differences.
fn lines(differences: &[Difference]) -> Vec<String> {
    differences.iter().map(ToString::to_string).collect()
}
