//! What OData puts around entities: collection responses, and what a model does not know.

mod additional;
mod page;
mod unknown;
mod without_type;

pub use additional::AdditionalProperties;
pub use page::Page;
pub use unknown::UnknownType;
pub use without_type::WithoutType;
