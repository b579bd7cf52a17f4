use std::time::{Duration, SystemTime};

/// Returns how long to wait by a `Retry-After` header
/// ([RFC 9110, section 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)): a number of seconds, or a date.
/// The time until a date is counted from the `Date` of the response, so that the clock of the caller does not matter;
/// without that header, from now.
pub(super) fn parse(retry_after: &str, date: Option<&str>) -> Option<Duration> {
    let retry_after = retry_after.trim();
    // A number that is too large for this is a mistake of the service, and would overflow a sum with the time of today.
    if let Ok(seconds) = retry_after.parse::<u32>() {
        return Some(Duration::from_secs(seconds.into()));
    }
    let until = httpdate::parse_http_date(retry_after).ok()?;
    let from = date.and_then(|date| httpdate::parse_http_date(date.trim()).ok()).unwrap_or_else(SystemTime::now);
    Some(until.duration_since(from).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::parse;

    #[test]
    fn a_number_is_in_seconds() {
        assert_eq!(parse(" 120 ", None), Some(Duration::from_secs(120)));
    }

    #[test]
    fn a_date_is_counted_from_the_date_of_the_response() {
        let (date, later) = ("Sat, 17 Jan 2026 10:43:18 GMT", "Sat, 17 Jan 2026 10:44:18 GMT");
        assert_eq!(parse(later, Some(date)), Some(Duration::from_secs(60)));
        assert_eq!(parse(date, Some(later)), Some(Duration::ZERO));
        assert_eq!(parse(date, None), Some(Duration::ZERO));
        assert!(parse("Fri, 17 Jan 2070 10:43:18 GMT", None).unwrap() > Duration::from_secs(60));
    }

    #[test]
    fn other_text_is_ignored() {
        for text in ["", "soon", "-1", "1.5", "18446744073709551615"] {
            assert_eq!(parse(text, None), None, "{text}");
        }
    }
}
