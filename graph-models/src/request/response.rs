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
    /// Returns the content without white space around it, and without the byte order mark that some services write.
    pub(super) fn text(self) -> &'a [u8] {
        self.content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(self.content).trim_ascii()
    }

    /// Returns the value of a header.
    pub(super) fn header(self, name: &str) -> Option<&'a str> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }
}
