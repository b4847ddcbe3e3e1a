//! Which failures are worth another attempt, and how long to wait before it. Knows no clock and no
//! connection.

use super::decode::RawResponse;
use super::transport::TransportError;
use http::{HeaderMap, StatusCode, header};
use std::time::{Duration, SystemTime};

/// How often, and after which time, a request is sent again that failed in a way that may pass.
///
/// What is sent again:
///
/// | failure | request |
/// |---|---|
/// | 429 and 503, which the API answers instead of doing anything | every one |
/// | 408, 500, 502 and 504, no connection, a connection that broke | one that is [idempotent](crate::Request::with_idempotent) |
///
/// How long the client waits: as long as `Retry-After` says; else until `X-RateLimit-Reset`; else a
/// delay that doubles from one attempt to the next, of which a random part is left out.
///
/// ```
/// use intercom_client::{Client, RetryPolicy, contacts};
/// use std::time::Duration;
///
/// # fn main() -> Result<(), intercom_client::Error> {
/// let patient = RetryPolicy::default().with_max_retries(8).with_max_delay(Duration::from_secs(90));
/// let client = Client::builder("an access token").retry(patient).build()?;
/// let once = contacts::show_contact("6762f1a6").with_retry(RetryPolicy::off());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_retries: u32,
    base_delay: Duration,
    max_delay: Duration,
}

impl RetryPolicy {
    /// Sends each request once, and never waits for the rate limit.
    pub const fn off() -> Self {
        RetryPolicy {
            max_retries: 0,
            ..RetryPolicy::DEFAULT
        }
    }

    const DEFAULT: RetryPolicy = RetryPolicy {
        max_retries: 3,
        base_delay: Duration::from_millis(500),
        max_delay: Duration::from_secs(30),
    };

    /// Sets how often a request is sent again; three times by default.
    #[must_use]
    pub fn with_max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Sets the delay before the second attempt, where the response does not say one; half a second
    /// by default.
    #[must_use]
    pub fn with_base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the longest delay; 30 seconds by default. Where a response wants a longer one, its error
    /// is returned at once.
    #[must_use]
    pub fn with_max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest delay with its random part, which is how long a call waits for the rate limit;
    /// `None` if it does not.
    pub(super) fn patience(&self) -> Option<Duration> {
        let longest = self.max_delay.saturating_add(self.max_delay / SPREAD);
        (self.max_retries > 0).then_some(longest)
    }

    /// How long to wait after that many retries; `None` to give up. `told` is what the response
    /// says, `random` a number from 0 to 1.
    ///
    /// ```text
    /// base 0.5 s, retries 0 1 2 3 ...  ->  0.25 to 0.5, 0.5 to 1, 1 to 2, 2 to 4 ... seconds
    /// ```
    pub(super) fn delay(
        &self,
        retries: u32,
        told: Option<Duration>,
        random: f64,
    ) -> Option<Duration> {
        if retries >= self.max_retries {
            return None;
        }
        match told {
            Some(told) if told <= self.max_delay => {
                Some(told.saturating_add((told / SPREAD).mul_f64(random)))
            }
            Some(_) => None,
            None => {
                let doubled = self.base_delay.saturating_mul(1 << retries.min(31));
                Some(doubled.min(self.max_delay).mul_f64((1.0 + random) / 2.0))
            }
        }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy::DEFAULT
    }
}

/// A delay that a response tells gets up to a part of it on top, so that clients which are told the
/// same do not all come back at once.
const SPREAD: u32 = 20;

/// A failure that may pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// There are too many requests. Nothing was done.
    Limited,
    /// The API is not there for now. Nothing was done.
    Unavailable,
    /// Whether anything was done is not known.
    Doubtful,
}

impl Trouble {
    pub(super) fn of_status(status: StatusCode) -> Option<Self> {
        match status.as_u16() {
            429 => Some(Trouble::Limited),
            503 => Some(Trouble::Unavailable),
            408 | 500 | 502 | 504 => Some(Trouble::Doubtful),
            _ => None,
        }
    }

    pub(super) fn of_transport(error: &TransportError) -> Option<Self> {
        error.may_pass().then_some(Trouble::Doubtful)
    }

    /// Whether a request may be sent again after it.
    pub(super) fn allows_retry(self, is_idempotent: bool) -> bool {
        self != Trouble::Doubtful || is_idempotent
    }
}

/// How long a response says to wait; `None` if it does not say, or if that time has passed.
///
/// The time of the reset stands in all responses, but only some failures end with it. It is one of
/// the server's clock, so that it is compared with the `Date` of the same response; without one,
/// with `now`.
pub(super) fn told_delay(
    response: &RawResponse,
    trouble: Trouble,
    now: SystemTime,
) -> Option<Duration> {
    let headers = &response.headers;
    let now = date(headers, header::DATE).unwrap_or(now);
    let until = |time: SystemTime| time.duration_since(now).ok();
    let after = seconds(headers).or_else(|| until(date(headers, header::RETRY_AFTER)?));
    let delay = match trouble {
        Trouble::Limited | Trouble::Unavailable => after.or_else(|| until(reset(headers)?)),
        Trouble::Doubtful => after,
    };
    delay.filter(|delay| !delay.is_zero())
}

/// `Retry-After: 120`, also with a fraction.
fn seconds(headers: &HeaderMap) -> Option<Duration> {
    let seconds = text(headers, header::RETRY_AFTER)?.parse().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}

