//! Sends requests.

use std::{cell::Cell, io::ErrorKind, time::Duration};

use graph_models::{
    Secret,
    odata::Page,
    request::{Answer, Request, ResponseError},
};
use ureq::{
    Agent, Timeout,
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
            Ok(Response::from_parts(parts, body.with_config().limit(LONGEST_ANSWER).read_to_vec()?))
        });
        match response {
            Ok(response) => Ok(self.read(request, response)?),
            Err(error) => Err(self.without_response(request, &error)),
        }
    }

    /// Reads a response. An error that quotes the token does not show it.
    fn read<A: Answer>(&self, request: &Request<A>, response: Response<Vec<u8>>) -> Result<A, ResponseError> {
        request.read_http(&response).or_else(|error| {
            let token = self.token.expose();
            match str::from_utf8(response.body()) {
                Ok(text) if text.contains(token) => {
                    let text = text.replace(token, "[redacted]");
                    request.read_http(&response.map(|_| text))
                }
                _ => Err(error),
            }
        })
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

    /// Returns the failure of a request without a response. If there never was one, another try helps only if there is a
    /// connection.
    fn without_response<A>(&self, request: &Request<A>, error: &ureq::Error) -> Failure {
        let message =
            format!("`{} {}{}` has no answer: {error}", request.method(), self.base_url, request.path_and_query());
        if self.is_reached.get() || is_broken(error) {
            Failure::passing(message)
        } else {
            Failure::last(message).with("is `--base-url` right, and is this computer online?")
        }
    }
}

/// Whether there was a connection, which ended before the answer.
fn is_broken(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::Timeout(timeout) => !matches!(timeout, Timeout::Resolve | Timeout::Connect),
        ureq::Error::Protocol(_) => true,
        ureq::Error::Io(error) => matches!(
            error.kind(),
            ErrorKind::BrokenPipe
                | ErrorKind::ConnectionAborted
                | ErrorKind::ConnectionReset
                | ErrorKind::TimedOut
                | ErrorKind::UnexpectedEof
        ),
        _ => false,
    }
}
