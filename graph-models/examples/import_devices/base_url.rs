//! The base URL of requests.

use std::{ffi::OsStr, net::IpAddr};

/// Parses the value of `--base-url`. Removes slashes at its end, because routes start with one.
///
/// A client sends its token to this URL, so it must be `https`, except for a server on the same computer.
pub(crate) fn parse(value: Option<&OsStr>) -> Result<String, String> {
    let url = value.and_then(OsStr::to_str).unwrap_or_default();
    let (scheme, host) = scheme_and_host(url)
        .ok_or("`--base-url` needs a URL without a user and a query, such as https://graph.microsoft.com/v1.0")?;
    if scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http") && is_loopback(host) {
        return Ok(url.trim_end_matches('/').to_owned());
    }
    Err(format!(
        "`--base-url` needs an https URL, not {scheme}://{host}; http is allowed for this computer only, such as \
         http://localhost:8080"
    ))
}

/// Returns the scheme and the host of a URL that has no user, query or fragment.
fn scheme_and_host(url: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = url.split_once("://")?;
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let (host, port) = match authority.find(']') {
        Some(end) => authority.split_at(end + 1),
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let is_port = port.strip_prefix(':').map_or(port.is_empty(), |port| port.parse::<u16>().is_ok());
    let is_host = |byte: u8| byte.is_ascii_alphanumeric() || b"-.[:]".contains(&byte);
    let is_path = |byte: u8| byte.is_ascii_graphic() && !b"?#\\".contains(&byte);
    let is_valid = !host.is_empty() && host.bytes().all(is_host) && is_port && path.bytes().all(is_path);
    is_valid.then_some((scheme, host))
}

fn is_loopback(host: &str) -> bool {
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    host.eq_ignore_ascii_case("localhost") || address.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}
