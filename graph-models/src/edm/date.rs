use std::borrow::Cow;

use super::{
    by_text::{impl_text_type, impl_text_value},
    calendar::Calendar,
};

/// `Edm.Date`: a day without a time, such as `2026-01-17`.
///
/// The year has at least four digits, can be negative, and fits an `i32`. The calendar is the Gregorian calendar, even
/// for dates before its introduction. The text of a value is kept as it was read.
///
/// ```
/// use graph_models::edm::Date;
///
/// let day: Date = "2026-01-17".parse()?;
/// assert_eq!((day.year(), day.month(), day.day()), (2026, 1, 17));
/// assert!(day < Date::new(2028, 2, 29)?);
/// assert!(Date::new(2026, 2, 29).is_err());
/// # Ok::<(), graph_models::edm::InvalidDate>(())
/// ```
///
/// The syntax is `dateValue` of
/// [OData ABNF](https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt).
#[derive(Clone)]
pub struct Date(Cow<'static, str>);

impl Date {
    /// Creates a date from its year, month (1 to 12) and day of the month.
    ///
    /// # Errors
    ///
    /// Returns an error if the month is not 1 to 12, or if the day does not exist in the month.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, InvalidDate> {
        Calendar { year, month, day }.to_string().parse()
    }

    /// The year. The year before the year 1 is 0.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.parsed().year
    }

    /// The month, from 1 to 12.
    #[must_use]
    pub fn month(&self) -> u8 {
        self.parsed().month
    }

    /// The day of the month, from 1 to 31.
    #[must_use]
    pub fn day(&self) -> u8 {
        self.parsed().day
    }
}

impl From<Calendar> for Date {
    fn from(day: Calendar) -> Self {
        Self(Cow::Owned(day.to_string()))
    }
}

impl_text_type! {
    Date parsed as Calendar;
    /// The error for text or numbers that are not a date.
    InvalidDate
}
impl_text_value!(Date, Self(Cow::Borrowed("0001-01-01")));
