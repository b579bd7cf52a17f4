mod path;
mod template;

use std::{
    fmt::{self, Debug, Display, Formatter},
    hash::{Hash, Hasher},
    marker::PhantomData,
};

pub use path::PathError;

use crate::{
    request::{Answer, NoBody, NoContent, Operation, Request},
    value::EdmValue,
};

/// A request that Graph serves: an HTTP method, a path template with `N` placeholders, the type of the body, and the
/// type of the answer.
///
/// The derive defines a constant for each route of an entity. The template is relative to the URL of a version of
/// Graph, such as `https://graph.microsoft.com/beta`.
///
/// `Route<N>` alone has no body, and its answer has no content. A constant that is written by hand says in its type what
/// it sends and receives:
///
/// ```
/// use graph_models::{GraphComplex, Route, request::NoBody};
///
/// /// The number of pages that a printer has printed.
/// #[derive(Debug, PartialEq, GraphComplex)]
/// #[graph_complex(odata_type = "#microsoft.graph.printUsage")]
/// struct PrintUsage {
///     pages: Option<i64>,
/// }
///
/// const USAGE: Route<1, NoBody, PrintUsage> = Route::new("GET", "/print/shares/{printerShareId}/usage");
///
/// let request = USAGE.request(["a/b"])?;
/// assert_eq!(request.path_and_query(), "/print/shares/a%2Fb/usage");
/// assert_eq!(request.read(200, br#"{"pages": 5}"#)?.pages, Some(5));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A wrong number of values does not compile. A malformed template in a constant does not compile either:
///
/// ```compile_fail
/// # use graph_models::Route;
/// const GET: Route<1> = Route::new("GET", "/print/shares/{printerShareId");
/// ```
pub struct Route<const N: usize, Body = NoBody, Answer = NoContent> {
    operation: Operation,
    types: PhantomData<fn(Body) -> Answer>,
}

impl<const N: usize, B, A> Route<N, B, A> {
    /// Creates a route from a method and a template, which has its placeholders in braces.
    ///
    /// # Panics
    ///
    /// Panics if the derive would refuse the route, or if the template does not have `N` placeholders. In a constant,
    /// the panic is a compiler error. These are the rules:
    ///
    /// - The method is `GET`, `POST`, `PATCH`, `PUT` or `DELETE`.
    /// - The template starts with `/`, and not with the version of Graph, `/v1.0` or `/beta`.
    /// - A segment is not empty, and is not `.` or `..`, even if these are percent-encoded.
    /// - Every character is allowed in a path by
    ///   [RFC 3986, section 3.3](https://www.rfc-editor.org/rfc/rfc3986#section-3.3), or is a brace of a placeholder.
    ///   There is no query and no fragment.
    /// - Every placeholder has a name, which no other placeholder has.
    #[must_use]
    #[track_caller]
    pub const fn new(method: &'static str, template: &'static str) -> Self {
        template::check_method(method);
        let placeholders = template::check_template(template);
        assert!(placeholders == N, "the path of a `Route<N>` must have N placeholders: change N or the path");
        Self { operation: Operation { method, template, permissions: &[] }, types: PhantomData }
    }

    /// Adds the permissions that a caller needs, least privileged first. One of them is enough.
    ///
    /// ```
    /// use graph_models::Route;
    ///
    /// const RESET: Route<1> = Route::new("POST", "/print/shares/{printerShareId}/reset")
    ///     .with_permissions(&["Printer.ReadWrite.All", "Printer.FullControl.All"]);
    /// assert_eq!(RESET.permissions()[0], "Printer.ReadWrite.All");
    /// ```
    #[must_use]
    pub const fn with_permissions(mut self, permissions: &'static [&'static str]) -> Self {
        self.operation.permissions = permissions;
        self
    }

    /// The HTTP method, such as `GET`.
    #[must_use]
    pub const fn method(&self) -> &'static str {
        self.operation.method
    }

    /// The path template with its placeholders, such as `/print/shares/{printerShareId}`.
    #[must_use]
    pub const fn template(&self) -> &'static str {
        self.operation.template
    }

    /// The permissions that a caller needs, least privileged first. One of them is enough. Empty if the author of the
    /// route did not list them.
    #[must_use]
    pub const fn permissions(&self) -> &'static [&'static str] {
        self.operation.permissions
    }

    /// Creates the request of this route, with a value for each placeholder, in order. See [`path`](Self::path) for how
    /// the values are encoded.
    ///
    /// # Errors
    ///
    /// Those of [`path`](Self::path).
    pub fn request(&self, values: [&str; N]) -> Result<Request<A, B>, PathError> {
        Ok(Request::new(self.operation, self.path(values)?))
    }

    /// Returns the path with a value for each placeholder, in order. Values are percent-encoded, so that a value does
    /// not become more than one segment of the path.
    ///
    /// A value inside single quotes is a string literal of OData, so its single quotes are doubled first. It is inside
    /// quotes if an odd number of them precedes its placeholder in the segment. Such a value can be empty, `.` or `..`.
    ///
    /// ```
    /// use graph_models::Route;
    ///
    /// const FIND: Route<1> = Route::new("GET", "/print/shares/find(name='{name}')");
    /// assert_eq!(FIND.path(["O'Neil"])?, "/print/shares/find(name='O%27%27Neil')");
    /// # Ok::<(), graph_models::PathError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if a value that is not inside quotes is empty, `.` or `..`, because the path would refer to
    /// another resource.
    pub fn path(&self, values: [&str; N]) -> Result<String, PathError> {
        path::fill(self.template(), &values)
    }

    /// Returns the values of the placeholders, if a request with this method and path is a request of this route. A
    /// server that stands in for Graph in a test finds its answer with it.
    ///
    /// The path can be that of a request to Graph: the version of Graph before it and the query after it are ignored.
    /// The values are decoded.
    ///
    /// ```
    /// use graph_models::Route;
    ///
    /// const GET: Route<1> = Route::new("GET", "/print/shares/{printerShareId}");
    /// assert_eq!(GET.matches("GET", "/beta/print/shares/a%2Fb?$select=id"), Some(["a/b".to_owned()]));
    /// assert_eq!(GET.matches("DELETE", "/print/shares/a"), None);
    /// assert_eq!(GET.matches("GET", "/print/shares"), None);
    /// ```
    #[must_use]
    pub fn matches(&self, method: &str, path: &str) -> Option<[String; N]> {
        let values = if method == self.method() { path::read(self.template(), path)? } else { return None };
        values.try_into().ok()
    }
}

/// Checks that a type which an author wrote can be the body of a route.
#[doc(hidden)]
pub const fn assert_body<T: EdmValue>() {}

/// Checks that a type which an author wrote can be the answer of a route.
#[doc(hidden)]
pub const fn assert_answer<T: Answer>() {}

// Derived traits would have bounds on the types of the body and the answer.

impl<const N: usize, B, A> Clone for Route<N, B, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<const N: usize, B, A> Copy for Route<N, B, A> {}

impl<const N: usize, B, A> PartialEq for Route<N, B, A> {
    fn eq(&self, other: &Self) -> bool {
        self.operation == other.operation
    }
}

impl<const N: usize, B, A> Eq for Route<N, B, A> {}

impl<const N: usize, B, A> Hash for Route<N, B, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.operation.hash(state);
    }
}

impl<const N: usize, B, A> Debug for Route<N, B, A> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "Route({self})")
    }
}

/// Writes the method and the template, as in the attribute of the derive.
impl<const N: usize, B, A> Display for Route<N, B, A> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.operation, formatter)
    }
}
