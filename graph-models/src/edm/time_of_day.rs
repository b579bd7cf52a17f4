use std::borrow::Cow;

use super::{
    by_text::{scalar_by_text, value_by_text},
    calendar::Clock,
};
use crate::scan::SECOND;

/// `Edm.TimeOfDay`: a time of no particular day, such as `10:43:18.496716`.
///
/// The seconds and their fraction of 1 to 12 digits may be left out. The text is kept as it came; values compare as
/// times: `10:43` equals `10:43:00.0`.
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

    /// A time in whole seconds.
    ///
    /// # Errors
    ///
    /// An hour above 23, or a minute or second above 59.
    pub fn new(hour: u8, minute: u8, second: u8) -> Result<Self, InvalidTimeOfDay> {
        Clock { hour, minute, second, picoseconds: 0 }.to_string().parse()
    }

    /// This time with another fraction of its second.
    ///
    /// # Errors
    ///
    /// A second or more.
    pub fn with_picoseconds(&self, picoseconds: u64) -> Result<Self, InvalidTimeOfDay> {
        if u128::from(picoseconds) < SECOND {
            Ok(Clock { picoseconds, ..self.meaning() }.into())
        } else {
            Err(InvalidTimeOfDay(format!("{self} and {picoseconds} picoseconds")))
        }
    }

    /// The hour, to 23.
    #[must_use]
    pub fn hour(&self) -> u8 {
        self.meaning().hour
    }

    /// The minute, to 59.
    #[must_use]
    pub fn minute(&self) -> u8 {
        self.meaning().minute
    }

    /// The second, to 59.
    #[must_use]
    pub fn second(&self) -> u8 {
        self.meaning().second
    }

    /// The fraction of the second, in units of its twelfth digit.
    #[must_use]
    pub fn picoseconds(&self) -> u64 {
        self.meaning().picoseconds
    }
}

impl From<Clock> for TimeOfDay {
    fn from(clock: Clock) -> Self {
        Self(Cow::Owned(clock.to_string()))
    }
}

value_by_text! {
    TimeOfDay means Clock;
    /// Text that is no time of day.
    InvalidTimeOfDay
}
scalar_by_text!(TimeOfDay, Self::MIDNIGHT);