/// `Retry-After: Wed, 21 Oct 2015 07:28:00 GMT`
fn date(headers: &HeaderMap, name: header::HeaderName) -> Option<SystemTime> {
    httpdate::parse_http_date(text(headers, name)?).ok()
}

fn reset(headers: &HeaderMap) -> Option<SystemTime> {
    let seconds = text(
        headers,
        header::HeaderName::from_static("x-ratelimit-reset"),
    )?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds.parse().ok()?))
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use http::{HeaderName, HeaderValue, Method, Uri};

    fn after(headers: &[(&'static str, &'static str)], now: u64) -> Option<Duration> {
        told(Trouble::Limited, headers, now)
    }

    fn told(
        trouble: Trouble,
        headers: &[(&'static str, &'static str)],
        now: u64,
    ) -> Option<Duration> {
        let header = |(name, value): &(&'static str, &'static str)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        };
        let response = RawResponse {
            uri: Uri::from_static("https://api.intercom.io"),
            status: StatusCode::TOO_MANY_REQUESTS,
            headers: headers.iter().map(header).collect(),
            body: Bytes::new(),
        };
        told_delay(
            &response,
            trouble,
            SystemTime::UNIX_EPOCH + Duration::from_secs(now),
        )
    }

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_response_says_how_long_to_wait() {
        let reset = ("x-ratelimit-reset", "1000");
        assert_eq!(after(&[("retry-after", "2"), reset], 990), Some(2 * SECOND));
        assert_eq!(after(&[("retry-after", " 0.5 ")], 0), Some(SECOND / 2));
        assert_eq!(after(&[reset], 990), Some(10 * SECOND));
        let date = ("retry-after", "Thu, 01 Jan 1970 00:16:40 GMT");
        assert_eq!(after(&[date], 998), Some(2 * SECOND));
    }

    #[test]
    fn the_reset_ends_some_failures_only() {
        let headers = [("x-ratelimit-reset", "1000"), ("retry-after", "2")];
        let told = |trouble| [&headers[..1], &headers].map(|headers| told(trouble, headers, 990));
        let expected = [Some(10 * SECOND), Some(2 * SECOND)];
        assert_eq!(told(Trouble::Limited), expected);
        assert_eq!(told(Trouble::Unavailable), expected);
        assert_eq!(told(Trouble::Doubtful), [None, Some(2 * SECOND)]);
    }

    #[test]
    fn the_clock_is_the_one_of_the_server() {
        let date = ("date", "Thu, 01 Jan 1970 00:16:30 GMT");
        let reset = ("x-ratelimit-reset", "1000");
        assert_eq!(after(&[date, reset], 5_000), Some(10 * SECOND));
    }

    #[test]
    fn what_says_nothing_is_no_time_to_wait() {
        for value in [
            "",
            "soon",
            "-1",
            "NaN",
            "inf",
            "1e400",
            "0",
            "Thu, 32 Jan 1970",
        ] {
            assert_eq!(after(&[("retry-after", value)], 0), None, "{value}");
        }
        for value in ["", "99999999999999999999", "999", "1000", "-1"] {
            assert_eq!(
                after(&[("x-ratelimit-reset", value)], 1_000),
                None,
                "{value}"
            );
        }
        assert_eq!(
            after(&[("retry-after", "x"), ("x-ratelimit-reset", "7")], 5),
            Some(2 * SECOND)
        );
    }

    #[test]
    fn delays_double_up_to_the_longest() {
        let policy = RetryPolicy::default()
            .with_max_retries(40)
            .with_max_delay(5 * SECOND);
        let delays = |random| {
            [0, 1, 2, 3, 4, 39].map(|retries| policy.delay(retries, None, random).unwrap())
        };
        let longest = [
            SECOND / 2,
            SECOND,
            2 * SECOND,
            4 * SECOND,
            5 * SECOND,
            5 * SECOND,
        ];
        assert_eq!(delays(1.0), longest);
        assert_eq!(delays(0.0), longest.map(|delay| delay / 2));
        assert_eq!(policy.delay(40, None, 0.0), None);
    }

    #[test]
    fn a_delay_that_is_told_is_kept_or_too_long() {
        let policy = RetryPolicy::default();
        assert_eq!(policy.delay(0, Some(30 * SECOND), 0.0), Some(30 * SECOND));
        assert_eq!(policy.delay(0, Some(20 * SECOND), 1.0), Some(21 * SECOND));
        assert_eq!(policy.delay(0, Some(31 * SECOND), 0.5), None);
        assert_eq!(policy.delay(0, Some(30 * SECOND), 1.0), policy.patience());
        assert_eq!(RetryPolicy::off().delay(0, None, 0.5), None);
    }

    #[test]
    fn what_may_have_been_done_is_not_done_twice() {
        let allows = |status, method: Method| {
            let trouble = Trouble::of_status(StatusCode::from_u16(status).unwrap());
            trouble.is_some_and(|it| it.allows_retry(method.is_idempotent()))
        };
        for status in [429, 503] {
            assert!(allows(status, Method::POST) && allows(status, Method::GET));
        }
        for status in [408, 500, 502, 504] {
            assert!(!allows(status, Method::POST) && !allows(status, Method::PATCH));
            assert!(
                [Method::GET, Method::PUT, Method::DELETE]
                    .into_iter()
                    .all(|method| allows(status, method))
            );
        }
        for status in [200, 302, 400, 401, 404, 409, 410, 422, 501] {
            assert!(!allows(status, Method::GET));
        }
    }
}
