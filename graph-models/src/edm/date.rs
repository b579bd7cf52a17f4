use std::borrow::Cow;

use super::{
    by_text::{scalar_by_text, value_by_text},
    calendar::Calendar,
};

/// `Edm.Date`: a day without a time, such as `2026-01-17`.
///
/// The year has four digits or more and may be negative; it fits an `i32`. The calendar is the Gregorian one, also
/// before it was introduced.
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
    /// A day of the calendar.
    ///
    /// # Errors
    ///
    /// A month that the year has not, or a day that the month has not.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, InvalidDate> {
        Calendar { year, month, day }.to_string().parse()
    }

    /// The year; 0 is the year before the year 1.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.meaning().year
    }

    /// The month, from 1.
    #[must_use]
    pub fn month(&self) -> u8 {
        self.meaning().month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(&self) -> u8 {
        self.meaning().day
    }
}

impl From<Calendar> for Date {
    fn from(day: Calendar) -> Self {
        Self(Cow::Owned(day.to_string()))
    }
}

value_by_text! {
    Date means Calendar;
    /// Text that is no date.
    InvalidDate
}
scalar_by_text!(Date, Self(Cow::Borrowed("0001-01-01")));
