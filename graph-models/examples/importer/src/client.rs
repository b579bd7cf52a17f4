//! Sends requests.

use std::{cell::Cell, io, time::Duration};

use graph_models::{
    Secret,
    odata::Page,
    request::{Answer, Request},
};
use ureq::{
    Agent,
    http::{HeaderValue, Response, header::AUTHORIZATION},
};

use crate::{failure::Failure, options::Options, tries::Tries};

/// Graph answers within a minute or with an error.
const TIMEOUT: Duration = Duration::from_secs(120);
/// The most that is read of an answer: several times what Graph sends as a page.
const LONGEST_ANSWER: u64 = 64 << 20;
/// The wait after the first failure, unless results are asked for more often.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// Sends requests to one service with one token.
pub(crate) struct Client {
    agent: Agent,
    base_url: String,
    token: Secret<String>,
    first_wait: Duration,
    longest_wait: Duration,
    /// Whether the service has answered.
    is_reached: Cell<bool>,
}

impl Client {
    pub(crate) fn new(options: &Options, token: Secret<String>) -> Self {
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            // The token is for the origin of the base URL only.
            .max_redirects(0)
            .timeout_connect(Some(Duration::from_secs(20)))
            .timeout_global(Some(TIMEOUT));
        // Without encryption, a proxy would read the token.
        if !options.base_url.to_ascii_lowercase().starts_with("https:") {
            config = config.proxy(None);
        }
        Self {
            agent: config.build().new_agent(),
            base_url: options.base_url.clone(),
            token,
            first_wait: options.poll_interval.min(FIRST_WAIT),
            longest_wait: options.time_limit,
            is_reached: Cell::new(false),
        }
    }

    /// The tries of a request.
    pub(crate) fn tries(&self) -> Tries {
        Tries::new(self.first_wait, self.longest_wait)
    }

    /// Sends a request once. If the failure is [passing](crate::failure::Kind::Passing), the service may have done what
    /// the request asks for.
    pub(crate) fn send<A: Answer>(&self, request: &Request<A>) -> Result<A, Failure> {
        let mut sent = request.to_http(&self.base_url)?;
        let mut token = HeaderValue::try_from(format!("Bearer {}", self.token.expose())).map_err(Failure::last)?;
        token.set_sensitive(true);
        sent.headers_mut().insert(AUTHORIZATION, token);
        let response = self.agent.run(sent).and_then(|response| {
            self.is_reached.set(true);
            let (parts, mut body) = response.into_parts();
            let content = body.with_config().limit(LONGEST_ANSWER).read_to_vec()?;
            Ok(Response::from_parts(parts, self.without_token(content)))
        });
        match response {
            Ok(response) => Ok(request.read_http(&response)?),
            Err(error) => Err(self.not_sent(request, &error)),
        }
    }

    /// Sends a request again until it has an answer. The request must have the same effect when it is sent twice.
    pub(crate) fn repeat<A: Answer>(&self, request: &Request<A>) -> Result<A, Failure> {
        let mut tries = self.tries();
        loop {
            match self.send(request) {
                Err(failure) => tries.wait(failure)?,
                answer => return answer,
            }
        }
    }

    /// Returns the items of all pages.
    pub(crate) fn list<T>(&self, first: Request<Page<T>>) -> Result<Vec<T>, Failure>
    where
        Page<T>: Answer,
    {
        let mut items = Vec::new();
        let mut next = Some(first);
        while let Some(request) = next {
            let page = self.repeat(&request)?;
            next = request.follow(&page);
            items.extend(page.value);
        }
        Ok(items)
    }

    /// Removes the token from an answer that quotes it, so that no message and no report shows it.
    fn without_token(&self, content: Vec<u8>) -> Vec<u8> {
        let token = self.token.expose();
        match str::from_utf8(&content) {
            Ok(text) if text.contains(token) => text.replace(token, "[redacted]").into_bytes(),
            _ => content,
        }
    }

    /// Returns the failure of a request without a response.
    fn not_sent<A>(&self, request: &Request<A>, error: &ureq::Error) -> Failure {
        let message = format!("`{}` has no answer: {error}", self.place(request));
        if !self.is_reached.get() && is_unreachable(error) {
            Failure::last(message).with("is `--base-url` right, and this computer online?")
        } else {
            Failure::passing(message)
        }
    }

    fn place<A>(&self, request: &Request<A>) -> String {
        format!("{} {}{}", request.method(), self.base_url, request.path_and_query())
    }
}

/// Whether there is no connection at all. Another try helps only if an earlier request had an answer.
fn is_unreachable(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::Io(error) => error.kind() == io::ErrorKind::ConnectionRefused,
        ureq::Error::HostNotFound
        | ureq::Error::ConnectionFailed
        | ureq::Error::InvalidProxyUrl
        | ureq::Error::Tls(_)
        | ureq::Error::Rustls(_) => true,
        _ => false,
    }
}
