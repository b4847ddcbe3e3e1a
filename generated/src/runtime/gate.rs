//! What the calls of one client share, so that they do not all come back at once when the rate limit
//! is used up: a gate that closes for a time, and then lets those who wait pass one after the other.

use super::decode::RawResponse;
use super::rate_limit::RateLimit;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// The gate that all calls of a client pass.
pub(super) struct Gate {
    state: Mutex<State>,
    /// Who waits is in this queue: first come, first served, and who gives up is gone.
    queue: tokio::sync::Mutex<()>,
}

struct State {
    rate_limit: Option<RateLimit>,
    /// Nobody passes before.
    closed_until: Option<Instant>,
    /// When the first of those who wait may pass.
    next: Instant,
    /// How long after one the next one may pass.
    interval: Duration,
}

/// The rate limit counts requests in windows of this length.
const WINDOW: Duration = Duration::from_secs(10);

/// No response closes the gate for longer.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// How far the queue may be behind and still catch up: timers are not exact.
const SLACK: Duration = Duration::from_millis(20);

impl Gate {
    /// A gate that is open.
    pub fn new() -> Self {
        Gate {
            state: Mutex::new(State {
                rate_limit: None,
                closed_until: None,
                next: Instant::now(),
                interval: interval(None),
            }),
            queue: tokio::sync::Mutex::new(()),
        }
    }

    /// The rate limit as the last response told it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.state().rate_limit
    }

    /// Takes note of the rate limit that a response tells.
    pub fn note(&self, response: &RawResponse) {
        if let Some(rate_limit) = RateLimit::from_headers(&response.headers) {
            let mut state = self.state();
            state.rate_limit = Some(rate_limit);
            state.interval = interval(Some(rate_limit));
        }
    }

    /// Closes for a time, or longer if it is closed for longer already.
    pub fn close(&self, time: Duration) {
        let until = Instant::now() + time.min(LONGEST);
        let mut state = self.state();
        state.closed_until = state.closed_until.max(Some(until));
        state.next = state.next.max(until);
    }

    /// Whether it is closed, for no longer than `patience`.
    pub fn is_closed(&self, patience: Duration) -> bool {
        let left = self.state().closed_for(Instant::now());
        !left.is_zero() && left <= patience
    }

    /// Waits until the gate is open. Those who wait pass one after the other, as fast as the rate
    /// limit allows, for otherwise it would be used up again at once.
    ///
    /// While the gate is closed for longer than `patience`, nobody waits: the API decides then.
    pub async fn pass(&self, patience: Duration) {
        if self.turn(patience).is_none() {
            return;
        }
        let _first = self.queue.lock().await;
        while let Some(turn) = self.turn(patience) {
            sleep_until(turn).await;
        }
        let mut state = self.state();
        let now = Instant::now();
        let late = now.checked_sub(SLACK).unwrap_or(now);
        state.next = state.next.max(late) + state.interval;
    }

    /// When the first of those who wait may pass; `None` for now.
    fn turn(&self, patience: Duration) -> Option<Instant> {
        let state = self.state();
        let now = Instant::now();
        let waits = state.next > now && state.closed_for(now) <= patience;
        waits.then_some(state.next)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn closed_for(&self, now: Instant) -> Duration {
        let left = |until: Instant| until.saturating_duration_since(now);
        self.closed_until.map(left).unwrap_or_default()
    }
}

