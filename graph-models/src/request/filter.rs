//! The text of `$filter`.

mod expression;

use std::{
    fmt::{self, Display, Formatter},
    ops::Not,
};

use self::expression::Expression;
use super::literal::Literal;

/// A condition on the items of a collection: the `$filter` of a [`Query`](super::Query).
///
/// ```
/// use graph_models::request::Filter;
///
/// let filter = Filter::eq("accountEnabled", true)
///     .and(Filter::starts_with("displayName", "O'N").or(Filter::eq("department", None::<&str>)));
/// assert_eq!(
///     filter.to_string(),
///     "accountEnabled eq true and (startswith(displayName,'O''N') or department eq null)",
/// );
/// ```
///
/// | OData | function |
/// |---|---|
/// | `a eq 1`, `a ne 1` | [`eq`](Self::eq), [`ne`](Self::ne) |
/// | `a gt 1`, `a ge 1`, `a lt 1`, `a le 1` | [`gt`](Self::gt), [`ge`](Self::ge), [`lt`](Self::lt), [`le`](Self::le) |
/// | `a in (1,2)` | [`is_in`](Self::is_in) |
/// | `a has 'x'` | [`has`](Self::has) |
/// | `startswith(a,'x')` | [`starts_with`](Self::starts_with) |
/// | `endswith(a,'x')` | [`ends_with`](Self::ends_with) |
/// | `contains(a,'x')` | [`contains`](Self::contains) |
/// | `a/any(x:x eq 1)`, `a/all(x:x eq 1)` | [`any`](Self::any), [`all`](Self::all) |
/// | `a/any()` | [`any_item`](Self::any_item) |
/// | `a and b`, `a or b`, `not (a)` | [`and`](Self::and), [`or`](Self::or), [`not`](Self::not) |
/// | anything else | [`raw`](Self::raw) |
///
/// The first argument of each function is the operand on the left: the wire name of a property, as in
/// `PrinterShare::NAMES.display_name`, a path such as `from/emailAddress/address` or `owners/$count`, or a function call
/// such as `tolower(displayName)`. It is written as it is. So **text that is not your own must not be part of it**; pass
/// such text as a value. A value is a [`Literal`](super::Literal), and stays one value whatever it contains.
///
/// The text of a filter is not percent-encoded; [`Query`](super::Query) does that. Which operators work depends on the
/// service and on the property; see [Graph's page](https://learn.microsoft.com/en-us/graph/filter-query-parameter). For
/// users, groups and other directory objects, some require
/// [`eventual_consistency`](super::Query::eventual_consistency) and [`count`](super::Query::count).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter(Expression);

#[expect(clippy::needless_pass_by_value, reason = "callers pass literals such as `true`, and not references to them")]
impl Filter {
    /// `property eq value`: the property equals the value.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::eq("from/emailAddress/address", "a@b.c").to_string(), "from/emailAddress/address eq 'a@b.c'");
    /// assert_eq!(Filter::eq("assignedLicenses/$count", 0).to_string(), "assignedLicenses/$count eq 0");
    /// ```
    #[must_use]
    pub fn eq(property: impl AsRef<str>, value: impl Literal) -> Self {
        Self(Expression::comparison(property.as_ref(), "eq", &value.to_literal()))
    }

    /// `property ne value`: the property does not equal the value.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::ne("companyName", None::<&str>).to_string(), "companyName ne null");
    /// ```
    #[must_use]
    pub fn ne(property: impl AsRef<str>, value: impl Literal) -> Self {
        Self(Expression::comparison(property.as_ref(), "ne", &value.to_literal()))
    }

    /// `property gt value`: the property is greater than the value.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::gt("floor", 3).to_string(), "floor gt 3");
    /// ```
    #[must_use]
    pub fn gt(property: impl AsRef<str>, value: impl Literal) -> Self {
        Self(Expression::comparison(property.as_ref(), "gt", &value.to_literal()))
    }

