use std::{
    fmt::{self, Display, Formatter},
    time::Duration,
};

use super::{operation::Operation, response::Response, retry_after};
use crate::{
    json,
    odata::{ErrorResponse, Escaped},
    value::{EdmValue, Truncated},
};

/// The error for a response that is not the answer to its request: the service refused the request, or the answer does
/// not match its type.
///
/// ```
/// use graph_models::{Route, request::NoBody};
///
/// const COUNT: Route<0, NoBody, i64> =
///     Route::new("GET", "/print/shares/$count").with_permissions(&["Printer.Read.All", "Printer.ReadWrite.All"]);
///
/// let body = br#"{"error": {"code": "Forbidden", "message": "Access denied."}}"#;
/// let error = COUNT.request([])?.read(403, body).unwrap_err();
/// assert_eq!(error.status(), Some(403));
/// assert_eq!(error.graph().unwrap().code(), "Forbidden");
/// assert_eq!(
///     error.to_string(),
///     "`GET /print/shares/$count` failed with status 403: Forbidden: Access denied.; it needs one of the permissions \
///      Printer.Read.All, Printer.ReadWrite.All",
/// );
/// # Ok::<(), graph_models::PathError>(())
/// ```
#[derive(Debug)]
pub struct ResponseError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    operation: Operation,
    status: Option<u16>,
    cause: Cause,
    retry_after: Option<Duration>,
    request_id: Option<String>,
    client_request_id: Option<String>,
}

#[derive(Debug)]
enum Cause {
    /// The service says why.
    Graph(ErrorResponse),
    /// The service, or one before it, refused the request with this content. This is its start, for people.
    Refused(String),
    /// The status says success, but the content does not match the type of the answer.
    Mismatch(serde_json::Error),
    /// The response to a batch does not have the answer to this step.
    NoStep(String),
}

impl ResponseError {
    pub(super) fn refused(response: Response<'_>) -> Self {
        let mut graph = <Option<ErrorResponse>>::None;
        let cause = match json::read(&mut graph, <Option<ErrorResponse>>::TYPE, response.text()) {
            Ok(()) => graph.map(Cause::Graph),
            Err(_) => None,
        };
        Self::new(response, cause.unwrap_or_else(|| Cause::Refused(start(response.text()))))
    }

    pub(super) fn mismatch(response: Response<'_>, error: serde_json::Error) -> Self {
        Self::new(response, Cause::Mismatch(error))
    }

    pub(super) fn no_step(operation: Operation, id: &str) -> Self {
        let response = Response { operation, status: 0, headers: &[], content: &[] };
        let Self(inner) = Self::new(response, Cause::NoStep(id.to_owned()));
        Self(Box::new(Inner { status: None, ..*inner }))
    }

    fn new(response: Response<'_>, cause: Cause) -> Self {
        let header = |name| response.header(name).map(str::to_owned);
        Self(Box::new(Inner {
            operation: response.operation,
            status: Some(response.status),
            cause,
            retry_after: response
                .header("retry-after")
                .and_then(|text| retry_after::parse(text, response.header("date"))),
            request_id: header("request-id"),
            client_request_id: header("client-request-id"),
        }))
    }

    /// The status of the response, such as 404; `None` if the response to a batch does not have this step.
    ///
    /// 429 and 503 mean that the request can be sent again after [`retry_after`](Self::retry_after).
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The error as Graph describes it; `None` if the content is not an error of Graph.
    #[must_use]
    pub fn graph(&self) -> Option<&ErrorResponse> {
        match &self.0.cause {
            Cause::Graph(error) => Some(error),
            _ => None,
        }
    }

    /// How long to wait before the request is sent again, by the header `Retry-After`. `None` if there is no such
    /// header, or if the response was read without its headers.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The id of the request, for Microsoft's support: from the error, or from the header `request-id`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.graph().and_then(ErrorResponse::request_id).or(self.0.request_id.as_deref())
    }

    /// The id that the client assigned to the request: from the error, or from the header `client-request-id`.
    #[must_use]
    pub fn client_request_id(&self) -> Option<&str> {
        self.graph().and_then(ErrorResponse::client_request_id).or(self.0.client_request_id.as_deref())
    }
}

/// Writes one sentence: which request, what happened, and what helps.
impl Display for ResponseError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Inner { operation, status, cause, retry_after, .. } = &*self.0;
        let status = status.unwrap_or_default();
        match cause {
            Cause::Graph(error) => write!(formatter, "`{operation}` failed with status {status}: {error}")?,
            Cause::Refused(start) if start.is_empty() => {
                write!(formatter, "`{operation}` failed with status {status} and without content")?;
            }
            Cause::Refused(start) => {
                let start = Truncated(start);
                write!(
                    formatter,
                    "`{operation}` failed with status {status}, and not with an error of Graph: \"{start}\""
                )?;
            }
            Cause::Mismatch(error) => {
                write!(formatter, "the answer to `{operation}` (status {status}) does not match its type: {error}")?;
            }
            Cause::NoStep(id) => {
                let id = Escaped(id);
                return write!(formatter, "the response to the batch has no answer to its step {id}, `{operation}`");
            }
        }
        if !matches!(cause, Cause::Graph(error) if error.request_id().is_some())
            && let Some(id) = self.request_id()
        {
            write!(formatter, " (request-id {})", Escaped(id))?;
        }
        if let Some(wait) = retry_after {
            write!(formatter, "; try again after {} seconds", wait.as_secs())?;
        }
        match (status, operation.permissions) {
            (401 | 403, [one]) => write!(formatter, "; it needs the permission {one}"),
            (401 | 403, all @ [_, ..]) => write!(formatter, "; it needs one of the permissions {}", all.join(", ")),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for ResponseError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.cause {
            Cause::Graph(error) => Some(error),
            Cause::Mismatch(error) => Some(error),
            Cause::Refused(_) | Cause::NoStep(_) => None,
        }
    }
}

/// Returns the start of a content as text, long enough to recognise it.
fn start(content: &[u8]) -> String {
    const KEPT: usize = 400;
    String::from_utf8_lossy(&content[..content.len().min(KEPT)]).trim().to_owned()
}
