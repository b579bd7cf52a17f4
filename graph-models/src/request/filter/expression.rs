//! The text of an expression, and where it needs parentheses.

use crate::request::literal::quoted;

/// An expression as text. There is no tree, so that expressions of any size are joined and dropped without recursion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Expression {
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

impl Expression {
    pub(super) fn comparison(left: &str, operator: &str, literal: &str) -> Self {
        Self::term(format!("{left} {operator} {literal}"))
    }

    pub(super) fn membership(left: &str, literals: &[String]) -> Self {
        // OData's ABNF requires an item, and OData's library for .NET refuses `in ()`:
        // https://github.com/OData/odata.net/issues/2141
        if literals.is_empty() {
            return Self::term("false".to_owned());
        }
        Self::term(format!("{left} in ({})", literals.join(",")))
    }

    pub(super) fn call(function: &str, left: &str, text: &str) -> Self {
        Self::term(format!("{function}({left},{})", quoted(text)))
    }

    pub(super) fn lambda(self, collection: &str, operator: &str, variable: &str) -> Self {
        Self::term(format!("{collection}/{operator}({variable}:{})", self.text))
    }

    pub(super) fn any_item(collection: &str) -> Self {
        Self::term(format!("{collection}/any()"))
    }

    pub(super) fn raw(text: String) -> Self {
        Self { text, form: Form::Raw }
    }

    pub(super) fn and(self, other: Self) -> Self {
        self.joined(" and ", Form::And, other)
    }

    pub(super) fn or(self, other: Self) -> Self {
        self.joined(" or ", Form::Or, other)
    }

    /// `not` binds more strongly than a comparison, so even one comparison needs the parentheses.
    pub(super) fn negated(self) -> Self {
        Self::term(format!("not ({})", self.text))
    }

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
