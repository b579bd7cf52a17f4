mod template;

use std::fmt::{self, Display, Formatter};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::value::Truncated;

/// A request that Graph serves: an HTTP method and a path template with `N` placeholders.
///
/// The derive defines a constant for each route of an entity. The template is relative to the URL of a version of
/// Graph, such as `https://graph.microsoft.com/beta`.
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
/// A wrong number of values does not compile. A malformed template in a constant does not compile either:
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

/// The characters to encode in a value: all except the unreserved characters of
/// [RFC 3986, section 2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.3).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

impl<const N: usize> Route<N> {
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
        Self { method, template }
    }

    /// The HTTP method, such as `GET`.
    #[must_use]
    pub const fn method(&self) -> &'static str {
        self.method
    }

    /// The path template with its placeholders, such as `/print/shares/{printerShareId}`.
    #[must_use]
    pub const fn template(&self) -> &'static str {
        self.template
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
        let mut path = String::with_capacity(self.template.len() + 16 * N);
        let mut rest = self.template;
        let mut in_literal = false;
        for value in values {
            let Some((before, (placeholder, after))) =
                rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
            else {
                break;
            };
            path.push_str(before);
            in_literal = is_literal_after(before, in_literal);
            if in_literal {
                path.extend(utf8_percent_encode(&value.replace('\'', "''"), ENCODED));
            } else if matches!(value, "" | "." | "..") {
                return Err(PathError { template: self.template, placeholder, value: value.to_owned() });
            } else {
                path.extend(utf8_percent_encode(value, ENCODED));
            }
            rest = after;
        }
        path.push_str(rest);
        Ok(path)
    }
}

/// Returns whether the text after a part of a template is inside a string literal, as in `find(name='{name}')`.
/// `in_literal` says whether the start of the part is. A literal cannot continue in the next segment: a service splits
/// the path at each `/` before it decodes `%27` and reads literals
/// ([OData URL Conventions, section 2](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html)).
fn is_literal_after(part: &str, in_literal: bool) -> bool {
    let (in_literal, segment) = part.rsplit_once('/').map_or((in_literal, part), |(_, segment)| (false, segment));
    let quotes = segment.matches('\'').count() + segment.matches("%27").count();
    in_literal != (quotes % 2 == 1)
}

/// Writes the method and the template, as in the attribute of the derive.
impl<const N: usize> Display for Route<N> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.method, self.template)
    }
}

/// The error for a value that is not valid in a path: empty, `.` or `..`, with which the path would refer to another
/// resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathError {
    template: &'static str,
    placeholder: &'static str,
    value: String,
}

impl PathError {
    /// The name of the placeholder that the value was given for, without braces.
    #[must_use]
    pub fn placeholder(&self) -> &'static str {
        self.placeholder
    }
}

impl Display for PathError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self { template, placeholder, value } = self;
        write!(
            formatter,
            "\"{}\" is not valid for `{placeholder}` in `{template}`: the path would refer to another resource",
            Truncated(value)
        )
    }
}

impl std::error::Error for PathError {}

#[cfg(test)]
mod tests {
    use super::PathError;

    #[test]
    fn an_error_escapes_its_value_and_truncates_it() {
        let value = format!("\n{}", "x".repeat(1000));
        let error = PathError { template: "/print/{id}", placeholder: "id", value }.to_string();
        assert!(error.starts_with("\"\\nxxx") && error.contains("xx.. (1001 bytes)\""), "{error}");
        assert!(error.len() < 200, "{error}");
    }
}
