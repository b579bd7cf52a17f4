//! The query string, and the form of a query inside `$expand`.

use std::fmt::{self, Display, Formatter};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Query;
use crate::request::filter::Filter;

/// Writes the query string, percent-encoded and without the `?`.
impl Display for Query {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        for (index, (name, value)) in self.options().enumerate() {
            let separator = if index > 0 { "&" } else { "" };
            let (name, value) = (utf8_percent_encode(name, NAME), utf8_percent_encode(value, VALUE));
            write!(formatter, "{separator}{name}={value}")?;
        }
        Ok(())
    }
}

impl Query {
    /// The options in the order in which they are written, with their values before they are encoded.
    pub(super) fn options(&self) -> impl Iterator<Item = (&str, &str)> {
        let of_methods = [
            ("$select", &*self.select),
            ("$filter", self.filter.as_ref().map_or("", Filter::as_str)),
            ("$expand", &self.expand),
            ("$orderby", &self.order_by),
            ("$top", &self.top),
            ("$skip", &self.skip),
            ("$count", if self.count { "true" } else { "" }),
            ("$search", &self.search),
        ];
        let is_replaced = |name: &str| self.others.iter().any(|(other, _)| other == name);
        let others = self.others.iter().map(|(name, value)| (&**name, &**value));
        of_methods.into_iter().filter(move |(name, value)| !value.is_empty() && !is_replaced(name)).chain(others)
    }

    /// The item of `$expand` for a navigation property with these options.
    pub(super) fn of_navigation(self, navigation: &str) -> String {
        if self.is_empty() || navigation.is_empty() {
            return navigation.to_owned();
        }
        let options: Vec<_> = self.options().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{navigation}({})", options.join(";"))
    }
}

/// The characters to encode in a value: all except the unreserved characters, and those that RFC 3986 allows in a query
/// and that do not separate options.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b'/')
    .remove(b':')
    .remove(b';')
    .remove(b'=')
    .remove(b'@');

/// A name also ends at `=`.
const NAME: &AsciiSet = &VALUE.add(b'=');
