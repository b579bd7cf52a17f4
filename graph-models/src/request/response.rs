use super::operation::Operation;

/// A response, from which an [`Answer`](super::Answer) is read.
#[derive(Clone, Copy)]
pub struct Response<'a> {
    pub(super) operation: Operation,
    pub(super) status: u16,
    pub(super) headers: &'a [(&'a str, &'a str)],
    pub(super) content: &'a [u8],
}

impl<'a> Response<'a> {
    /// Returns the value of a header.
    pub(super) fn header(self, name: &str) -> Option<&'a str> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }
}
