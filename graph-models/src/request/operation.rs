use std::fmt::{self, Display, Formatter};

/// What a request does, without the values of its placeholders: its method, its path template, and the permissions that
/// it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Operation {
    pub(crate) method: &'static str,
    pub(crate) template: &'static str,
    /// Least privileged first; empty if they are not known.
    pub(crate) permissions: &'static [&'static str],
}

impl Display for Operation {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.method, self.template)
    }
}
