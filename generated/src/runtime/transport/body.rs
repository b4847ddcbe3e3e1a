//! Bodies of requests and responses: bytes, or a stream of them.

use super::TransportError;
use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};
use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use tokio::sync::OwnedSemaphorePermit;

type BoxError = Box<dyn Error + Send + Sync>;

/// The body of a request on its way; to HTTP libraries an [`http_body::Body`].
pub struct RequestBody(Outgoing);

enum Outgoing {
    Bytes(Bytes),
    Stream {
        chunks: Chunks<BoxError>,
        /// What is still to come.
        length: Option<u64>,
    },
}

/// The body of a response: a [`Stream`] of its parts as they come in.
pub struct ResponseBody {
    incoming: Incoming,
    /// Counts the request among those on their way until the body has been read.
    permit: Option<OwnedSemaphorePermit>,
}

enum Incoming {
    Bytes(Bytes),
    Stream(Chunks<TransportError>),
}

/// A stream that can be shared, as HTTP libraries want it, because only its owner reads it.
struct Chunks<E>(Mutex<BoxStream<E>>);

type BoxStream<E> = Pin<Box<dyn Stream<Item = Result<Bytes, E>> + Send>>;

impl<E> Chunks<E> {
    fn new(stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static) -> Self {
        Chunks(Mutex::new(Box::pin(stream)))
    }

    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, E>>> {
        let stream = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        stream.as_mut().poll_next(cx)
    }
}

impl RequestBody {
    /// A body that is read from a stream while it is sent; with its length, if that is known.
    pub fn from_stream(
        stream: impl Stream<Item = Result<Bytes, BoxError>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        let chunks = Chunks::new(stream);
        RequestBody(Outgoing::Stream { chunks, length })
    }

    /// The bytes, unless it is a stream.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Outgoing::Bytes(bytes) => Some(bytes),
            Outgoing::Stream { .. } => None,
        }
    }

    /// How many bytes are still to be sent, if that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Outgoing::Bytes(bytes) => Some(bytes.len() as u64),
            Outgoing::Stream { length, .. } => *length,
        }
    }

    /// The bytes, or the stream.
    pub(super) fn into_bytes(self) -> Result<Bytes, Self> {
        match self.0 {
            Outgoing::Bytes(bytes) => Ok(bytes),
            Outgoing::Stream { .. } => Err(self),
        }
    }
}

impl http_body::Body for RequestBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        Poll::Ready(match &mut self.0 {
            Outgoing::Bytes(bytes) => rest(bytes).map(|bytes| Ok(Frame::data(bytes))),
            Outgoing::Stream { chunks, length } => {
                let chunk = ready!(chunks.poll_next(cx));
                if let (Some(Ok(bytes)), Some(length)) = (&chunk, length) {
                    *length = length.saturating_sub(bytes.len() as u64);
                }
                chunk.map(|bytes| bytes.map(Frame::data))
            }
        })
    }

    fn is_end_stream(&self) -> bool {
        self.length() == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.length()
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl ResponseBody {
    fn new(incoming: Incoming) -> Self {
        ResponseBody {
            incoming,
            permit: None,
        }
    }

    /// The body, which keeps the permit until it has been read or dropped.
    pub(in crate::runtime) fn holding(mut self, permit: Option<OwnedSemaphorePermit>) -> Self {
        self.permit = permit;
        self
    }

    /// Takes the permit, for another body that the request is answered with.
    pub(in crate::runtime) fn take_permit(&mut self) -> Option<OwnedSemaphorePermit> {
        self.permit.take()
    }

    /// A body that comes in parts.
    pub fn from_stream(
        stream: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        ResponseBody::new(Incoming::Stream(Chunks::new(stream)))
    }

    /// The next part of the body; `None` at its end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        poll_fn(|cx| self.poll_chunk(cx)).await.transpose()
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        let chunk = match &mut self.incoming {
            Incoming::Bytes(bytes) => rest(bytes).map(Ok),
            Incoming::Stream(chunks) => ready!(chunks.poll_next(cx)),
        };
        if !matches!(chunk, Some(Ok(_))) {
            self.permit = None;
        }
        Poll::Ready(chunk)
    }
}

