use crate::{
    change::Change,
    schema::PropertyType,
    value::{EdmValue, Output, Place, ReadAction, Token},
    wire::serde_by_drivers,
};

/// The entity that a body binds to a single-valued navigation property, by its URL: the value of `nav@odata.bind`.
///
/// The create and update bodies have this type for a navigation property that is marked with `#[graph_entity(bind)]`.
/// The URL is absolute, or relative to the URL of a version of Graph. `Change::Clear` removes the reference.
///
/// ```
/// use graph_models::GraphEntity;
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
pub struct BindOne(pub String);

/// The entities that a body binds to a collection-valued navigation property, by their URLs: the value of
/// `nav@odata.bind`.
///
/// The create and update bodies have this type for a navigation property that is a `Vec` of entities and is marked with
/// `#[graph_entity(bind)]`. See [`BindOne`] for the URLs and the source.
///
/// ```
/// use graph_models::GraphEntity;
///
/// #[derive(Clone, Debug, PartialEq, GraphEntity)]
/// #[graph_entity(odata_type = "#microsoft.graph.user")]
/// pub struct User {
///     pub id: String,
/// }
///
/// #[derive(Clone, Debug, PartialEq, GraphEntity)]
/// #[graph_entity(odata_type = "#microsoft.graph.group")]
/// pub struct Group {
///     pub id: String,
///     #[graph_entity(bind)]
///     pub owners: Option<Vec<User>>,
/// }
///
/// let body = GroupCreate::new().owners(["https://graph.microsoft.com/v1.0/users/7"]);
/// assert_eq!(
///     serde_json::to_string(&body)?,
///     r##"{"@odata.type":"#microsoft.graph.group","owners@odata.bind":["https://graph.microsoft.com/v1.0/users/7"]}"##,
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BindMany(pub Vec<String>);

impl From<String> for BindOne {
    fn from(url: String) -> Self {
        Self(url)
    }
}

impl From<&str> for BindOne {
    fn from(url: &str) -> Self {
        Self(url.to_owned())
    }
}

impl From<Vec<String>> for BindMany {
    fn from(urls: Vec<String>) -> Self {
        Self(urls)
    }
}

impl<T: Into<String>, const N: usize> From<[T; N]> for BindMany {
    fn from(urls: [T; N]) -> Self {
        urls.into_iter().collect()
    }
}

impl<T: Into<String>> FromIterator<T> for BindMany {
    fn from_iter<I: IntoIterator<Item = T>>(urls: I) -> Self {
        Self(urls.into_iter().map(Into::into).collect())
    }
}

impl From<String> for Change<BindOne> {
    fn from(url: String) -> Self {
        Self::Set(url.into())
    }
}

impl From<&str> for Change<BindOne> {
    fn from(url: &str) -> Self {
        Self::Set(url.into())
    }
}

impl From<Vec<String>> for Change<BindMany> {
    fn from(urls: Vec<String>) -> Self {
        Self::Set(urls.into())
    }
}

impl<T: Into<String>, const N: usize> From<[T; N]> for Change<BindMany> {
    fn from(urls: [T; N]) -> Self {
        Self::Set(urls.into())
    }
}

impl EdmValue for BindOne {
    const TYPE: &'static PropertyType = <String as EdmValue>::TYPE;

    const INIT: Self = Self(String::new());

    #[inline(always)]
    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        match token {
            Token::Text(url) => place.put(Some(url.into())),
            _ => ReadAction::Mismatch,
        }
    }

    fn write(&self) -> Output<'_> {
        Output::Text(&self.0)
    }
}

impl EdmValue for BindMany {
    const TYPE: &'static PropertyType = <Vec<String> as EdmValue>::TYPE;

    const INIT: Self = Self(Vec::new());

    fn read<'a>(place: &'a mut impl Place<Self>, token: Token<'_>) -> ReadAction<'a> {
        match token {
            Token::Array => ReadAction::Collection(&mut place.init().0),
            _ => ReadAction::Mismatch,
        }
    }

    fn write(&self) -> Output<'_> {
        Output::Collection(&self.0)
    }
}

serde_by_drivers!(BindOne);
serde_by_drivers!(BindMany);
