//! Paths: a template with values for its placeholders.

use std::fmt::{self, Display, Formatter};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::{request::without_version, value::Truncated};

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

/// The characters to encode in a value: all except the unreserved characters of
/// [RFC 3986, section 2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.3).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Returns the path of a template with these values.
pub(super) fn fill(template: &'static str, values: &[&str]) -> Result<String, PathError> {
    let mut path = String::with_capacity(template.len() + 16 * values.len());
    let mut rest = template;
    let mut in_literal = false;
    for value in values {
        let Some((before, placeholder, after)) = split_placeholder(rest) else { break };
        path.push_str(before);
        in_literal = is_literal_after(before, in_literal);
        if in_literal {
            path.extend(utf8_percent_encode(&value.replace('\'', "''"), ENCODED));
        } else if is_another_resource(value) {
            return Err(PathError { template, placeholder, value: (*value).to_owned() });
        } else {
            path.extend(utf8_percent_encode(value, ENCODED));
        }
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

/// Returns the values with which [`fill`] makes this path of the template, after the version of Graph and before the
/// query. In a segment with more than one placeholder, a value ends where the text after its placeholder first occurs.
pub(super) fn read(template: &str, path: &str) -> Option<Vec<String>> {
    let path = without_version(path.split_once('?').map_or(path, |(path, _)| path));
    let mut values = Vec::new();
    let mut segments = path.split('/');
    for template in template.split('/') {
        let segment = percent_decode_str(segments.next()?).decode_utf8().ok()?;
        read_segment(template, &segment, &mut values)?;
    }
    segments.next().is_none().then_some(values)
}

/// Reads the values of a decoded segment.
fn read_segment(mut template: &str, mut segment: &str, values: &mut Vec<String>) -> Option<()> {
    let mut in_literal = false;
    while let Some((before, _, after)) = split_placeholder(template) {
        segment = segment.strip_prefix(&*percent_decode_str(before).decode_utf8().ok()?)?;
        in_literal = is_literal_after(before, in_literal);
        let end = if in_literal { end_of_literal(segment) } else { end_of_value(segment, after)? };
        let (value, rest) = segment.split_at(end);
        if in_literal {
            values.push(value.replace("''", "'"));
        } else if is_another_resource(value) {
            return None;
        } else {
            values.push(value.to_owned());
        }
        (template, segment) = (after, rest);
    }
    (segment == percent_decode_str(template).decode_utf8().ok()?).then_some(())
}

/// Returns where a string literal ends: at the first single quote that is not doubled.
fn end_of_literal(text: &str) -> usize {
    let mut quotes = text.match_indices('\'').map(|(index, _)| index).peekable();
    while let Some(quote) = quotes.next() {
        if quotes.next_if_eq(&(quote + 1)).is_none() {
            return quote;
        }
    }
    text.len()
}

/// Returns where a value ends: where the text up to the next placeholder occurs, or at the end.
fn end_of_value(text: &str, template_after: &str) -> Option<usize> {
    let (next, is_last) = match split_placeholder(template_after) {
        Some((before, ..)) => (before, false),
        None => (template_after, true),
    };
    let next = percent_decode_str(next).decode_utf8().ok()?;
    if is_last { text.strip_suffix(&*next).map(str::len) } else { text.find(&*next) }
}

/// Returns the text before the first placeholder, the placeholder's name, and the text after it.
fn split_placeholder(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (placeholder, after) = rest.split_once('}')?;
    Some((before, placeholder, after))
}

fn is_another_resource(value: &str) -> bool {
    matches!(value, "" | "." | "..")
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

#[cfg(test)]
mod tests {
    use super::{PathError, fill, read};

    #[test]
    fn an_error_escapes_its_value_and_truncates_it() {
        let value = format!("\n{}", "x".repeat(1000));
        let error = PathError { template: "/print/{id}", placeholder: "id", value }.to_string();
        assert!(error.starts_with("\"\\nxxx") && error.contains("xx.. (1001 bytes)\""), "{error}");
        assert!(error.len() < 200, "{error}");
    }

    #[test]
    fn the_values_of_a_path_are_read_back() {
        for (template, values) in [
            ("/print/shares", &[][..]),
            ("/print/shares/{id}", &["a/b?c#d%"]),
            ("/print/shares/{id}/users/{user}", &["1", "m\u{e9}.x@y"]),
            ("/find(name='{name}',of='{of}')", &["x',of='y", ""]),
            ("/find(name=%27{name}%27)", &["'"]),
            ("/sites/{host}:/{path}:", &["contoso.com", "a"]),
            ("/reports/f(from={from},to={to})", &["2026-01-01", "2026-02-01"]),
        ] {
            let path = fill(template, values).unwrap();
            assert_eq!(read(template, &path).unwrap(), values, "{path}");
            assert_eq!(read(template, &format!("/v1.0{path}?$top=1")).unwrap(), values, "{path}");
        }
    }

    #[test]
    fn a_path_that_no_values_give_is_not_read() {
        for (template, path) in [
            ("/print/shares/{id}", "/print/shares"),
            ("/print/shares/{id}", "/print/shares/"),
            ("/print/shares/{id}", "/print/shares/.."),
            ("/print/shares/{id}", "/print/shares/%2e%2E"),
            ("/print/shares/{id}", "/print/shares/1/2"),
            ("/print/shares/{id}", "/print/shares/%ff"),
            ("/print/shares/{id}", "print/shares/1"),
            ("/find(name='{name}')", "/find(name='a'b')"),
            ("/find(name='{name}')", "/find(name='a'"),
            ("/sites/{host}:", "/sites/contoso.com"),
        ] {
            assert_eq!(read(template, path), None, "{template} {path}");
        }
    }
}
