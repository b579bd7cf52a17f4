use crate::{
    Change,
    object::{Value, filled_in_place, serde_by_property},
    schema::{EdmType, PropertyType},
    wire::{Read, Token, Write},
};

/// The entities that a body binds to a navigation property, by their URLs: the value of `nav@odata.bind`.
///
/// A navigation property marked `#[graph_entity(bind)]` is of this type in the bodies that create and update. URLs are
/// absolute, or relative to the version of Graph.
///
/// ```
/// use graph_models::{GraphEntity, odata::Bind};
///
/// #[derive(Clone, Debug, PartialEq, GraphEntity)]
/// #[graph_entity(odata_type = "#microsoft.graph.printer")]
/// pub struct Printer {
///     pub id: String,
/// }
///
/// #[derive(Clone, Debug, PartialEq, GraphEntity)]
/// #[graph_entity(odata_type = "#microsoft.graph.printerShare")]
/// pub struct PrinterShare {
///     pub id: String,
///     #[graph_entity(bind)]
///     pub printer: Option<Printer>,
/// }
///
/// let body = PrinterShareCreate::new().printer("https://graph.microsoft.com/v1.0/print/printers/7");
/// assert_eq!(
///     serde_json::to_string(&body)?,
///     r##"{"@odata.type":"#microsoft.graph.printerShare","printer@odata.bind":"https://graph.microsoft.com/v1.0/print/printers/7"}"##,
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Source: [OData JSON Format 4.01, section 8.5](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_BindOperation).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Bind {
    /// The entity of a navigation property to one.
    One(String),
    /// The entities of a navigation property to many.
    Many(Vec<String>),
}

impl From<String> for Bind {
    fn from(url: String) -> Self {
        Self::One(url)
    }
}

impl From<&str> for Bind {
    fn from(url: &str) -> Self {
        Self::One(url.to_owned())
    }
}

impl<T: Into<String>, const N: usize> From<[T; N]> for Bind {
    fn from(urls: [T; N]) -> Self {
        Self::Many(urls.into_iter().map(Into::into).collect())
    }
}

impl From<String> for Change<Bind> {
    fn from(url: String) -> Self {
        Self::Set(url.into())
    }
}

impl From<&str> for Change<Bind> {
    fn from(url: &str) -> Self {
        Self::Set(url.into())
    }
}

impl<T: Into<String>, const N: usize> From<[T; N]> for Change<Bind> {
    fn from(urls: [T; N]) -> Self {
        Self::Set(urls.into())
    }
}

impl From<Vec<String>> for Change<Bind> {
    fn from(urls: Vec<String>) -> Self {
        Self::Set(urls.into())
    }
}

impl From<Vec<String>> for Bind {
    fn from(urls: Vec<String>) -> Self {
        Self::Many(urls)
    }
}

impl Value for Bind {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::String);

    const EMPTY: Self = Self::Many(Vec::new());

    fn read(&mut self, token: Token<'_>) -> Read<'_> {
        *self = match token {
            Token::Text(url) => Self::One(url.to_owned()),
            Token::Array => Self::Many(Vec::new()),
            _ => return Read::Mismatch,
        };
        match self {
            Self::One(_) => Read::Done,
            Self::Many(urls) => Read::Collection(urls),
        }
    }

    filled_in_place!();

    fn write(&self) -> Write<'_> {
        match self {
            Self::One(url) => Write::Text(url),
            Self::Many(urls) => Write::Collection(urls),
        }
    }
}

serde_by_property!(Bind);
