//! Values in the syntax of OData's URLs, which differs from that of JSON: text is in single quotes, and a date is not.

use std::borrow::Cow;

use base64::{Engine, engine::general_purpose::URL_SAFE};

use crate::{
    edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay},
    types::GraphEnum,
};

/// A value that a [`Filter`](super::Filter) can compare with.
///
/// | type | literal |
/// |---|---|
/// | text | `'O''Neil'`: in single quotes, and its single quotes are doubled |
/// | an enumeration | `'enrolled'`, the name of the member as text |
/// | `bool`, integers, [`Decimal`], [`Guid`], [`Date`], [`TimeOfDay`], [`DateTimeOffset`] | as in JSON, without quotes |
/// | `f32`, `f64` | `1.5`, `INF`, `-INF`, `NaN` |
/// | [`Duration`] | `duration'PT1H'` |
/// | [`Binary`] | `binary'-_8='`, in the URL-safe alphabet |
/// | `None` | `null` |
///
/// ```
/// use graph_models::{edm::Guid, request::Literal};
///
/// assert_eq!("O'Neil".to_literal(), "'O''Neil'");
/// assert_eq!(Guid::NIL.to_literal(), "00000000-0000-0000-0000-000000000000");
/// assert_eq!(None::<bool>.to_literal(), "null");
/// ```
///
/// The type of the value must be the type of the property: a property of type `Edm.String` that contains a GUID, as most
/// keys of Graph do, is compared with text, and a property of type `Edm.Guid` with a [`Guid`].
///
/// A reference to a primitive value is a literal too. For a reference to an enumeration, pass `value.as_str()`, which
/// has the same literal. For several members of a flags enumeration, pass their names as text with commas between them.
///
/// A [`Secret`](crate::Secret) is not a literal: a filter is part of a URL, and URLs are written to logs.
///
/// Implement the trait for a type of your own with the literal of the value in it:
///
/// ```
/// use graph_models::request::{Filter, Literal};
///
/// struct SerialNumber(String);
///
/// impl Literal for SerialNumber {
///     fn to_literal(&self) -> String {
///         self.0.to_literal()
///     }
/// }
///
/// assert_eq!(Filter::eq("serialNumber", SerialNumber("SN-1".into())).to_string(), "serialNumber eq 'SN-1'");
/// ```
///
/// The syntax is `primitiveLiteral` of
/// [OData ABNF](https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt). OData also
/// allows the type before the name of a member, as in `microsoft.graph.riskLevel'high'`; Graph's pages compare
/// enumerations with [text alone](https://learn.microsoft.com/en-us/graph/filter-query-parameter). Use
/// [`Filter::raw`](super::Filter::raw) for a service that requires the type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value that a filter can compare with",
    label = "expected text, a number, a `bool`, a type of `graph_models::edm`, an enumeration, or an `Option` of these",
    note = "for a reference to an enumeration, pass `value.as_str()`",
    note = "a `Secret` is not allowed, because a filter is part of a URL, and URLs are written to logs",
    note = "for any other expression, such as a comparison of two properties, use `Filter::raw`"
)]
pub trait Literal {
    /// The literal of the value, without percent-encoding, which [`Query`](super::Query) adds.
    fn to_literal(&self) -> String;
}

// Without this attribute, the compiler reports a missing `GraphEnum` where `Literal` is missing.
#[diagnostic::do_not_recommend]
impl<E: GraphEnum> Literal for E {
    fn to_literal(&self) -> String {
        quoted(self.as_str())
    }
}

impl<T: Literal> Literal for Option<T> {
    fn to_literal(&self) -> String {
        self.as_ref().map_or_else(|| "null".to_owned(), T::to_literal)
    }
}

impl<T: Literal> Literal for &Option<T> {
    fn to_literal(&self) -> String {
        (**self).to_literal()
    }
}

/// Implements [`Literal`] for types and for references to them: a reference to any literal would overlap with a
/// reference for which another crate implements [`GraphEnum`].
macro_rules! impl_literal {
    ($($ty:ty),+: $literal:expr) => {$(
        impl Literal for $ty {
            fn to_literal(&self) -> String {
                $literal(self)
            }
        }

        impl Literal for &$ty {
            fn to_literal(&self) -> String {
                $literal(self)
            }
        }
    )+};
}

impl_literal!(&str, String, Cow<'_, str>: quoted);
impl_literal!(bool, i8, i16, i32, i64, u8, u16, u32, u64, usize: ToString::to_string);
impl_literal!(Date, DateTimeOffset, Decimal, Guid, TimeOfDay: ToString::to_string);
impl_literal!(f32: |value: &f32| number(value.is_finite(), format!("{value:?}")));
impl_literal!(f64: |value: &f64| number(value.is_finite(), format!("{value:?}")));
impl_literal!(Duration: |value: &Duration| format!("duration'{value}'"));
impl_literal!(Binary: |value: &Binary| format!("binary'{}'", URL_SAFE.encode(value.as_bytes())));

/// Text as one string literal.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A number whose `Debug` is this text, which has an exponent if the number is large or small.
fn number(is_finite: bool, debug: String) -> String {
    if is_finite { debug } else { debug.replace("inf", "INF") }
}
