use std::borrow::Cow;

use serde_json::Value as Json;

use super::{answer::Answer, response::Response, response_error::ResponseError, step::Step};
use crate::{edm::Binary, odata::AdditionalProperties, secret::Secret, types::GraphComplex};

/// The answer to a [`Batch`](super::Batch): the answers to its steps, in any order.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
#[non_exhaustive]
pub struct BatchResponse {
    /// The answers to the steps.
    pub responses: Vec<StepResponse>,

    /// Properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// The answer to one step of a batch, as it came.
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
#[non_exhaustive]
pub struct StepResponse {
    /// The id of the step.
    pub id: String,

    /// The HTTP status.
    pub status: i32,

    /// The headers.
    pub headers: Option<AdditionalProperties>,

    /// The body: JSON, or text of base64 if the header `Content-Type` says another type. `Debug` does not show it,
    /// because it can contain secrets.
    pub body: Option<Secret<Json>>,

    /// Properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

impl BatchResponse {
    /// Reads the answer to a step of the batch that this is the response to.
    ///
    /// # Errors
    ///
    /// Returns an error if the step failed, if its answer does not match its type, or if the response does not have
    /// the step.
    pub fn read<A: Answer>(&self, step: &Step<A>) -> Result<A, ResponseError> {
        let Some(response) = self.responses.iter().find(|response| response.id == step.id()) else {
            return Err(ResponseError::no_step(step.operation, step.id()));
        };
        let headers = response.headers();
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, &**value)).collect();
        let content_type = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        let content_type = content_type.map(|(_, value)| *value);
        let status = response.status.try_into().unwrap_or_default();
        A::read(Response {
            operation: step.operation,
            status,
            headers: &headers,
            content: &response.content(content_type),
        })
    }
}

impl StepResponse {
    /// Returns the headers, of which a service can write a number such as that of `Retry-After` without quotes.
    fn headers(&self) -> Vec<(&str, Cow<'_, str>)> {
        let entries = self.headers.iter().flatten();
        entries
            .filter_map(|(name, value)| match value {
                Json::String(text) => Some((name, Cow::Borrowed(text.as_str()))),
                Json::Number(number) => Some((name, Cow::Owned(number.to_string()))),
                _ => None,
            })
            .collect()
    }

    /// Returns the body as the bytes that the service would have sent without a batch.
    fn content(&self, content_type: Option<&str>) -> Vec<u8> {
        match self.body.as_ref().map(Secret::expose) {
            None => Vec::new(),
            Some(Json::String(text)) if !content_type.is_none_or(is_json) => decoded(text),
            Some(json) => serde_json::to_vec(json).unwrap_or_default(),
        }
    }
}

fn is_json(content_type: &str) -> bool {
    content_type.to_ascii_lowercase().contains("json")
}

/// Returns the bytes of a text that is not JSON: those of its base64, or the text. A number such as the 1234 of `$count`
/// can be both, and is the text.
fn decoded(text: &str) -> Vec<u8> {
    match Binary::from_base64(text) {
        Ok(bytes) if text.parse::<f64>().is_err() => bytes.into_bytes(),
        _ => text.as_bytes().to_vec(),
    }
}
