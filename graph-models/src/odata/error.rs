use std::fmt::{self, Display, Formatter, Write};

use crate::{
    schema::{PropertySchema, Role, SCHEMA_INIT, TypeKind, TypeSchema},
    types::GraphComplex,
    value::{AdditionalProperties, EdmValue, HasSchema, NoProperty, Object, ObjectMut, ReadValue, WriteValue, no_init},
    wire::serde_by_drivers,
};

/// The body of an error response.
///
/// It implements [`Error`](std::error::Error). `Display` writes the code, the message and the id of the request:
///
/// ```
/// use graph_models::odata::ErrorResponse;
///
/// let error: ErrorResponse = serde_json::from_str(
///     r#"{"error": {
///         "code": "ResourceNotFound",
///         "message": "Resource not found.",
///         "innerError": {"date": "2026-01-17T10:43:18", "request-id": "7c0f8d4e"}
///     }}"#,
/// )?;
/// assert_eq!(error.code(), "ResourceNotFound");
/// assert_eq!(error.request_id(), Some("7c0f8d4e"));
/// assert_eq!(error.to_string(), "ResourceNotFound: Resource not found. (request-id 7c0f8d4e)");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Sources: [OData JSON Format 4.01, section 21.1](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ErrorResponse),
/// [Graph's errors](https://learn.microsoft.com/graph/errors).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// The error. It is in a `Box`, because a function that returns a large error makes every result large.
    pub error: Box<ErrorBody>,

    /// Properties that this model does not know.
    pub additional: AdditionalProperties,
}

// Written by hand, because the initial value of a derived struct is a constant, and a constant cannot allocate the `Box`.
static SCHEMA: TypeSchema = TypeSchema {
    odata_type: "errorResponse",
    kind: TypeKind::Untyped,
    properties: &[PropertySchema { name: "error", ty: <Box<ErrorBody> as EdmValue>::TYPE, role: Role::Data }],
    additional: true,
    ..SCHEMA_INIT
};

impl Object for ErrorResponse {
    fn property(&self, index: usize) -> &dyn WriteValue {
        match index {
            0 => &self.error,
            1 => &self.additional,
            _ => &NoProperty,
        }
    }
}

impl ObjectMut for ErrorResponse {
    fn property_mut(&mut self, index: usize) -> &mut dyn ReadValue {
        match index {
            0 => &mut self.error,
            1 => &mut self.additional,
            _ => NoProperty::leak(),
        }
    }
}

impl HasSchema for ErrorResponse {
    const TYPE_SCHEMA: &'static TypeSchema = &SCHEMA;

    const INIT: Self = no_init();

    fn init() -> Self {
        Self { error: EdmValue::init(), additional: EdmValue::INIT }
    }
}

impl GraphComplex for ErrorResponse {}

serde_by_drivers!(ErrorResponse);

/// The error in an [`ErrorResponse`].
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
#[non_exhaustive]
pub struct ErrorBody {
    /// The error code, such as `BadRequest`. Some codes contain spaces.
    pub code: Option<String>,

    /// The message for people. Intune services put JSON here; see [`ErrorResponse::service_message`].
    pub message: Option<String>,

    /// The target of the error, such as the name of a property.
    pub target: Option<String>,

    /// Further errors.
    pub details: Option<Vec<ErrorDetail>>,

    /// Details of the failed request, in Graph's spelling.
    pub inner_error: Option<InnerError>,

    /// Details of the failed request, in OData's spelling.
    pub innererror: Option<InnerError>,

    /// Properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// A further error, in an [`ErrorBody`].
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The error code.
    pub code: Option<String>,

    /// The message for people.
    pub message: Option<String>,

    /// The target of the error.
    pub target: Option<String>,

    /// Properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// Details of the failed request, in an [`ErrorBody`].
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
#[non_exhaustive]
pub struct InnerError {
    /// When the request failed, in UTC. The text does not have an offset, so it is not a `DateTimeOffset`.
    pub date: Option<String>,

    /// The id of the request, for Microsoft's support.
    #[graph_complex(name = "request-id")]
    pub request_id: Option<String>,

    /// The id that the client assigned to the request.
    #[graph_complex(name = "client-request-id")]
    pub client_request_id: Option<String>,

    /// Properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

/// The message of an Intune service, which is JSON in the text of [`ErrorBody::message`].
#[derive(Clone, Debug, Default, PartialEq, GraphComplex)]
#[graph_complex(untyped)]
#[non_exhaustive]
pub struct ServiceMessage {
    /// The message for people.
    #[graph_complex(name = "Message")]
    pub message: Option<String>,

    /// The error as a phrase for programs.
    #[graph_complex(name = "CustomApiErrorPhrase")]
    pub custom_api_error_phrase: Option<String>,

    /// When to retry the request.
    #[graph_complex(name = "RetryAfter")]
    pub retry_after: Option<serde_json::Value>,

    /// The service that failed.
    #[graph_complex(name = "ErrorSourceService")]
    pub error_source_service: Option<String>,

    /// Properties that this model does not know.
    #[graph_complex(additional)]
    pub additional: AdditionalProperties,
}

impl ErrorResponse {
    /// The error code; empty if there is no code.
    #[must_use]
    pub fn code(&self) -> &str {
        self.error.code.as_deref().unwrap_or_default()
    }

    /// The message as it was read; empty if there is no message.
    #[must_use]
    pub fn message(&self) -> &str {
        self.error.message.as_deref().unwrap_or_default()
    }

    /// Parses the JSON that Intune services put into the message; `None` if the message is not such JSON.
    #[must_use]
    pub fn service_message(&self) -> Option<ServiceMessage> {
        serde_json::from_str(self.message()).ok()
    }

    /// Details of the failed request, in either spelling.
    #[must_use]
    pub fn inner_error(&self) -> Option<&InnerError> {
        self.error.inner_error.as_ref().or(self.error.innererror.as_ref())
    }

    /// The id of the request, for Microsoft's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        let inner = self.inner_error()?;
        // An example in Graph's documentation uses `requestId`.
        inner.request_id.as_deref().or_else(|| inner.additional.get("requestId")?.as_str())
    }

    /// The id that the client assigned to the request.
    #[must_use]
    pub fn client_request_id(&self) -> Option<&str> {
        self.inner_error()?.client_request_id.as_deref()
    }
}

/// Writes `BadRequest: the message (request-id ..)`, without the parts that are missing.
impl Display for ErrorResponse {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let service = self.service_message().and_then(|service| service.message);
        let message = service.as_deref().unwrap_or_else(|| self.message());
        match (self.code(), message) {
            ("", "") => formatter.write_str("the service gave no reason")?,
            (code, "") => Escaped(code).fmt(formatter)?,
            ("", message) => Escaped(message).fmt(formatter)?,
            (code, message) => write!(formatter, "{}: {}", Escaped(code), Escaped(message))?,
        }
        match self.request_id() {
            Some(id) => write!(formatter, " (request-id {})", Escaped(id)),
            None => Ok(()),
        }
    }
}

/// Text of a service, which can be shown on a terminal: characters that are not printable are escaped, such as line
/// breaks and those that change the direction of the text.
pub(crate) struct Escaped<'a>(pub(crate) &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|character| match character {
            '\'' | '"' | '\\' => formatter.write_char(character),
            _ => character.escape_debug().fmt(formatter),
        })
    }
}

impl std::error::Error for ErrorResponse {}