/// The time from one request to the next, if they are spread over a window.
fn interval(rate_limit: Option<RateLimit>) -> Duration {
    const UNKNOWN: u64 = 1_000;
    let limit = rate_limit.map_or(UNKNOWN, |it| it.limit).max(1);
    WINDOW / u32::try_from(limit).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use http::{HeaderName, HeaderValue, StatusCode, Uri};
    use std::sync::Arc;

    const SECOND: Duration = Duration::from_secs(1);

    fn response(status: StatusCode, limit: &'static str) -> RawResponse {
        let headers = [
            ("x-ratelimit-limit", limit),
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-reset", "1674917488"),
        ];
        let header = |(name, value)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        };
        RawResponse {
            uri: Uri::from_static("https://api.intercom.io"),
            status,
            headers: headers.into_iter().map(header).collect(),
            body: Bytes::new(),
        }
    }

    /// When each of so many calls passes, which all come at once.
    async fn passes(gate: &Arc<Gate>, calls: usize, patience: Duration) -> Vec<Duration> {
        let start = Instant::now();
        let call = || {
            let gate = Arc::clone(gate);
            tokio::spawn(async move {
                gate.pass(patience).await;
                start.elapsed()
            })
        };
        let mut passed = Vec::new();
        for call in (0..calls).map(|_| call()).collect::<Vec<_>>() {
            passed.push(call.await.unwrap());
        }
        passed.sort();
        passed
    }

    #[tokio::test(start_paused = true)]
    async fn an_open_gate_holds_nobody_up() {
        let gate = Arc::new(Gate::new());
        assert_eq!(passes(&gate, 100, SECOND).await, [Duration::ZERO; 100]);
    }

    #[tokio::test(start_paused = true)]
    async fn those_who_waited_pass_one_after_the_other() {
        let gate = Arc::new(Gate::new());
        gate.note(&response(StatusCode::TOO_MANY_REQUESTS, "100"));
        gate.close(2 * SECOND);
        gate.close(SECOND);
        let turns = passes(&gate, 50, 2 * SECOND).await;
        let due = |turn: u32| 2 * SECOND + turn * SECOND / 10;
        for (turn, passed) in (0..).zip(turns) {
            let early = due(turn).saturating_sub(passed);
            let late = passed.saturating_sub(due(turn));
            assert!(early.is_zero() && late < SLACK, "{turn}: {passed:?}");
        }
        tokio::time::sleep(SECOND).await;
        assert_eq!(passes(&gate, 9, SECOND).await, [Duration::ZERO; 9]);
    }

    #[tokio::test(start_paused = true)]
    async fn who_gives_up_leaves_the_queue() {
        let gate = Arc::new(Gate::new());
        gate.note(&response(StatusCode::TOO_MANY_REQUESTS, "100"));
        gate.close(2 * SECOND);
        let impatient = (0..2_000).map(|_| {
            let gate = Arc::clone(&gate);
            tokio::spawn(async move {
                let passing = gate.pass(9 * SECOND);
                tokio::time::timeout(SECOND, passing).await.is_ok()
            })
        });
        for call in impatient.collect::<Vec<_>>() {
            assert!(!call.await.unwrap());
        }
        let passed = passes(&gate, 1, 9 * SECOND).await;
        assert!(passed[0] <= SECOND + SLACK, "{passed:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_gate_that_closes_again_holds_back_who_waited() {
        let gate = Arc::new(Gate::new());
        gate.close(SECOND);
        let waiting = tokio::spawn({
            let gate = Arc::clone(&gate);
            async move { passes(&gate, 1, 9 * SECOND).await }
        });
        tokio::time::sleep(SECOND / 2).await;
        gate.close(3 * SECOND);
        let passed = waiting.await.unwrap();
        assert_eq!(passed[0].as_millis() / 100, 35);
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_waits_longer_than_wanted() {
        let gate = Arc::new(Gate::new());
        gate.close(Duration::MAX);
        assert_eq!(
            passes(&gate, 2, Duration::from_secs(3_599)).await,
            [Duration::ZERO; 2]
        );
        assert_eq!(passes(&gate, 1, Duration::MAX).await, [LONGEST]);
    }

    #[test]
    fn the_rate_limit_is_the_one_told_last() {
        let gate = Gate::new();
        assert_eq!(gate.rate_limit(), None);
        gate.note(&response(StatusCode::OK, "9"));
        gate.note(&response(StatusCode::OK, "none"));
        assert_eq!(gate.rate_limit().map(|it| it.limit), Some(9));
    }
}
