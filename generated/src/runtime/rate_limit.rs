//! What a response says of the rate limit.

use super::wire::Timestamp;
use http::HeaderMap;

/// The state of the rate limit after a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests the current window allows.
    pub limit: u64,
    /// How many of them are left.
    pub remaining: u64,
    /// When the next window begins.
    pub reset: Timestamp,
}

impl RateLimit {
    /// Reads `X-RateLimit-Limit`, `-Remaining` and `-Reset`; `None` unless all three are there.
    pub fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let number = |name| headers.get(name)?.to_str().ok()?.trim().parse().ok();
        Some(RateLimit {
            limit: number("x-ratelimit-limit")?,
            remaining: number("x-ratelimit-remaining")?,
            reset: headers
                .get("x-ratelimit-reset")?
                .to_str()
                .ok()?
                .trim()
                .parse::<i64>()
                .ok()?
                .into(),
        })
    }
}
