//! What OData puts around entities: collection and error responses, delta items, references, annotations, and what a
//! model does not know.

mod additional;
mod annotations;
mod bind;
mod delta;
mod error;
mod page;
mod reference;
mod unknown;
mod without_type;

pub use additional::AdditionalProperties;
pub use annotations::Annotations;
pub use bind::Bind;
pub use delta::{DeltaItem, Removal, Removed, RemovedReason};
pub use error::{ErrorBody, ErrorDetail, ErrorResponse, InnerError, ServiceMessage};
pub use page::Page;
pub use reference::Reference;
pub use unknown::UnknownType;
pub use without_type::WithoutType;