    /// `property ge value`: the property is greater than the value, or equals it.
    ///
    /// ```
    /// # use graph_models::{edm::DateTimeOffset, request::Filter};
    /// let since: DateTimeOffset = "2026-01-17T10:43:18Z".parse()?;
    /// assert_eq!(Filter::ge("createdDateTime", since).to_string(), "createdDateTime ge 2026-01-17T10:43:18Z");
    /// # Ok::<(), graph_models::edm::InvalidDateTimeOffset>(())
    /// ```
    #[must_use]
    pub fn ge(property: impl AsRef<str>, value: impl Literal) -> Self {
        Self(Expression::comparison(property.as_ref(), "ge", &value.to_literal()))
    }

    /// `property lt value`: the property is less than the value.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::lt("price", 1.5).to_string(), "price lt 1.5");
    /// ```
    #[must_use]
    pub fn lt(property: impl AsRef<str>, value: impl Literal) -> Self {
        Self(Expression::comparison(property.as_ref(), "lt", &value.to_literal()))
    }

    /// `property le value`: the property is less than the value, or equals it.
    ///
    /// ```
    /// # use graph_models::{edm::Date, request::Filter};
    /// let last: Date = "2026-01-17".parse()?;
    /// assert_eq!(Filter::le("birthday", last).to_string(), "birthday le 2026-01-17");
    /// # Ok::<(), graph_models::edm::InvalidDate>(())
    /// ```
    #[must_use]
    pub fn le(property: impl AsRef<str>, value: impl Literal) -> Self {
        Self(Expression::comparison(property.as_ref(), "le", &value.to_literal()))
    }

    /// `property has value`: the members of the value are set in the property, whose type is a flags enumeration.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::has("scenarios", "secureFoundation").to_string(), "scenarios has 'secureFoundation'");
    /// ```
    #[must_use]
    pub fn has(property: impl AsRef<str>, value: impl Literal) -> Self {
        Self(Expression::comparison(property.as_ref(), "has", &value.to_literal()))
    }

    /// `property in (value,value)`: the property equals one of the values.
    ///
    /// Without any value, no item matches, and the filter is `false`: most services refuse `in ()`. A service can refuse
    /// `false` too, so it is better not to send a request whose answer is known to be empty.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::is_in("mail", ["a@b.c", "d@e.f"]).to_string(), "mail in ('a@b.c','d@e.f')");
    /// assert_eq!(Filter::is_in("mail", [""; 0]).to_string(), "false");
    /// ```
    #[must_use]
    pub fn is_in(property: impl AsRef<str>, values: impl IntoIterator<Item: Literal>) -> Self {
        let literals: Vec<_> = values.into_iter().map(|value| value.to_literal()).collect();
        Self(Expression::membership(property.as_ref(), &literals))
    }

    /// `startswith(property,'text')`: the property starts with the text.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::starts_with("displayName", "Lob").to_string(), "startswith(displayName,'Lob')");
    /// ```
    #[must_use]
    pub fn starts_with(property: impl AsRef<str>, text: impl AsRef<str>) -> Self {
        Self(Expression::call("startswith", property.as_ref(), text.as_ref()))
    }

    /// `endswith(property,'text')`: the property ends with the text.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::ends_with("mail", "@outlook.com").to_string(), "endswith(mail,'@outlook.com')");
    /// ```
    #[must_use]
    pub fn ends_with(property: impl AsRef<str>, text: impl AsRef<str>) -> Self {
        Self(Expression::call("endswith", property.as_ref(), text.as_ref()))
    }

    /// `contains(property,'text')`: the property contains the text.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::contains("tolower(model)", "pro").to_string(), "contains(tolower(model),'pro')");
    /// ```
    #[must_use]
    pub fn contains(property: impl AsRef<str>, text: impl AsRef<str>) -> Self {
        Self(Expression::call("contains", property.as_ref(), text.as_ref()))
    }