/// Takes all bytes; `None` if there are none.
fn rest(bytes: &mut Bytes) -> Option<Bytes> {
    let bytes = std::mem::take(bytes);
    (!bytes.is_empty()).then_some(bytes)
}

impl Stream for ResponseBody {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(cx)
    }
}

impl<T: Into<Bytes>> From<T> for RequestBody {
    fn from(bytes: T) -> Self {
        RequestBody(Outgoing::Bytes(bytes.into()))
    }
}

impl<T: Into<Bytes>> From<T> for ResponseBody {
    fn from(bytes: T) -> Self {
        ResponseBody::new(Incoming::Bytes(bytes.into()))
    }
}

impl Default for ResponseBody {
    fn default() -> Self {
        Bytes::new().into()
    }
}

/// Shows the length alone: bodies can hold personal data.
impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "RequestBody({length} bytes)"),
            None => f.write_str("RequestBody(stream)"),
        }
    }
}

/// Shows the length alone: bodies can hold personal data.
impl fmt::Debug for ResponseBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.incoming {
            Incoming::Bytes(bytes) => write!(f, "ResponseBody({} bytes)", bytes.len()),
            Incoming::Stream(_) => f.write_str("ResponseBody(stream)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body::Body;
    use std::collections::VecDeque;

    struct Parts<E>(VecDeque<Result<Bytes, E>>);

    impl<E: Unpin> Stream for Parts<E> {
        type Item = Result<Bytes, E>;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(self.0.pop_front())
        }
    }

    fn parts<E>(parts: &[&'static str]) -> Parts<E> {
        Parts(parts.iter().map(|part| Ok(Bytes::from(*part))).collect())
    }

    async fn sent(mut body: RequestBody) -> Vec<(Bytes, Option<u64>)> {
        let mut sent = Vec::new();
        while !body.is_end_stream() {
            let frame = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await;
            let Some(frame) = frame else { break };
            sent.push((
                frame.unwrap().into_data().unwrap(),
                body.size_hint().exact(),
            ));
        }
        sent
    }

    #[tokio::test]
    async fn a_request_body_is_sent_whole_and_knows_what_is_left() {
        assert_eq!(sent("".into()).await, []);
        assert_eq!(sent("abc".into()).await, [("abc".into(), Some(0))]);
        let known = RequestBody::from_stream(parts(&["ab", "c"]), Some(3));
        let expected = [("ab".into(), Some(1)), ("c".into(), Some(0))];
        assert_eq!(sent(known).await, expected);
        let unknown = RequestBody::from_stream(parts(&["ab", "c"]), None);
        assert_eq!(
            sent(unknown).await,
            [("ab".into(), None), ("c".into(), None)]
        );
    }

    #[tokio::test]
    async fn a_response_body_comes_in_parts() {
        let mut bytes = ResponseBody::from("abc");
        assert_eq!(bytes.chunk().await.unwrap().as_deref(), Some(&b"abc"[..]));
        assert_eq!(bytes.chunk().await.unwrap(), None);
        let mut stream = ResponseBody::from_stream(parts(&["a", "b"]));
        assert_eq!(stream.chunk().await.unwrap().as_deref(), Some(&b"a"[..]));
        assert_eq!(stream.chunk().await.unwrap().as_deref(), Some(&b"b"[..]));
        assert_eq!(stream.chunk().await.unwrap(), None);
    }

    #[test]
    fn bodies_keep_what_they_hold_to_themselves() {
        assert_eq!(
            format!("{:?}", RequestBody::from("abc")),
            "RequestBody(3 bytes)"
        );
        let stream = RequestBody::from_stream(parts(&[]), None);
        assert_eq!(format!("{stream:?}"), "RequestBody(stream)");
        assert_eq!(
            format!("{:?}", ResponseBody::from("abc")),
            "ResponseBody(3 bytes)"
        );
        let stream = ResponseBody::from_stream(parts(&[]));
        assert_eq!(format!("{stream:?}"), "ResponseBody(stream)");
    }
}
