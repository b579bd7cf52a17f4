use std::borrow::Cow;

use super::{
    by_text::{impl_text_type, impl_text_value},
    calendar::Clock,
};
use crate::scan::SECOND;

/// `Edm.TimeOfDay`: a time of day without a date, such as `10:43:18.496716`.
///
/// The seconds are optional, and so is their fraction, which has 1 to 12 digits. The text of a value is kept as it was
/// read. Values compare as times: `10:43` equals `10:43:00.0`.
///
/// ```
/// use graph_models::edm::TimeOfDay;
///
/// let time: TimeOfDay = "10:43:18.5".parse()?;
/// assert_eq!((time.hour(), time.minute(), time.second()), (10, 43, 18));
/// assert_eq!(time.picoseconds(), 500_000_000_000);
/// assert!(time > TimeOfDay::new(10, 43, 18)?);
/// # Ok::<(), graph_models::edm::InvalidTimeOfDay>(())
/// ```
///
/// The syntax is `timeOfDayValue` of
/// [OData ABNF](https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt).
#[derive(Clone)]
pub struct TimeOfDay(Cow<'static, str>);

impl TimeOfDay {
    /// The start of the day.
    pub const MIDNIGHT: Self = Self(Cow::Borrowed("00:00:00"));

    /// Creates a time of day in whole seconds.
    ///
    /// # Errors
    ///
    /// Returns an error if the hour is above 23, or if the minute or the second is above 59.
    pub fn new(hour: u8, minute: u8, second: u8) -> Result<Self, InvalidTimeOfDay> {
        Clock { hour, minute, second, picoseconds: 0 }.to_string().parse()
    }

    /// Returns this time with another fraction of the second, in picoseconds.
    ///
    /// # Errors
    ///
    /// Returns an error if the picoseconds are a second or more.
    pub fn with_picoseconds(&self, picoseconds: u64) -> Result<Self, InvalidTimeOfDay> {
        if u128::from(picoseconds) < SECOND {
            Ok(Clock { picoseconds, ..self.parsed() }.into())
        } else {
            Err(InvalidTimeOfDay(format!("{self} and {picoseconds} picoseconds")))
        }
    }

    /// The hour, from 0 to 23.
    #[must_use]
    pub fn hour(&self) -> u8 {
        self.parsed().hour
    }

    /// The minute, from 0 to 59.
    #[must_use]
    pub fn minute(&self) -> u8 {
        self.parsed().minute
    }

    /// The second, from 0 to 59.
    #[must_use]
    pub fn second(&self) -> u8 {
        self.parsed().second
    }

    /// The fraction of the second, in picoseconds.
    #[must_use]
    pub fn picoseconds(&self) -> u64 {
        self.parsed().picoseconds
    }
}

impl From<Clock> for TimeOfDay {
    fn from(clock: Clock) -> Self {
        Self(Cow::Owned(clock.to_string()))
    }
}

impl_text_type! {
    TimeOfDay parsed as Clock;
    /// The error for text or numbers that are not a time of day.
    InvalidTimeOfDay
}
impl_text_value!(TimeOfDay, Self::MIDNIGHT);