    /// `collection/any(variable:condition)`: at least one item of the collection satisfies the condition, in which the
    /// variable is the name of the item.
    ///
    /// ```
    /// # use graph_models::{edm::Guid, request::Filter};
    /// let unified = Filter::any("groupTypes", "c", Filter::eq("c", "Unified"));
    /// assert_eq!(unified.to_string(), "groupTypes/any(c:c eq 'Unified')");
    /// let licensed = Filter::any("assignedLicenses", "s", Filter::eq("s/skuId", Guid::NIL));
    /// assert_eq!(licensed.to_string(), "assignedLicenses/any(s:s/skuId eq 00000000-0000-0000-0000-000000000000)");
    /// ```
    #[must_use]
    pub fn any(collection: impl AsRef<str>, variable: impl AsRef<str>, condition: Self) -> Self {
        Self(condition.0.lambda(collection.as_ref(), "any", variable.as_ref()))
    }

    /// `collection/all(variable:condition)`: each item of the collection satisfies the condition, in which the variable
    /// is the name of the item. Few services of Graph support it.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::all("tags", "t", Filter::ne("t", "old")).to_string(), "tags/all(t:t ne 'old')");
    /// ```
    #[must_use]
    pub fn all(collection: impl AsRef<str>, variable: impl AsRef<str>, condition: Self) -> Self {
        Self(condition.0.lambda(collection.as_ref(), "all", variable.as_ref()))
    }

    /// `collection/any()`: the collection has at least one item.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::any_item("groupTypes").to_string(), "groupTypes/any()");
    /// ```
    #[must_use]
    pub fn any_item(collection: impl AsRef<str>) -> Self {
        Self(Expression::any_item(collection.as_ref()))
    }

    /// An expression that the other functions cannot express. It is written as it is, so text that is not your own must
    /// not be part of it unless it is a [`Literal`](super::Literal). As an operand, it is in parentheses.
    ///
    /// ```
    /// use graph_models::request::{Filter, Literal};
    ///
    /// let filter = Filter::raw("startDate lt endDate").and(Filter::eq("state", "open"));
    /// assert_eq!(filter.to_string(), "(startDate lt endDate) and state eq 'open'");
    ///
    /// let text = "O'Neil";
    /// let filter = Filter::raw(format!("indexof(displayName,{}) gt 3", text.to_literal()));
    /// assert_eq!(filter.to_string(), "indexof(displayName,'O''Neil') gt 3");
    /// ```
    #[must_use]
    pub fn raw(text: impl Into<String>) -> Self {
        Self(Expression::raw(text.into()))
    }

    /// `self and other`: both conditions are true.
    ///
    /// ```
    /// use graph_models::request::Filter;
    ///
    /// let either = Filter::eq("a", 1).or(Filter::eq("b", 2));
    /// assert_eq!(either.and(Filter::eq("c", 3)).to_string(), "(a eq 1 or b eq 2) and c eq 3");
    ///
    /// // Any number of conditions; `None` if there is none.
    /// let conditions = ["a", "b", "c"].map(|name| Filter::eq(name, true));
    /// let all = conditions.into_iter().reduce(Filter::and);
    /// assert_eq!(all.unwrap().to_string(), "a eq true and b eq true and c eq true");
    /// ```
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0.and(other.0))
    }

    /// `self or other`: at least one of the two conditions is true.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// let both = Filter::eq("a", 1).and(Filter::eq("b", 2));
    /// assert_eq!(both.or(Filter::eq("c", 3)).to_string(), "a eq 1 and b eq 2 or c eq 3");
    /// ```
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0.or(other.0))
    }

    /// `not (self)`: the condition is not true. The operator `!` is the same.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::eq("a", 1).not().to_string(), "not (a eq 1)");
    /// assert_eq!((!Filter::eq("a", 1)).to_string(), "not (a eq 1)");
    /// ```
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "the trait is implemented; callers need not import it")]
    pub fn not(self) -> Self {
        Self(self.0.negated())
    }

    /// The text of the filter.
    pub(super) fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// See [`Filter::not`](Filter::not).
impl Not for Filter {
    type Output = Self;

    fn not(self) -> Self {
        Self::not(self)
    }
}

/// Writes the text of `$filter`, without percent-encoding.
impl Display for Filter {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
