use std::{
    borrow::Cow,
    fmt::{self, Debug, Formatter},
};

use super::{error::RequestError, operation::Operation, origin, query::Query};
use crate::{
    json,
    value::{Output, WriteValue},
};

/// What a request consists of, without the types of its body and its answer, so that the code is compiled once.
#[derive(Clone)]
pub(super) struct Parts {
    pub(super) operation: Operation,
    target: Target,
    /// The options of the query, encoded.
    query: String,
    headers: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    pub(super) content: Vec<u8>,
}

#[derive(Clone)]
enum Target {
    /// A path that is relative to the base.
    Path(String),
    /// A URL that the service sent.
    Link(String),
}

const CONTENT_TYPE: &str = "Content-Type";

impl Parts {
    pub(super) fn new(operation: Operation, path: String) -> Self {
        Self { operation, target: Target::Path(path), query: String::new(), headers: Vec::new(), content: Vec::new() }
    }

    pub(super) fn at_link(&self, link: String) -> Self {
        let Self { operation, headers, content, .. } = self.clone();
        Self { operation, target: Target::Link(link), query: String::new(), headers, content }
    }

    pub(super) fn add_query(&mut self, query: &Query) {
        let options = query.to_string();
        if !self.query.is_empty() && !options.is_empty() {
            self.query.push('&');
        }
        self.query.push_str(&options);
        if let Some(level) = query.consistency_level() {
            self.set_header("ConsistencyLevel".into(), level.into());
        }
    }

    pub(super) fn set_header(&mut self, name: Cow<'static, str>, value: Cow<'static, str>) {
        self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(&name));
        self.headers.push((name, value));
    }

    pub(super) fn set_body(&mut self, body: Output<'_>) -> Result<(), RequestError> {
        self.set_content(json::write_to_vec(body))
    }

    pub(super) fn set_body_without_type(&mut self, body: &dyn WriteValue) -> Result<(), RequestError> {
        self.set_content(json::to_vec_without_type(body))
    }

    pub(super) fn set_content(&mut self, json: serde_json::Result<Vec<u8>>) -> Result<(), RequestError> {
        self.content = json.map_err(|error| RequestError::body(self.operation, error))?;
        if !self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case(CONTENT_TYPE)) {
            self.set_header(CONTENT_TYPE.into(), "application/json".into());
        }
        Ok(())
    }

    pub(super) fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_ref(), value.as_ref()))
    }

    /// The path and the query; `None` for a link that is not a URL.
    pub(super) fn path_and_query(&self) -> Option<Cow<'_, str>> {
        Some(self.with_query(match &self.target {
            Target::Path(path) => path,
            Target::Link(link) => origin::path_and_query(link)?,
        }))
    }

    pub(super) fn url(&self, base: &str) -> Result<String, RequestError> {
        let base = origin::Base::parse(base).ok_or_else(|| RequestError::base(self.operation, base))?;
        match &self.target {
            Target::Path(path) => Ok(format!("{}{}", base.url, self.with_query(path))),
            Target::Link(link) if base.is_origin_of(link) => Ok(self.with_query(link).into_owned()),
            Target::Link(link) => Err(RequestError::link(self.operation, link, base.url)),
        }
    }

    fn with_query<'a>(&self, url: &'a str) -> Cow<'a, str> {
        if self.query.is_empty() {
            return Cow::Borrowed(url);
        }
        let separator = if url.contains('?') { '&' } else { '?' };
        Cow::Owned(format!("{url}{separator}{}", self.query))
    }
}

impl Debug for Parts {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers().map(|(name, _)| name).collect();
        formatter
            .debug_struct("Request")
            .field("method", &self.operation.method)
            .field("path_and_query", &self.path_and_query().unwrap_or_default())
            .field("headers", &headers)
            .field("content", &format_args!("{} bytes", self.content.len()))
            .finish_non_exhaustive()
    }
}
