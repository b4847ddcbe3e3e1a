//! Responses: a value, and all that came with it.

use super::decode::RawResponse;
use super::error::request_id;
use super::rate_limit::RateLimit;
use super::wire::Mismatch;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// A successful response.
#[derive(Clone, Debug)]
pub struct Response<T> {
    value: T,
    raw: RawResponse,
    mismatches: Vec<Mismatch>,
}

impl<T> Response<T> {
    pub(super) fn new(value: T, raw: RawResponse, mismatches: Vec<Mismatch>) -> Self {
        Response {
            value,
            raw,
            mismatches,
        }
    }

    /// The same response with what `change` makes of its value.
    #[cfg(any(feature = "blocking", feature = "dispatch"))]
    pub(super) fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: change(self.value),
            raw: self.raw,
            mismatches: self.mismatches,
        }
    }

    /// What the body says.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// What the body says.
    pub fn into_value(self) -> T {
        self.value
    }

    pub(super) fn value_mut(&mut self) -> &mut T {
        &mut self.value
    }

    /// All that came, as it was received.
    pub(super) fn raw(&self) -> &RawResponse {
        &self.raw
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.raw.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// The body as it was received.
    pub fn body(&self) -> &Bytes {
        &self.raw.body
    }

    /// The id under which Intercom's support can find the request.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.raw.headers)
    }

    /// The state of the rate limit after this response.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(&self.raw.headers)
    }

    /// Where the body differs from the API's description.
    pub fn mismatches(&self) -> &[Mismatch] {
        &self.mismatches
    }
}
