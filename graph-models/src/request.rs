//! Requests as data: what to send to Graph, and how to read what it answers.
//!
//! A [`Route`](crate::Route) makes a [`Request`], which knows the type of the answer. Nothing here does I/O: the caller
//! sends the request with the HTTP client of their choice, adds the token, and decides when to try again.
//!
//! ```
//! use graph_models::{GraphEntity, odata::Page, request::{Filter, Query, Request}};
//!
//! /// A printer share.
//! #[derive(Clone, Debug, PartialEq, GraphEntity)]
//! #[graph_entity(
//!     odata_type = "#microsoft.graph.printerShare",
//!     routes(LIST = "GET /print/shares", CREATE = "POST /print/shares")
//! )]
//! pub struct PrinterShare {
//!     pub id: String,
//!     pub display_name: Option<String>,
//! }
//!
//! let names = PrinterShare::NAMES;
//! let query = Query::new().filter(Filter::starts_with(names.display_name, "Lobby")).top(5);
//! let list: Request<Page<PrinterShare>> = PrinterShare::LIST.request([])?.query(query);
//! assert_eq!(list.method(), "GET");
//! assert_eq!(list.path_and_query(), "/print/shares?$filter=startswith(displayName,'Lobby')&$top=5");
//!
//! // After the client has sent it:
//! let page = list.read(200, br#"{"value": [{"id": "1", "displayName": "Lobby 2"}]}"#)?;
//! assert_eq!(page.value[0].display_name.as_deref(), Some("Lobby 2"));
//!
//! // The request is complete once it has the body of its route.
//! let create = PrinterShare::CREATE.request([])?.body(&PrinterShareCreate::new().display_name("Lobby"))?;
//! let share: PrinterShare = create.read(201, br#"{"id": "3", "displayName": "Lobby"}"#)?;
//! # assert_eq!(share.id, "3");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | to | see |
//! |---|---|
//! | add `$select`, `$filter`, `$expand` and other options | [`Request::query`], [`Query`], [`Filter`] |
//! | send the request with any client | [`Request::method`], [`Request::url`], [`Request::headers`], [`Request::content`] |
//! | send the request with a client that takes the types of the crate `http` | `Request::to_http`, `Request::read_http`, with the feature `http` |
//! | read the answer | [`Request::read`], [`ResponseError`] |
//! | get the next page | [`Request::follow`] |
//! | send up to twenty requests in one | [`Batch`] |

mod answer;
mod batch;
mod batch_response;
mod content;
mod error;
mod filter;
#[cfg(feature = "http")]
mod http;
mod literal;
mod operation;
mod origin;
mod parts;
mod query;
mod response;
mod response_error;
mod retry_after;
mod step;
mod typed;

pub use answer::{Answer, NoContent};
pub use batch::Batch;
pub use batch_response::{BatchResponse, StepResponse};
pub use content::Content;
pub use error::RequestError;
pub use filter::Filter;
pub use literal::Literal;
pub(crate) use operation::Operation;
pub(crate) use origin::without_version;
pub use query::Query;
pub use response_error::ResponseError;
pub use step::Step;
pub use typed::{NoBody, Request};
