//! The origin of a URL: its scheme, host and port. A token that is sent to another origin is in the wrong hands, so
//! links are accepted only if they are at the origin of the caller's base.

/// The base of all URLs, such as `https://graph.microsoft.com/v1.0`.
pub(super) struct Base<'a> {
    /// The URL, without a slash at the end.
    pub(super) url: &'a str,
    origin: Origin<'a>,
}

/// The scheme, host and port of a URL ([RFC 6454](https://www.rfc-editor.org/rfc/rfc6454)).
struct Origin<'a> {
    is_https: bool,
    host: &'a str,
    /// The port as text; that of the scheme if the URL does not have one.
    port: &'a str,
}

impl<'a> Base<'a> {
    /// Returns `None` if the text is not an `http` or `https` URL, or if it has user information, a query or a fragment.
    pub(super) fn parse(url: &'a str) -> Option<Self> {
        let (origin, rest) = split(url)?;
        (!rest.contains(['?', '#'])).then_some(Self { url: url.trim_end_matches('/'), origin })
    }

    /// Returns whether a link is a URL at this origin.
    pub(super) fn is_origin_of(&self, link: &str) -> bool {
        split(link).is_some_and(|(origin, rest)| {
            !rest.contains('#')
                && origin.is_https == self.origin.is_https
                && origin.host.eq_ignore_ascii_case(self.origin.host)
                && origin.port == self.origin.port
        })
    }
}

/// Returns the path and the query of a link, relative to the version of Graph. `None` if the link is not a URL.
pub(super) fn path_and_query(link: &str) -> Option<&str> {
    let (_, rest) = split(link)?;
    let path = without_version(rest);
    path.starts_with('/').then_some(path)
}

/// Returns a path without the version of Graph at its start.
pub(crate) fn without_version(path: &str) -> &str {
    let strip = |version: &&str| path.strip_prefix(*version).filter(|rest| rest.starts_with('/'));
    ["/v1.0", "/beta"].iter().find_map(strip).unwrap_or(path)
}

/// Splits a URL after its origin. Returns `None` for anything that two parsers could understand differently: user
/// information, a backslash, or a character that a URL cannot contain.
fn split(url: &str) -> Option<(Origin<'_>, &str)> {
    if !url.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') {
        return None;
    }
    let (scheme, rest) = url.split_once("://")?;
    let is_https = scheme.eq_ignore_ascii_case("https");
    if !is_https && !scheme.eq_ignore_ascii_case("http") {
        return None;
    }
    let (authority, rest) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let default_port = if is_https { "443" } else { "80" };
    let (host, port) = match authority.rsplit_once(':') {
        // A colon inside the brackets of an IPv6 address is not before a port.
        Some((host, port)) if !port.contains(']') => (host, if port.is_empty() { default_port } else { port }),
        _ => (authority, default_port),
    };
    (is_host(host) && port.bytes().all(|byte| byte.is_ascii_digit())).then_some((Origin { is_https, host, port }, rest))
}

/// Returns whether the text is a name, an IPv4 address, or an IPv6 address in brackets.
fn is_host(host: &str) -> bool {
    match host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
        None => !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Base, path_and_query};

    #[test]
    fn a_link_must_be_at_the_origin_of_the_base() {
        let base = Base::parse("https://graph.microsoft.com/v1.0").unwrap();
        for link in [
            "https://graph.microsoft.com/v1.0/users?$skiptoken=a%20b",
            "HTTPS://GRAPH.MICROSOFT.COM/v1.0/users",
            "https://graph.microsoft.com:443/v1.0/users",
            "https://graph.microsoft.com:/v1.0/users",
            "https://graph.microsoft.com?$skiptoken=a",
        ] {
            assert!(base.is_origin_of(link), "{link}");
        }
        for link in [
            "",
            "/v1.0/users",
            "//graph.microsoft.com/v1.0",
            "users?$skiptoken=a",
            "http://graph.microsoft.com/v1.0",
            "ftp://graph.microsoft.com/v1.0",
            "https:graph.microsoft.com",
            "https:///graph.microsoft.com",
            "https://graph.microsoft.com:444/v1.0",
            "https://graph.microsoft.com:0443/v1.0",
            "https://graph.microsoft.com.example/v1.0",
            "https://graph.microsoft.com@example/v1.0",
            "https://user@graph.microsoft.com/v1.0",
            "https://graph.microsoft.com:443@example/v1.0",
            "https://example\\@graph.microsoft.com/v1.0",
            "https://graph.microsoft.com\\@example/v1.0",
            "https://graph.microsoft.com\t.example/v1.0",
            " https://graph.microsoft.com/v1.0",
            "https://graph.microsoft.com/v1.0\r\nHost: example",
            "https://gr\u{430}ph.microsoft.com/v1.0",
            "https://graph%2Emicrosoft.com/v1.0",
            "https://[graph.microsoft.com]/v1.0",
            "https://graph.microsoft.com/v1.0/users#fragment",
        ] {
            assert!(!base.is_origin_of(link), "{link}");
        }
    }

    #[test]
    fn a_base_is_a_url_without_a_query() {
        for (base, url) in [
            ("https://graph.microsoft.com/v1.0/", "https://graph.microsoft.com/v1.0"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://[::1]:8080/beta", "http://[::1]:8080/beta"),
        ] {
            assert_eq!(Base::parse(base).map(|base| base.url), Some(url));
        }
        for base in [
            "",
            "graph.microsoft.com",
            "https://",
            "ftp://x",
            "https://a?b",
            "https://a#b",
            "https://a:b",
            "https://u:p@a",
        ] {
            assert!(Base::parse(base).is_none(), "{base}");
        }
    }

    #[test]
    fn the_path_of_a_link_starts_after_the_version() {
        for (link, path) in [
            ("https://graph.microsoft.com/v1.0/users?$skiptoken=a", "/users?$skiptoken=a"),
            ("https://graph.microsoft.com/beta/users", "/users"),
            ("http://127.0.0.1:8080/users", "/users"),
            ("http://127.0.0.1:8080/betas", "/betas"),
        ] {
            assert_eq!(path_and_query(link), Some(path));
        }
        for link in ["", "users", "/users", "//graph.microsoft.com/v1.0/users", "https://graph.microsoft.com"] {
            assert_eq!(path_and_query(link), None, "{link}");
        }
    }
}
