use super::{
    batch_response::BatchResponse, error::RequestError, operation::Operation, parts::Parts, step::Step, typed::Request,
};
use crate::{json, value::Output};

/// Up to twenty requests that are sent as one.
///
/// Each request becomes a [`Step`], which knows the type of its answer. [`BatchResponse::read`] reads the answer of a
/// step.
///
/// ```
/// use graph_models::{GraphEntity, Route, request::{Batch, NoBody}};
///
/// #[derive(Clone, Debug, PartialEq, GraphEntity)]
/// #[graph_entity(odata_type = "#microsoft.graph.printerShare", routes(GET = "GET /print/shares/{printerShareId}"))]
/// pub struct PrinterShare {
///     pub id: String,
/// }
/// const COUNT: Route<0, NoBody, i64> = Route::new("GET", "/print/shares/$count");
///
/// let mut batch = Batch::new();
/// let share = batch.add(&PrinterShare::GET.request(["7"])?)?;
/// let count = batch.add_after(&COUNT.request([])?, [share.id()])?;
/// let request = batch.request()?;
/// assert_eq!(request.path_and_query(), "/$batch");
///
/// let body = br#"{"responses": [{"id": "2", "status": 200, "body": 12}, {"id": "1", "status": 200, "body": {"id": "7"}}]}"#;
/// let answers = request.read(200, body)?;
/// assert_eq!(answers.read(&share)?.id, "7");
/// assert_eq!(answers.read(&count)?, 12);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Source: [Combine multiple HTTP requests using JSON batching](https://learn.microsoft.com/graph/json-batching).
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// The steps as JSON.
    steps: Vec<Vec<u8>>,
}

const BATCH: Operation = Operation { method: "POST", template: "/$batch", permissions: &[] };

impl Batch {
    /// The number of steps that Graph accepts in one batch.
    pub const MAX_STEPS: usize = 20;

    /// Creates a batch without steps.
    #[must_use]
    pub const fn new() -> Self {
        Self { steps: Vec::new() }
    }

    /// Adds a request. Graph can run the steps in any order.
    ///
    /// # Errors
    ///
    /// Returns an error if the batch is full, or if the request is a batch.
    pub fn add<A>(&mut self, request: &Request<A>) -> Result<Step<A>, RequestError> {
        self.add_after(request, [])
    }

    /// Adds a request that runs after the steps with these ids have succeeded. If one of them fails, the answer to this
    /// step is an error with status 424.
    ///
    /// # Errors
    ///
    /// Returns an error if the batch is full, if the request is a batch, or if an id is not that of an earlier step.
    pub fn add_after<'s, A>(
        &mut self,
        request: &Request<A>,
        steps: impl IntoIterator<Item = &'s str>,
    ) -> Result<Step<A>, RequestError> {
        let id = self.add_parts(&request.parts, &steps.into_iter().collect::<Vec<_>>())?;
        Ok(Step::new(id, request.parts.operation))
    }

    fn add_parts(&mut self, parts: &Parts, after: &[&str]) -> Result<String, RequestError> {
        let refuse = |message: &str| Err(RequestError::step(parts.operation, message));
        if self.is_full() {
            return refuse("it has twenty steps already, as many as Graph accepts");
        }
        if parts.operation.template == BATCH.template {
            return refuse("it is a batch itself");
        }
        let Some(url) = parts.path_and_query() else { return refuse("its link is not a URL") };
        let is_earlier = |id: &str| (1..=self.steps.len()).any(|step| step.to_string() == id);
        if let Some(id) = after.iter().find(|id| !is_earlier(id)) {
            return refuse(&format!("there is no earlier step {id:?}"));
        }
        let id = (self.steps.len() + 1).to_string();
        let step = write_step(&id, parts, &url, after).map_err(|error| RequestError::body(parts.operation, error))?;
        self.steps.push(step);
        Ok(id)
    }

    /// The number of steps.
    #[must_use]
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// Whether there are no steps.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Whether Graph accepts no further step.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.steps.len() >= Self::MAX_STEPS
    }

    /// Returns the request that sends the batch.
    ///
    /// # Errors
    ///
    /// Returns an error if the batch has no steps, which Graph refuses.
    pub fn request(&self) -> Result<Request<BatchResponse>, RequestError> {
        if self.is_empty() {
            return Err(RequestError::empty_batch(BATCH));
        }
        let json = [&b"{\"requests\":["[..], &self.steps.join(&b','), b"]}"].concat();
        let mut parts = Parts::new(BATCH, BATCH.template.to_owned());
        parts.set_content(Ok(json))?;
        Ok(Request::of(parts))
    }
}

/// Returns the JSON of a step. The body is JSON already, and becomes a part of it.
fn write_step(id: &str, parts: &Parts, url: &str, after: &[&str]) -> serde_json::Result<Vec<u8>> {
    let text = |text: &str| json::write_to_vec(Output::Text(text));
    let mut json = Vec::with_capacity(128 + parts.content.len());
    for (start, value) in [("{\"id\":", id), (",\"method\":", parts.operation.method), (",\"url\":", url)] {
        json.extend_from_slice(start.as_bytes());
        json.extend(text(value)?);
    }
    let mut start = &b",\"headers\":{"[..];
    for (name, value) in parts.headers() {
        json.extend_from_slice(start);
        json.extend(text(name)?);
        json.push(b':');
        json.extend(text(value)?);
        start = b",";
    }
    if start == b"," {
        json.push(b'}');
    }
    if !parts.content.is_empty() {
        json.extend_from_slice(b",\"body\":");
        json.extend_from_slice(&parts.content);
    }
    if !after.is_empty() {
        json.extend_from_slice(b",\"dependsOn\":");
        json.extend(serde_json::to_vec(after)?);
    }
    json.push(b'}');
    Ok(json)
}
