//! The text of `$filter`, and how conditions are combined.

mod condition;

use std::{
    fmt::{self, Display, Formatter},
    ops::Not,
};

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
/// such text as a value. A value is a [`Literal`], and stays one value whatever it contains.
///
/// The text of a filter is not percent-encoded; [`Query`](super::Query) does that. Which operators work depends on the
/// service and on the property; see [Graph's page](https://learn.microsoft.com/en-us/graph/filter-query-parameter). For
/// users, groups and other directory objects, some require
/// [`eventual_consistency`](super::Query::eventual_consistency) and [`count`](super::Query::count).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    text: String,
    form: Form,
}

/// What decides whether an expression needs parentheses as an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// An expression that binds more strongly than `and`.
    Term,
    /// Expressions with `and` between them.
    And,
    /// Expressions with `or` between them.
    Or,
    /// An expression that the caller wrote.
    Raw,
}

impl Filter {
    /// An expression that the other functions cannot express. It is written as it is, so text that is not your own must
    /// not be part of it unless it is a [`Literal`]. As an operand, it is in parentheses.
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
        Self { text: text.into(), form: Form::Raw }
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
        self.joined(" and ", Form::And, other)
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
        self.joined(" or ", Form::Or, other)
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
        // `not` binds more strongly than a comparison, so even one comparison needs the parentheses.
        Self::term(format!("not ({})", self.text))
    }

    /// The text of the filter.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    fn term(text: String) -> Self {
        Self { text, form: Form::Term }
    }

    fn joined(self, operator: &str, form: Form, other: Self) -> Self {
        let mut text = self.operand_of(form);
        text.push_str(operator);
        text.push_str(&other.operand_of(form));
        Self { text, form }
    }

    /// The text as an operand of `and` or `or`. `and` binds more strongly than `or`.
    fn operand_of(self, operator: Form) -> String {
        match self.form {
            Form::Raw => format!("({})", self.text),
            Form::Or if operator == Form::And => format!("({})", self.text),
            _ => self.text,
        }
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
        formatter.pad(&self.text)
    }
}
