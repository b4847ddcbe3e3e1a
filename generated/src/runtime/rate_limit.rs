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

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let header = |(name, value): &(&'static str, &'static str)| {
            (
                http::HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        };
        pairs.iter().map(header).collect()
    }

    #[test]
    fn all_three_headers_make_a_rate_limit() {
        let mut headers = headers(&[
            ("x-ratelimit-limit", "1000"),
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-reset", "1674917488"),
        ]);
        let reset = Timestamp::from(1_674_917_488);
        let expected = RateLimit {
            limit: 1000,
            remaining: 0,
            reset,
        };
        assert_eq!(RateLimit::from_headers(&headers), Some(expected));
        headers.insert("x-ratelimit-reset", HeaderValue::from_static("soon"));
        assert_eq!(RateLimit::from_headers(&headers), None);
        headers.remove("x-ratelimit-reset");
        assert_eq!(RateLimit::from_headers(&headers), None);
    }
}
