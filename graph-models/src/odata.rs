//! OData's constructs around entities: collection and error responses, delta items, references, annotations, and
//! properties and types that a model does not know.

mod annotations;
mod bind;
mod delta;
mod error;
mod page;
mod reference;
mod without_type;

pub use annotations::Annotations;
pub use bind::Bind;
pub use delta::{DeltaItem, Removal, Removed, RemovedReason};
pub use error::{ErrorBody, ErrorDetail, ErrorResponse, InnerError, ServiceMessage};
pub use page::Page;
pub use reference::Reference;
pub use without_type::WithoutType;

pub use crate::value::{AdditionalProperties, UnknownType};
