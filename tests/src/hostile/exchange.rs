//! Whatever status, headers and body a server answers with, a call ends in a value or an error, and
//! neither shows the token.

use std::time::Duration;

use http::{HeaderName, HeaderValue, Request as Http, Response as Reply};
use intercom_client::{Client, RateLimit, RequestBody, RetryPolicy, contacts};

use super::{Choices, TOKEN, assert_hidden};
use crate::block_on;

/// Headers that the client looks at.
const HEADERS: &[&str] = &[
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "retry-after",
    "link",
    "location",
    "content-type",
    "content-length",
    "content-encoding",
    "x-request-id",
    "date",
];

/// Statuses that clients treat in ways of their own.
const STATUSES: &[u16] = &[
    200, 201, 202, 204, 301, 302, 400, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503, 504, 999,
];

/// Answers with a status that the first byte chooses, a header for each line before an empty one,
/// whose first byte chooses its name, and the rest as body.
pub(super) fn refuse(data: &[u8]) {
    let mut choices = Choices::new(data);
    let mut reply = Reply::builder().status(*choices.of(STATUSES));
    let mut rest = choices.rest();
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let line = &rest[..end];
        rest = &rest[end + 1..];
        if line.is_empty() {
            break;
        }
        let mut choices = Choices::new(line);
        let name = HeaderName::from_static(HEADERS[choices.below(HEADERS.len())]);
        if let Ok(value) = HeaderValue::from_bytes(choices.rest()) {
            reply = reply.header(name, value);
        }
    }
    let Ok(reply) = reply.body(rest.to_vec()) else {
        return;
    };
    let _limit = RateLimit::from_headers(reply.headers());
    send(reply, data);
}

fn send(reply: Reply<Vec<u8>>, received: &[u8]) {
    let transport = move |_: Http<RequestBody>| {
        let reply = reply.clone().map(Into::into);
        async move { Ok(reply) }
    };
    // Whatever the response wants, nothing waits for longer.
    let retry = RetryPolicy::default()
        .with_max_retries(1)
        .with_base_delay(Duration::ZERO)
        .with_max_delay(Duration::from_micros(1));
    let client = Client::builder(TOKEN)
        .base_url("https://api.example")
        .transport(transport)
        .retry(retry)
        .build();
    let Ok(client) = client else { unreachable!() };
    // The second call learns of what the client has noted of the first one.
    for _ in 0..2 {
        let shown = match block_on(client.send_raw(contacts::show_contact("1"))) {
            Ok(response) => format!("{response:?} {:?}", response.rate_limit()),
            Err(error) => format!(
                "{error:?} {error} {:?} {:?}",
                error.errors(),
                error.merged_into()
            ),
        };
        assert_hidden(&shown, received);
    }
}
