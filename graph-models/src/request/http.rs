//! Requests and responses as the types of the crate `http`.

use super::{answer::Answer, error::RequestError, response::Response, response_error::ResponseError, typed::Request};

impl<A> Request<A> {
    /// Returns the request as the crate `http` represents it, for a base such as `https://graph.microsoft.com/v1.0`.
    /// Many clients send it as it is. The caller adds the token, as the header `Authorization`.
    ///
    /// ```
    /// use graph_models::Route;
    ///
    /// const RESET: Route<1> = Route::new("POST", "/print/shares/{printerShareId}/reset");
    /// let request = RESET.request(["7"])?.to_http("https://graph.microsoft.com/v1.0")?;
    /// assert_eq!(request.uri(), "https://graph.microsoft.com/v1.0/print/shares/7/reset");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`url`](Self::url); a header that is not valid in HTTP.
    pub fn to_http(&self, base: &str) -> Result<http::Request<Vec<u8>>, RequestError> {
        let mut request = http::Request::builder().method(self.method()).uri(self.url(base)?);
        for (name, value) in self.headers() {
            request = request.header(name, value);
        }
        request.body(self.content().to_vec()).map_err(|error| RequestError::http(self.parts.operation, error))
    }
}

impl<A: Answer> Request<A> {
    /// Reads a response of the crate `http`, with its headers.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read).
    pub fn read_http(&self, response: &http::Response<impl AsRef<[u8]>>) -> Result<A, ResponseError> {
        let header = |(name, value): (&'_ http::HeaderName, &'_ http::HeaderValue)| {
            value.to_str().ok().map(|value| (name.as_str().to_owned(), value.to_owned()))
        };
        let headers: Vec<_> = response.headers().iter().filter_map(header).collect();
        let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        A::read(Response {
            operation: self.parts.operation,
            status: response.status().as_u16(),
            headers: &headers,
            content: response.body().as_ref(),
        })
    }
}
