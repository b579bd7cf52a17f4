//! The query options of a request.

mod text;

use super::filter::Filter;

/// The query options of a request: which items, which properties, and how many.
///
/// `Display` writes the query string, percent-encoded and without the `?`:
///
/// ```
/// use graph_models::request::{Filter, Query};
///
/// let query = Query::new()
///     .select(["id", "displayName"])
///     .filter(Filter::eq("displayName", "O'Neil & co"))
///     .order_by_desc("createdDateTime")
///     .top(5);
/// assert_eq!(
///     query.to_string(),
///     "$select=id,displayName&$filter=displayName%20eq%20'O''Neil%20%26%20co'&$orderby=createdDateTime%20desc&$top=5",
/// );
/// ```
///
/// | option | method | called again |
/// |---|---|---|
/// | `$select` | [`select`](Self::select) | adds names |
/// | `$filter` | [`filter`](Self::filter) | joins the conditions with `and` |
/// | `$expand` | [`expand`](Self::expand), [`expand_with`](Self::expand_with) | adds a name |
/// | `$orderby` | [`order_by`](Self::order_by), [`order_by_desc`](Self::order_by_desc) | adds a name |
/// | `$top`, `$skip` | [`top`](Self::top), [`skip`](Self::skip) | replaces the number |
/// | `$count` | [`count`](Self::count) | changes nothing |
/// | `$search` | [`search`](Self::search) | joins the clauses with `AND` |
/// | any other | [`option`](Self::option) | replaces the value |
///
/// Options are written in this order. Values are encoded as
/// [RFC 3986, section 3.4](https://www.rfc-editor.org/rfc/rfc3986#section-3.4) requires: a space is `%20`, never `+`,
/// and a service that decodes a value gets exactly the text that was given here. Which options work depends on the
/// service; see [Graph's page](https://learn.microsoft.com/en-us/graph/query-parameters).
///
/// The names of properties are paths of OData, in which characters such as `,` and `;` are separators. So text that is
/// not your own must not be part of a name; in a filter, it can be a [`Literal`](super::Literal).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    select: String,
    filter: Option<Filter>,
    expand: String,
    order_by: String,
    top: String,
    skip: String,
    count: bool,
    search: String,
    others: Vec<(String, String)>,
    eventual_consistency: bool,
}

impl Query {
    /// Creates a query without options.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `$select`: the properties that the response contains.
    ///
    /// ```
    /// # use graph_models::request::Query;
    /// assert_eq!(Query::new().select(["id", "mail"]).select(["model"]).to_string(), "$select=id,mail,model");
    /// ```
    #[must_use]
    pub fn select(mut self, properties: impl IntoIterator<Item: AsRef<str>>) -> Self {
        for property in properties {
            append(&mut self.select, ",", property.as_ref());
        }
        self
    }

    /// `$filter`: the condition that the items of the response satisfy. A second filter is joined to the first one with
    /// `and`.
    ///
    /// ```
    /// # use graph_models::request::{Filter, Query};
    /// let query = Query::new().filter(Filter::eq("a", 1)).filter(Filter::eq("b", 2).or(Filter::eq("c", 3)));
    /// assert_eq!(query.to_string(), "$filter=a%20eq%201%20and%20(b%20eq%202%20or%20c%20eq%203)");
    /// ```
    #[must_use]
    pub fn filter(mut self, filter: Filter) -> Self {
        self.filter = Some(match self.filter {
            Some(first) => first.and(filter),
            None => filter,
        });
        self
    }

    /// `$expand`: the response contains the entities of this navigation property.
    ///
    /// ```
    /// # use graph_models::request::Query;
    /// assert_eq!(Query::new().expand("manager").to_string(), "$expand=manager");
    /// ```
    #[must_use]
    pub fn expand(mut self, navigation: impl AsRef<str>) -> Self {
        append(&mut self.expand, ",", navigation.as_ref());
        self
    }

    /// `$expand` with options for the entities of the navigation property.
    ///
    /// ```
    /// # use graph_models::request::Query;
    /// let query = Query::new().expand_with("owners", Query::new().select(["id"]).top(5));
    /// assert_eq!(query.to_string(), "$expand=owners($select=id;$top=5)");
    /// ```
    #[must_use]
    pub fn expand_with(self, navigation: impl AsRef<str>, options: Self) -> Self {
        let is_eventual = self.eventual_consistency || options.eventual_consistency;
        let expanded = options.of_navigation(navigation.as_ref());
        Self { eventual_consistency: is_eventual, ..self }.expand(expanded)
    }

    /// `$orderby`: sorts the items by this property, from the least value to the greatest. Items that are equal in it are
    /// sorted by the next one.
    ///
    /// ```
    /// # use graph_models::request::Query;
    /// let query = Query::new().order_by_desc("from/emailAddress/name").order_by("subject");
    /// assert_eq!(query.to_string(), "$orderby=from/emailAddress/name%20desc,subject");
    /// ```
    #[must_use]
    pub fn order_by(mut self, property: impl AsRef<str>) -> Self {
        append(&mut self.order_by, ",", property.as_ref());
        self
    }

    /// `$orderby` with `desc`: sorts the items by this property, from the greatest value to the least.
    ///
    /// ```
    /// # use graph_models::request::Query;
    /// assert_eq!(Query::new().order_by_desc("createdDateTime").to_string(), "$orderby=createdDateTime%20desc");
    /// ```
    #[must_use]
    pub fn order_by_desc(self, property: impl AsRef<str>) -> Self {
        match property.as_ref() {
            "" => self,
            property => self.order_by(format!("{property} desc")),
        }
    }

