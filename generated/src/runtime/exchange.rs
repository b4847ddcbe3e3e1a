//! One attempt at a call: a request goes out, and its response comes in.

use super::decode::RawResponse;
use super::transport::{Buffer, RequestBody, ResponseBody, Transport, TransportError};
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header, response};
use std::error::Error;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// What is wanted of a response.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    /// The media type to ask for.
    pub accept: Option<&'static str>,
    /// Whether a response of this status is a success.
    pub accepts: fn(StatusCode) -> bool,
    /// Whether a success is left on the way: the caller reads its body.
    pub streamed: bool,
}

/// How far an attempt may go.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub deadline: Option<Deadline>,
    pub response_bytes: usize,
}

/// When the time of a call is over.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline {
    pub at: Instant,
    /// How much time there was.
    pub limit: Duration,
}

impl Deadline {
    /// The end of a time that begins now; `None`, if no clock goes that far.
    pub fn after(limit: Duration) -> Option<Self> {
        let at = Instant::now().checked_add(limit)?;
        Some(Deadline { at, limit })
    }
}

/// A response; while its body is on the way, that of `response` is empty.
pub(super) struct Reply {
    pub response: RawResponse,
    pub body: Option<ResponseBody>,
}

/// Why there is no response, with what there is of it.
pub(super) struct Failure {
    pub cause: TransportError,
    pub response: Option<RawResponse>,
}

/// Nothing came.
impl From<TransportError> for Failure {
    fn from(cause: TransportError) -> Self {
        Failure {
            cause,
            response: None,
        }
    }
}

/// A limit of time that was reached.
#[derive(Debug)]
pub(super) struct Elapsed(pub Duration);

/// Sends the request, and reads the response within the limits.
pub(super) async fn attempt(
    transport: &dyn Transport,
    request: http::Request<RequestBody>,
    wanted: Wanted,
    limits: Limits,
) -> Result<Reply, Failure> {
    let mut incoming = Incoming {
        head: None,
        buffer: Buffer::new(limits.response_bytes),
    };
    let uri = request.uri().clone();
    let reading = incoming.read(transport, request, wanted);
    let read = match limits.deadline {
        Some(deadline) => match timeout_at(deadline.at, reading).await {
            Ok(read) => read,
            Err(_) => Err(TransportError::timeout(Elapsed(deadline.limit))),
        },
        None => reading.await,
    };
    let raw = |head: response::Parts, body| RawResponse {
        uri,
        status: head.status,
        headers: head.headers,
        body,
    };
    let Incoming { head, buffer } = incoming;
    match (read, head) {
        (Ok((bytes, body)), Some(head)) => Ok(Reply {
            response: raw(head, bytes),
            body,
        }),
        (Ok(_), None) => Err(TransportError::other("the response has no head").into()),
        (Err(cause), head) => Err(Failure {
            cause,
            response: head.map(|head| raw(head, buffer.into_bytes())),
        }),
    }
}

/// What has come in so far. It outlives the reading, which may end at any time.
struct Incoming {
    head: Option<response::Parts>,
    buffer: Buffer,
}

impl Incoming {
    async fn read(
        &mut self,
        transport: &dyn Transport,
        request: http::Request<RequestBody>,
        wanted: Wanted,
    ) -> Result<(Bytes, Option<ResponseBody>), TransportError> {
        let response = transport.send(request).await?;
        let (head, body) = response.into_parts();
        let head = self.head.insert(head);
        if wanted.streamed && (wanted.accepts)(head.status) {
            return Ok((Bytes::new(), Some(body)));
        }
        let length = content_length(&head.headers);
        let bytes = self.buffer.read(body, length).await?;
        Ok((bytes, None))
    }
}

/// How long a body is, in the words of its server.
pub(super) fn content_length<N: FromStr>(headers: &HeaderMap) -> Option<N> {
    let length = headers.get(header::CONTENT_LENGTH)?;
    length.to_str().ok()?.parse().ok()
}

impl fmt::Display for Elapsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there was no whole response within {:?}", self.0)
    }
}

impl Error for Elapsed {}
