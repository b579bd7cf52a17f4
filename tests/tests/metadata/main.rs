//! Models held against the metadata of a service.
//!
//! | file | what it holds to |
//! |---|---|
//! | `planted` | each kind of difference is found: `printers.xml`, with one thing changed |
//! | `understood` | what CSDL has, and ways to model it that are right |
//! | `unions` | which derived types a union is to know |
//! | `advice` | the Rust that the messages give |
//! | `keys` | what they say of keys that are no text |
//! | `loops` | what they say of types that hold themselves |
//! | `invalid` | what is said of a text that is no metadata document |
//! | `models` | the types of Windows Autopilot are what the service has |
//! | `versions` | their docs say what v1.0 does not have |

mod advice;
mod invalid;
mod keys;
mod loops;
mod models;
mod planted;
mod printers;
mod understood;
mod unions;
mod versions;

use graph_models::{
    metadata::{Difference, Metadata},
    schema::TypeSchema,
};

/// The differences of models from a service that declares this, in its one namespace.
fn differences(declarations: &str, models: &[&'static TypeSchema]) -> Vec<Difference> {
    let csdl = format!(r#"<Schema Namespace="microsoft.graph" Alias="graph">{declarations}</Schema>"#);
    Metadata::parse(&csdl).unwrap().differences(models)
}

/// They, as lines.
fn lines(differences: &[Difference]) -> Vec<String> {
    differences.iter().map(ToString::to_string).collect()
}
