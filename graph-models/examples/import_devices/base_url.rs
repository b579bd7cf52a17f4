//! The base URL of requests.

use std::ffi::OsStr;

pub(crate) const DEFAULT: &str = "https://graph.microsoft.com/beta";

/// Parses the value of `--base-url`. Removes slashes at its end, because routes start with one.
pub(crate) fn parse(value: Option<&OsStr>) -> Result<String, String> {
    match value.and_then(OsStr::to_str) {
        Some(url) if url.contains("://") => Ok(url.trim_end_matches('/').to_owned()),
        _ => Err("`--base-url` needs a URL, such as https://graph.microsoft.com/v1.0".to_owned()),
    }
}
