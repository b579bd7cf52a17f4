//! Types that keep the text of a value, and compare by the value that is parsed from the text.

/// Implements what these types have in common: the conversions from and to text, an error for invalid text, and the
/// equality, order and hash of the parsed value.
macro_rules! impl_text_type {
    ($ty:ident parsed as $parsed:ty; $(#[$doc:meta])* $invalid:ident) => {
        impl $ty {
            /// The text of the value. A value that was read keeps the text unchanged.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            fn parsed(&self) -> $parsed {
                // The text was valid when the value was created.
                <$parsed>::parse(&self.0).unwrap_or_default()
            }
        }

        impl std::str::FromStr for $ty {
            type Err = $invalid;

            fn from_str(text: &str) -> Result<Self, $invalid> {
                match <$parsed>::parse(text) {
                    Some(_) => Ok(Self(std::borrow::Cow::Owned(text.to_owned()))),
                    None => Err($invalid(text.to_owned())),
                }
            }
        }

        impl TryFrom<&str> for $ty {
            type Error = $invalid;

            fn try_from(text: &str) -> Result<Self, $invalid> {
                text.parse()
            }
        }

        impl std::fmt::Display for $ty {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl std::fmt::Debug for $ty {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, concat!(stringify!($ty), "({})"), self.0)
            }
        }

        impl PartialEq for $ty {
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0 || self.parsed() == other.parsed()
            }
        }

        impl Eq for $ty {}

        impl PartialOrd for $ty {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $ty {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.parsed().cmp(&other.parsed())
            }
        }

        impl std::hash::Hash for $ty {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.parsed().hash(state);
            }
        }

        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $invalid(String);

        impl std::fmt::Display for $invalid {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let expected = <$ty as crate::value::EdmValue>::TYPE.edm_type.expectation();
                write!(formatter, "{} is not {expected}", crate::value::Token::Text(&self.0))
            }
        }

        impl std::error::Error for $invalid {}
    };
}

/// Implements [`EdmValue`](crate::value::EdmValue) with this initial value, for a type that is a string in JSON.
macro_rules! impl_text_value {
    ($ty:ident, $init:expr) => {
        impl crate::value::EdmValue for $ty {
            const TYPE: &'static crate::schema::PropertyType =
                &crate::schema::PropertyType::required(crate::schema::EdmType::$ty);

            const INIT: Self = $init;

            #[inline(always)]
            fn read<'a>(
                place: &'a mut impl crate::value::Place<Self>,
                token: crate::value::Token<'_>,
            ) -> crate::value::ReadAction<'a> {
                place.put(match token {
                    crate::value::Token::Text(text) => text.parse().ok(),
                    _ => None,
                })
            }

            fn write(&self) -> crate::value::Output<'_> {
                crate::value::Output::Text(&self.0)
            }
        }

        crate::wire::serde_by_drivers!($ty);
    };
}

pub(super) use {impl_text_type, impl_text_value};
