use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::Value as Json;

use super::{answer::Answer, response::Response, response_error::ResponseError, step::Step};
use crate::{odata::AdditionalProperties, types::GraphComplex};

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

    /// The body: JSON, or text of base64 if the header `Content-Type` says another type.
    pub body: Option<Json>,

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
        let headers: Vec<_> = response.headers().collect();
        let status = response.status.try_into().unwrap_or_default();
        A::read(Response { operation: step.operation, status, headers: &headers, content: &response.content() })
    }
}

impl StepResponse {
    fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().flatten().filter_map(|(name, value)| Some((name, value.as_str()?)))
    }

    /// Returns the body as the bytes that the service would have sent without a batch.
    fn content(&self) -> Vec<u8> {
        let is_json = self
            .headers()
            .find(|(name, _)| name.eq_ignore_ascii_case("content-type"))
            .is_none_or(|(_, value)| value.to_ascii_lowercase().contains("json"));
        match &self.body {
            None => Vec::new(),
            Some(Json::String(text)) if !is_json => STANDARD.decode(text).unwrap_or_else(|_| text.clone().into_bytes()),
            Some(json) => serde_json::to_vec(json).unwrap_or_default(),
        }
    }
}
