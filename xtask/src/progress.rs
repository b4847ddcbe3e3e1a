//! How far a long run is, on the standard error, now and then.

use std::time::{Duration, Instant};

/// How often it is worth saying.
const PAUSE: Duration = Duration::from_secs(2);

/// Counts to a known number.
pub struct Progress {
    what: &'static str,
    total: usize,
    said: Instant,
}

impl Progress {
    /// Of so many things, `what` says what is done to them: `operations called`.
    #[must_use]
    pub fn new(what: &'static str, total: usize) -> Self {
        Self {
            what,
            total,
            said: Instant::now(),
        }
    }

    /// So many are done.
    pub fn at(&mut self, done: usize) {
        if self.said.elapsed() >= PAUSE {
            self.said = Instant::now();
            eprintln!("{done} of {} {}", self.total, self.what);
        }
    }
}
