use crate::{
    change::Change,
    schema::{EdmType, PropertyType},
    value::{EdmValue, Output, Place, ReadAction, Token},
    wire::serde_by_drivers,
};

/// The entities that a body binds to a navigation property, by their URLs: the value of `nav@odata.bind`.
///
/// A navigation property marked with `#[graph_entity(bind)]` has this type in the create and update bodies. A URL is
/// absolute, or relative to the URL of a version of Graph.
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
    /// The entity of a single-valued navigation property.
    One(String),
    /// The entities of a collection-valued navigation property.
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

impl EdmValue for Bind {
    const TYPE: &'static PropertyType = &PropertyType::required(EdmType::String);

    const INIT: Self = Self::Many(Vec::new());

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        let bind = place.init();
        *bind = match token {
            Token::Text(url) => Self::One(url.to_owned()),
            Token::Array => Self::Many(Vec::new()),
            _ => return ReadAction::Mismatch,
        };
        match bind {
            Self::One(_) => ReadAction::Done,
            Self::Many(urls) => ReadAction::Collection(urls),
        }
    }

    fn write(&self) -> Output<'_> {
        match self {
            Self::One(url) => Output::Text(url),
            Self::Many(urls) => Output::Collection(urls),
        }
    }
}

serde_by_drivers!(Bind);
