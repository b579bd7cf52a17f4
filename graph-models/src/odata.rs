//! The parts of OData's JSON format that surround entities: collection responses, delta items, error responses,
//! references, bindings, annotations, and the properties and types that a model does not know.

mod annotations;
mod bind;
mod delta;
mod error;
mod lenient;
mod page;
mod reference;
mod without_type;

pub use annotations::Annotations;
pub use bind::{BindMany, BindOne};
pub use delta::{DeltaItem, Removal, Removed, RemovedReason};
pub(crate) use error::Escaped;
pub use error::{ErrorBody, ErrorDetail, ErrorResponse, InnerError, ServiceMessage};
pub use lenient::{Invalid, InvalidValue, Lenient};
pub use page::{Next, Page};
pub use reference::Reference;
pub use without_type::WithoutType;

pub use crate::value::{AdditionalProperties, UnknownType};
