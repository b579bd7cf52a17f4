use std::{
    borrow::Cow,
    fmt::{self, Debug, Formatter},
    marker::PhantomData,
};

use super::{
    answer::Answer, error::RequestError, operation::Operation, parts::Parts, query::Query, response::Response,
    response_error::ResponseError,
};
use crate::{odata::Page, value::EdmValue};

/// The body of a route that has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NoBody;

/// A request: its method, path, query, headers and body, and the type of its answer.
///
/// A route that takes a body gives a `Request<Answer, Body>`, which only has the functions that build it. With
/// [`body`](Self::body), it becomes a `Request<Answer>`, which can be sent. So a request without its body, or with the
/// body of another type, does not compile.
///
/// `Debug` shows the body's length and the names of the headers only, because both can contain secrets.
pub struct Request<Answer, Body = NoBody> {
    pub(super) parts: Parts,
    types: PhantomData<fn(Body) -> Answer>,
}

impl<A, B> Request<A, B> {
    pub(crate) fn new(operation: Operation, path: String) -> Self {
        Self::of(Parts::new(operation, path))
    }

    pub(super) const fn of(parts: Parts) -> Self {
        Self { parts, types: PhantomData }
    }

    /// Adds the options of a query to the URL, and the header that the query asks for.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "a query is built for one request, in the call")]
    pub fn query(mut self, query: Query) -> Self {
        self.parts.add_query(&query);
        self
    }

    /// Sets a header, and replaces one of the same name.
    ///
    /// The client that sends the request checks the name and the value.
    #[must_use]
    pub fn header(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) -> Self {
        self.parts.set_header(name.into(), value.into());
        self
    }

    /// The HTTP method, such as `GET`.
    #[must_use]
    pub const fn method(&self) -> &'static str {
        self.parts.operation.method
    }

    /// The path and the query, percent-encoded, relative to the URL of a version of Graph:
    /// `/print/shares?$select=id`. Empty for a link that is not a URL, which cannot be sent.
    #[must_use]
    pub fn path_and_query(&self) -> Cow<'_, str> {
        self.parts.path_and_query().unwrap_or_default()
    }
}

impl<A, B: EdmValue> Request<A, B> {
    /// Sets the body, and makes the request complete.
    ///
    /// # Errors
    ///
    /// Returns an error if the body cannot be written as JSON, for example because an additional property has the name
    /// of a property of the type.
    pub fn body(mut self, body: &B) -> Result<Request<A>, RequestError> {
        self.parts.set_body(EdmValue::write(body))?;
        Ok(Request::of(self.parts))
    }

    /// Sets the body without `@odata.type` at its root, for a service that refuses it. See
    /// [`WithoutType`](crate::odata::WithoutType).
    ///
    /// # Errors
    ///
    /// Those of [`body`](Self::body).
    pub fn body_without_type(mut self, body: &B) -> Result<Request<A>, RequestError> {
        self.parts.set_body_without_type(body)?;
        Ok(Request::of(self.parts))
    }
}

impl<A> Request<A> {
    /// The URL, for a base such as `https://graph.microsoft.com/v1.0`.
    ///
    /// # Errors
    ///
    /// Returns an error if the base is not an `http` or `https` URL without a query, or if the request
    /// [follows](Self::follow) a link to another origin than that of the base: the token of the caller is for the
    /// origin of the base only.
    pub fn url(&self, base: &str) -> Result<String, RequestError> {
        self.parts.url(base)
    }

    /// The headers to send, among them the `Content-Type` of a body. The token is not one of them; the caller adds it.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts.headers()
    }

    /// The body; empty if the request has none.
    #[must_use]
    pub fn content(&self) -> &[u8] {
        &self.parts.content
    }

    /// Returns this request for a link that the service sent, such as the delta link of an earlier response. It has the
    /// same headers and the same type of answer. The link contains the query.
    #[must_use]
    pub fn at_link(&self, link: impl Into<String>) -> Self {
        Self::of(self.parts.at_link(link.into()))
    }
}

impl<A: Answer> Request<A> {
    /// Reads the response: its status, such as 200, and its body.
    ///
    /// # Errors
    ///
    /// Returns an error if the status does not say success, or if the body does not match the type of the answer.
    pub fn read(&self, status: u16, content: &[u8]) -> Result<A, ResponseError> {
        self.read_with_headers(status, [], content)
    }

    /// Reads the response with its headers, from which an error takes the time to wait and the ids of the request.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read).
    pub fn read_with_headers<'h>(
        &self,
        status: u16,
        headers: impl IntoIterator<Item = (&'h str, &'h str)>,
        content: &[u8],
    ) -> Result<A, ResponseError> {
        let headers: Vec<_> = headers.into_iter().collect();
        A::read(Response { operation: self.parts.operation, status, headers: &headers, content })
    }
}

impl<T> Request<Page<T>> {
    /// Returns the request for the page after this one; `None` if there is none.
    ///
    /// ```
    /// # use graph_models::{GraphEntity, odata::Page};
    /// # #[derive(Clone, Debug, PartialEq, GraphEntity)]
    /// # #[graph_entity(odata_type = "#microsoft.graph.printerShare", routes(LIST = "GET /print/shares"))]
    /// # pub struct PrinterShare { pub id: String }
    /// # fn send(url: &str) -> (u16, Vec<u8>) { (200, br#"{"value": [{"id": "1"}]}"#.to_vec()) }
    /// let mut shares = Vec::new();
    /// let mut next = Some(PrinterShare::LIST.request([])?);
    /// while let Some(request) = next {
    ///     let (status, content) = send(&request.url("https://graph.microsoft.com/v1.0")?);
    ///     let page = request.read(status, &content)?;
    ///     next = request.follow(&page);
    ///     shares.extend(page.value);
    /// }
    /// assert_eq!(shares.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn follow(&self, page: &Page<T>) -> Option<Self> {
        page.next_link.as_ref().map(|link| self.at_link(link))
    }
}

impl<A, B> Clone for Request<A, B> {
    fn clone(&self) -> Self {
        Self::of(self.parts.clone())
    }
}

impl<A, B> Debug for Request<A, B> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.parts.fmt(formatter)
    }
}
