//! The measures.

use std::time::Duration;

use crate::{build::Mode, contender::Contender, options::Size, sections::Sections};

/// All measures of one size.
pub(crate) struct Measures {
    pub(crate) size: Size,
    pub(crate) of: Vec<Measure>,
}

/// The measures of one contender.
pub(crate) struct Measure {
    pub(crate) contender: Contender,
    pub(crate) times: Vec<(Mode, Time)>,
    pub(crate) sections: Option<Sections>,
    pub(crate) expansion: Option<usize>,
    /// The compiler's peak memory in a release build, in bytes.
    pub(crate) memory: Option<u64>,
}

/// The time of a build.
pub(crate) enum Time {
    /// The time of each run.
    Took(Vec<Duration>),
    /// The build took longer than this limit.
    Over(Duration),
}

impl Time {
    /// Returns the median of the runs, or `None` if the build took longer than the limit.
    pub(crate) fn median(&self) -> Option<Duration> {
        let Self::Took(times) = self else { return None };
        let mut times = times.clone();
        times.sort();
        times.get(times.len() / 2).copied()
    }
}

impl Measures {
    pub(crate) fn of(&self, contender: Contender) -> Option<&Measure> {
        self.of.iter().find(|measure| measure.contender == contender)
    }
}

impl Measure {
    pub(crate) fn new(contender: Contender) -> Self {
        Self { contender, times: Vec::new(), sections: None, expansion: None, memory: None }
    }

    pub(crate) fn time(&self, mode: Mode) -> Option<&Time> {
        self.times.iter().find_map(|(known, time)| (*known == mode).then_some(time))
    }

    pub(crate) fn median(&self, mode: Mode) -> Option<Duration> {
        self.time(mode)?.median()
    }
}
