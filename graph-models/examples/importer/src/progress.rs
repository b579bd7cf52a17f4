//! Shows how far the run is.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// A bar on standard error, if that is a terminal. It disappears at the end.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    pub(crate) fn new(devices: usize) -> Self {
        let bar = ProgressBar::new(devices as u64);
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos} of {len} done, {msg} ({elapsed})") {
            bar.set_style(style);
        }
        if !bar.is_hidden() {
            bar.enable_steady_tick(Duration::from_millis(500));
        }
        Self(bar)
    }

    /// Shows what the program does.
    pub(crate) fn set_step(&self, step: &str) {
        self.0.set_message(step.to_owned());
    }

    /// Shows the number of devices that have a result.
    pub(crate) fn set_done(&self, devices: usize) {
        self.0.set_position(devices as u64);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
