use crate::{
    schema::{PropertySchema, Role, SCHEMA_INIT, TypeKind, TypeSchema},
    value::{EdmValue, HasSchema, NoProperty, Object, ObjectMut, ReadValue, WriteValue},
    wire::serde_by_drivers,
};

/// A collection response: the items of one page, and the links to further pages.
///
/// ```
/// use graph_models::odata::Page;
///
/// let page: Page<String> = serde_json::from_str(
///     r#"{"@odata.count": 3, "value": ["a", "b"], "@odata.nextLink": "https://graph.microsoft.com/beta/next"}"#,
/// )?;
/// assert_eq!(page.value, ["a", "b"]);
/// assert_eq!(page.count, Some(3));
/// assert!(page.next_link.is_some());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Source: [OData JSON Format 4.01, section 4.5](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ControlInformation).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// `@odata.context`: the URL that describes the response.
    pub context: Option<String>,

    /// `@odata.count`: the total number of items on all pages. Present if the request asks for it with `$count=true`;
    /// some services send it anyway.
    pub count: Option<i64>,

    /// The items of this page.
    pub value: Vec<T>,

    /// `@odata.nextLink`: the URL of the next page; `None` on the last page.
    pub next_link: Option<String>,

    /// `@odata.deltaLink`: the URL that returns the changes since this response. Present only on the last page of a
    /// delta query.
    pub delta_link: Option<String>,
}

impl<T> Page<T> {
    /// Creates a page of these items, without a count and without links.
    #[must_use]
    pub const fn new(value: Vec<T>) -> Self {
        Self { context: None, count: None, value, next_link: None, delta_link: None }
    }

    /// What comes after this page. [`Request::follow`](crate::request::Request::follow) makes the request for the next
    /// page.
    ///
    /// ```
    /// use graph_models::odata::{Next, Page};
    ///
    /// let page: Page<String> =
    ///     serde_json::from_str(r#"{"value": [], "@odata.deltaLink": "https://graph.microsoft.com/v1.0/changes"}"#)?;
    /// assert_eq!(page.next(), Next::Delta("https://graph.microsoft.com/v1.0/changes"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn next(&self) -> Next<'_> {
        match (&self.next_link, &self.delta_link) {
            (Some(link), _) => Next::Page(link),
            (None, Some(link)) => Next::Delta(link),
            (None, None) => Next::Done,
        }
    }
}

/// What comes after a [`Page`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Next<'a> {
    /// The URL of the next page.
    Page(&'a str),
    /// The URL that returns the changes since this response. It ends a delta query; keep it until the changes are
    /// needed.
    Delta(&'a str),
    /// Nothing: this is the last page.
    Done,
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl<T: EdmValue> Object for Page<T> {
    fn property(&self, index: usize) -> &dyn WriteValue {
        match index {
            0 => &self.context,
            1 => &self.count,
            2 => &self.value,
            3 => &self.next_link,
            4 => &self.delta_link,
            _ => &NoProperty,
        }
    }
}

impl<T: EdmValue> ObjectMut for Page<T> {
    fn property_mut(&mut self, index: usize) -> &mut dyn ReadValue {
        match index {
            0 => &mut self.context,
            1 => &mut self.count,
            2 => &mut self.value,
            3 => &mut self.next_link,
            4 => &mut self.delta_link,
            _ => NoProperty::leak(),
        }
    }
}

impl<T: EdmValue> HasSchema for Page<T> {
    const TYPE_SCHEMA: &'static TypeSchema = &TypeSchema {
        odata_type: "page",
        kind: TypeKind::Untyped,
        properties: &[
            PropertySchema { name: "@odata.context", ty: <Option<String>>::TYPE, role: Role::ReadOnly },
            PropertySchema { name: "@odata.count", ty: <Option<i64>>::TYPE, role: Role::ReadOnly },
            PropertySchema { name: "value", ty: <Vec<T>>::TYPE, role: Role::ReadOnly },
            PropertySchema { name: "@odata.nextLink", ty: <Option<String>>::TYPE, role: Role::ReadOnly },
            PropertySchema { name: "@odata.deltaLink", ty: <Option<String>>::TYPE, role: Role::ReadOnly },
        ],
        ..SCHEMA_INIT
    };

    const INIT: Self = Self::new(Vec::new());
}

serde_by_drivers!(Page<T> where T: EdmValue);
