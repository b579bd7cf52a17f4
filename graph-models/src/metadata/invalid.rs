use std::fmt::{self, Display, Formatter};

use roxmltree::Node;

/// The error for a text that is not a valid metadata document. `Display` tells what is wrong and where.
#[derive(Debug)]
pub struct InvalidMetadata {
    message: String,
    xml: Option<roxmltree::Error>,
}

impl InvalidMetadata {
    pub(super) fn new(message: String) -> Self {
        Self { message, xml: None }
    }

    /// Creates an error about an element, with its position.
    pub(super) fn at(node: Node<'_, '_>, message: &str) -> Self {
        let position = node.document().text_pos_at(node.range().start);
        Self::new(format!("`{}` at {position} {message}", node.tag_name().name()))
    }
}

impl From<roxmltree::Error> for InvalidMetadata {
    fn from(error: roxmltree::Error) -> Self {
        Self { message: "the document cannot be read as XML".to_owned(), xml: Some(error) }
    }
}

impl Display for InvalidMetadata {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)?;
        match &self.xml {
            Some(error) => write!(formatter, ": {error}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for InvalidMetadata {}
