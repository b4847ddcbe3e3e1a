//! Calls from end to end: what a client sends to a real server, and what it makes of the replies.

#![recursion_limit = "256"] // for `json!` of a whole contact
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod ai_content;
mod blocking;
mod catalog;
mod contacts;
mod conversations;
mod custom_objects;
mod differences;
mod dispatch;
mod downloads;
mod events;
mod failures;
mod faults;
mod hostile;
mod paging;
mod paths;
mod phone_calls;
mod polling;
mod rate_limits;
mod redirects;
mod reporting;
mod retries;
mod search;
mod settings;
mod support;
mod tags;
mod uploads;
