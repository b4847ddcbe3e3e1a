//! What a request may have of its own: settings that win over those of the client.

use super::region::Region;
use super::retry::RetryPolicy;
use std::time::Duration;

/// What a request has of its own; `None` for what the client says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Options {
    pub timeout: Option<Duration>,
    pub region: Option<Region>,
    pub retry: Option<RetryPolicy>,
    pub idempotent: Option<bool>,
}
