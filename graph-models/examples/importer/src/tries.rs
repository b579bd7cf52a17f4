//! How often a request is tried, and how long to wait between two tries.

use std::{thread, time::Duration};

use crate::failure::{Failure, Kind};

/// The number of tries of one request. If one answer of ten is a failure, all of them fail once in 100 million requests.
const TRIES: u32 = 8;
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// The tries of one request.
pub(crate) struct Tries {
    left: u32,
    /// The time to wait if Graph does not say how long. It doubles with each try.
    next: Duration,
    longest: Duration,
}

impl Tries {
    /// The first wait is as long as this, and the longest wait that Graph can ask for is the limit.
    pub(crate) fn new(first: Duration, longest: Duration) -> Self {
        Self { left: TRIES - 1, next: first, longest }
    }

    /// Waits until the request can be tried again.
    ///
    /// Returns the failure if another try does not help, or if there is no try left.
    pub(crate) fn wait(&mut self, failure: Failure) -> Result<(), Failure> {
        let Kind::Passing(asked) = failure.kind else { return Err(failure) };
        if self.left == 0 {
            return Err(failure.with(format_args!("gave up after {TRIES} tries")));
        }
        let wait = asked.unwrap_or(self.next);
        if wait > self.longest {
            return Err(failure.with("this is longer than `--time-limit`"));
        }
        thread::sleep(wait);
        self.left -= 1;
        self.next = (self.next * 2).min(LONGEST_WAIT);
        Ok(())
    }
}
