use super::{response::Response, response_error::ResponseError};
use crate::{
    json,
    schema::PropertyType,
    value::{EdmValue, ReadValue},
};

/// What a request can answer: a value of any Graph type, [`NoContent`], or the [`Content`](super::Content) as it came.
///
/// | answer | is read from |
/// |---|---|
/// | an entity, a complex type, a [`Page`](crate::odata::Page) | an object |
/// | a primitive type, an enumeration, or a `Vec` | the value alone, as `$count` sends it, or the property `value` of an object, as functions and actions send it |
/// | an `Option` of these | the same, or no content |
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the answer of a route",
    label = "not an answer",
    note = "an answer is a type that derives `GraphEntity`, `GraphComplex` or `GraphEnum`, a primitive type, a `Page`, an \
            `Option` or a `Vec` of these, or `NoContent` or `Content` of `graph_models::request`"
)]
pub trait Answer: Sized {
    /// Reads the answer.
    #[doc(hidden)]
    fn read(response: Response<'_>) -> Result<Self, ResponseError>;
}

#[diagnostic::do_not_recommend]
impl<T: EdmValue> Answer for T {
    fn read(response: Response<'_>) -> Result<Self, ResponseError> {
        let mut value = T::init();
        match read_into(&mut value, T::TYPE, response) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

/// The answer of a route that answers with success alone. What a service sends anyway is ignored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NoContent;

impl Answer for NoContent {
    fn read(response: Response<'_>) -> Result<Self, ResponseError> {
        success(response).map(|_| Self)
    }
}

/// Returns the content of a response whose status says success.
pub(super) fn success(response: Response<'_>) -> Result<&[u8], ResponseError> {
    if (200..300).contains(&response.status) { Ok(response.content) } else { Err(ResponseError::refused(response)) }
}

/// Reads the content of a response into a value of this type. Not generic, so that it is compiled once.
fn read_into(
    value: &mut dyn ReadValue,
    ty: &'static PropertyType,
    response: Response<'_>,
) -> Result<(), ResponseError> {
    success(response)?;
    let content = response.text();
    if content.is_empty() && ty.is_nullable() {
        return Ok(());
    }
    let read = if content.starts_with(b"{") && !ty.edm_type().is_object() {
        json::read_property(value, ty, "value", content)
    } else {
        json::read(value, ty, content)
    };
    read.map_err(|error| ResponseError::mismatch(response, error))
}
