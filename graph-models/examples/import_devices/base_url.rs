//! Where requests go.

use std::ffi::OsStr;

pub(crate) const DEFAULT: &str = "https://graph.microsoft.com/beta";

/// The value of `--base-url`. Routes start with a slash, so it does not end with one.
pub(crate) fn parse(value: Option<&OsStr>) -> Result<String, String> {
    match value.and_then(OsStr::to_str) {
        Some(url) if url.contains("://") => Ok(url.trim_end_matches('/').to_owned()),
        _ => Err("`--base-url` needs a URL, such as https://graph.microsoft.com/v1.0".to_owned()),
    }
}
