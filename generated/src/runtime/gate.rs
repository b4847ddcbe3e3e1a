//! What the calls of one client share, so that they do not all try again at once: a gate that closes
//! while the rate limit is used up, and a budget of retries.

use super::decode::RawResponse;
use super::rate_limit::RateLimit;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// The state that the calls of a client share.
pub(super) struct Gate {
    state: Mutex<State>,
    budget: u32,
}

struct State {
    rate_limit: Option<RateLimit>,
    /// Nobody passes before.
    closed_until: Option<Instant>,
    /// The turn of the next call that has to wait.
    next: Instant,
    /// How long after it the turn of the next one is.
    interval: Duration,
    /// Retries that are left, in parts of which `COST` are one.
    budget: u32,
}

/// The rate limit counts requests in windows of this length.
const WINDOW: Duration = Duration::from_secs(10);

/// No response closes the gate for longer.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// What a retry costs, in successful calls.
const COST: u32 = 10;

impl Gate {
    /// A gate that is open, with that many retries in its budget.
    pub fn new(retries: u32) -> Self {
        let budget = retries.saturating_mul(COST);
        Gate {
            state: Mutex::new(State {
                rate_limit: None,
                closed_until: None,
                next: Instant::now(),
                interval: interval(None),
                budget,
            }),
            budget,
        }
    }

    /// The rate limit as the last response told it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.state().rate_limit
    }

    /// Takes note of a response: of the rate limit, and of a success, which puts a part of a retry
    /// back into the budget.
    pub fn note(&self, response: &RawResponse) {
        let rate_limit = RateLimit::from_headers(&response.headers);
        let mut state = self.state();
        if rate_limit.is_some() {
            state.rate_limit = rate_limit;
            state.interval = interval(rate_limit);
        }
        if response.status.is_success() {
            state.budget = self.budget.min(state.budget.saturating_add(1));
        }
    }

    /// Closes for a time, or longer if it is closed for longer already.
    pub fn close(&self, time: Duration) {
        let until = Instant::now() + time.min(LONGEST);
        let mut state = self.state();
        state.closed_until = state.closed_until.max(Some(until));
        state.next = state.next.max(until);
    }

    /// Waits until the gate is open. Those who wait pass one after the other, as fast as the rate
    /// limit allows, for otherwise it would be used up again at once.
    ///
    /// Who would have to wait for longer than `patience` passes at once: the API decides then.
    pub async fn pass(&self, patience: Duration) {
        while let Some(turn) = self.turn(patience) {
            sleep_until(turn).await;
            // It may have been closed again in the meantime.
            if self.is_open() {
                return;
            }
        }
    }

    /// When the caller may pass; `None` for now.
    fn turn(&self, patience: Duration) -> Option<Instant> {
        let mut state = self.state();
        let now = Instant::now();
        let closed_for = state
            .closed_until
            .map(|it| it.saturating_duration_since(now));
        if state.next <= now || closed_for > Some(patience) {
            return None;
        }
        let turn = state.next;
        state.next = turn + state.interval;
        Some(turn)
    }

    fn is_open(&self) -> bool {
        self.state()
            .closed_until
            .is_none_or(|until| until <= Instant::now())
    }

    /// Takes one retry out of the budget, if there is one.
    pub fn spend(&self) -> bool {
        let mut state = self.state();
        let left = state.budget.checked_sub(COST);
        state.budget = left.unwrap_or(state.budget);
        left.is_some()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
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
    use http::{HeaderName, HeaderValue, StatusCode};
    use std::sync::Arc;
    use url::Url;

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
            url: Url::parse("https://api.intercom.io").unwrap(),
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
        let gate = Arc::new(Gate::new(0));
        assert_eq!(passes(&gate, 100, SECOND).await, [Duration::ZERO; 100]);
    }

    #[tokio::test(start_paused = true)]
    async fn those_who_waited_pass_one_after_the_other() {
        let gate = Arc::new(Gate::new(0));
        gate.note(&response(StatusCode::TOO_MANY_REQUESTS, "100"));
        gate.close(2 * SECOND);
        gate.close(SECOND);
        let turns = passes(&gate, 50, 2 * SECOND).await;
        let expected: Vec<_> = (0..50).map(|n| 2 * SECOND + n * SECOND / 10).collect();
        let late: Vec<_> = turns
            .iter()
            .zip(expected)
            .map(|(is, due)| *is - due)
            .collect();
        assert!(late.iter().all(|late| *late < SECOND / 100), "{late:?}");
        assert_eq!(passes(&gate, 1, SECOND).await, [Duration::from_millis(100)]);
        tokio::time::sleep(SECOND).await;
        assert_eq!(passes(&gate, 9, SECOND).await, [Duration::ZERO; 9]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_gate_that_closes_again_holds_back_who_waited() {
        let gate = Arc::new(Gate::new(0));
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
        let gate = Arc::new(Gate::new(0));
        gate.close(Duration::MAX);
        assert_eq!(
            passes(&gate, 2, Duration::from_secs(3_599)).await,
            [Duration::ZERO; 2]
        );
        assert_eq!(passes(&gate, 1, Duration::MAX).await, [LONGEST]);
    }

    #[test]
    fn the_budget_is_filled_by_successes() {
        let gate = Gate::new(2);
        assert!(gate.spend() && gate.spend() && !gate.spend());
        for _ in 0..COST {
            assert!(!gate.spend());
            gate.note(&response(StatusCode::BAD_GATEWAY, "9"));
            gate.note(&response(StatusCode::OK, "9"));
        }
        assert!(gate.spend() && !gate.spend());
        for _ in 0..10 * COST {
            gate.note(&response(StatusCode::OK, "9"));
        }
        assert!(gate.spend() && gate.spend() && !gate.spend());
    }

    #[test]
    fn the_rate_limit_is_the_one_told_last() {
        let gate = Gate::new(0);
        assert_eq!(gate.rate_limit(), None);
        gate.note(&response(StatusCode::OK, "9"));
        gate.note(&response(StatusCode::OK, "none"));
        assert_eq!(gate.rate_limit().map(|it| it.limit), Some(9));
    }
}
