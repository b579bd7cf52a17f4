use std::fmt::{self, Debug, Display, Formatter};

use super::operation::Operation;
use crate::value::Truncated;

/// The error for a request that cannot be built or sent. It says which request, and what to change.
pub struct RequestError {
    operation: Operation,
    cause: Cause,
}

enum Cause {
    Body(serde_json::Error),
    Base(String),
    Link {
        link: String,
        base: String,
    },
    Step(String),
    EmptyBatch,
    #[cfg(feature = "http")]
    Http(http::Error),
}

impl RequestError {
    pub(super) fn body(operation: Operation, error: serde_json::Error) -> Self {
        Self { operation, cause: Cause::Body(error) }
    }

    pub(super) fn base(operation: Operation, base: &str) -> Self {
        Self { operation, cause: Cause::Base(base.to_owned()) }
    }

    pub(super) fn link(operation: Operation, link: &str, base: &str) -> Self {
        Self { operation, cause: Cause::Link { link: link.to_owned(), base: base.to_owned() } }
    }

    pub(super) fn step(operation: Operation, message: impl Into<String>) -> Self {
        Self { operation, cause: Cause::Step(message.into()) }
    }

    pub(super) fn empty_batch(operation: Operation) -> Self {
        Self { operation, cause: Cause::EmptyBatch }
    }

    #[cfg(feature = "http")]
    pub(super) fn http(operation: Operation, error: http::Error) -> Self {
        Self { operation, cause: Cause::Http(error) }
    }
}

impl Display for RequestError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let operation = &self.operation;
        match &self.cause {
            Cause::Body(error) => write!(formatter, "the body of `{operation}` cannot be written: {error}"),
            // The part before `@` can be a password.
            Cause::Base(base) if base.contains('@') => write!(
                formatter,
                "the URL of the version of Graph has an `@`: remove the user name and the password; `{operation}` is not \
                 sent"
            ),
            Cause::Base(base) => write!(
                formatter,
                "\"{}\" is not the URL of a version of Graph, such as https://graph.microsoft.com/v1.0: `{operation}` \
                 is not sent",
                Truncated(base)
            ),
            Cause::Link { link, base } => write!(
                formatter,
                "the link \"{}\" of `{operation}` is not at the origin of {base}: it is not followed, because the \
                 token is only for that origin",
                Truncated(link)
            ),
            Cause::EmptyBatch => formatter.write_str("a batch without steps cannot be sent: add a request to it"),
            Cause::Step(message) => write!(formatter, "`{operation}` cannot be a step of the batch: {message}"),
            #[cfg(feature = "http")]
            Cause::Http(error) => write!(formatter, "`{operation}` is not a valid HTTP request: {error}"),
        }
    }
}

/// Writes the sentence, because the base can contain a password.
impl Debug for RequestError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "RequestError({self})")
    }
}

impl std::error::Error for RequestError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.cause {
            Cause::Body(error) => Some(error),
            #[cfg(feature = "http")]
            Cause::Http(error) => Some(error),
            _ => None,
        }
    }
}