    /// `$top`: the number of items in a page. If there are more items, the response has a link to the next page.
    ///
    /// ```
    /// # use graph_models::request::Query;
    /// assert_eq!(Query::new().top(5).to_string(), "$top=5");
    /// ```
    #[must_use]
    pub fn top(mut self, items: u32) -> Self {
        self.top = items.to_string();
        self
    }

    /// `$skip`: the number of items that the response leaves out at the start of the collection.
    ///
    /// ```
    /// # use graph_models::request::Query;
    /// assert_eq!(Query::new().skip(10).to_string(), "$skip=10");
    /// ```
    #[must_use]
    pub fn skip(mut self, items: u32) -> Self {
        self.skip = items.to_string();
        self
    }

    /// `$count=true`: the response contains the number of items in the whole collection, which is
    /// [`Page::count`](crate::odata::Page::count). For directory objects, this requires
    /// [`eventual_consistency`](Self::eventual_consistency).
    ///
    /// ```
    /// # use graph_models::request::Query;
    /// assert_eq!(Query::new().count().to_string(), "$count=true");
    /// ```
    #[must_use]
    pub fn count(mut self) -> Self {
        self.count = true;
        self
    }

    /// `$search`: the items that a search finds. The clause is written in double quotes, which Graph requires; double
    /// quotes and backslashes in it are escaped with a backslash. A second clause is joined to the first one with `AND`.
    ///
    /// In a search for directory objects, a clause is `property:text`, and the request requires
    /// [`eventual_consistency`](Self::eventual_consistency). In a search for messages, it is text or an expression of
    /// the Keyword Query Language. See [Graph's page](https://learn.microsoft.com/en-us/graph/search-query-parameter).
    ///
    /// ```
    /// # use graph_models::request::Query;
    /// let query = Query::new().search("displayName:Video").eventual_consistency();
    /// assert_eq!(query.to_string(), "$search=%22displayName:Video%22");
    /// ```
    ///
    /// For clauses with `OR` and parentheses between them, use [`option`](Self::option), which does not add quotes:
    ///
    /// ```
    /// # use graph_models::request::Query;
    /// let query = Query::new().option("$search", r#""displayName:Video" OR "mail:video""#);
    /// assert_eq!(query.to_string(), "$search=%22displayName:Video%22%20OR%20%22mail:video%22");
    /// ```
    #[must_use]
    pub fn search(mut self, clause: impl AsRef<str>) -> Self {
        self.add_clause(clause.as_ref());
        self
    }

    /// Any other option, such as `$skiptoken`, `$format` or `$levels`, with its value as text that is not encoded. It
    /// replaces the option of the same name, also if another method has set it, and is written even if the value is
    /// empty.
    ///
    /// ```
    /// # use graph_models::request::Query;
    /// let query = Query::new().option("startDateTime", "2026-01-17T10:43:18+01:00");
    /// assert_eq!(query.to_string(), "startDateTime=2026-01-17T10:43:18%2B01:00");
    /// assert_eq!(Query::new().top(5).option("$top", "10").to_string(), "$top=10");
    /// ```
    #[must_use]
    pub fn option(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.set(name.into(), value.into());
        self
    }

    /// Asks for the header `ConsistencyLevel: eventual`, without which Graph refuses the advanced queries of directory
    /// objects, such as users, groups and devices: `$search`, `$count`, and some operators in `$filter`, which also
    /// require [`count`](Self::count). The header is not part of the query string, and it is asked for if a query of
    /// [`expand_with`](Self::expand_with) asks for it.
    ///
    /// See [Advanced query capabilities on Microsoft Entra ID
    /// objects](https://learn.microsoft.com/en-us/graph/aad-advanced-queries).
    ///
    /// ```
    /// # use graph_models::request::{Filter, Query};
    /// let query = Query::new().filter(Filter::ends_with("mail", "@b.c")).count().eventual_consistency();
    /// assert_eq!(query.to_string(), "$filter=endswith(mail,'@b.c')&$count=true");
    /// assert_eq!(query.consistency_level(), Some("eventual"));
    /// ```
    #[must_use]
    pub fn eventual_consistency(mut self) -> Self {
        self.eventual_consistency = true;
        self
    }

    /// The value of the header `ConsistencyLevel` that the request must have; `None` if it does not need the header.
    ///
    /// ```
    /// # use graph_models::request::Query;
    /// assert_eq!(Query::new().consistency_level(), None);
    /// assert_eq!(Query::new().eventual_consistency().consistency_level(), Some("eventual"));
    /// ```
    #[must_use]
    pub fn consistency_level(&self) -> Option<&'static str> {
        self.eventual_consistency.then_some("eventual")
    }

    /// Whether the query string is empty, so that a URL needs no `?`.
    ///
    /// ```
    /// # use graph_models::request::Query;
    /// assert!(Query::new().select([""; 0]).is_empty());
    /// assert!(!Query::new().top(5).is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.options().next().is_none()
    }

    fn add_clause(&mut self, clause: &str) {
        if !clause.is_empty() {
            let escaped = clause.replace('\\', r"\\").replace('"', r#"\""#);
            append(&mut self.search, " AND ", &format!("\"{escaped}\""));
        }
    }

    fn set(&mut self, name: String, value: String) {
        match self.others.iter_mut().find(|(other, _)| *other == name) {
            Some((_, replaced)) => *replaced = value,
            None => self.others.push((name, value)),
        }
    }
}

/// Adds an item to a list, unless it is empty.
fn append(list: &mut String, separator: &str, item: &str) {
    if !list.is_empty() && !item.is_empty() {
        list.push_str(separator);
    }
    list.push_str(item);
}
