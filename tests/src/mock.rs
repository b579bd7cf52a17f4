//! An HTTP server on this computer for tests of clients. It answers as the test says, and can fail as services and
//! networks fail.
//!
//! ```
//! use std::io::{Read, Write};
//!
//! use graph_models::{Route, request::{Content, NoBody}};
//! use graph_tests::mock::{Mock, Received, Reply};
//!
//! const PHOTO: Route<1, NoBody, Content> = Route::new("GET", "/users/{userId}/photo/$value");
//!
//! let mock = Mock::start(|request: &Received| match PHOTO.matches(&request.method, &request.target) {
//!     Some([user]) => Reply::new(200, user),
//!     None => Reply::new(404, ""),
//! });
//! let mut connection = std::net::TcpStream::connect(mock.address())?;
//! connection.write_all(b"GET /v1.0/users/7/photo/$value HTTP/1.1\r\nConnection: close\r\n\r\n")?;
//! let mut answer = String::new();
//! connection.read_to_string(&mut answer)?;
//! assert!(answer.starts_with("HTTP/1.1 200 ") && answer.ends_with("\r\n\r\n7"));
//! assert_eq!(mock.received()[0].target, "/v1.0/users/7/photo/$value");
//! # Ok::<(), std::io::Error>(())
//! ```

mod connection;

use std::{
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Instant,
};

/// A server that runs until it is dropped.
pub struct Mock {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    answer: Box<dyn Fn(&Received) -> Reply + Send + Sync>,
    received: Mutex<Vec<Received>>,
    is_stopped: AtomicBool,
}

/// A request that the server received.
#[derive(Clone, Debug)]
pub struct Received {
    /// The method, such as `GET`.
    pub method: String,
    /// The path and the query.
    pub target: String,
    /// The names and values of the headers, as they came.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub content: Vec<u8>,
    /// When the request was complete.
    pub time: Instant,
}

/// What the server does after a request.
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    content: Vec<u8>,
    end: End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// The whole answer is sent.
    Whole,
    /// The connection ends after half of the body.
    CutShort,
    /// The connection ends before the answer.
    Broken,
    /// The answer never comes.
    Silent,
}

impl Mock {
    /// Starts a server on a free port. It calls the function for each request, on several threads at once if there are
    /// several connections.
    ///
    /// # Panics
    ///
    /// Panics if the computer has no free port.
    #[must_use]
    pub fn start(answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let address = listener.local_addr().expect("a listener has an address");
        let answer = Box::new(answer);
        let shared = Arc::new(Shared { answer, received: Mutex::default(), is_stopped: AtomicBool::new(false) });
        let server = Arc::clone(&shared);
        thread::spawn(move || {
            for connection in listener.incoming().map_while(Result::ok) {
                if server.is_stopped.load(Ordering::Relaxed) {
                    break;
                }
                let server = Arc::clone(&server);
                // A client that closes its connection is not an error of the server.
                thread::spawn(move || connection::serve(&connection, |request| server.reply(request)));
            }
        });
        Self { address, shared }
    }

    /// The address to connect to.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base URL of a version of Graph, such as `http://127.0.0.1:1234/v1.0` for `v1.0`.
    #[must_use]
    pub fn url(&self, version: &str) -> String {
        format!("http://{}/{version}", self.address)
    }

    /// All requests so far, in the order in which they came.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.shared.received().clone()
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        self.shared.is_stopped.store(true, Ordering::Relaxed);
        // Wakes the thread that waits for a connection.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn reply(&self, request: &Received) -> Reply {
        self.received().push(request.clone());
        (self.answer)(request)
    }

    fn received(&self) -> MutexGuard<'_, Vec<Received>> {
        self.received.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Received {
    /// Returns the value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

impl Reply {
    /// An answer with this status and body.
    #[must_use]
    pub fn new(status: u16, content: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), content: content.into(), end: End::Whole }
    }

    /// An answer whose body is JSON.
    #[must_use]
    pub fn json(status: u16, content: &serde_json::Value) -> Self {
        Self::new(status, content.to_string()).header("Content-Type", "application/json")
    }

    /// An error as Graph describes it.
    #[must_use]
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        Self::json(status, &serde_json::json!({ "error": { "code": code, "message": message } }))
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Ends the connection after half of the body, although `Content-Length` announces all of it.
    #[must_use]
    pub fn cut_short(self) -> Self {
        Self { end: End::CutShort, ..self }
    }

    /// Ends the connection instead of answering.
    #[must_use]
    pub fn broken() -> Self {
        Self { end: End::Broken, ..Self::new(0, "") }
    }

    /// Does not answer, and waits until the client ends the connection.
    #[must_use]
    pub fn silent() -> Self {
        Self { end: End::Silent, ..Self::new(0, "") }
    }
}
