//! Why a request has no answer.

use std::{
    fmt::{self, Display, Formatter},
    time::Duration,
};

use graph_models::{
    PathError,
    request::{RequestError, ResponseError},
};

/// A request without an answer, and what helps.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) kind: Kind,
    message: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Another try can succeed. Graph can say how long to wait before it.
    Passing(Option<Duration>),
    /// Graph refuses what this request contains. Another request can succeed.
    Refused,
    /// Graph does not have what the path of this request names.
    Missing,
    /// No request succeeds.
    Final,
}

impl Failure {
    pub(crate) fn passing(message: impl Display) -> Self {
        Self { kind: Kind::Passing(None), message: message.to_string() }
    }

    pub(crate) fn last(message: impl Display) -> Self {
        Self { kind: Kind::Final, message: message.to_string() }
    }

    /// Adds to the message.
    pub(crate) fn with(self, addition: impl Display) -> Self {
        Self { message: format!("{}; {addition}", self.message), ..self }
    }
}

impl Display for Failure {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl From<ResponseError> for Failure {
    fn from(error: ResponseError) -> Self {
        let kind = match error.status().unwrap_or_default() {
            // Not the answer to the request: a proxy sends its own page, or the end is missing.
            200..300 => Kind::Passing(None),
            // A timeout, throttling, and errors of the service. Intune also reports throttling as 500.
            408 | 429 | 500 | 502..600 => Kind::Passing(error.retry_after()),
            404 | 410 => Kind::Missing,
            // A token that is refused, a method that is not served, and a service that is not Graph.
            0..400 | 401 | 403 | 405 | 501 | 600.. => Kind::Final,
            400..500 => Kind::Refused,
        };
        Self { kind, message: error.to_string() }
    }
}

impl From<RequestError> for Failure {
    fn from(error: RequestError) -> Self {
        Self::last(error)
    }
}

impl From<PathError> for Failure {
    fn from(error: PathError) -> Self {
        Self::last(error)
    }
}
