use std::fmt::{self, Display, Formatter};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// A request that Graph serves: a method and a path template with `N` placeholders.
///
/// The derive makes one constant per route of an entity. The template is relative to a version of Graph, such as
/// `https://graph.microsoft.com/beta`.
///
/// ```
/// use graph_models::Route;
///
/// const GET: Route<1> = Route::new("GET", "/print/shares/{printerShareId}");
/// assert_eq!(GET.path(["a/b"])?, "/print/shares/a%2Fb");
/// assert_eq!(GET.to_string(), "GET /print/shares/{printerShareId}");
/// # Ok::<(), graph_models::PathError>(())
/// ```
///
/// A wrong number of values does not compile, nor does a malformed template:
///
/// ```compile_fail
/// # use graph_models::Route;
/// const GET: Route<1> = Route::new("GET", "/print/shares/{printerShareId");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Route<const N: usize> {
    method: &'static str,
    template: &'static str,
}

/// What is encoded in a value: all but the unreserved characters of RFC 3986, section 2.3.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

impl<const N: usize> Route<N> {
    /// A route of this method and template, whose placeholders stand in braces.
    ///
    /// # Panics
    ///
    /// If the template does not start with `/`, its braces do not match, or it does not have `N` placeholders. In a
    /// constant, that is an error of the compiler.
    #[must_use]
    pub const fn new(method: &'static str, template: &'static str) -> Self {
        let bytes = template.as_bytes();
        assert!(!method.is_empty(), "a route has a method, such as GET");
        assert!(!bytes.is_empty() && bytes[0] == b'/', "a route's template starts with `/`");
        let (mut placeholders, mut open, mut index) = (0, false, 0);
        while index < bytes.len() {
            match bytes[index] {
                b'{' => {
                    assert!(!open, "a placeholder of a route does not hold another");
                    open = true;
                    placeholders += 1;
                }
                b'}' => {
                    assert!(open, "a closing brace in a route's template has no opening one");
                    assert!(bytes[index - 1] != b'{', "a placeholder of a route has a name");
                    open = false;
                }
                _ => {}
            }
            index += 1;
        }
        assert!(!open, "an opening brace in a route's template has no closing one");
        assert!(placeholders == N, "a `Route<N>` has N placeholders in its template");
        Self { method, template }
    }

    /// The method of the request, such as `GET`.
    #[must_use]
    pub const fn method(&self) -> &'static str {
        self.method
    }

    /// The path with its placeholders, such as `/print/shares/{printerShareId}`.
    #[must_use]
    pub const fn template(&self) -> &'static str {
        self.template
    }

    /// The path with these values in place of the placeholders, each percent-encoded so that it stays one segment.
    ///
    /// # Errors
    ///
    /// A value that is empty, `.` or `..` would reach another resource, and is refused.
    pub fn path(&self, values: [&str; N]) -> Result<String, PathError> {
        let mut path = String::with_capacity(self.template.len() + 16 * N);
        let mut rest = self.template;
        for value in values {
            let Some((before, (placeholder, after))) =
                rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
            else {
                break;
            };
            if matches!(value, "" | "." | "..") {
                return Err(PathError { template: self.template, placeholder, value: value.to_owned() });
            }
            path.push_str(before);
            path.extend(utf8_percent_encode(value, ENCODED));
            rest = after;
        }
        path.push_str(rest);
        Ok(path)
    }
}

/// The method and the template, as the derive takes them.
impl<const N: usize> Display for Route<N> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.method, self.template)
    }
}

/// A value that cannot stand for a placeholder: it would make the path reach another resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathError {
    template: &'static str,
    placeholder: &'static str,
    value: String,
}

impl PathError {
    /// The placeholder that the value was for, without its braces.
    #[must_use]
    pub fn placeholder(&self) -> &'static str {
        self.placeholder
    }
}

impl Display for PathError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self { template, placeholder, value } = self;
        write!(formatter, "{value:?} cannot stand for `{placeholder}` in `{template}`: it would reach another resource")
    }
}

impl std::error::Error for PathError {}
