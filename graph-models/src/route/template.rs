//! The rules for the method and the path template of a route.
//!
//! `graph-derive` applies the same rules to the routes in attributes (`model/route.rs`), with messages that quote the
//! mistake. Here they are `const`, so that a mistake in a constant is a compiler error. The compiler interprets them for
//! each constant that is used, so they read a template once, and what is after a placeholder once more.

/// Checks the method of a route.
#[track_caller]
pub(super) const fn check_method(method: &str) {
    assert!(
        matches!(method.as_bytes(), b"GET" | b"POST" | b"PATCH" | b"PUT" | b"DELETE"),
        "the method of a route is not a method of Graph: write `GET`, `POST`, `PATCH`, `PUT` or `DELETE`"
    );
}

/// Checks a template, and returns the number of its placeholders.
#[track_caller]
pub(super) const fn check_template(template: &str) -> usize {
    let mut rest = template.as_bytes();
    let mut placeholders = 0;
    check_start(rest);
    while let [byte, after @ ..] = rest {
        rest = after;
        match *byte {
            b'/' => check_segment(after),
            b'{' => {
                rest = skip_placeholder(after);
                placeholders += 1;
            }
            b'}' => unmatched_brace(),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => {}
            byte => check_character(byte, after),
        }
    }
    placeholders
}

/// Checks that the template starts with `/`, and not with the version of Graph.
#[track_caller]
const fn check_start(template: &[u8]) {
    match template {
        [b'/', b'v', b'1', b'.', b'0', after @ ..] | [b'/', b'b', b'e', b't', b'a', after @ ..] => assert!(
            !is_end(after),
            "a route's path must start after the version of Graph: remove the version, which callers add"
        ),
        [b'/', ..] => {}
        _ if contains(template, b"://") => {
            panic!("a route's path must start after the version of Graph: remove the scheme, the host and the version")
        }
        _ => panic!("a route's path must start with `/`"),
    }
}

/// Checks that the segment at the start of `path` is not empty, `.` or `..`.
#[track_caller]
const fn check_segment(path: &[u8]) {
    match path {
        [] | [b'/', ..] => {
            panic!("a route's path cannot have an empty segment: write a name after each `/`, and no `/` at the end")
        }
        [b'.' | b'%', ..] => assert!(
            !is_dot_segment(path),
            "a route's path cannot have the segments `.` and `..`, even if they are percent-encoded: write the path \
             without them"
        ),
        _ => {}
    }
}

/// Checks a byte that is not a letter, a digit, `/` or a brace, by RFC 3986, section 3.3. The callers match letters and
/// digits, so that the compiler does not interpret a call for each byte.
#[track_caller]
const fn check_character(byte: u8, after: &[u8]) {
    match byte {
        b'-' | b'.' | b'_' | b'~' | b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'='
        | b':' | b'@' => {}
        b'%' => assert!(
            matches!(after, [first, second, ..] if first.is_ascii_hexdigit() && second.is_ascii_hexdigit()),
            "a `%` in a route's path must start a percent-encoded byte: write two hexadecimal digits after it, such as \
             `%2F`"
        ),
        b'?' | b'#' => panic!(
            "a route cannot have a query or a fragment: remove `?` or `#` and the text after it; callers add the query"
        ),
        _ => panic!(
            "a route's path cannot contain a character that RFC 3986 does not allow in a path: remove it, or \
             percent-encode it"
        ),
    }
}

/// Checks the placeholder whose opening brace is before `path`, and returns what is after its closing brace.
#[track_caller]
const fn skip_placeholder(path: &[u8]) -> &[u8] {
    let mut rest = path;
    while let [byte, after @ ..] = rest {
        rest = after;
        match *byte {
            b'}' => {
                let (name, _) = path.split_at(path.len() - after.len());
                assert!(name.len() > 1, "a placeholder must have a name, such as `{{printerShareId}}`");
                check_unique(name, after);
                return after;
            }
            b'{' | b'/' => break,
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => {}
            byte => check_character(byte, after),
        }
    }
    unmatched_brace()
}

/// Checks that the rest of the template does not have a placeholder of the same name. The name includes its closing
/// brace.
#[track_caller]
const fn check_unique(name: &[u8], mut rest: &[u8]) {
    while let [byte, after @ ..] = rest {
        assert!(
            *byte != b'{' || strip_prefix(after, name).is_none(),
            "two placeholders have the same name: give each a different name"
        );
        rest = after;
    }
}

#[track_caller]
const fn unmatched_brace() -> ! {
    panic!("the braces of a route do not match: write a placeholder as `{{printerShareId}}`")
}

/// Returns whether the segment at the start of `path` is `.` or `..`. Clients and servers may decode `%2e` before they
/// resolve these segments.
const fn is_dot_segment(path: &[u8]) -> bool {
    match strip_dot(path) {
        Some(after) if is_end(after) => true,
        Some(after) => matches!(strip_dot(after), Some(after) if is_end(after)),
        None => false,
    }
}

const fn strip_dot(path: &[u8]) -> Option<&[u8]> {
    match path {
        [b'.', after @ ..] | [b'%', b'2', b'e' | b'E', after @ ..] => Some(after),
        _ => None,
    }
}

/// Returns whether there is nothing left of a segment.
const fn is_end(path: &[u8]) -> bool {
    matches!(path, [] | [b'/', ..])
}

const fn strip_prefix<'a>(mut text: &'a [u8], mut prefix: &[u8]) -> Option<&'a [u8]> {
    while let [expected, prefix_after @ ..] = prefix {
        match text {
            [byte, after @ ..] if *byte == *expected => text = after,
            _ => return None,
        }
        prefix = prefix_after;
    }
    Some(text)
}

const fn contains(mut text: &[u8], part: &[u8]) -> bool {
    while let [_, after @ ..] = text {
        if strip_prefix(text, part).is_some() {
            return true;
        }
        text = after;
    }
    false
}
