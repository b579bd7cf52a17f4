//! Conditions about one property or collection.

use super::Filter;
use crate::request::literal::{Literal, quoted};

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
        Self::comparison(property.as_ref(), "eq", &value.to_literal())
    }

    /// `property ne value`: the property does not equal the value.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::ne("companyName", None::<&str>).to_string(), "companyName ne null");
    /// ```
    #[must_use]
    pub fn ne(property: impl AsRef<str>, value: impl Literal) -> Self {
        Self::comparison(property.as_ref(), "ne", &value.to_literal())
    }

    /// `property gt value`: the property is greater than the value.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::gt("floor", 3).to_string(), "floor gt 3");
    /// ```
    #[must_use]
    pub fn gt(property: impl AsRef<str>, value: impl Literal) -> Self {
        Self::comparison(property.as_ref(), "gt", &value.to_literal())
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
        Self::comparison(property.as_ref(), "ge", &value.to_literal())
    }

    /// `property lt value`: the property is less than the value.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::lt("price", 1.5).to_string(), "price lt 1.5");
    /// ```
    #[must_use]
    pub fn lt(property: impl AsRef<str>, value: impl Literal) -> Self {
        Self::comparison(property.as_ref(), "lt", &value.to_literal())
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
        Self::comparison(property.as_ref(), "le", &value.to_literal())
    }

    /// `property has value`: the members of the value are set in the property, whose type is a flags enumeration.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::has("scenarios", "secureFoundation").to_string(), "scenarios has 'secureFoundation'");
    /// ```
    #[must_use]
    pub fn has(property: impl AsRef<str>, value: impl Literal) -> Self {
        Self::comparison(property.as_ref(), "has", &value.to_literal())
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
        Self::membership(property.as_ref(), &values.into_iter().map(|value| value.to_literal()).collect::<Vec<_>>())
    }

    /// `startswith(property,'text')`: the property starts with the text.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::starts_with("displayName", "Lob").to_string(), "startswith(displayName,'Lob')");
    /// ```
    #[must_use]
    pub fn starts_with(property: impl AsRef<str>, text: impl AsRef<str>) -> Self {
        Self::call("startswith", property.as_ref(), text.as_ref())
    }

    /// `endswith(property,'text')`: the property ends with the text.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::ends_with("mail", "@outlook.com").to_string(), "endswith(mail,'@outlook.com')");
    /// ```
    #[must_use]
    pub fn ends_with(property: impl AsRef<str>, text: impl AsRef<str>) -> Self {
        Self::call("endswith", property.as_ref(), text.as_ref())
    }

    /// `contains(property,'text')`: the property contains the text.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::contains("tolower(model)", "pro").to_string(), "contains(tolower(model),'pro')");
    /// ```
    #[must_use]
    pub fn contains(property: impl AsRef<str>, text: impl AsRef<str>) -> Self {
        Self::call("contains", property.as_ref(), text.as_ref())
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
        condition.lambda(collection.as_ref(), "any", variable.as_ref())
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
        condition.lambda(collection.as_ref(), "all", variable.as_ref())
    }

    /// `collection/any()`: the collection has at least one item.
    ///
    /// ```
    /// # use graph_models::request::Filter;
    /// assert_eq!(Filter::any_item("groupTypes").to_string(), "groupTypes/any()");
    /// ```
    #[must_use]
    pub fn any_item(collection: impl AsRef<str>) -> Self {
        Self::term(format!("{}/any()", collection.as_ref()))
    }

    fn comparison(left: &str, operator: &str, literal: &str) -> Self {
        Self::term(format!("{left} {operator} {literal}"))
    }

    fn membership(left: &str, literals: &[String]) -> Self {
        if literals.is_empty() {
            return Self::term("false".to_owned());
        }
        Self::term(format!("{left} in ({})", literals.join(",")))
    }

    fn call(function: &str, left: &str, text: &str) -> Self {
        Self::term(format!("{function}({left},{})", quoted(text)))
    }

    fn lambda(self, collection: &str, operator: &str, variable: &str) -> Self {
        Self::term(format!("{collection}/{operator}({variable}:{})", self.text))
    }
}
