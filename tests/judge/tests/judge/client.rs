//! Sends requests to the judge.

use std::{env, fmt::Debug, sync::LazyLock};

use graph_models::{
    odata::Page,
    request::{Answer, Request, ResponseError},
};
use ureq::Agent;

/// The URL of the judge's service.
pub(crate) static BASE: LazyLock<String> = LazyLock::new(|| {
    env::var("JUDGE_URL").expect("JUDGE_URL should be set by tests/judge/run, which starts the judge")
});

static AGENT: LazyLock<Agent> = LazyLock::new(|| Agent::config_builder().http_status_as_error(false).build().into());

/// Sends a request, and reads the response.
pub(crate) fn send<A: Answer>(request: &Request<A>) -> Result<A, ResponseError> {
    let request_of_http = request.to_http(&BASE).expect("the request should be valid");
    let (head, mut body) = AGENT.run(request_of_http).expect("the judge should answer").into_parts();
    let content = body.read_to_vec().expect("the answer should be complete");
    request.read_http(&http::Response::from_parts(head, content))
}

/// Sends a request that the judge must accept, and returns its answer.
#[track_caller]
pub(crate) fn accepted<A: Answer>(request: &Request<A>) -> A {
    match send(request) {
        Ok(answer) => answer,
        Err(error) => panic!("{error}\n{}", String::from_utf8_lossy(request.content())),
    }
}

/// Sends the request of a page and of all pages after it, and returns their items.
#[track_caller]
pub(crate) fn items<T>(first: Request<Page<T>>) -> Vec<T>
where
    Page<T>: Answer,
{
    let mut items = Vec::new();
    let mut next = Some(first);
    while let Some(request) = next {
        let page = accepted(&request);
        next = request.follow(&page);
        items.extend(page.value);
    }
    items
}

/// Sends a request that the judge must refuse, and returns why it does.
#[track_caller]
pub(crate) fn refused<A: Answer + Debug>(request: &Request<A>) -> String {
    let error = send(request).expect_err("the judge should refuse the request");
    assert_eq!(error.status(), Some(400), "{error}");
    error.graph().expect("the judge should say why").to_string()
}
